import type { Span } from '../../text/source.ts';
import type { LooseReading } from './loose.ts';
import type { Segment, Slot, Vocabulary } from './template.ts';

/** Reads a text that is exactly as the segment writes it; undefined for any other. */
export type StrictReader = (text: string, stretch: Span) => LooseReading | undefined;

/**
 * Where a value that begins at a place of a text may end, in the order in which the ends are to be
 * tried.
 */
type Ends = (text: string, start: number) => Iterable<number>;

/** So many tags of one entry are read. */
const mostTags = 32;

/**
 * Compiles the reader of a segment. A value of any text ends as early as the rest allows and has no
 * blank at either end. Linear: what fails for such a value from one place on fails from every later
 * place, so nothing is tried again.
 */
export function compileStrict(segment: Segment, vocabulary: Vocabulary): StrictReader {
  const ends = segment.map((part, index) =>
    part.type === 'slot' ? endsOf(part, segment[index + 1], vocabulary) : undefined,
  );

  return (whole, { start, end }) => {
    // A wrapped line is a space: what else its break takes is skipped.
    const text = whole
      .slice(start, end)
      .replace(/\r?\n[ \t]*/g, (lineBreak) => ` ${skipped.repeat(lineBreak.length - 1)}`);
    const reading: LooseReading = { values: new Map(), tags: [], star: undefined, rest: undefined };
    /** From where on each part has failed. */
    const failed: number[] = [];
    return reads(0, 0) ? reading : undefined;

    function reads(index: number, at: number, tags = 0): boolean {
      const part = segment[index];
      if (!part) return at === text.length;
      if (part.type === 'slot') return readsSlot(part, index, at, tags);
      const to = endOfLiteral(text, part.markdown, at);
      return to !== undefined && reads(index + 1, to);
    }

    function readsSlot(slot: Slot, index: number, at: number, tags: number): boolean {
      const from = endOfLiteral(text, slot.before, at);
      const failedFrom = failed[index];
      if (from !== undefined && (failedFrom === undefined || from < failedFrom)) {
        for (const to of ends[index]?.(text, from) ?? []) {
          if (!text.startsWith(slot.after, to)) continue;
          const again = slot.repeat && tags < mostTags;
          if (!reads(again ? index : index + 1, to + slot.after.length, tags + 1)) continue;
          take(slot, { start: start + from, end: start + to });
          return true;
        }
        if (isFree(slot) && !isBlank(text[from])) failed[index] = from;
      }
      return slot.optional && reads(index + 1, at);
    }

    function take({ name }: Slot, value: Span): void {
      if (name === 'star') reading.star = value;
      else if (name === 'tag') reading.tags.unshift(value);
      else reading.values.set(name, value);
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

function endsOf(slot: Slot, next: Segment[number] | undefined, vocabulary: Vocabulary): Ends {
  if (slot.name === 'star') {
    return vocabulary.star === undefined ? () => [] : endOf(escapePattern(vocabulary.star));
  }
  if (slot.name === 'tag') return endOf(tagPattern(vocabulary));
  if (slot.date) return endOf(slot.date.pattern);
  const behind = slot.after + (next?.type === 'literal' ? next.markdown : '');
  return (text, start) => textEnds(text, start, behind, next === undefined);
}

function endOf(pattern: string): Ends {
  const expression = new RegExp(pattern, 'y');
  return (text, start) => {
    expression.lastIndex = start;
    return expression.test(text) ? [expression.lastIndex] : [];
  };
}

/**
 * The ends of a value of any text: where `behind` stands; of the last one, only there where the
 * text ends with it.
 */
function* textEnds(text: string, start: number, behind: string, isLast: boolean) {
  if (isBlank(text[start])) return;
  const last = text.length - behind.length;
  for (let at = isLast ? Math.max(last, start + 1) : start + 1; at <= last; at++) {
    at = text.indexOf(behind, at);
    if (at === -1) return;
    if (!isBlank(text[at - 1])) yield at;
  }
}

function isFree({ name }: Slot): boolean {
  return name !== 'star' && name !== 'tag' && name !== 'date';
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
