import { partitionPoint } from './search.ts';

/**
 * A place in a text. Lines and columns count from 1, offsets from 0, all in UTF-16 code units (as
 * unist does).
 */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A part of a text; `end` is the first place after it. */
export interface Range {
  start: Point;
  end: Point;
}

/** A part of a text by its offsets; `end` is the first offset after it. */
export interface Span {
  start: number;
  end: number;
}

/** The text of one file, with its name and the means to point into it. */
export interface Source {
  /** The file's path as the user wrote it or the repository knows it, with `/` between folders. */
  readonly path: string;
  /** The text without its byte order mark; line ends as they are in the file. */
  readonly text: string;
  /** The line end that the file uses most. */
  readonly eol: '\n' | '\r\n';
  /** Turns an offset (0 to the text's length, others are clamped) into a point. */
  pointAt(offset: number): Point;
  /** The range between two offsets. */
  range(start: number, end: number): Range;
  /** The text of a line (counted from 1), without its line end; empty beyond the last one. */
  line(number: number): string;
}

/** Wraps a file's text. A byte order mark must have been taken off before. */
export function createSource(path: string, text: string): Source {
  let starts: number[] | undefined;
  const lineStarts = () => {
    if (starts) return starts;
    starts = [0];
    for (let at = nextLine(text, 0); at !== -1; at = nextLine(text, at)) starts.push(at);
    return starts;
  };
  const pointAt = (offset: number): Point => {
    const at = Math.max(0, Math.min(offset, text.length));
    const all = lineStarts();
    const line = partitionPoint(all, (start) => start <= at);
    return { line, column: at - (all[line - 1] as number) + 1, offset: at };
  };
  const crlf = text.split('\r\n', 3).length > 2 || /^[^\n]*\r\n/.test(text);
  return {
    path,
    text,
    eol: crlf ? '\r\n' : '\n',
    pointAt,
    range: (start, end) => ({ start: pointAt(start), end: pointAt(end) }),
    line: (number) => {
      const all = lineStarts();
      const start = all[number - 1];
      if (start === undefined) return '';
      return text.slice(start, all[number] ?? text.length).replace(/[\r\n]+$/, '');
    },
  };
}

/** Where the next line begins, by markdown's line ends (LF, CRLF, lone CR), or -1. */
function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return -1;
}

/** The offset, or the one after it where it would split a character of two code units. */
export function unsplit(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

/** Puts a text on one line: line ends with the white space around them become one space. */
export function onOneLine(text: string): string {
  // An expression for all of it would take long on many blanks.
  const lines = text.split(/[\r\n]+/);
  if (lines.length === 1) return text;
  return lines
    .map((line, index) => {
      const begun = index > 0 ? line.trimStart() : line;
      return index < lines.length - 1 ? begun.trimEnd() : begun;
    })
    .filter((line, index) => line !== '' || index === 0 || index === lines.length - 1)
    .join(' ');
}

/**
 * Whether a line of markdown is blank: other white space, such as a no-break space, is a paragraph
 * (https://spec.commonmark.org/0.31.2/#blank-line).
 */
export function isBlank(line: string): boolean {
  return /^[ \t\r\n]*$/.test(line);
}
