import type { Span } from '../../text/source.ts';
import type { Alternatives, Segment, Slot, SlotName, Vocabulary } from './template.ts';

/** A value that was read, and what it is. */
export interface Found extends Span {
  name: SlotName;
  /** Where a template has several of the name, the one that it is read by. */
  slot?: Slot;
}

/** What a piece of text holds when it is read as a segment of a template. */
export interface PieceReading {
  /** In the order of the text. */
  values: Found[];
  /** Text that the segment has no slot for. */
  rest: Span | undefined;
}

/** The first value of a name. */
export function foundIn({ values }: PieceReading, name: SlotName): Found | undefined {
  return values.find((each) => each.name === name);
}

/** Tells where the link ends that begins at a place of a text; undefined where none does. */
export type LinkEnd = (start: number) => number | undefined;

/** Reads a text that is exactly as the segment writes it; undefined for any other. */
export type StrictReader = (
  text: string,
  stretch: Span,
  linkEnd?: LinkEnd | undefined,
) => PieceReading | undefined;

/**
 * Where a value that begins at a place of a text may end, in the order in which the ends are to be
 * tried; `offset` is where the text stands in the file.
 */
type Ends = (text: string, start: number, linkEnd: LinkEnd, offset: number) => Iterable<number>;

/** So many tags or further links of one entry are read. */
const mostRepeats = 32;

const noLinks: LinkEnd = () => undefined;

/**
 * Compiles the reader of a segment. A value of words ends as early as the rest allows and has no
 * blank at either end; what is any text (`{text}`) may have them. Linear: what fails for such a
 * value from one place on fails from every later place, and what fails for another value at a place
 * fails there again, so nothing is tried twice.
 */
export function compileStrict(segment: Segment, vocabulary: Vocabulary): StrictReader {
  const ends = segment.map((part, index) =>
    part.type === 'slot' ? endsOf(part, segment[index + 1], vocabulary) : undefined,
  );

  return (whole, { start, end }, linkEnd = noLinks) => {
    // A wrapped line is a space: what else its break takes is skipped.
    const text = whole
      .slice(start, end)
      .replace(/\r?\n[ \t]*/g, (lineBreak) => ` ${skipped.repeat(lineBreak.length - 1)}`);
    const reading: PieceReading = { values: [], rest: undefined };
    /** From where on each free value has failed. */
    const failedFrom: number[] = [];
    /** Where others have failed: the part's place and that of the text. */
    const failed = new Set<number>();
    return reads(0, 0) ? reading : undefined;

    function reads(index: number, at: number, repeats = 0): boolean {
      const part = segment[index];
      if (!part) return at === text.length;
      if (part.type === 'slot') return readsSlot(part, index, at, repeats);
      const to = endOfLiteral(text, part.markdown, at);
      return to !== undefined && reads(index + 1, to);
    }

    function readsSlot(slot: Slot, index: number, at: number, repeats: number): boolean {
      const key = at * segment.length + index;
      if (failed.has(key)) return false;
      for (const from of afterAny(text, slot.before, at)) {
        if (readsValue(slot, index, from, repeats)) return true;
      }
      if (slot.optional && reads(index + 1, at)) return true;
      failed.add(key);
      return false;
    }

    function readsValue(slot: Slot, index: number, from: number, repeats: number): boolean {
      if (from >= (failedFrom[index] ?? Number.POSITIVE_INFINITY)) return false;
      const again = slot.repeat && repeats < mostRepeats;
      for (const to of ends[index]?.(text, from, linkEnd, start) ?? []) {
        for (const next of afterAny(text, slot.after, to)) {
          if (!reads(again ? index : index + 1, next, repeats + 1)) continue;
          reading.values.unshift({ name: slot.name, slot, start: start + from, end: start + to });
          return true;
        }
      }
      const isTried = slot.name === 'text' || !isBlank(text[from]);
      if (isFree(slot) && isTried) failedFrom[index] = from;
      return false;
    }
  };
}

/** Stands in place of characters that belong to the space before them. */
const skipped = '\u0000';

/** Where a literal ends that begins at a place; undefined where it does not stand there. */
function endOfLiteral(text: string, literal: string, from: number): number | undefined {
  if (!text.startsWith(literal, from)) return undefined;
  let end = from + literal.length;
  if (literal !== '') while (text[end] === skipped) end++;
  return end;
}

/** The ends of those literals that begin at a place. */
function* afterAny(text: string, literals: Alternatives, from: number) {
  for (const literal of literals) {
    const end = endOfLiteral(text, literal, from);
    if (end !== undefined) yield end;
  }
}

function endsOf(slot: Slot, next: Segment[number] | undefined, vocabulary: Vocabulary): Ends {
  switch (slot.name) {
    case 'star':
      return vocabulary.star === undefined ? () => [] : endOf(escapePattern(vocabulary.star));
    case 'tag':
      return endOf(tagPattern(vocabulary));
    case 'number':
      return endOf('[0-9０-９]+');
    case 'date':
      return slot.date ? endOf(slot.date.pattern) : () => [];
    case 'extra':
      return (_, start, linkEnd, offset) => {
        const end = linkEnd(offset + start);
        return end === undefined ? [] : [end - offset];
      };
    default: {
      const literal = next?.type === 'literal' ? next.markdown : '';
      const behind = slot.after.map((after) => after + literal);
      const isTrimmed = slot.name !== 'text';
      return (text, start) => {
        if (isTrimmed && isBlank(text[start])) return [];
        const all = textEnds(text, start, behind, next === undefined);
        return isTrimmed ? withoutBlanks(text, all) : all;
      };
    }
  }
}

function endOf(pattern: string): Ends {
  const expression = new RegExp(pattern, 'y');
  return (text, start) => {
    expression.lastIndex = start;
    return expression.test(text) ? [expression.lastIndex] : [];
  };
}

/**
 * The ends of a value of any text: where one of the texts `behind` stands; of the last one, only
 * there where the text ends with it.
 */
function* textEnds(text: string, start: number, behind: readonly string[], isLast: boolean) {
  const find = (each: string, from: number) => {
    const at = text.indexOf(each, isLast ? Math.max(text.length - each.length, from) : from);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  };
  const places = behind.map((each) => find(each, start + 1));
  for (;;) {
    const at = Math.min(...places);
    if (at > text.length) return;
    if (!isEscaped(text, at)) yield at;
    for (const [index, each] of behind.entries())
      if (places[index] === at) places[index] = at === text.length ? Infinity : find(each, at + 1);
  }
}

/** Whether a sign at a place stands behind a backslash, and is one of the value. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1 && /^[!-/:-@[-`{-~]/.test(text.slice(at, at + 1));
}

function* withoutBlanks(text: string, ends: Iterable<number>) {
  for (const end of ends) if (!isBlank(text[end - 1])) yield end;
}

function isFree({ name }: Slot): boolean {
  return ['source', 'title', 'label', 'description', 'text'].includes(name);
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

function tagPattern({ tags }: Vocabulary): string {
  return tags.length > 0 ? tags.map(escapePattern).join('|') : '\\[[^\\[\\]\\n]{1,40}\\]';
}

function escapePattern(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
