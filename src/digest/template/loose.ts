import { blank } from '../../text/invisible.ts';
import { isWholeRun, separatorAtEnd, separatorAtStart } from '../../text/signs.ts';
import type { Span } from '../../text/source.ts';
import type { Found, LinkEnd, PieceReading } from './strict.ts';
import type { Segment, Slot } from './template.ts';
import { starAtEnd, starAtStart, tagAtStart, type Vocabulary } from './template.ts';

const emphasis = /[*_]/;

/** What a loose reading goes by. */
export interface LooseContext {
  vocabulary: Vocabulary;
  linkEnd?: LinkEnd | undefined;
}

/**
 * Reads the values of a segment from the text between two offsets: finds dates and numbers, peels
 * stars, tags, literals, separators, stray emphasis marks and blanks off both ends of what stands
 * around them; what remains is the value, or text without a place.
 */
export function readLoosely(
  segment: Segment,
  text: string,
  stretch: Span,
  context: LooseContext,
): PieceReading {
  const at = segment.findIndex((part) => part.type === 'slot' && patternOf(part) !== undefined);
  const slot = segment[at];
  if (slot?.type !== 'slot') return readWords(segment, text, stretch, context);
  const before = segment.slice(0, at);
  const after = segment.slice(at + 1);
  const found = findPattern(patternOf(slot) ?? '', text, stretch);
  if (!found) return readLoosely([...before, ...after], text, stretch, context);
  const left = readLoosely(before, text, { start: stretch.start, end: found.start }, context);
  const right = readLoosely(after, text, { start: found.end, end: stretch.end }, context);
  return {
    values: [...left.values, { name: slot.name, ...found }, ...right.values],
    rest: left.rest ?? right.rest,
  };
}

function patternOf({ name, date }: Slot): string | undefined {
  if (name === 'number') return '[0-9０-９]+';
  return name === 'date' ? date?.pattern : undefined;
}

/** Where a pattern first stands that goes on in no digit or letter. */
function findPattern(pattern: string, text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u').exec(words);
  if (!found) return undefined;
  return { start: start + found.index, end: start + found.index + found[0].length };
}

function readWords(
  segment: Segment,
  text: string,
  { start, end }: Span,
  { vocabulary, linkEnd }: LooseContext,
): PieceReading {
  const slots = segment.filter((part): part is Slot => part.type === 'slot');
  const free = slots.filter(isFree);
  const stars: Found[] = [];
  const tags: Found[] = [];
  const values: Found[] = [];
  const takesTags = slots.some((slot) => slot.name === 'tag');
  const [leading, trailing] = [literalsBefore(segment), literalsBehind(segment)];
  const separatesFirst = separatesAt(segment[0], 'before');
  const separatesLast = separatesAt(segment.at(-1), 'after');
  let low = start;
  let high = end;
  for (;;) {
    const here = text.slice(low, Math.min(high, low + 64));
    const star = starAtStart(here, vocabulary);
    const tag = takesTags && !star ? tagAtStart(here, vocabulary) : undefined;
    if (star) stars.push({ name: 'star', start: low, end: low + star.length });
    if (tag) tags.push({ name: 'tag', start: low, end: low + tag.length });
    const peeled =
      (star ?? tag)?.length ??
      takeLiteral(leading, (literal) => lengthAtStart(literal, text, { start: low, end: high })) ??
      strayAtStart(text, { start: low, end: high }, separatesFirst);
    if (peeled === 0) break;
    low += peeled;
  }
  const extras = slots.some(({ name }) => name === 'extra')
    ? trailingLinks(text, { start: low, end: high }, linkEnd)
    : [];
  high = extras[0]?.start ?? high;
  for (;;) {
    const here = text.slice(Math.max(low, high - 64), high);
    const star = starAtEnd(here, vocabulary);
    if (star) stars.push({ name: 'star', start: high - star.length, end: high });
    const peeled =
      star?.length ??
      takeLiteral(trailing, (literal) => lengthAtEnd(literal, text, { start: low, end: high })) ??
      strayAtEnd(text, { start: low, end: high }, separatesLast || extras.length > 0);
    if (peeled === 0) break;
    high -= peeled;
  }
  const rest = low < high && free.length === 0 ? { start: low, end: high } : undefined;
  if (low < high && !rest) assign(segment, free, text, { start: low, end: high }, values);
  // A second star is peeled too, lest it become part of the value.
  const all = [...stars.slice(0, 1), ...tags, ...values, ...extras];
  return { values: all.sort((a, b) => a.start - b.start), rest };
}

