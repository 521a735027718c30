import { isBlank, type Span } from '../text/source.ts';
import { type LineParts, splitLines } from './lines.ts';

/** A piece of a text that can be parsed by itself. */
export interface Chunk {
  start: number;
  end: number;
  /** The line on which it begins, counted from 1. */
  line: number;
  /** Whether it begins with an item of the list that the piece before ends with. */
  continuesList: boolean;
  /** Whether a blank line stands between the two. */
  afterBlank: boolean;
  /** Of a piece that begins with a row of a table: the head of the table, two lines. */
  table: string | undefined;
}

/** A text in pieces, in their order and without gaps. */
export interface Chunks {
  chunks: Chunk[];
  /** What defines links and footnotes, by their labels; the first of each label. */
  definitions: ReadonlyMap<string, string>;
}

/** An edit of a text; an empty stretch inserts. */
export type TextEdit = Span & { text: string };

/**
 * Splits markdown, from an offset on, where each piece is read alone as it is read in its place: at
 * headings, after blank lines, and at items of lists and rows of tables that stand in nothing
 * else. A piece ends at the first such place after `minLength` characters, or after a tenth as many
 * lines; where some places are preferred, at those, unless it gets much longer. Undefined where the
 * lines leave a doubt about how a parser reads them.
 */
export function splitChunks(
  text: string,
  begin: number,
  minLength: number,
  preferred?: ReadonlySet<number>,
): Chunks | undefined {
  if (hasInnerFootnotes(text)) return undefined;
  const lines = splitLines(text);
  if (!lines) return undefined;
  const chunks = new ChunkCutter(text, begin, minLength, preferred).cut(lines);
  return { chunks, definitions: byLabel(text, lines) };
}

/**
 * Whether a line may define a footnote within another block, which is named from anywhere, or one
 * with an odd label.
 */
export function hasInnerFootnotes(text: string): boolean {
  // Lines as markdown has them, and each looked through once: JavaScript has more kinds of line
  // ends, and from each the search would go on to the end of the markdown line.
  const start = /(?<![^\r\n])(?:[ \t>*+\d.)-]+\[\^|\[\^(?![^\s[\]\\]+\]:))[^\]\r\n]+\]:/;
  return start.test(text);
}

/** The labels that a text may refer to. */
function labelsIn(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/\[((?:\\.|[^\\[\]]){1,999})\]/gs)].map(([, label = '']) => key(label)),
  );
}

function byLabel(text: string, { definitions }: LineParts): Map<string, string> {
  const found = new Map<string, string>();
  for (const { start, end } of definitions) {
    const line = text.slice(start, end);
    const label = /^ {0,3}\[((?:\\.|[^\\[\]])+)\]:/.exec(line)?.[1];
    if (label === undefined || found.has(key(label))) continue;
    found.set(key(label), label.startsWith('^') ? `[${label}]: -` : line);
  }
  return found;
}

/**
 * Labels match without case and with any white space: https://spec.commonmark.org/0.31.2/#matches
 */
