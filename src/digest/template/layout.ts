import type { LooseReading, Stretch } from './loose.ts';
import type { Segment, Slot } from './types.ts';
import { tagAsWritten, type Vocabulary } from './vocabulary.ts';

/** A stretch of the source with the text that the template writes there. */
export interface Gap extends Stretch {
  expected: string;
  /** Whether the template writes the star in this gap. */
  star: boolean;
  /** The required value that should stand here and does not; `expected` is then not known. */
  missing: Slot['name'] | undefined;
}

/**
 * The stretches between the values of a segment, and what the template writes in each. `starred` says whether the entry
 * carries a star, wherever it stands now.
 */
export function layOut(
  segment: Segment,
  reading: LooseReading,
  { start, end }: Stretch,
  starred: boolean,
  vocabulary: Vocabulary,
): Gap[] {
  const gaps: Gap[] = [];
  let gap: Omit<Gap, 'end'> = { start, expected: '', star: false, missing: undefined };
  const place = (value: Stretch) => {
    gaps.push({ ...gap, end: value.start });
    gap = { start: value.end, expected: '', star: false, missing: undefined };
  };
  for (const part of segment) {
    if (part.type === 'literal') {
      gap.expected += part.markdown;
    } else if (part.name === 'star') {
      if (!starred) continue;
      gap.expected += part.before + (vocabulary.star ?? '') + part.after;
      gap.star = true;
    } else {
      const values = part.name === 'tag' ? reading.tags : [reading.values.get(part.name)];
      for (const value of values) {
        if (value) {
          gap.expected += part.before;
          place(value);
          gap.expected += part.after;
        } else if (!part.optional) gap.missing = part.name;
      }
    }
  }
  gaps.push({ ...gap, end });
  return gaps;
}

/** The tags of a reading that the format writes otherwise or does not know. */
export function wrongTags(tags: readonly Stretch[], text: string, vocabulary: Vocabulary) {
  return tags.flatMap((tag) => {
    const actual = text.slice(tag.start, tag.end);
    const expected = tagAsWritten(actual, vocabulary);
    return expected === actual ? [] : [{ ...tag, actual, expected }];
  });
}
