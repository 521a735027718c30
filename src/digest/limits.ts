import { CopydeskError } from '../errors.ts';
import type { Source, Span } from '../text/source.ts';
import { hasInnerFootnotes, isTableHead, splitChunks } from './chunks.ts';
import { costOfRun, costs, countInto, emptyRun } from './costs.ts';
import { endOfFrontMatter } from './front-matter.ts';

/** What a text may hold at most before it is parsed. */
const limits = {
  /** Bytes of a file, as UTF-8. */
  bytes: 4 * 1024 * 1024,
  /** The same where it defines footnotes in other blocks: it cannot be parsed in pieces. */
  bytesWithFootnotes: 1024 * 1024,
  /** UTF-16 code units of a line. */
  line: 256 * 1024,
  /** Block quotes and list items inside one another. */
  nesting: 100,
  /** Brackets in one run of lines without a blank one. */
  brackets: 10_000,
  /** Asterisks, tildes and underscores that may be emphasis, in one such run. */
  delimiters: 5_000,
  /** Lines of one such run. */
  lines: 10_000,
  /** Seconds that one such run may take, by the estimate below: its memory grows with them. */
  secondsOfRun: 2.5,
  /** The same for what has to be parsed in one piece. */
  secondsOfPiece: 3.5,
  /** The same for the file. */
  seconds: 7,
} as const;

/** Why a file of this size, in bytes, is refused before it is read; undefined where it is not. */
export function sizeRefusal(path: string, size: number): CopydeskError | undefined {
  if (size <= limits.bytes) return undefined;
  const message = `${path}: the file is larger than 4 MB; at most 4 MB can be read safely`;
  return new CopydeskError('input-too-complex', message);
}

/**
 * Refuses a text that would take long or much memory to read, in one linear pass: the parser is not
 * linear on hostile text. Throws a CopydeskError (`input-too-complex`) that names the file, the
 * line and the limit. Gives the seconds that reading takes by estimate.
 */
export function checkLimits({ path, text }: Pick<Source, 'path' | 'text'>): number {
  const refuse = (line: number | undefined, found: string, limit: string): never => {
    const place = line === undefined ? path : `${path}:${line}`;
    throw new CopydeskError(
      'input-too-complex',
      `${place}: ${found}; at most ${limit} can be read safely`,
    );
  };
  const bytes = Buffer.byteLength(text);
  const refusal = sizeRefusal(path, bytes);
  if (refusal) throw refusal;
  if (bytes > limits.bytesWithFootnotes && hasInnerFootnotes(text))
    refuse(undefined, 'the file has footnotes in other blocks and is larger than 1 MB', '1 MB');
  let cost = bytes * costs.byte;
  let run = { ...emptyRun };
  let number = 0;
  /** The line above where a table may begin with it; whether this one is a row. */
  let head: Span | undefined;
  let isRow = false;
  let isBelowHeading = false;
  for (let start = 0; start <= text.length; ) {
    const end = endOfLine(text, start);
    number++;
    if (end - start > limits.line)
      refuse(number, 'the line is longer than 256 KB', '256 KB a line');
    const { nesting, quotes, blank } = scanLine(text, start, end);
    if (nesting > limits.nesting)
      refuse(number, `${nesting} quotes or lists inside one another`, `${limits.nesting}`);
    if (blank) {
      cost += costOfRun(run) + costs.blankLine;
      run = { ...emptyRun };
      isRow = false;
      head = undefined;
    } else {
      const line = { start, end };
      const begins = run.lines === 0 || isBelowHeading;
      isBelowHeading = text[start] === '#' && /^#{1,6}[ \t]/.test(text.slice(start, start + 7));
      isRow =
        text[start] === '|' && (isRow || (head !== undefined && isTableHead(text, head, line)));
      head = begins ? line : undefined;
      if (isRow) {
        // Each cell is read by itself, and a piece may end before the row.
        cost += costOfRun(run);
        run = { ...emptyRun };
      }
      // An item ends the paragraph above it, and where it stands in nothing else, what is above
      // ends too.
      if (nesting > quotes) {
        cost += costOfRun(run);
        run = { ...emptyRun, lines: /[-*+]/.test(text.charAt(start)) ? 0 : run.lines };
      }
      const own =
        costs.line +
        (nesting - quotes) * costs.item +
        quotes * costs.quote +
        countInto(run, text, start, end);
      cost += own;
      run.cost += own + (end - start) * costs.byte;
    }
    if (run.brackets > limits.brackets)
      refuse(number, 'more than 10,000 brackets in one paragraph', '10,000');
    if (run.delimiters > limits.delimiters)
      refuse(number, 'more than 5,000 signs of emphasis in one paragraph', '5,000');
    if (run.lines > limits.lines)
      refuse(number, 'more than 10,000 lines without a blank one', '10,000');
    if (run.cost + costOfRun(run) > limits.secondsOfRun * 1e9)
      refuse(number, 'the paragraph up to here would take too long to be read', secondsOfRun);
    if (cost > limits.seconds * 1e9) refuse(number, tooLong, seconds);
    // A text with a carriage return alone is not parsed in pieces.
    if (text[end] === '\r' && text[end + 1] !== '\n') cost += costs.loneReturn;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  cost += costOfRun(run);
  if (cost > limits.seconds * 1e9) refuse(number, tooLong, seconds);
  if (cost > limits.secondsOfPiece * 1e9 && largestPiece(text) * cost > limits.secondsOfPiece * 1e9)
    refuse(undefined, 'too much of the file hangs together to be read', secondsOfPiece);
  return cost / 1e9;
}

/** The share of a text that its largest piece is. */
function largestPiece(text: string): number {
  const { chunks } = splitChunks(text, endOfFrontMatter(text), 4096) ?? {};
  if (!chunks) return 1;
  return chunks.reduce((most, { start, end }) => Math.max(most, end - start), 0) / text.length;
}

/** Where a line ends: at a line feed, or at a carriage return, which is a line end too. */
function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\n' || text[at] === '\r') return at;
  }
  return text.length;
}