function key(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/** Blank lines in a row that end a piece, so that none of them has to be parsed. */
const maxBlank = 20;

class ChunkCutter {
  readonly #text: string;
  readonly #minLength: number;
  readonly #preferred: ReadonlySet<number> | undefined;
  readonly #cuts: Omit<Chunk, 'end' | 'line'>[];
  /** Lines since the last cut. */
  #lines = 0;
  /** The bullet of the list that goes on here; undefined where none does for sure. */
  #bullet: string | undefined;
  /** Blank lines right before this one. */
  #blanks = 0;
  /** A line that a table may begin with, when it is the line above. */
  #head: Span | undefined;
  /** The head of the table whose rows these are. */
  #table: string | undefined;
  /** Whether a row stands below it: the end of a table without one is not that of its last row. */
  #hasRow = false;

  constructor(text: string, begin: number, minLength: number, preferred?: ReadonlySet<number>) {
    this.#text = text;
    this.#minLength = preferred ? 3 * minLength : minLength;
    this.#preferred = preferred;
    this.#cuts = [{ start: begin, continuesList: false, afterBlank: false, table: undefined }];
  }

  cut({ parts, definitions, regions }: LineParts): Chunk[] {
    const beginning = new Set([...definitions.map(({ start }) => start), ...regions]);
    for (const { heading, lines } of parts) {
      if (heading) {
        this.#cutAt(this.#text.lastIndexOf('\n', heading.start - 1) + 1, false);
        this.#bullet = undefined;
        this.#blanks = 1;
        this.#visitRow(heading);
      }
      for (const line of lines) {
        this.#lines++;
        this.#visitRow(line);
        this.#visit(line, beginning.has(line.start));
      }
    }
    let line = 1;
    let counted = 0;
    return this.#cuts.map((each, index) => {
      line += lineEnds(this.#text, counted, each.start);
      counted = each.start;
      return { ...each, line, end: this.#cuts[index + 1]?.start ?? this.#text.length };
    });
  }

  /** Ends a piece at a row of a table. */
  #visitRow({ start, end }: Span): void {
    const head = this.#head;
    this.#head = undefined;
    if (this.#text[start] !== '|' || start === end) {
      this.#table = undefined;
      return;
    }
    if (this.#blanks > 0) this.#head = { start, end };
    else if (this.#table !== undefined) {
      if (this.#hasRow) this.#cutAt(start, false);
      this.#hasRow = true;
    } else if (head && isTableHead(this.#text, head, { start, end })) {
      this.#hasRow = false;
      this.#table = `${this.#text.slice(head.start, head.end)}\n${this.#text.slice(start, end)}\n`;
    }
  }

  #visit({ start, end }: Span, begins: boolean): void {
    const first = this.#text.charAt(start);
    const isOuter = first !== ' ' && first !== '\t';
    const isEmpty = start === end && first !== '\n' && first !== '\r' && first !== '';
    if (isEmpty) {
      // A line of code, of HTML or of a definition, which ends a list unless it stands in it.
      if (begins && isOuter && this.#blanks > 0) this.#cutAt(start, false);
      if (isOuter) this.#bullet = undefined;
      this.#blanks = 0;
      return;
    }
    const words = this.#text.slice(start, Math.min(end, start + 12));
    if (isBlank(words) && isBlank(this.#text.slice(start, end))) {
      this.#blanks++;
      return;
    }
    if (isOuter) {
      const isBreak = /^([-*+])(?:[ \t]*\1){2,}[ \t]*$/.test(this.#text.slice(start, end));
      const marker = isBreak ? undefined : /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]+\S)/.exec(words)?.[0];
      const bullet = marker?.slice(-1);
      const goesOn = bullet !== undefined && this.#bullet === bullet;
      if (/^\d{1,9}[.)](?:[ \t\r]|$)/.test(words)) {
        // A number may begin another list, go on one that is not known here, or be a word.
        if (goesOn) this.#cutAt(start, true);
        else this.#bullet = this.#blanks > 0 ? bullet : undefined;
      } else if (bullet !== undefined) {
        if (this.#bullet !== undefined || this.#blanks > 0) this.#cutAt(start, goesOn);
        this.#bullet = bullet;
      } else if (this.#blanks > 0) {
        // After a blank line nothing goes on here but a numbered list.
        this.#cutAt(start, false);
        this.#bullet = undefined;
      }
    }
    this.#blanks = 0;
  }

  #cutAt(start: number, continuesList: boolean): void {
    const length = start - (this.#cuts.at(-1)?.start ?? 0);
    const isLong = length >= this.#minLength || this.#lines * 10 >= this.#minLength;
    const isPreferred = this.#preferred?.has(start) ?? false;
    if (!isLong && !isPreferred && this.#blanks < maxBlank) return;
    const table = this.#text[start] === '|' ? this.#table : undefined;
    this.#cuts.push({ start, continuesList, afterBlank: this.#blanks > 0, table });
    this.#lines = 0;
  }
}

/** Whether two lines are the head of a table, both of them beginning with `|`. */
export function isTableHead(text: string, head: Span, below: Span): boolean {
  if (text[head.start] !== '|' || text[below.start] !== '|') return false;
  const marks = text.slice(below.start, below.end);
  if (!/^(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/.test(marks)) return false;
  return cellCount(text.slice(head.start, head.end)) === cellCount(marks);
}

function cellCount(row: string): number {
  const bars = row
    .trimEnd()
    .replace(/\\[\\|]/g, '')
    .split('|');
  return bars.length - (bars.at(-1)?.trim() === '' ? 2 : 1);
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count++;
  }
  return count;
}

/** What stands before a piece that is parsed alone: it ends every block. */
const barrier = '\n\n<!-- -->\n\n';

/** A piece without the blank lines at its end, which are nothing but work. */
export function ownText(text: string, { start, end }: Pick<Chunk, 'start' | 'end'>): string {
  return text.slice(start, lastLineEnd(text, start, end));
}

/** What must stand before a piece for its references to be known. */
export function prefixOf(own: string, definitions: Chunks['definitions'] | undefined): string {
  if (!definitions || definitions.size === 0) return '';
  const needed = [...labelsIn(own)].flatMap((label) => definitions.get(label) ?? []);
  return needed.length > 0 ? needed.join('\n\n') + barrier : '';
}

/** Where the last line with anything on it ends; a few blank lines stay at the end of the text. */
function lastLineEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(text.charAt(at - 1))) at--;
  if (end === text.length && end - at < 100) return end;
  const lineEnd = text.indexOf('\n', at);
  return lineEnd === -1 || lineEnd > end ? end : lineEnd;
}

/** The pieces of a text by where they begin after edits; without those that begin in one. */
export function moveStarts(
  chunks: readonly Chunk[],
  edits: readonly TextEdit[],
): Map<number, Chunk> {
  const moved = new Map<number, Chunk>();
  let index = 0;
  let shift = 0;
  for (const chunk of chunks) {
    for (; (edits[index]?.end ?? Number.POSITIVE_INFINITY) <= chunk.start; index++) {
      const { start, end, text } = edits[index] as TextEdit;
      shift += text.length - (end - start);
    }
    const { start = Number.POSITIVE_INFINITY } = edits[index] ?? {};
    if (start >= chunk.start) moved.set(chunk.start + shift, chunk);
  }
  return moved;
}
