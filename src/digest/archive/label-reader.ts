import { compileStrict } from '../template/strict.ts';
import type { Segment } from '../template/types.ts';
import { starAtEnd, starAtStart } from '../template/vocabulary.ts';
import type { Format } from '../types.ts';
import type { RawAddress } from './addresses.ts';

/** Reads the source label, as markdown, from the line of an address, if the line is an entry as the format writes it. */
export type LabelReader = (text: string, address: RawAddress) => string | undefined;

/** Longer lines are no heads of entries. */
const longest = 4_000;

/**
 * Compiles the reader of a format's labels. It reads one line and parses nothing; an entry that is not exactly as its
 * template writes it says nothing about how a label is written. Undefined for a format without sources.
 */
export function createLabelReader({ entry, star, tags }: Format): LabelReader | undefined {
  const link = entry.link ?? [];
  if (![entry.before, link, entry.after].some(hasSource)) return undefined;
  const vocabulary = { star, tags };
  const before = compileStrict(entry.before, vocabulary);
  const title = compileStrict(link, vocabulary);
  const after = compileStrict(entry.after, vocabulary);
  const isPrefix = prefixPattern(entry.block);
  return (text, { line, start, end }) => {
    if (start - line > longest || text[end] !== ')' || !text.startsWith('](', start - 2)) {
      return undefined;
    }
    const open = openingBracket(text, start - 2, line);
    const prefix = isPrefix.exec(text.slice(line, Math.max(open, line)))?.[0];
    if (open === -1 || prefix === undefined) return undefined;
    const behind = /^[^\r\n]*/.exec(text.slice(end + 1, end + 1 + longest))?.[0].trimEnd() ?? '';
    const readings = [
      before(text, { start: line + prefix.length, end: open }),
      title(text, { start: open + 1, end: start - 2 }),
      after(text, { start: end + 1, end: end + 1 + behind.length }),
    ];
    if (readings.some((reading) => reading === undefined)) return undefined;
    const place = readings.map((reading) => reading?.values.get('source')).find(Boolean);
    const label = place && text.slice(place.start, place.end);
    if (label === undefined || starAtStart(label, vocabulary) || starAtEnd(label, vocabulary)) {
      return undefined;
    }
    return label;
  };
}

function hasSource(segment: Segment): boolean {
  return segment.some((part) => part.type === 'slot' && part.name === 'source');
}

function prefixPattern(block: Format['entry']['block']): RegExp {
  return block.type === 'heading'
    ? new RegExp(`^ {0,3}#{${block.depth}}[ \\t]+`)
    : /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
}

/** The bracket that opens the link text which ends at `close`, or -1; brackets in the text come in pairs. */
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
