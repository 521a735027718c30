import { branchesOf, type ShownBranch } from './branches.ts';
import { fullName } from './emulator.ts';
import { issueCommentsOf } from './issue-comments.ts';
import type { ShownIssue } from './issues.ts';
import { baseBranch } from './pull-requests.ts';
import type { GitHubState } from './state.ts';
import { placeOf } from './thread-place.ts';

/** What the nights of a repository left, without ids and times. */
export interface NightDump {
  issues: Pick<ShownIssue, 'number' | 'title' | 'body' | 'state' | 'state_reason'>[];
  comments: string[];
  pulls: { number: number; title: string; body: string; state: string; merged: boolean }[];
  /** All branches but the base branch, by name. */
  branches: Record<string, ShownBranch>;
}

export async function nightDumpOf(state: GitHubState): Promise<NightDump> {
  const { names, show } = branchesOf(state);
  const issues = await state.issues.list();
  const comments = await Promise.all(
    issues.map(({ number }) => issueCommentsOf(state.emulator, number)),
  );
  const pulls = await Promise.all(
    state.pulls.list().map(async (pull) => {
      const path = `/repos/${fullName}/pulls/${pull.number}`;
      const told = await state.emulator.need<{ title: string; body: string | null }>({
        method: 'GET',
        path,
      });
      const { number, merged } = pull;
      return { number, title: told.title, body: told.body ?? '', state: pull.state, merged };
    }),
  );
  const branches: Record<string, ShownBranch> = {};
  for (const name of names().filter((name) => name !== baseBranch)) {
    const shown = await show(name);
    if (shown) branches[name] = shown;
  }
  return {
    issues: issues.map(({ number, title, body, state, state_reason }) => ({
      ...{ number, title, body, state, state_reason },
    })),
    comments: comments.flat().map(({ body }) => body),
    pulls,
    branches,
  };
}

/** All that stands on a pull request, without ids and times: what two runs can be compared by. */
export interface Dump {
  /** Comments on the whole, oldest first. */
  comments: { author: string; body: string }[];
  /** Conversations by path and line; those of one place in the order of their texts. */
  threads: DumpedThread[];
  /** Reviews that somebody began and did not submit. */
  pending: { author: string; comments: number }[];
}

interface DumpedThread {
  path: string;
  /** Null where it is outdated. */
  line: number | null;
  startLine: number | null;
  isResolved: boolean;
  comments: { author: string; body: string }[];
}

export async function dumpOf(state: GitHubState, number: number): Promise<Dump> {
  if (!state.pulls.find(number)) throw new Error(`there is no pull request ${number}`);
  const threads = state.discussion.threads.filter((thread) => thread.pull === number);
  const dumped = await Promise.all(
    threads.map(async (thread): Promise<DumpedThread> => {
      const { path, isResolved, comments } = thread;
      const place = await placeOf(state, thread);
      return {
        path,
        ...place,
        isResolved,
        comments: comments.map(({ author, body }) => ({ author, body })),
      };
    }),
  );
  const comments = await issueCommentsOf(state.emulator, number);
  return {
    comments: comments.map(({ user, body }) => ({ author: user.login, body })),
    threads: dumped.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    pending: state.discussion.reviews
      .filter((review) => review.pull === number && review.state === 'PENDING')
      .map((review) => ({
        author: review.author,
        comments: threads.filter((thread) => thread.comments[0]?.review === review).length,
      })),
  };
}

function orderOf({ path, line, comments }: DumpedThread): string {
  return JSON.stringify([path, `${line ?? ''}`.padStart(9, '0'), comments]);
}
