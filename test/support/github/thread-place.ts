import type { ListChanges } from './changed-files.ts';
import type { Thread } from './discussion.ts';
import { gitDiff } from './git-diff.ts';
import { hunkAt, hunksOf, newLineOf } from './hunks.ts';
import type { Objects } from './objects.ts';

/** Where a conversation stands in the diff of the present head; null where it is outdated. */
export interface Place {
  line: number | null;
  startLine: number | null;
}

/** The diff that a pull request shows now. */
export interface ShownDiff {
  mergeBase: string;
  head: string;
}

/**
 * Where a conversation stands: its lines move with the text above them, and it is outdated once one
 * of them was changed or has left the diff.
 */
export async function placeOf(
  thread: Thread,
  shown: ShownDiff,
  objects: Objects,
  listChanges: ListChanges,
): Promise<Place> {
  const outdated = { line: null, startLine: null };
  const move = await lineMove(thread, shown.head, objects);
  const changes = await listChanges(shown.mergeBase, shown.head);
  const patch = changes.find(({ filename }) => filename === thread.path)?.patch;
  if (!move || patch === undefined) return outdated;
  const first = thread.startLine ?? thread.line;
  const moved = Array.from({ length: thread.line - first + 1 }, (_, index) => move(first + index));
  const hunks = hunksOf(patch);
  if (moved.some((line) => line === undefined || !hunkAt(hunks, line))) return outdated;
  return {
    line: moved.at(-1) ?? null,
    startLine: thread.startLine === undefined ? null : (moved[0] ?? null),
  };
}

async function lineMove(thread: Thread, head: string, objects: Objects) {
  const [old, now] = await Promise.all([objects.filesAt(thread.commit), objects.filesAt(head)]);
  const before = old?.get(thread.path)?.sha;
  const after = now?.get(thread.path)?.sha;
  if (before === undefined || after === undefined) return undefined;
  if (before === after) return (line: number) => line;
  const [difference] = await gitDiff([
    { before: await objects.blob(before), after: await objects.blob(after) },
  ]);
  const hunks = hunksOf(difference?.patch ?? '');
  return (line: number) => newLineOf(hunks, line);
}
