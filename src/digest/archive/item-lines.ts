import type { Span } from '../../text/source.ts';
import type { HeadLine, HeadReader } from './head-reader.ts';

/** An item that the next lines may belong to. */
interface OpenItem {
  /** The column in which its content begins, counted from 0. */
  column: number;
  isEntry: boolean;
}

/**
 * Reads the items among the lines below one heading, by the places where they begin. Undefined
 * where the lines alone do not tell which of them are entries: an item with a link that is not as
 * the format writes it, a head of several lines.
 */
export function readItemLines(
  text: string,
  lines: readonly Span[],
  { line: readLine }: HeadReader,
): Map<number, HeadLine> | undefined {
  const heads = new Map<number, HeadLine>();
  const items: OpenItem[] = [];
  /** Whether the line above is part of a paragraph, which this one may go on. */
  let goesOn = false;
  /** The same of a line in the body of an entry. */
  let bodyGoesOn = false;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const rest = words.trimStart();
    if (rest === '') {
      goesOn = false;
      bodyGoesOn = false;
      // Code and HTML, of which nothing is told, end what they do not stand in.
      if (/\S/.test(text[line.start] ?? '')) items.length = 0;
      continue;
    }
    const marker = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/.exec(rest)?.[0];
    if (goesOn && marker === undefined && items.length > 0) return undefined;

    const column = columnOf(words);
    const closed = items.findIndex((item) => column < item.column);
    if (closed !== -1) {
      if (bodyGoesOn && marker === undefined) return undefined;
      items.length = closed;
    }
    bodyGoesOn = items.at(-1)?.isEntry ?? false;
    if (bodyGoesOn) {
      goesOn = false;
      continue;
    }

    const indent = column - (items.at(-1)?.column ?? 0);
    if (marker !== undefined && indent < 4) {
      const interrupts = goesOn && closed === -1;
      if (interrupts && /^(?!1\D)\d/.test(marker)) return undefined;
      const head = readLine(text, line);
      if (!head && mayHoldLink(rest)) return undefined;
      // More blanks make what follows code.
      if (head && /\s{5}$/.test(marker)) return undefined;
      if (head) heads.set(line.start, head);
      items.push({ column: column + columnOf(marker, true), isEntry: head !== undefined });
    } else if (rest.startsWith('[') || (marker !== undefined && mayHoldLink(rest))) {
      // What may lack nothing but its bullet, or a few blanks.
      return undefined;
    }
    goesOn = true;
  }
  return heads;
}

/**
 * How many columns the blanks before a text take, or all of it; a tab goes to the next multiple of
 * four.
 */
function columnOf(words: string, whole = false): number {
  let column = 0;
  for (const character of words) {
    if (character === '\t') column += 4 - (column % 4);
    else if (whole || character === ' ') column++;
    else break;
  }
  return column;
}

/** Whether a parser might see a link in these words. */
export function mayHoldLink(words: string): boolean {
  return words.includes('[') || /:\/\/|www\./i.test(words);
}
