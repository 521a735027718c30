import type { Span } from '../../text/source.ts';
import type { Link } from '../types.ts';
import type { GapPlace } from './differences.ts';
import { compileStrict, type StrictReader } from './strict.ts';
import {
  type Anchor,
  type Block,
  type Segment,
  type Template,
  type Vocabulary,
  withoutLink,
} from './template.ts';

/**
 * The cells of a block's content: of a row what stands between its pipes, of a heading with the
 * address below its two lines, of every other block the content itself. No blanks at their ends.
 */
export function cellsOf(block: Block, text: string, content: Span): Span[] {
  if (block.type === 'row') return cellsOfRow(text, content);
  if (block.type === 'heading' && block.below) return linesOfHeading(text, content);
  return [content];
}

/** A backslash takes the sign behind it, which then parts nothing, also in code. */
function cellsOfRow(text: string, content: Span): Span[] {
  const { start, end } = trimmed(text, content);
  const bounds = [...text.slice(start, end).matchAll(/\\[\\|]|\|/g)]
    .filter(([sign]) => sign === '|')
    .map(({ index }) => start + index);
  const from = bounds[0] === start ? [] : [start - 1];
  const to = bounds.at(-1) === end - 1 ? [] : [end];
  const all = [...from, ...bounds, ...to];
  return all.slice(1).map((bound, at) => trimmed(text, { start: (all[at] ?? 0) + 1, end: bound }));
}

/** What parts a heading from the line below it: marks that close or underline it, line ends. */
const underHeading = /(?:[ \t]+#+)?[ \t]*\r?\n(?:[ \t]*(?:=+|-+)[ \t]*\r?\n)?\s*/;

function linesOfHeading(text: string, content: Span): Span[] {
  const bound = underHeading.exec(text.slice(content.start, content.end));
  if (!bound) return [content];
  const end = content.start + bound.index;
  const line = { start: end + bound[0].length, end: content.end };
  return [trimmed(text, { start: content.start, end }), trimmed(text, line)];
}

function trimmed(text: string, { start, end }: Span): Span {
  const isBlank = (character = '') => character === ' ' || character === '\t';
  let [low, high] = [start, end];
  while (low < high && isBlank(text[low])) low++;
  while (high > low && isBlank(text[high - 1])) high--;
  return { start: low, end: high };
}

/** A segment of the template. */
export interface Piece {
  place: GapPlace;
  cell: number;
  /** Where it stands in a cell with the link. */
  at: 'before' | 'title' | 'after' | 'whole';
  segment: Segment;
  strict: StrictReader;
}

/** The segments of a template, in their order. */
export function piecesOf({ cells }: Template, anchor: Anchor, vocabulary: Vocabulary): Piece[] {
  return cells.flatMap((cell, index) => {
    const piece = (at: Piece['at'], segment: Segment, place: GapPlace): Piece => {
      return { at, segment, place, cell: index, strict: compileStrict(segment, vocabulary) };
    };
    if (index !== anchor.cell) return [piece('whole', withoutLink(cell), 'before')];
    return [
      piece('before', anchor.before, 'before'),
      piece('title', anchor.link.text, 'title'),
      piece('after', anchor.after, 'after'),
    ];
  });
}

/** The text that a piece describes, given the cells of a block and the link that is its own. */
export function spanOf({ cell, at }: Piece, spans: readonly Span[], link: Link): Span {
  const span = spans[cell] as Span;
  const { start, end } = link.range;
  if (at === 'before') return { start: span.start, end: start.offset };
  if (at === 'after') return { start: end.offset, end: span.end };
  if (at === 'whole') return span;
  const text = link.text?.range;
  return { start: (text?.start ?? end).offset, end: (text?.end ?? end).offset };
}
