import type { Caller } from '../accounts.ts';
import type { Answer } from '../emulator.ts';
import type { GitHubState } from '../state.ts';

/** A request that reached a route, with what its path says. */
export interface Asked {
  state: GitHubState;
  caller: Caller;
  url: URL;
  accept: string;
  /** The numbers and names in the path, by the names in the route. */
  parts: Record<string, string>;
  body: unknown;
}

/** What the adapter answers by itself, instead of the emulator. */
export interface Route {
  method: string;
  /** Below `/repos/{owner}/{repo}`, with `{name}` for what varies. */
  path: string;
  answer(asked: Asked): Answer | Promise<Answer>;
}
