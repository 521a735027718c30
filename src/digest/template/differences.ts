import { withoutInvisible } from '../../text/invisible.ts';
import { isArrow } from '../../text/signs.ts';
import type { Source, Span } from '../../text/source.ts';
import type { Link } from '../types.ts';
import type { LooseReading } from './loose.ts';
import {
  type Aspect,
  type Difference,
  type Segment,
  type Slot,
  tagAsWritten,
  type Vocabulary,
} from './template.ts';

/** Where the gaps come from, which decides what their spaces are. */
export type GapPlace = 'before' | 'title' | 'after';

/**
 * What differs in the gaps between values. All gaps that a misplaced star concerns become one
 * difference, since one without the other would leave no star or two.
 */
export function gapDifferences(
  gaps: readonly (Gap & { place: GapPlace })[],
  star: Span | undefined,
  source: Source,
): Difference[] {
  const starGaps: (Gap & { place: GapPlace })[] = [];
  const differences: Difference[] = [];
  for (const gap of gaps) {
    const holdsStar = star !== undefined && star.start >= gap.start && star.end <= gap.end;
    const actual = source.text.slice(gap.start, gap.end);
    // A wrapped line is a space.
    const unwrapped = actual.replace(/\r?\n[ \t]*/g, ' ');
    if (gap.missing !== undefined) {
      differences.push(missingValue(gap, source));
    } else if (unwrapped !== gap.expected) {
      if (holdsStar || (star !== undefined && gap.star)) starGaps.push(gap);
      else differences.push(gapDifference(gap, actual, source));
    }
  }
  if (star && starGaps.length > 0) differences.push(starDifference(starGaps, star, source));
  return differences;
}

function missingValue(gap: Gap, source: Source): Difference {
  const range = source.range(gap.start, gap.end);
  const actual = source.text.slice(gap.start, gap.end);
  const aspect = gap.missing === 'title' ? 'no-title' : 'missing';
  return { aspect, range, actual, expected: undefined, safe: false, edits: [] };
}

function gapDifference(gap: Gap & { place: GapPlace }, actual: string, source: Source): Difference {
  const { aspect, safe } = classify(gap, actual);
  return replacement(aspect, source.range(gap.start, gap.end), actual, gap.expected, safe);
}

function classify(
  gap: Gap & { place: GapPlace },
  actual: string,
): { aspect: Aspect; safe: boolean } {
  const visible = withoutInvisible(actual);
  if (visible === gap.expected) return { aspect: 'invisible', safe: true };
  if (gap.place === 'title' && actual.trim() === gap.expected.trim())
    return { aspect: 'title-space', safe: true };
  const plain = (text: string) => withoutInvisible(text).replace(/[\s:：]/g, '');
  if (plain(actual) === plain(gap.expected)) return { aspect: 'separator', safe: true };
  if (/^[\s\u00a0:：|·•\-–—−*_~.,;\\]*$/.test(actual) || isArrow(actual.trim()))
    return { aspect: 'separator', safe: false };
  return { aspect: 'text', safe: false };
}

function starDifference(
  gaps: readonly (Gap & { place: GapPlace })[],
  star: Span,
  source: Source,
): Difference {
  const edits = gaps.map((gap) => ({
    range: source.range(gap.start, gap.end),
    text: gap.expected,
  }));
  const [only] = gaps;
  const placed = gaps.some((gap) => gap.star);
  if (placed && gaps.length === 1 && only) {
    const actual = source.text.slice(only.start, only.end);
    return replacement('star', source.range(only.start, only.end), actual, only.expected, true);
  }
  const actual = source.text.slice(star.start, star.end);
  return {
    aspect: 'star',
    range: source.range(star.start, star.end),
    actual,
    expected: undefined,
    safe: placed,
    // Without a place to go to, the star would be lost.
    edits: placed ? edits : [],
  };
}

/** A difference that one replacement removes. */
export function replacement(
  aspect: Aspect,
  range: Difference['range'],
  actual: string,
  expected: string,
  safe: boolean,
): Difference {
  return { aspect, range, actual, expected, safe, edits: [{ range, text: expected }] };
}

/** A stretch of the source with the text that the template writes there. */
export interface Gap extends Span {
  expected: string;
  /** Whether the template writes the star in this gap. */
  star: boolean;
  /** The required value that should stand here and does not; `expected` is then not known. */
  missing: Slot['name'] | undefined;
}

/**
 * The stretches between the values of a segment, and what the template writes in each. `starred`
 * says whether the entry carries a star, wherever it stands now.
 */
export function layOut(
  segment: Segment,
  reading: LooseReading,
  { start, end }: Span,
  starred: boolean,
  vocabulary: Vocabulary,
): Gap[] {
  const gaps: Gap[] = [];
  let gap: Omit<Gap, 'end'> = { start, expected: '', star: false, missing: undefined };
  const place = (value: Span) => {
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
function wrongTags(tags: readonly Span[], text: string, vocabulary: Vocabulary) {
  return tags.flatMap((tag) => {
    const actual = text.slice(tag.start, tag.end);
    const expected = tagAsWritten(actual, vocabulary);
    return expected === actual ? [] : [{ ...tag, actual, expected }];
  });
}

/** What differs in the tags. */
export function tagDifferences(
  readings: readonly LooseReading[],
  source: Source,
  vocabulary: Vocabulary,
): Difference[] {
  return wrongTags(
    readings.flatMap((reading) => reading.tags),
    source.text,
    vocabulary,
  ).map((tag) => {
    const range = source.range(tag.start, tag.end);
    return tag.expected === undefined
      ? { aspect: 'tag', range, actual: tag.actual, expected: undefined, safe: false, edits: [] }
      : replacement('tag', range, tag.actual, tag.expected, true);
  });
}

/** What differs in the link itself; `written` is how the template writes it. */
export function linkDifferences(link: Link, source: Source, written: string): Difference[] {
  const actual = source.text.slice(link.range.start.offset, link.range.end.offset);
  if (link.fault) {
    return [
      link.repair
        ? replacement('broken-link', link.range, actual, link.repair.markdown, link.repair.safe)
        : {
            aspect: 'broken-link',
            range: link.range,
            actual,
            expected: undefined,
            safe: false,
            edits: [],
          },
    ];
  }
  if (link.kind === 'reference') {
    return [
      link.url === ''
        ? { aspect: 'link', range: link.range, actual, expected: undefined, safe: false, edits: [] }
        : replacement('link', link.range, actual, written, false),
    ];
  }
  return [];
}
