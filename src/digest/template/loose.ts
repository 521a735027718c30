import type { Segment, Slot } from './types.ts';
import { starAtEnd, starAtStart, tagAtStart, type Vocabulary } from './vocabulary.ts';

/** A stretch of the source. */
export interface Stretch {
  start: number;
  end: number;
}

/** What a piece of text holds when it is read as a segment of a template, however it is punctuated. */
export interface LooseReading {
  values: Map<Slot['name'], Stretch>;
  tags: Stretch[];
  star: Stretch | undefined;
  /** Text that the segment has no slot for. */
  rest: Stretch | undefined;
}

/** Spaces and invisible characters. */
const blank = /[\s\u00a0\u200b-\u200d\u2060\ufeff]/;
/** Punctuation that people put between values, and stray emphasis marks. */
const separator = /[:：|·•\-–—−*_~.,;]/;

/**
 * Reads the values of a segment from the text between two offsets: peels stars, tags, separators and blanks off both
 * ends; what remains is the value, or text without a place. Every character is looked at once.
 */
export function readLoosely(
  segment: Segment,
  text: string,
  { start, end }: Stretch,
  vocabulary: Vocabulary,
): LooseReading {
  const slots = segment.filter((part): part is Slot => part.type === 'slot');
  const free = slots.filter((slot) => slot.name !== 'star' && slot.name !== 'tag');
  const reading: LooseReading = { values: new Map(), tags: [], star: undefined, rest: undefined };
  const takesTags = slots.some((slot) => slot.name === 'tag');
  let low = start;
  let high = end;
  for (;;) {
    const here = text.slice(low, Math.min(high, low + 64));
    const star = reading.star ? undefined : starAtStart(here, vocabulary);
    const tag = takesTags && !star ? tagAtStart(here, vocabulary) : undefined;
    if (star) reading.star = { start: low, end: low + star.length };
    if (tag) reading.tags.push({ start: low, end: low + tag.length });
    if (star || tag) low += (star ?? tag ?? '').length;
    else if (
      low < high &&
      (blank.test(here[0] as string) || isStray(text, low, separatesAtStart(segment)))
    )
      low++;
    else break;
  }
  for (;;) {
    const here = text.slice(Math.max(low, high - 64), high);
    const star = reading.star ? undefined : starAtEnd(here, vocabulary);
    if (star) {
      reading.star = { start: high - star.length, end: high };
      high -= star.length;
    } else if (
      low < high &&
      (blank.test(text[high - 1] as string) || isStray(text, high - 1, separatesAtEnd(segment)))
    ) {
      high--;
    } else break;
  }
  if (low >= high) return reading;
  if (free.length === 0) reading.rest = { start: low, end: high };
  else assign(segment, free, text, { start: low, end: high }, reading.values);
  return reading;
}

/** Emphasis marks are stray at either end; other separators only where the template has punctuation there. */
function isStray(text: string, at: number, separates: boolean): boolean {
  const character = text[at] as string;
  if (text[at - 1] === '\\') return false;
  return separates ? separator.test(character) : /[*_]/.test(character);
}

function separatesAtStart(segment: Segment): boolean {
  const first = segment[0];
  return first?.type === 'literal'
    ? /\W/.test(first.markdown)
    : first !== undefined && first.before !== '';
}

function separatesAtEnd(segment: Segment): boolean {
  const last = segment[segment.length - 1];
  return last?.type === 'literal'
    ? /\W/.test(last.markdown)
    : last !== undefined && last.after !== '';
}

/** Shares a text out among free slots: at the literal between two of them, else the first takes all. */
function assign(
  segment: Segment,
  free: readonly Slot[],
  text: string,
  core: Stretch,
  values: Map<Slot['name'], Stretch>,
): void {
  let { start } = core;
  for (const [index, slot] of free.entries()) {
    const next = free[index + 1];
    const between = next && textBetween(segment, slot, next);
    const found = between ? text.slice(start, core.end).indexOf(between) : -1;
    const end = found === -1 ? core.end : start + found;
    values.set(slot.name, trimmed(text, start, end));
    if (found === -1) return;
    start = end + (between?.length ?? 0);
  }
}

function textBetween(segment: Segment, left: Slot, right: Slot): string {
  const parts = segment.slice(segment.indexOf(left) + 1, segment.indexOf(right));
  const literal = parts.map((part) => (part.type === 'literal' ? part.markdown : '')).join('');
  return (left.after + literal + right.before).trim();
}

function trimmed(text: string, start: number, end: number): Stretch {
  let low = start;
  let high = end;
  while (low < high && blank.test(text[low] as string)) low++;
  while (high > low && blank.test(text[high - 1] as string)) high--;
  return { start: low, end: high };
}
