import { isRelativeAddress } from '../../text/address.ts';
import type { Span } from '../../text/source.ts';
import type { DateFormat } from '../dates/format.ts';
import { compileStrict, foundIn } from '../template/strict.ts';
import {
  type Anchor,
  anchorOf,
  type Block,
  type SlotName,
  slotOf,
  starAtEnd,
  starAtStart,
  type Template,
} from '../template/template.ts';
import type { Format } from '../types.ts';
import { addressEnd, type RawAddress, withoutBackslashes } from './addresses.ts';

/** What an entry's line says before it is parsed. */
export interface HeadLine {
  starred: boolean;
  /** Where the source label stands; none for an entry without one. */
  source: Span | undefined;
  title: Span | undefined;
  /** The date that the entry carries, as it stands, and how to read it. */
  date?: { text: string; format: DateFormat } | undefined;
  url: string;
  /** In how many ways it is not as the format writes it, such as by its marker. */
  differences: number;
  /** Whether it lacks nothing that the format requires. */
  complete: boolean;
}

/** Reads the lines of entries that are exactly as a format writes them. Parses nothing. */
export interface HeadReader {
  /**
   * Reads the line of an address as the entry that the address belongs to; undefined for any other
   * line.
   */
  around(text: string, address: RawAddress): HeadLine | undefined;
  /**
   * Reads a line by its first link; undefined also where a parser might see other links than the
   * signs tell.
   */
  line(text: string, line: Span): HeadLine | undefined;
}

/** Longer lines are no heads of entries. */
const longest = 4_000;

/**
 * Whether lines alone tell which entries a template has: those that are headings or items, with a
 * link in brackets that is the first one of its line.
 */
function isOfLines(template: Template): boolean {
  const { block } = template;
  const isLine = block.type === 'item' || (block.type === 'heading' && !block.below);
  const isFirst = !slotOf(template, 'text') && !slotOf(template, 'extra');
  return isLine && isFirst && anchorOf(template)?.link.form === 'inline';
}

/** Whether lines alone tell which entries a format has: all are of one kind of block. */
export function areOfLines(templates: readonly Template[]): boolean {
  return new Set(templates.map(({ block }) => block.type)).size === 1;
}

/** Compiles the reader of a format's entries, as far as their templates are {@link isOfLines}. */
export function createHeadReader({ entries, star, tags }: Format): HeadReader {
  const vocabulary = { star, tags };
  const inTitle = { ...vocabulary, otherStars: [] };
  const templates = entries.filter(isOfLines).map(({ block, ...template }) => {
    const { before, link, after } = anchorOf({ block, ...template }) as Anchor;
    const strict = [before, link.text, after].map((part) => compileStrict(part, vocabulary));
    const format = slotOf({ block, ...template }, 'date')?.date;
    return { block, strict, format, isPrefix: prefixPattern(block) };
  });
  const isItem = templates.some(({ block }) => block.type === 'item');

  const around: HeadReader['around'] = (text, { line, start, end }) => {
    if (start - line > longest || text[end] !== ')' || !text.startsWith('](', start - 2)) {
      return undefined;
    }
    const open = openingBracket(text, start - 2, line);
    if (open === -1) return undefined;
    const behind = /^[^\r\n]*/.exec(text.slice(end + 1, end + 1 + longest))?.[0].trimEnd() ?? '';
    let misfit: HeadLine | undefined;
    for (const { block, strict, format, isPrefix } of templates) {
      const prefix = isPrefix.exec(text.slice(line, Math.max(open, line)))?.[0];
      if (prefix === undefined) continue;
      const spans = [
        { start: line + prefix.length, end: open },
        { start: open + 1, end: start - 2 },
        { start: end + 1, end: end + 1 + behind.length },
      ];
      const readings = spans.map((span, at) => strict[at]?.(text, span));
      if (readings.some((reading) => reading === undefined)) continue;
      const find = (name: SlotName): Span | undefined => {
        const found = readings.map((reading) => reading && foundIn(reading, name)).find(Boolean);
        return found && { start: found.start, end: found.end };
      };
      const [source, title] = [find('source'), find('title')];
      const label = source ? text.slice(source.start, source.end) : '';
      if (starAtStart(label, vocabulary) || starAtEnd(label, vocabulary)) continue;
      if (title && starAtStart(text.slice(title.start, title.end), inTitle)) continue;
      const url = withoutBackslashes(text.slice(start, end));
      const isMisfit = !isMarker(prefix.trim(), block);
      const span = find('date');
      const date = span && format && { text: text.slice(span.start, span.end), format };
      const starred = Boolean(find('star'));
      const differences = isMisfit ? 1 : 0;
      const head = { starred, source, title, date, url, differences, complete: true };
      if (!isMisfit) return head;
      misfit ??= head;
    }
    return misfit;
  };

  return {
    around,
    line(text, { start, end }) {
      const close = text.indexOf('](', start);
      if (close === -1 || close >= end || !isPlain(text.slice(start, close))) return undefined;
      const from = close + 2;
      const to = addressEnd(text, from, from);
      // An empty address, a place in the page itself and a letter are nothing that an entry is
      // about.
      if (to === from || /^(?:#|mailto:)/.test(text.slice(from, from + 7))) return undefined;
      if (isItem && isRelativeAddress(text.slice(from, to))) return undefined;
      return around(text, { line: start, start: from, end: to });
    },
  };
}

/** Whether brackets in a text are what they seem: neither code nor HTML may hold them. */
function isPlain(text: string): boolean {
  if (/(?:^|[^\\])<|\\`|``/.test(text)) return false;
  const parts = text.split('`');
  return parts.length % 2 === 1 && !parts.some((part, at) => at % 2 === 1 && /[[\]\\]/.test(part));
}

function prefixPattern(block: Block): RegExp {
  return block.type === 'heading'
    ? new RegExp(`^ {0,3}#{${block.depth}}[ \\t]+`)
    : /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
}

/** Whether what an item begins with is the marker of the format, or both are numbers. */
function isMarker(written: string, block: Block): boolean {
  if (block.type !== 'item' || written === block.marker) return true;
  return /\d/.test(written) && /\d/.test(block.marker);
}

/**
 * The bracket that opens the link text which ends at `close`, or -1; brackets in the text come in
 * pairs.
 */
function openingBracket(text: string, close: number, from: number): number {
  let depth = 0;
  for (let at = close - 1; at >= from; at--) {
    const character = text[at];
    if ((character !== '[' && character !== ']') || text[at - 1] === '\\') continue;
    if (character === ']') depth++;
    else if (depth-- === 0) return at;
  }
  return -1;
}

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
  readLine: (line: Span) => HeadLine | 'none' | undefined,
  nested: boolean,
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
    // A number other than 1 does not end a paragraph.
    if (goesOn && closed === -1 && /^(?!1\D)\d/.test(marker ?? '')) return undefined;
    bodyGoesOn = items.at(-1)?.isEntry ?? false;
    if (bodyGoesOn) {
      goesOn = false;
      continue;
    }

    const indent = column - (items.at(-1)?.column ?? 0);
    if (marker !== undefined && indent < 4) {
      const read = readLine(line);
      if (!read && mayHoldLink(rest)) return undefined;
      const head = read === 'none' ? undefined : read;
      // More blanks make what follows code.
      if (head && /\s{5}$/.test(marker)) return undefined;
      if (head) heads.set(line.start + words.length - rest.length, head);
      // What stands below an entry is its body, unless that may hold entries too.
      const isEntry = head !== undefined && !nested;
      items.push({ column: column + columnOf(marker, true), isEntry });
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
