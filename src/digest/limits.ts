import { CopydeskError } from '../errors.ts';
import type { Source } from '../text/source.ts';

/**
 * What a text may hold at most before it is parsed. The parser underneath is not linear on hostile
 * text, so one linear pass refuses what could stop it: see `checkLimits`.
 */
const limits = {
  /** Bytes of a file, as UTF-8. */
  bytes: 4 * 1024 * 1024,
  /** Characters of a line. */
  line: 256 * 1024,
  /** Block quotes and list items inside one another. */
  nesting: 100,
  /** Brackets in one run of lines without a blank one. */
  brackets: 10_000,
  /**
   * Asterisks, tildes and underscores that may be emphasis, in one such run: 10,000 take the parser
   * 14 s (measured).
   */
  delimiters: 5_000,
  /** Lines of one such run. */
  lines: 10_000,
} as const;

/**
 * Refuses a text that would keep the parser busy for minutes or exhaust its stack, in one linear
 * pass. Throws a CopydeskError (`input-too-complex`) that names the file, the line and the limit.
 */
export function checkLimits({ path, text }: Pick<Source, 'path' | 'text'>): void {
  const refuse = (line: number | undefined, found: string, limit: string): never => {
    const place = line === undefined ? path : `${path}:${line}`;
    throw new CopydeskError(
      'input-too-complex',
      `${place}: ${found}; at most ${limit} can be read safely`,
    );
  };
  if (Buffer.byteLength(text) > limits.bytes)
    refuse(undefined, 'the file is larger than 4 MB', '4 MB');
  let block = { brackets: 0, delimiters: 0, lines: 0 };
  let number = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    number++;
    if (end - start > limits.line)
      refuse(number, 'the line is longer than 256 KB', '256 KB a line');
    const { nesting, blank } = scanLine(text, start, end);
    if (nesting > limits.nesting)
      refuse(number, `${nesting} quotes or lists inside one another`, `${limits.nesting}`);
    if (blank) block = { brackets: 0, delimiters: 0, lines: 0 };
    else countInto(block, text, start, end);
    if (block.brackets > limits.brackets)
      refuse(number, 'more than 10,000 brackets in one paragraph', '10,000');
    if (block.delimiters > limits.delimiters)
      refuse(number, 'more than 5,000 signs of emphasis in one paragraph', '5,000');
    if (block.lines > limits.lines)
      refuse(number, 'more than 10,000 lines without a blank one', '10,000');
    start = end + 1;
  }
}

/** How many containers a line opens at the most, and whether nothing stands on it. */
function scanLine(text: string, start: number, end: number): { nesting: number; blank: boolean } {
  let markers = 0;
  let indent = 0;
  let indentOfMarker = 0;
  let at = start;
  for (; at < end; at++) {
    const character = text[at] as string;
    if (character === ' ') indent++;
    else if (character === '\t') indent += 4;
    else if (character === '>' || isBullet(text, at, end)) {
      if (markers++ === 0) indentOfMarker = indent;
    } else if (character >= '0' && character <= '9') {
      const width = numberWidth(text, at, end);
      if (width === 0) break;
      if (markers++ === 0) indentOfMarker = indent;
      at += width - 1;
    } else break;
  }
  // A list inside a list is indented by two columns at least, so the indentation of the first
  // marker counts as well.
  return {
    nesting: markers + Math.floor(indentOfMarker / 2),
    blank: at >= end || text[at] === '\r',
  };
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
  const behind = text[at + digits + 1];
  const isMarker =
    digits < 10 && (mark === '.' || mark === ')') && (behind === undefined || /\s/.test(behind));
  return isMarker ? digits + 1 : 0;
}

/** Counts what a line adds to its block. */
function countInto(
  block: { brackets: number; delimiters: number; lines: number },
  text: string,
  start: number,
  end: number,
): void {
  block.lines++;
  for (let at = start; at < end; at++) {
    const character = text[at];
    if (character === '[' || character === ']') block.brackets++;
    else if (character === '*' || character === '~') block.delimiters++;
    // An underscore within a word, as in addresses, is none.
    else if (character === '_' && !(isWord(text, at - 1) && isWord(text, at + 1))) {
      block.delimiters++;
    }
  }
}

function isWord(text: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(text[at] ?? '');
}
