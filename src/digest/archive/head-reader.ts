import { isRelativeAddress } from '../../text/address.ts';
import type { Span } from '../../text/source.ts';
import { compileStrict } from '../template/strict.ts';
import { starAtEnd, starAtStart } from '../template/template.ts';
import type { Format } from '../types.ts';
import { addressEnd, type RawAddress, withoutBackslashes } from './addresses.ts';

/** What an entry's line says before it is parsed. */
export interface HeadLine {
  starred: boolean;
  /** Where the source label stands; none for an entry without one. */
  source: Span | undefined;
  title: Span | undefined;
  url: string;
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

/** Compiles the reader of a format's entries. */
export function createHeadReader({ entry, star, tags }: Format): HeadReader {
  const vocabulary = { star, tags };
  const inTitle = { ...vocabulary, otherStars: [] };
  const before = compileStrict(entry.before, vocabulary);
  const linkText = compileStrict(entry.link ?? [], vocabulary);
  const after = compileStrict(entry.after, vocabulary);
  const isPrefix = prefixPattern(entry.block);

  const around: HeadReader['around'] = (text, { line, start, end }) => {
    if (start - line > longest || text[end] !== ')' || !text.startsWith('](', start - 2)) {
      return undefined;
    }
    const open = openingBracket(text, start - 2, line);
    const prefix = isPrefix.exec(text.slice(line, Math.max(open, line)))?.[0];
    if (open === -1 || prefix === undefined) return undefined;
    const behind = /^[^\r\n]*/.exec(text.slice(end + 1, end + 1 + longest))?.[0].trimEnd() ?? '';
    const readings = [
      before(text, { start: line + prefix.length, end: open }),
      linkText(text, { start: open + 1, end: start - 2 }),
      after(text, { start: end + 1, end: end + 1 + behind.length }),
    ];
    if (readings.some((reading) => reading === undefined)) return undefined;
    const find = (name: 'source' | 'title') =>
      readings.map((reading) => reading?.values.get(name)).find(Boolean);
    const source = find('source');
    const label = source ? text.slice(source.start, source.end) : '';
    const title = find('title');
    if (starAtStart(label, vocabulary) || starAtEnd(label, vocabulary)) return undefined;
    if (title && starAtStart(text.slice(title.start, title.end), inTitle)) return undefined;
    const starred = readings.some((reading) => reading?.star !== undefined);
    return { starred, source, title, url: withoutBackslashes(text.slice(start, end)) };
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
      if (entry.block.type === 'item' && isRelativeAddress(text.slice(from, to))) return undefined;
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

function prefixPattern(block: Format['entry']['block']): RegExp {
  return block.type === 'heading'
    ? new RegExp(`^ {0,3}#{${block.depth}}[ \\t]+`)
    : /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
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
