import stringWidth from 'string-width';
import { showInvisible } from './invisible.ts';

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
/**
 * Takes one line of text apart into what is shown in its place. No cell is wider than 10 columns.
 */
export function cells(line: string): Cell[] {
  const isVisible = showInvisible(line) === line;
  // Most lines; the segmenter is slow.
  if (isVisible && plain.test(line)) {
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
    if (isVisible) {
      add(segment, stringWidth(segment), index);
      continue;
    }
    // What a character is shown as depends on what stands before it only for the bracket of `##[`.
    const before = line.slice(Math.max(0, index - 2), index) === '##' ? '##' : '';
    const shown = (text: string) => showInvisible(before + text).slice(before.length);
    if (shown(segment) === segment) {
      add(segment, stringWidth(segment), index);
      continue;
    }
    let offset = index;
    for (const character of segment) {
      const text = offset === index ? shown(character) : showInvisible(character);
      add(text, text === character ? stringWidth(text) : text.length, offset);
      offset += character.length;
    }
  }
  return result;
}

/** How many columns a line takes on a terminal. */
export function displayWidth(line: string): number {
  return cells(line).reduce((sum, cell) => sum + cell.width, 0);
}

/**
 * Cuts a line to a number of columns (at least 1), with `…` for what is left out, and fills it up
 * with spaces.
 */
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