/** The links that end a text, with nothing but signs and blanks between and behind them. */
function trailingLinks(text: string, { start, end }: Span, linkEnd: LinkEnd | undefined): Found[] {
  let links: Found[] = [];
  for (let at = start; at < end; at++) {
    const to = linkEnd?.(at);
    if (to !== undefined) {
      links.push({ name: 'extra', start: at, end: to });
      at = to - 1;
    } else if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) links = [];
  }
  return links;
}

function isFree({ name }: Slot): boolean {
  return name !== 'star' && name !== 'tag' && name !== 'extra';
}

/** The literal texts before the first value. */
function literalsBefore(segment: Segment): string[] {
  const first = segment.findIndex((part) => part.type === 'slot' && isFree(part));
  const literals = segment
    .slice(0, first === -1 ? segment.length : first + 1)
    .map((part) => (part.type === 'literal' ? part.markdown : isFree(part) ? part.before[0] : ''));
  return literals.filter((literal) => literal.trim() !== '');
}

/** The literal texts after the last value. */
function literalsBehind(segment: Segment): string[] {
  const last = segment.findLastIndex((part) => part.type === 'slot' && isFree(part));
  const literals = segment
    .slice(last === -1 ? segment.length : last)
    .map((part) => (part.type === 'literal' ? part.markdown : isFree(part) ? part.after[0] : ''));
  return literals.filter((literal) => literal.trim() !== '');
}

/** Takes the first literal that is there out of the list; its length, or undefined for none. */
function takeLiteral(
  literals: string[],
  lengthOf: (literal: string) => number | undefined,
): number | undefined {
  for (const [at, literal] of literals.entries()) {
    const length = lengthOf(literal);
    if (length === undefined) continue;
    literals.splice(at, 1);
    return length;
  }
  return undefined;
}

/** How long a literal is that a text begins with, with the blanks as they stand there. */
function lengthAtStart(literal: string, text: string, { start, end }: Span): number | undefined {
  const words = literal.trim().split(/\s+/);
  let at = start;
  for (const word of words) {
    while (at > start && at < end && blank.test(text[at] as string)) at++;
    if (!text.startsWith(word, at) || at + word.length > end) return undefined;
    at += word.length;
  }
  const isWritten = /\s$/.test(literal) && blank.test(text[at] ?? ' ');
  return isWritten || isWhole(text, start, text.slice(start, at)) ? at - start : undefined;
}

/** The same of one that it ends with. */
function lengthAtEnd(literal: string, text: string, { start, end }: Span): number | undefined {
  const words = literal.trim().split(/\s+/).reverse();
  let at = end;
  for (const word of words) {
    while (at < end && at > start && blank.test(text[at - 1] as string)) at--;
    if (!text.endsWith(word, at) || at - word.length < start) return undefined;
    at -= word.length;
  }
  const isWritten = /^\s/.test(literal) && blank.test(text[at - 1] ?? ' ');
  return isWritten || isWhole(text, at, text.slice(at, end)) ? end - at : undefined;
}

/** Whether a literal at a place of a text is no piece of a word or of a run of signs. */
function isWhole(text: string, at: number, literal: string): boolean {
  const end = at + literal.length;
  const [before = ' ', first = ''] = [text[at - 1], literal[0]];
  const [last = '', behind = ' '] = [literal.at(-1), text[end]];
  const isWord = (one: string, other: string) => /\w/.test(one) && /\w/.test(other);
  return !isWord(before, first) && !isWord(last, behind) && isWholeRun(text, at, end);
}

/**
 * How many characters at the start are none of the value: a blank, a separator, emphasis that
 * nothing closes.
 */
