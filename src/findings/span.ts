import type { Range } from '../text/source.ts';
import type { Fix } from './finding.ts';

/** A fix as one replacement: from the start of its first edit to the end of its last one. */
export function spanOfFix(
  { edits }: Fix,
  text: string,
): { range: Range; text: string } | undefined {
  const inOrder = [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const first = inOrder[0];
  const last = inOrder[inOrder.length - 1];
  if (!first || !last) return undefined;
  let result = '';
  let at = first.range.start.offset;
  for (const edit of inOrder) {
    result += text.slice(at, edit.range.start.offset) + edit.text;
    at = edit.range.end.offset;
  }
  return { range: { start: first.range.start, end: last.range.end }, text: result };
}