const secondsOfRun = `what takes about ${limits.secondsOfRun} seconds`;
const secondsOfPiece = `what takes about ${limits.secondsOfPiece} seconds`;
const seconds = `what takes about ${limits.seconds} seconds`;
const tooLong = 'the file up to here would take too long to be read';

/**
 * How many containers a line opens at most, how many of them are quotes, and whether it is blank.
 */
function scanLine(
  text: string,
  start: number,
  end: number,
): { nesting: number; quotes: number; blank: boolean } {
  let markers = 0;
  let quotes = 0;
  let indent = 0;
  let indentOfMarker = 0;
  let at = start;
  for (; at < end; at++) {
    const character = text[at] as string;
    if (character === ' ') indent++;
    else if (character === '\t') indent += 4;
    else if (character === '>' || isBullet(text, at, end)) {
      if (character === '>') quotes++;
      if (markers++ === 0) indentOfMarker = indent;
    } else if (character >= '0' && character <= '9') {
      const width = numberWidth(text, at, end);
      if (width === 0) break;
      if (markers++ === 0) indentOfMarker = indent;
      at += width - 1;
    } else if (character === '[') {
      const width = footnoteWidth(text, at, end);
      if (width === 0) break;
      if (markers++ === 0) indentOfMarker = indent;
      at += width - 1;
    } else break;
  }
  // A list inside a list is indented by two columns at least, so the indentation of the first
  // marker counts as well.
  const nesting = markers + Math.floor(indentOfMarker / 2);
  return { nesting, quotes, blank: at >= end && markers === 0 };
}

/** The width of `[^1]:`, a footnote that holds what follows; 0 where none begins. */
function footnoteWidth(text: string, at: number, end: number): number {
  if (text[at + 1] !== '^') return 0;
  // A label has 999 characters at most: https://spec.commonmark.org/0.31.2/#link-label
  const close = text.slice(at, Math.min(end, at + 1010)).search(/\]:/);
  return close === -1 ? 0 : close + 2;
}

function isBullet(text: string, at: number, end: number): boolean {
  const character = text[at];
  return (
    (character === '-' || character === '*' || character === '+') &&
    (at + 1 >= end || /\s/.test(text[at + 1] as string))
  );
}

/** The width of `12.` or `12)` before a blank; 0 where a number begins no list item. */
function numberWidth(text: string, at: number, end: number): number {
  let digits = 0;
  while (at + digits < end && digits < 10 && /\d/.test(text[at + digits] as string)) digits++;
  const mark = text[at + digits];
  const after = text[at + digits + 1];
  const isMarker =
    digits < 10 && (mark === '.' || mark === ')') && (after === undefined || /\s/.test(after));
  return isMarker ? digits + 1 : 0;
}
