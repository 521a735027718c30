import { blank } from '../../text/invisible.ts';
import { isWholeRun, separatorAtEnd, separatorAtStart } from '../../text/signs.ts';
import type { Span } from '../../text/source.ts';
import type { Link } from '../types.ts';
import type { Segment, Slot } from './template.ts';
import { starAtEnd, starAtStart, tagAtStart, type Vocabulary } from './template.ts';

/**
 * What a piece of text holds when it is read as a segment of a template, however it is punctuated.
 */
export interface LooseReading {
  values: Map<Slot['name'], Span>;
  tags: Span[];
  star: Span | undefined;
  /** Text that the segment has no slot for. */
  rest: Span | undefined;
}

const emphasis = /[*_]/;

/**
 * Reads the values of a segment from the text between two offsets: peels stars, tags, literals,
 * separators, stray emphasis marks and blanks off both ends; what remains is the value, or text
 * without a place.
 */
export function readLoosely(
  segment: Segment,
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
): LooseReading {
  const slots = segment.filter((part): part is Slot => part.type === 'slot');
  const free = slots.filter(isFree);
  const reading: LooseReading = { values: new Map(), tags: [], star: undefined, rest: undefined };
  const takesTags = slots.some((slot) => slot.name === 'tag');
  const [leading, trailing] = [literalsBefore(segment), literalsBehind(segment)];
  const [separatesFirst, separatesLast] = [separatesAtStart(segment), separatesAtEnd(segment)];
  let low = start;
  let high = end;
  for (;;) {
    const here = text.slice(low, Math.min(high, low + 64));
    const star = starAtStart(here, vocabulary);
    const tag = takesTags && !star ? tagAtStart(here, vocabulary) : undefined;
    // A second star is peeled too, lest it become part of the value.
    if (star) reading.star ??= { start: low, end: low + star.length };
    if (tag) reading.tags.push({ start: low, end: low + tag.length });
    const peeled =
      (star ?? tag)?.length ??
      takeLiteral(leading, (literal) => stands(literal, text, low, { start: low, end: high })) ??
      strayAtStart(text, { start: low, end: high }, separatesFirst);
    if (peeled === 0) break;
    low += peeled;
  }
  for (;;) {
    const here = text.slice(Math.max(low, high - 64), high);
    const star = starAtEnd(here, vocabulary);
    if (star) reading.star ??= { start: high - star.length, end: high };
    const peeled =
      star?.length ??
      takeLiteral(trailing, (literal) =>
        stands(literal, text, high - literal.trim().length, { start: low, end: high }),
      ) ??
      strayAtEnd(text, { start: low, end: high }, separatesLast);
    if (peeled === 0) break;
    high -= peeled;
  }
  if (low >= high) return reading;
  if (free.length === 0) reading.rest = { start: low, end: high };
  else assign(segment, free, text, { start: low, end: high }, reading.values);
  return reading;
}

function isFree(slot: Slot): boolean {
  return slot.name !== 'star' && slot.name !== 'tag';
}

/** The literal texts before the first value. */
function literalsBefore(segment: Segment): string[] {
  const first = segment.findIndex((part) => part.type === 'slot' && isFree(part));
  const literals = segment
    .slice(0, first === -1 ? segment.length : first + 1)
    .map((part) => (part.type === 'literal' ? part.markdown : isFree(part) ? part.before : ''));
  return literals.filter((literal) => literal.trim() !== '');
}

/** The literal texts after the last value. */
function literalsBehind(segment: Segment): string[] {
  const last = segment.findLastIndex((part) => part.type === 'slot' && isFree(part));
  const literals = segment
    .slice(last === -1 ? segment.length : last)
    .map((part) => (part.type === 'literal' ? part.markdown : isFree(part) ? part.after : ''));
  return literals.filter((literal) => literal.trim() !== '');
}

/** Takes the first literal that is there out of the list; its length, or undefined for none. */
function takeLiteral(literals: string[], isThere: (literal: string) => boolean) {
  const at = literals.findIndex(isThere);
  return at === -1 ? undefined : literals.splice(at, 1)[0]?.trim().length;
}

/**
 * Whether a literal stands at a place of a text, with the blanks that it is written with or as a
 * whole.
 */
function stands(literal: string, text: string, at: number, { start, end }: Span): boolean {
  const bare = literal.trim();
  if (at < start || at + bare.length > end || !text.startsWith(bare, at)) return false;
  const isWritten = text.startsWith(literal, at - literal.indexOf(bare));
  return (isWritten && literal !== bare) || isWhole(text, at, bare);
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

/** Whether the template has punctuation at the start, other than brackets. */
function separatesAtStart(segment: Segment): boolean {
  const first = segment[0];
  return /[^\w[\](){}]/.test((first?.type === 'literal' ? first.markdown : first?.before) ?? '');
}

function separatesAtEnd(segment: Segment): boolean {
  const last = segment[segment.length - 1];
  return /[^\w[\](){}]/.test((last?.type === 'literal' ? last.markdown : last?.after) ?? '');
}

/**
 * Shares a text out among free slots: at the literal between two of them, else the first takes all.
 */
function assign(
  segment: Segment,
  free: readonly Slot[],
  text: string,
  core: Span,
  values: Map<Slot['name'], Span>,
): void {
  let { start } = core;
  for (const [index, slot] of free.entries()) {
    const next = free[index + 1];
    const between = next && textBetween(segment, slot, next);
    const found = between ? placeOf(between, text.slice(start, core.end)) : undefined;
    const end = found === undefined ? core.end : start + found;
    values.set(slot.name, trimmed(text, start, end));
    if (found === undefined) return;
    start = end + (between?.trim().length ?? 0);
  }
}

function textBetween(segment: Segment, left: Slot, right: Slot): string {
  const parts = segment.slice(segment.indexOf(left) + 1, segment.indexOf(right));
  const literal = parts.map((part) => (part.type === 'literal' ? part.markdown : '')).join('');
  return left.after + literal + right.before;
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

/**
 * What stands before a bare address, without the separator and the brackets that part the two, as
 * in `Title: https://…`, `Title (https://…)` and `(Title)(https://…)`, and what is left behind it.
 */
export function aroundAddress(text: string, { start, end }: Span, { range }: Pick<Link, 'range'>) {
  let before = text.slice(start, range.start.offset).trimEnd();
  let rest = text.slice(range.end.offset, end);
  const pair = brackets.find(([open, close]) => before.endsWith(open) && rest.startsWith(close));
  if (pair) {
    [before, rest] = [before.slice(0, -1).trimEnd(), rest.slice(1)];
    const isWrapped = before.startsWith(pair[0]) && before.endsWith(pair[1]);
    if (isWrapped && !before.slice(1, -1).includes(pair[0])) {
      const inner = { start: start + 1, end: start + before.length - 1 };
      return { title: inner, rest };
    }
  }
  const separator = separatorAtEnd(before, true);
  return { title: { start, end: start + before.length - separator }, rest };
}

const brackets = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
] as const;
