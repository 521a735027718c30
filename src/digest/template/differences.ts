import type { Source } from '../../text/source.ts';
import type { Gap } from './layout.ts';
import type { Stretch } from './loose.ts';
import type { Aspect, Difference } from './types.ts';

/** Characters that show nothing. */
const invisible = /[\u061c\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Where the gaps come from, which decides what their spaces are. */
export type GapPlace = 'before' | 'title' | 'after';

/**
 * What differs in the gaps between values. All gaps that a misplaced star concerns become one difference, since one
 * without the other would leave no star or two.
 */
export function gapDifferences(
  gaps: readonly (Gap & { place: GapPlace })[],
  star: Stretch | undefined,
  source: Source,
): Difference[] {
  const starGaps: (Gap & { place: GapPlace })[] = [];
  const differences: Difference[] = [];
  for (const gap of gaps) {
    const holdsStar = star !== undefined && star.start >= gap.start && star.end <= gap.end;
    const actual = source.text.slice(gap.start, gap.end);
    if (gap.missing !== undefined) {
      differences.push(missingValue(gap, source));
    } else if (actual !== gap.expected) {
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
  const visible = actual.replace(invisible, '').replace(/[\u00a0\u202f]/g, ' ');
  if (visible === gap.expected) return { aspect: 'invisible', safe: true };
  if (gap.place === 'title' && actual.trim() === gap.expected.trim())
    return { aspect: 'title-space', safe: true };
  const plain = (text: string) => text.replace(/[\s\u00a0:：]/g, '').replace(invisible, '');
  if (plain(actual) === plain(gap.expected)) return { aspect: 'separator', safe: true };
  if (/^[\s\u00a0:：|·•\-–—−*_~.,;\\]*$/.test(actual)) return { aspect: 'separator', safe: false };
  return { aspect: 'text', safe: false };
}

function starDifference(
  gaps: readonly (Gap & { place: GapPlace })[],
  star: Stretch,
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
