import { issueCommentsOf } from './issue-comments.ts';
import type { GitHubState } from './state.ts';
import { placeOf } from './thread-place.ts';

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
