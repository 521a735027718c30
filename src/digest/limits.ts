import { CopydeskError } from '../errors.ts';
import type { Source } from '../text/source.ts';
import { hasInnerFootnotes } from './chunks.ts';

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
  /** Seconds that reading the file may take, by the estimate below. */
  seconds: 8,
} as const;

/**
 * What things in a text cost to read, in nanoseconds: measured on the parser (micromark 4 with GFM,
 * Node 20, one core of 2023) and on what is done with its tree. Most grow with the text; the last
 * ones are looked for again and again up to the end of their paragraph.
 */
const costs = {
  byte: 700,
  line: 30_000,
  blankLine: 4_000,
  loneReturn: 60_000,
  /** A list item or a quote that a line is in, by what opens it. */
  item: 50_000,
  quote: 8_000,
  bracket: 35_000,
  definition: 60_000,
  footnote: 250_000,
  /** A line that begins with a tag or a comment. */
  html: 30_000,
  tab: 3_000,
  parenthesis: 1_000,
  /** In a heading, whose end is looked for at each. */
  hash: 8_000,
  /** For each two of one run of lines. */
  bracketPair: 3,
  delimiterPair: 40,
  cellPair: 3,
  /** For each sign and each code unit of its run of lines: `<` and runs of backticks. */
  angleLength: 10,
  backtickLength: 12,
  /** For each `www.` and each code unit of its word: an underscore makes the address fail. */
  hostLength: 100,
  /** For each two of a row of punctuation that may end an address. */
  punctuationPair: 15,
} as const;

/** What a run of lines without a blank one holds. */
interface Run {
  lines: number;
  length: number;
  brackets: number;
  delimiters: number;
  angles: number;
  backticks: number;
}

const emptyRun: Run = { lines: 0, length: 0, brackets: 0, delimiters: 0, angles: 0, backticks: 0 };

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
    } else {
      // An item ends the paragraph above it, and where it stands in nothing else, what is above
      // ends too.
      if (nesting > quotes) {
        cost += costOfRun(run);
        run = { ...emptyRun, lines: /[-*+]/.test(text.charAt(start)) ? 0 : run.lines };
      }
      cost += costs.line + (nesting - quotes) * costs.item + quotes * costs.quote;
      cost += countInto(run, text, start, end);
    }
    if (run.brackets > limits.brackets)
      refuse(number, 'more than 10,000 brackets in one paragraph', '10,000');
    if (run.delimiters > limits.delimiters)
      refuse(number, 'more than 5,000 signs of emphasis in one paragraph', '5,000');
    if (run.lines > limits.lines)
      refuse(number, 'more than 10,000 lines without a blank one', '10,000');
    if (cost > limits.seconds * 1e9) refuse(number, tooLong, seconds);
    // A text with a carriage return alone is not parsed in pieces.
    if (text[end] === '\r' && text[end + 1] !== '\n') cost += costs.loneReturn;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  cost += costOfRun(run);
  if (cost > limits.seconds * 1e9) refuse(number, tooLong, seconds);
  return cost / 1e9;
}

/** Where a line ends: at a line feed, or at a carriage return, which is a line end too. */
function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\n' || text[at] === '\r') return at;
  }
  return text.length;
}

const seconds = `what takes about ${limits.seconds} seconds`;
const tooLong = 'the file up to here would take too long to be read';

/** The cost of what grows faster than a run of lines does. */
function costOfRun(run: Run): number {
  return (
    run.brackets ** 2 * costs.bracketPair +
    run.delimiters ** 2 * costs.delimiterPair +
    run.angles * run.length * costs.angleLength +
    run.backticks * run.length * costs.backtickLength
  );
}

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
  return { nesting, quotes, blank: at >= end };
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

/** Counts what a line adds to its run, and gives its own cost. */
function countInto(run: Run, text: string, start: number, end: number): number {
  let cost = 0;
  let cells = 0;
  let hashes = 0;
  let parentheses = 0;
  let tabs = 0;
  let wordStart = start;
  let hosts = 0;
  let brackets = 0;
  let punctuation = 0;
  let before = '';
  for (let at = start; at <= end; at++) {
    const character = at < end ? (text[at] as string) : '';
    if (mayEndAddress(character)) punctuation++;
    else {
      cost += punctuation ** 2 * costs.punctuationPair;
      punctuation = 0;
    }
    if (character === '' || character === ' ' || character === '\t') {
      cost += hosts * (at - wordStart) * costs.hostLength;
      wordStart = at;
      hosts = 0;
    } else if (character === '.' && isWww(text, at)) hosts++;
    if (character === '[' || character === ']') brackets++;
    else if (character === '|') cells++;
    else if (character === '<') run.angles++;
    else if (character === '\t') tabs++;
    else if (character === '(') parentheses++;
    else if (character === '#') hashes++;
    else if (character === '`' && before !== '`') run.backticks++;
    else if (character === '*' || character === '~') run.delimiters++;
    // An underscore within a word, as in addresses, is none.
    else if (character === '_' && !(isWord(before) && isWord(text[at + 1]))) run.delimiters++;
    before = character;
  }
  run.lines++;
  run.length += end - start;
  run.brackets += brackets;
  const isDefinition = brackets > 0 && /^ {0,3}\[[^\]\n]*\]:/.test(text.slice(start, start + 200));
  const defined = text.startsWith('[^', start) ? costs.footnote : costs.definition;
  cost += brackets * costs.bracket + cells ** 2 * costs.cellPair;
  cost += tabs * costs.tab + parentheses * costs.parenthesis;
  const first = text.slice(start, start + 4).trimStart();
  if (first.startsWith('#')) cost += hashes * costs.hash;
  if (first.startsWith('<')) cost += costs.html;
  return cost + (isDefinition ? defined : 0);
}

/** Whether the dot is that of `www.`, at which the parser looks for an address. */
function isWww(text: string, dot: number): boolean {
  return /^www$/i.test(text.slice(Math.max(0, dot - 3), dot));
}

function mayEndAddress(character: string): boolean {
  return character !== '' && '!"\'),.:;<?_*~]&'.includes(character);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9]/.test(character);
}
