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
 * The steps from the existing review to the wanted one, in the order in which to take them: new
 * comments come before any removal, so that nothing is lost in between, and the summary comes last.
 * A plan that was carried out and is made again has only `keep` steps.
 *
 * Only comments with this program's marker are touched. Resolved threads and comments marked as
 * done are left alone. A thread with replies is never removed; once its problem is solved, it is
 * marked as done. The lines of `existing` are those at the wanted head.
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

/** Marks threads with replies as done once none of their findings is left in any comment. */
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

/** Keeps the first summary: further ones come from a request that was carried out twice. */
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

/** Whether two bodies are the same but for line ends and space at the end, which hosts change. */
function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/** A thread that one of this program's comments began, with the findings that it names. */
interface OwnThread extends ExistingThread {
  fingerprints: readonly string[];
}

interface Pair {
  comment: WantedComment;
  thread: OwnThread;
  /** The criteria for this pair, the most important first; more is better. */
  score: readonly number[];
}

/**
 * The threads that have wanted comments already, each at most once. They share a file and a
 * finding, and also the lines, unless the thread has replies: a comment cannot be moved, and one
 * with replies is neither removed nor repeated.
 */
function matchThreads(
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

/** Equal pairs keep their order. */
function bestFirst(a: Pair, b: Pair): number {
  const differs = a.score.findIndex((value, index) => value !== b.score[index]);
  return differs < 0 ? 0 : (b.score[differs] as number) - (a.score[differs] as number);
}
