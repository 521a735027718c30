import { visible } from '../escape.ts';

/** What a reader takes for one character, as it is shown on a terminal. */
export interface Cell {
  /** The text to print: tabs as spaces, invisible characters made visible. */
  text: string;
  /** How many columns it takes: 0 or more. */
  width: number;
  /** Where it begins in the text, in UTF-16 code units. */
  offset: number;
}

/** Where markdown stops a tab. */
const tabStop = 4;

// Each of one column. The dots are this program's own, where it cut a line.
const plain = /^[ -~…]*$/;
// East Asian wide and full-width characters by block (UAX #11), and what is an emoji by itself or by a selector.
const wide =
  /^(?:[\u1100-\u115F\u2329\u232A\u2630-\u2637\u268A-\u268F\u2E80-\u303E\u3041-\u3247\u3250-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1B2FF}\u{1D300}-\u{1D376}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u;
const zero = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;

/** Takes one line of text apart into what is shown in its place. No cell is wider than 10 columns. */
export function cells(line: string): Cell[] {
  // Most lines; the segmenter is slow.
  if (plain.test(line) && visible(line) === line) {
    return Array.from(line, (text, offset) => ({ text, width: 1, offset }));
  }
  const result: Cell[] = [];
  let column = 0;
  const add = (text: string, width: number, offset: number) => {
    result.push({ text, width, offset });
    column += width;
  };
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment, index } of segmenter.segment(line)) {
    if (segment === '\t') {
      const width = tabStop - (column % tabStop);
      add(' '.repeat(width), width, index);
      continue;
    }
    // What a character is shown as depends on what stands before it only for the bracket of `##[`.
    const before = line.slice(Math.max(0, index - 2), index) === '##' ? '##' : '';
    const shown = (text: string) => visible(before + text).slice(before.length);
    if (shown(segment) === segment) {
      add(segment, graphemeWidth(segment), index);
      continue;
    }
    let offset = index;
    for (const character of segment) {
      const text = offset === index ? shown(character) : visible(character);
      add(text, text === character ? graphemeWidth(text) : text.length, offset);
      offset += character.length;
    }
  }
  return result;
}

function graphemeWidth(grapheme: string): number {
  if (zero.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** How many columns a line takes on a terminal. */
export function displayWidth(line: string): number {
  return cells(line).reduce((sum, cell) => sum + cell.width, 0);
}

/** Cuts a line to a number of columns (at least 1), with `…` for what is left out, and fills it up with spaces. */
export function fitToWidth(line: string, columns: number): string {
  let text = '';
  let width = 0;
  const all = cells(line);
  const total = all.reduce((sum, cell) => sum + cell.width, 0);
  const room = total > columns ? columns - 1 : columns;
  for (const cell of all) {
    if (width + cell.width > room) break;
    text += cell.text;
    width += cell.width;
  }
  if (total > columns) {
    text += '…';
    width++;
  }
  return text + ' '.repeat(columns - width);
}
