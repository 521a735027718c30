import type { ExistingThread, WantedComment } from './types.ts';

/** A thread that a comment of ours began, with the findings that its marker names. */
export interface OwnThread extends ExistingThread {
  fingerprints: readonly string[];
}

interface Pair {
  comment: WantedComment;
  thread: OwnThread;
  /** What speaks for this pair, the weightiest first; more is better. */
  score: readonly number[];
}

/**
 * Which wanted comment stands already in which thread, each at most once. They share a file and a finding. The thread
 * stands on the same lines, too, or somebody answered in it: a comment cannot be moved, and an answered one is neither
 * removed nor said again.
 */
export function matchThreads(
  comments: readonly WantedComment[],
  threads: readonly OwnThread[],
): Map<WantedComment, OwnThread> {
  const pairs = comments
    .flatMap((comment) => threads.flatMap((thread) => pairOf(comment, thread)))
    .sort(bestFirst);
  const matches = new Map<WantedComment, OwnThread>();
  const taken = new Set<OwnThread>();
  for (const { comment, thread } of pairs) {
    if (matches.has(comment) || taken.has(thread)) continue;
    matches.set(comment, thread);
    taken.add(thread);
  }
  return matches;
}

function pairOf(comment: WantedComment, thread: OwnThread): Pair[] {
  if (comment.path !== thread.path) return [];
  const wanted = new Set(comment.fingerprints);
  const shared = thread.fingerprints.filter((fingerprint) => wanted.has(fingerprint)).length;
  const { lines } = thread;
  const inPlace = lines?.first === comment.lines.first && lines.last === comment.lines.last;
  if (shared === 0 || !(inPlace || thread.answered)) return [];
  const unshared = wanted.size + thread.fingerprints.length - 2 * shared;
  const score = [thread.answered, shared, -unshared, inPlace, thread.body === comment.body];
  return [{ comment, thread, score: score.map(Number) }];
}

/** Of equal pairs the first stays first. */
function bestFirst(a: Pair, b: Pair): number {
  const differs = a.score.findIndex((value, index) => value !== b.score[index]);
  return differs < 0 ? 0 : (b.score[differs] as number) - (a.score[differs] as number);
}
