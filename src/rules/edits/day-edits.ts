import type { Day, Digest } from '../../digest/types.ts';
import type { Edit } from '../../findings/finding.ts';
import {
  insertionAbove,
  insertionBehind,
  isHeadingAt,
  isPartedBelow,
  linesIn,
  removal,
  type Stretch,
  usualGap,
} from './block-edits.ts';

/** A place for a day: beside another one. */
export interface DayPlace {
  side: 'above' | 'below';
  day: Day;
}

/** The edits that move a day with all that belongs to it; `gap` as in {@link dayGap}. */
export function moveDay(day: Day, place: DayPlace, gap: string, { document }: Digest): Edit[] {
  const { source } = document;
  const lines = linesIn(source, stretchOf(day));
  const target = stretchOf(place.day);
  const removed = removal(source, stretchOf(day));
  if (place.side === 'above') return inOrder([removed, insertionAbove(source, target, lines, gap)]);
  // A blank line that stands there may be needed, to end HTML.
  const above = isPartedBelow(source, target) ? source.eol : gap;
  return inOrder([removed, insertionBehind(source, target, lines, above)]);
}

/** What the digest writes between two days: a line end for a blank line, or nothing. */
export function dayGap({ days, document: { source } }: Digest): string {
  const starts = days
    .filter(({ from }) => from === 'heading')
    .map(({ heading }) => heading.start.offset);
  // Without a blank line, text above an underlined heading becomes a part of it, and `##2021-12-01` of a text.
  return starts.every((start) => isHeadingAt(source.text, start))
    ? usualGap(source, starts)
    : source.eol;
}

/** A day's heading and all that belongs to it. */
export function stretchOf({ range }: Day): Stretch {
  return { start: range.start.offset, end: range.end.offset };
}

/**
 * Whether a day ends the file with code or HTML, which may lack its end: what is put behind it would become a part of it,
 * and it would take in what it is put above of.
 */
export function isOpenEnded({ range }: Day, { document }: Digest): boolean {
  const last = document.tree.children.at(-1);
  const end = last?.position?.end.offset ?? 0;
  return (last?.type === 'code' || last?.type === 'html') && end <= range.end.offset;
}

/** Edits in the order of the text. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
}