function strayAtStart(text: string, { start, end }: Span, separates: boolean): number {
  const character = text[start];
  if (start >= end || character === undefined) return 0;
  if (blank.test(character)) return 1;
  if (separates) {
    const here = text.slice(start, Math.min(end, start + 64));
    const separator = separatorAtStart(here, blank.test(text[start - 1] ?? ' '));
    if (separator > 0) return separator;
  }
  if (!emphasis.test(character)) return 0;
  let run = 1;
  while (start + run < end && text[start + run] === character) run++;
  return text.slice(start + run, end).includes(character.repeat(run)) ? 0 : run;
}

/** The same at the end. Behind a backslash, nothing is stray. */
function strayAtEnd(text: string, { start, end }: Span, separates: boolean): number {
  const character = text[end - 1];
  if (start >= end || character === undefined || text[end - 2] === '\\') return 0;
  if (blank.test(character)) return 1;
  if (separates) {
    const here = text.slice(Math.max(start, end - 64), end);
    const separator = separatorAtEnd(here, blank.test(text[end] ?? ' '));
    if (separator > 0) return separator;
  }
  if (!emphasis.test(character)) return 0;
  let run = 1;
  while (end - run > start && text[end - run - 1] === character) run++;
  return text.slice(start, end - run).includes(character.repeat(run)) ? 0 : run;
}

/** Whether a value begins or ends with emphasis whose other half it does not hold. */
export function hasHalfEmphasis(text: string, value: Span): boolean {
  return strayAtStart(text, value, false) > 0 || strayAtEnd(text, value, false) > 0;
}

/** Whether a template has punctuation at one of its ends, other than brackets. */
function separatesAt(part: Segment[number] | undefined, side: 'before' | 'after'): boolean {
  return /[^\w[\](){}]/.test((part?.type === 'literal' ? part.markdown : part?.[side][0]) ?? '');
}

/**
 * Shares a text out among free slots: at the literal between two of them, else the first takes all.
 */
function assign(
  segment: Segment,
  free: readonly Slot[],
  text: string,
  core: Span,
  values: Found[],
): void {
  let { start } = core;
  for (const [index, slot] of free.entries()) {
    const next = free[index + 1];
    const between = next && textsBetween(segment, slot, next);
    const found = firstPlace(between ?? [], text.slice(start, core.end));
    const end = found === undefined ? core.end : start + found.at;
    values.push({ name: slot.name, slot, ...trimmed(text, start, end) });
    if (found === undefined) return;
    start = end + found.length;
  }
}

/** All that may stand between two slots, what is written first. */
function textsBetween(segment: Segment, left: Slot, right: Slot): string[] {
  const parts = segment.slice(segment.indexOf(left) + 1, segment.indexOf(right));
  const literal = parts.map((part) => (part.type === 'literal' ? part.markdown : '')).join('');
  return left.after.flatMap((after) => right.before.map((before) => after + literal + before));
}

/** The first of the texts that stands somewhere, and where. */
function firstPlace(texts: readonly string[], text: string) {
  for (const each of texts) {
    const at = placeOf(each, text);
    if (at !== undefined) return { at, length: each.trim().length };
  }
  return undefined;
}

/**
 * Where a text that stands between values begins: as it is written, else without the blanks around
 * it, but not within a word or a run of signs.
 */
function placeOf(between: string, text: string): number | undefined {
  const literal = between.trim();
  if (literal === '') return undefined;
  const written = text.indexOf(between);
  if (written !== -1) return written + between.indexOf(literal);
  for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1)) {
    const end = at + literal.length;
    const isApart = !/\w/.test(text[at - 1] ?? ' ') || !/\w/.test(text[end] ?? ' ');
    if (isApart && isWhole(text, at, literal)) return at;
  }
  return undefined;
}

function trimmed(text: string, start: number, end: number): Span {
  let low = start;
  let high = end;
  while (low < high && blank.test(text[low] as string)) low++;
  while (high > low && blank.test(text[high - 1] as string)) high--;
  return { start: low, end: high };
}
