import { compileDateFormat } from '../dates/format.ts';
import type { LooseReading, Stretch } from './loose.ts';
import type { Segment, Slot } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads a text that is exactly as the segment writes it; undefined for any other. */
export type StrictReader = (text: string, stretch: Stretch) => LooseReading | undefined;

/** A value of any text: no blank at either end, and linear to match since each group is anchored by what follows. */
const anyText = '\\S(?:[\\s\\S]*?\\S)?';
/** Longer texts than this are no heads of entries. */
const longest = 4_000;

/** Compiles the reader of a segment. */
export function compileStrict(segment: Segment, vocabulary: Vocabulary): StrictReader {
  const names: Slot['name'][] = [];
  const pattern = segment
    .map((part) => {
      if (part.type === 'literal') return escapePattern(part.markdown);
      names.push(part.name);
      return slotPattern(part, vocabulary);
    })
    .join('');
  const expression = new RegExp(`^${pattern}$`, 'd');
  const tag = new RegExp(tagPattern(vocabulary), 'g');
  return (text, { start, end }) => {
    if (end - start > longest) return undefined;
    const match = expression.exec(text.slice(start, end));
    if (!match) return undefined;
    const reading: LooseReading = { values: new Map(), tags: [], star: undefined, rest: undefined };
    for (const [index, name] of names.entries()) {
      const place = match.indices?.[index + 1];
      if (!place || place[0] === place[1]) continue;
      const stretch = { start: start + place[0], end: start + place[1] };
      if (name === 'star') reading.star = stretch;
      else if (name === 'tag') reading.tags.push(...tagsIn(text, stretch, tag));
      else reading.values.set(name, stretch);
    }
    return reading;
  };
}

function slotPattern(slot: Slot, vocabulary: Vocabulary): string {
  const before = escapePattern(slot.before);
  const after = escapePattern(slot.after);
  if (slot.repeat) return `((?:${before}(?:${tagPattern(vocabulary)})${after})*)`;
  return `(?:${before}(${valuePattern(slot, vocabulary)})${after})${slot.optional ? '?' : ''}`;
}

function valuePattern(slot: Slot, vocabulary: Vocabulary): string {
  if (slot.name === 'star')
    return vocabulary.star === undefined ? '(?!)' : escapePattern(vocabulary.star);
  if (slot.name === 'tag') return tagPattern(vocabulary);
  if (slot.dateFormat !== undefined) return compileDateFormat(slot.dateFormat).pattern;
  return anyText;
}

function tagPattern({ tags }: Vocabulary): string {
  return tags.length > 0 ? tags.map(escapePattern).join('|') : '\\[[^\\[\\]\\n]{1,40}\\]';
}

function tagsIn(text: string, { start, end }: Stretch, tag: RegExp): Stretch[] {
  return [...text.slice(start, end).matchAll(tag)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function escapePattern(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
