import { doneBody } from './comment.ts';
import { findingKey, readInlineMarker, readSummaryMarker } from './marker.ts';
import type {
  ExistingReview,
  ExistingThread,
  Operation,
  WantedComment,
  WantedReview,
} from './ports.ts';

/**
 * The steps from what stands on a pull request to what is wanted there, in the order in which to take them: what is new
 * comes before anything is removed, so that nothing is lost in between, and the summary comes last. A plan that was carried
 * out and is made again has nothing in it but `keep`.
 *
 * Only comments with a marker of ours are touched. Threads that somebody resolved are left alone, as is a comment that is
 * marked done. A thread that somebody answered is never removed; once its problem is gone it is marked done. The lines of
 * `existing` are those of the head that is wanted.
 */
export function plan(wanted: WantedReview, existing: ExistingReview): Operation[] {
  const threads = existing.threads.flatMap(ownThread);
  const resolved = new Set(threads.filter(({ resolved }) => resolved).flatMap(findingKeys));
  const open = threads.filter((thread) => !thread.resolved);
  const comments = wanted.inline.filter(
    (comment) => !findingKeys(comment).every((key) => resolved.has(key)),
  );
  const matches = matchThreads(comments, open);
  const created = comments.filter((comment) => !matches.has(comment));
  const matched = new Set(matches.values());
  const left = open.filter((thread) => !matched.has(thread));
  return [
    ...[...matches].map(([{ body }, thread]) => bringUpToDate('inline', thread, body)),
    ...markDone(left, wanted),
    ...createInline(wanted.head, created),
    ...left.filter(({ answered }) => !answered).map(({ id }) => remove('inline', id)),
    ...planSummary(wanted.summary, existing.comments),
  ];
}

function ownThread(thread: ExistingThread): OwnThread[] {
  const fingerprints = readInlineMarker(thread.body);
  return fingerprints ? [{ ...thread, fingerprints }] : [];
}

function findingKeys({ path, fingerprints }: Pick<WantedComment, 'path' | 'fingerprints'>) {
  return fingerprints.map((fingerprint) => findingKey({ path, fingerprint }));
}

/** Marks the answered threads done whose findings are all gone; where one is told in another comment, it is not gone. */
function markDone(threads: readonly OwnThread[], wanted: WantedReview): Operation[] {
  const there = new Set([
    ...wanted.inline.flatMap(findingKeys),
    ...wanted.elsewhere.map(findingKey),
  ]);
  return threads
    .filter((thread) => thread.answered && !findingKeys(thread).some((key) => there.has(key)))
    .map(({ id, body }) => ({ type: 'update-inline', id, body: doneBody(body) }));
}

function createInline(head: string, comments: readonly WantedComment[]): Operation[] {
  return comments.length > 0 ? [{ type: 'create-inline', head, comments }] : [];
}

/** The first summary stays, others came from a request that was carried out twice. Where none is wanted, none stays. */
function planSummary(body: string | undefined, comments: ExistingReview['comments']): Operation[] {
  const own = comments.filter((comment) => readSummaryMarker(comment.body) !== undefined);
  const kept = body === undefined ? undefined : own[0];
  const operations = own
    .filter((comment) => comment !== kept)
    .map(({ id }) => remove('summary', id));
  if (body === undefined) return operations;
  return [
    ...operations,
    kept ? bringUpToDate('summary', kept, body) : { type: 'create-summary', body },
  ];
}

function bringUpToDate(
  what: 'inline' | 'summary',
  comment: { id: number; body: string },
  body: string,
): Operation {
  const { id } = comment;
  return sameText(comment.body, body)
    ? { type: 'keep', what, id }
    : { type: `update-${what}`, id, body };
}

function remove(what: 'inline' | 'summary', id: number): Operation {
  return { type: `remove-${what}`, id };
}

/** Whether two bodies are the same, whatever line ends the host keeps and whether it keeps space at the end. */
function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

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
