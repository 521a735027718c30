import type { Account } from '../accounts.ts';
import type { GitHubState } from '../state.ts';

/** An account as REST shows it beside what it wrote. */
export function shownUser(state: GitHubState, account: Account): Promise<object> {
  const path = `/users/${encodeURIComponent(account)}`;
  return state.emulator.need<object>({ method: 'GET', path });
}
