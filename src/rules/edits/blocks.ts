import type { Day, Digest } from '../../digest/types.ts';
import type { Edit } from '../../findings/finding.ts';
import type { Source } from '../../text/source.ts';

/** A stretch of the text, as offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** Whole lines of a text, as offsets, with the blank lines around them. */
interface Lines {
  /** Where the blank lines above begin; `start` if there are none. */
  blankAbove: number;
  /** The start of the first line. */
  start: number;
  /** The end of the last line, its line end included. */
  end: number;
  /** Where the blank lines below end; `end` if there are none. */
  blankBelow: number;
}

/**
 * The edit that takes a block out of a text with the blank lines on one side of it: the side with
 * fewer, so that what is around it stays as far apart as before.
 */
export function removal(source: Source, block: Stretch): Edit {
  const { text } = source;
  const { blankAbove, start, end, blankBelow } = linesOf(text, block);
  const isLast = blankBelow === text.length;
  const above = linesBetween(text, blankAbove, start);
  const below = linesBetween(text, end, blankBelow);
  if (isLast) {
    // Without the last line end, the line that becomes the last one has none either.
    const unended = end > start && !isLineEnd(text, end - 1);
    const from = unended ? beforeLineEnd(text, blankAbove) : blankAbove;
    return { range: source.range(from, end), text: '' };
  }
  // Two lines that met the block without blank lines might mean something else once they meet each
  // other.
  if (above === 0 && below === 0 && start > 0 && !isHeadingAt(text, end)) {
    return { range: source.range(start, end), text: source.eol };
  }
  const range =
    blankAbove > 0 && below > above
      ? source.range(blankAbove, end)
      : source.range(start, blankBelow);
  return { range, text: '' };
}

/** The lines of a block, without the line end of the last one. */
export function linesIn({ text }: Source, block: Stretch): string {
  const { start, end } = linesOf(text, block);
  return text.slice(start, beforeLineEnd(text, end));
}

/**
 * The edit that puts lines (without a line end at their end) after a block. `gap` is what is
 * between two blocks: a line end for a blank line, or nothing.
 */
export function insertionBelow(source: Source, block: Stretch, lines: string, gap: string): Edit {
  const { text, eol } = source;
  const { end, blankBelow } = linesOf(text, block);
  if (blankBelow === text.length) {
    const ended = isLineEnd(text, end - 1);
    const at = source.range(end, end);
    return { range: at, text: ended ? `${gap}${lines}${eol}` : `${eol}${gap}${lines}` };
  }
  // Other blocks than headings might become a part of what is put above them.
  const below = blankBelow > end ? '' : isHeadingAt(text, end) ? gap : eol;
  return { range: source.range(end, end), text: `${gap}${lines}${eol}${below}` };
}

/** The edit that puts lines (without a line end at their end) above a block. */
export function insertionAbove(source: Source, block: Stretch, lines: string, gap: string): Edit {
  const { blankAbove, start } = linesOf(source.text, block);
  const above = start === 0 || blankAbove < start ? '' : gap;
  return { range: source.range(start, start), text: `${above}${lines}${source.eol}${gap}` };
}

/** The edit that leaves only a gap between two blocks, the first of which is above the second. */
export function junction(source: Source, upper: Stretch, lower: Stretch, gap: string): Edit {
  const { text } = source;
  const range = source.range(linesOf(text, upper).end, linesOf(text, lower).start);
  return { range, text: gap };
}

/** Whether a blank line, or nothing, is above the line of this place. */
function isParted({ text }: Source, at: number): boolean {
  const { blankAbove, start } = linesOf(text, { start: at, end: at });
  return start === 0 || blankAbove < start;
}

/** Whether a blank line is below a block, with something after it. */
export function isPartedBelow({ text }: Source, block: Stretch): boolean {
  const { end, blankBelow } = linesOf(text, block);
  return blankBelow > end && blankBelow < text.length;
}

/**
 * What is between blocks that begin at these places, by majority: a line end for a blank line, or
 * nothing.
 */
export function commonGap(source: Source, starts: readonly number[]): string {
  const parted = starts.filter((start) => isParted(source, start)).length;
  return parted * 2 >= starts.length ? source.eol : '';
}

function linesOf(text: string, block: Stretch): Lines {
  let start = block.start;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  let content = start;
  while (content > 0 && isBlank(text, content - 1)) content--;
  const blankAbove = content === 0 ? 0 : Math.min(start, nextLine(text, content));
  const end = nextLine(text, block.end);
  let next = end;
  while (next < text.length && isBlank(text, next)) next++;
  if (next < text.length) while (next > end && !isLineEnd(text, next - 1)) next--;
  return { blankAbove, start, end, blankBelow: next };
}

/**
 * Whether a heading with hashes begins at a place: one that needs no blank line above it to be one.
 */
export function isHeadingAt(text: string, at: number): boolean {
  return /^#{1,6}[ \t]/.test(text.slice(at, at + 7));
}

/** Where the line after a place begins; the end of the text if there is none. */
export function nextLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text, at)) at++;
  return text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length);
}

function linesBetween(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The end of a line's text, where `at` is the start of the next one or the end of the text. */
function beforeLineEnd(text: string, at: number): number {
  if (at === 0 || !isLineEnd(text, at - 1)) return at;
  return text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

function isBlank(text: string, at: number): boolean {
  return isLineEnd(text, at) || text[at] === ' ' || text[at] === '\t';
}

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
  // A blank line there may be needed, to end HTML.
  const above = isPartedBelow(source, target) ? source.eol : gap;
  return inOrder([removed, insertionBelow(source, target, lines, above)]);
}

/** What the digest writes between two days: a line end for a blank line, or nothing. */
export function dayGap({ days, document: { source } }: Digest): string {
  const starts = days
    .filter(({ from }) => from === 'heading')
    .map(({ heading }) => heading.start.offset);
  // Without a blank line, text above an underlined heading becomes a part of it, and `##2021-12-01`
  // of a text.
  return starts.every((start) => isHeadingAt(source.text, start))
    ? commonGap(source, starts)
    : source.eol;
}

/** A day's heading and all that belongs to it. */
export function stretchOf({ range }: Day): Stretch {
  return { start: range.start.offset, end: range.end.offset };
}

/**
 * Whether a day ends the file with code or HTML, which may lack its end: what is put after it would
 * become part of it, and it would take in what it is put above of.
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
