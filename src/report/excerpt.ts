import { type Range, type Source, unsplit } from '../text/source.ts';
import { type Cell, cells } from '../text/width.ts';

/** A part of one line as a terminal shows it, and the line of marks to print below it. */
interface Excerpt {
  text: string;
  marks: string;
}

/** The code units of a line that are read for each column; only emoji of many parts take more. */
const unitsPerColumn = 2;

/**
 * The first line of a range, cut to a number of columns (20 or more) around the range, which is
 * marked with `^`.
 */
export function excerpt({ text }: Source, { start, end }: Range, columns: number): Excerpt {
  return cut(text, start.offset, end.offset, columns, start.offset - start.column + 1);
}

/**
 * Cuts a line of a text to a number of columns (20 or more) so that the place between two offsets
 * is seen, and marks it. An empty place is marked by one `^`. `lineStart` is
 * where the line begins.
 */
export function cut(
  text: string,
  from: number,
  to: number,
  columns: number,
  lineStart = 0,
): Excerpt {
  const { before, after } = lineAround(text, lineStart, from, columns);
  const line = before + after;
  const start = before.length;
  const end = start + to - from;
  const all = cells(line);
  if (after === '') all.push({ text: ' ', width: 1, offset: line.length });
  const first = all.findLastIndex(({ offset }) => offset <= start);
  const [begin, stop] = windowAround(all, first, columns);
  let shown = begin > 0 ? '…' : '';
  let marks = begin > 0 ? ' ' : '';
  for (const [index, cell] of all.slice(begin, stop).entries()) {
    const marked = begin + index === first || (cell.offset > start && cell.offset < end);
    shown += cell.text;
    marks += (marked ? '^' : ' ').repeat(cell.width);
  }
  if (stop < all.length) shown += '…';
  return { text: shown.trimEnd(), marks: marks.trimEnd() };
}

const looseStart = /^[\p{M}\p{Emoji_Modifier}\u200D]+/u;

const looseEnd = /\u200D+$/;

/**
 * The line before and after a place. Of a very long line only what an excerpt can show, so that
 * many findings on one line stay cheap.
 */
function lineAround(text: string, lineStart: number, offset: number, columns: number) {
  const reach = columns * unitsPerColumn;
  const start = unsplit(text, Math.max(lineStart, offset - reach));
  const end = unsplit(text, Math.min(text.length, offset + reach));
  // Where an emoji of several characters is cut, its loose joiners and modifiers go with the rest.
  const before = text.slice(start, offset).replace(start > lineStart ? looseStart : '', '');
  const after = text.slice(offset, end).replace(end < text.length ? looseEnd : '', '');
  const stop = after.search(/[\r\n]/);
  return {
    // A joiner or a mark alone at an end belongs to what is cut off.
    before: start > lineStart ? `…${before.replace(/^[\p{M}\u200D]+/u, '')}` : before,
    after:
      stop !== -1
        ? after.slice(0, stop)
        : end < text.length
          ? `${after.replace(/\u200D$/, '')}…`
          : after,
  };
}

/**
 * The cells around one of them that fit into the columns: a third of the columns before it, the
 * rest after it.
 */
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
