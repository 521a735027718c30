import type { Account } from './accounts.ts';
import type { Files } from './objects.ts';
import { baseBranch } from './pull-requests.ts';
import type { GitHubState, Settings } from './state.ts';

/** A branch as a person sees it. */
export interface ShownBranch {
  /** What its commits say, newest first, as far as the base branch does not have them. */
  messages: string[];
  /** Whether its newest commit has a parent. */
  hasParent: boolean;
  files: Record<string, string>;
}

/** What is done to branches and settings on the site, or by `git push`. */
export interface Branches {
  /** The commit of a branch; undefined where there is none. */
  branch(name: string): string | undefined;
  show(name: string): Promise<ShownBranch | undefined>;
  names(): string[];
  /** A commit on a branch, which is made if it is not there; without a parent where `orphan`. */
  commitTo(name: string, files: Files, by: Account, orphan?: boolean): Promise<string>;
  configure(settings: Partial<Settings>): void;
}

export function branchesOf(state: GitHubState): Branches {
  const { refs, objects, pulls, settings } = state;
  const branch = (name: string) => refs.all.get(`refs/heads/${name}`);

  async function messagesOf(commit: string): Promise<string[]> {
    const messages: string[] = [];
    const base = await state.mergeBase(pulls.base, commit);
    let at: string | undefined = commit;
    while (at !== undefined && at !== base) {
      const found = await objects.commitAt(at);
      if (found) messages.push(found.message);
      at = found?.parents[0];
    }
    return messages;
  }

  return {
    branch,
    names: () => [...refs.all.keys()].map((name) => name.replace('refs/heads/', '')).sort(),
    async show(name) {
      const commit = branch(name);
      if (!commit) return undefined;
      const files = [...((await objects.filesAt(commit)) ?? [])];
      const texts = await Promise.all(
        files.map(async ([path, { sha }]) => [path, `${await objects.blob(sha)}`] as const),
      );
      const { parents = [] } = (await objects.commitAt(commit)) ?? {};
      return {
        messages: await messagesOf(commit),
        hasParent: parents.length > 0,
        files: Object.fromEntries(texts),
      };
    },
    async commitTo(name, files, by, orphan = false) {
      const parent = branch(name) ?? branch(baseBranch) ?? '';
      const commit = await objects.commit(files, orphan ? [] : [parent], 'By hand', by);
      await refs.update([{ name: `refs/heads/${name}`, afterOid: commit, force: true }]);
      return commit;
    },
    configure: (to) => void Object.assign(settings, to),
  };
}
