import type { Thread } from './discussion.ts';
import { hunkAt, hunksOf, newLineOf } from './hunks.ts';
import type { GitHubState } from './state.ts';

/** Where a conversation stands in the diff of the present head; null where it is outdated. */
export interface Place {
  line: number | null;
  startLine: number | null;
}

/**
 * Where a conversation stands: its lines move with the text above them, and it is outdated once one
 * of them was changed or has left the diff.
 */
export async function placeOf(state: GitHubState, thread: Thread): Promise<Place> {
  const outdated = { line: null, startLine: null };
  const pull = state.pulls.find(thread.pull);
  if (!pull) return outdated;
  const { mergeBase, head } = await state.shownDiff(pull);
  const changes = await state.listChanges(mergeBase, head);
  const patch = changes.find(({ filename }) => filename === thread.path)?.patch;
  const move = await lineMove(state, thread, head);
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

async function lineMove({ objects, hunksBetween }: GitHubState, thread: Thread, head: string) {
  const [old, now] = await Promise.all([objects.filesAt(thread.commit), objects.filesAt(head)]);
  const before = old?.get(thread.path)?.sha;
  const after = now?.get(thread.path)?.sha;
  if (before === undefined || after === undefined) return undefined;
  if (before === after) return (line: number) => line;
  const hunks = await hunksBetween(before, after);
  return (line: number) => newLineOf(hunks, line);
}
