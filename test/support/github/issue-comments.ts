import type { Account } from './accounts.ts';
import { type Emulator, fullName } from './emulator.ts';

/** A comment on the pull request as a whole; the emulator keeps these. */
export interface IssueComment {
  id: number;
  body: string;
  user: { login: Account };
}

/** All of them, oldest first. */
export async function issueCommentsOf(emulator: Emulator, number: number): Promise<IssueComment[]> {
  const all: IssueComment[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/repos/${fullName}/issues/${number}/comments?per_page=100&page=${page}`;
    const some = await emulator.need<IssueComment[]>({ method: 'GET', path });
    all.push(...some);
    if (some.length < 100) return all;
  }
}
