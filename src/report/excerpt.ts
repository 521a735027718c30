import type { Range, Source } from '../digest/source.ts';
import { type Cell, cells } from './width.ts';

/** A part of one line as a terminal shows it, and the line of marks to print below it. */
export interface Excerpt {
  text: string;
  marks: string;
}

/** How many code units a column may take before an excerpt looks at no more of a line; emoji take the most. */
const unitsPerColumn = 4;

/** The first line of a range, cut to a number of columns (20 or more) around the range, which is marked with `^`. */
export function excerpt(source: Source, range: Range, columns: number): Excerpt {
  const { line, start } = lineAround(source, range.start.offset, columns);
  const from = range.start.offset - start;
  const to = Math.max(from, range.end.offset - start);
  return cut(line, from, to, columns);
}

/**
 * The text of the line around a place, and the offset where it starts. Of a very long line only what an excerpt can
 * show, so that many findings on one line stay cheap.
 */
function lineAround(source: Source, offset: number, columns: number) {
  const { text } = source;
  const reach = columns * unitsPerColumn;
  let start = Math.max(offset - source.pointAt(offset).column + 1, offset - reach);
  if (isLowSurrogate(text, start)) start--;
  let end = Math.min(text.length, offset + reach);
  if (isLowSurrogate(text, end)) end--;
  const line = text.slice(start, end);
  const length = line.slice(offset - start).search(/[\r\n]/);
  return { line: length === -1 ? line : line.slice(0, offset - start + length), start };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/**
 * Cuts a line to a number of columns (20 or more) so that the place between two offsets is seen, and marks it. An empty
 * place is marked by one `^` at what stands there.
 */
export function cut(line: string, from: number, to: number, columns: number): Excerpt {
  const all = cells(line);
  if (from >= line.length) all.push({ text: ' ', width: 1, offset: line.length });
  const first = all.findLastIndex((cell) => cell.offset <= from);
  const [begin, end] = windowAround(all, first, columns);
  let text = begin > 0 ? '…' : '';
  let marks = begin > 0 ? ' ' : '';
  for (const [index, cell] of all.slice(begin, end).entries()) {
    const marked = begin + index === first || (cell.offset > from && cell.offset < to);
    text += cell.text;
    marks += (marked ? '^' : ' ').repeat(cell.width);
  }
  if (end < all.length) text += '…';
  return { text: text.trimEnd(), marks: marks.trimEnd() };
}

/** The cells around one of them that fit into the columns: a third of the room before it, the rest behind. */
function windowAround(all: readonly Cell[], focus: number, columns: number): [number, number] {
  const width = (index: number) => all[index]?.width ?? 0;
  const total = all.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= columns) return [0, all.length];
  const room = columns - 2; // for `…` on both sides
  let begin = focus;
  let end = focus + 1;
  let used = width(focus);
  const growLeft = (limit: number) => {
    while (begin > 0 && used + width(begin - 1) <= limit) used += width(--begin);
  };
  growLeft(Math.floor(room / 3));
  while (end < all.length && used + width(end) <= room) used += width(end++);
  growLeft(room);
  return [begin, end];
}
