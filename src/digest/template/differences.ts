import { withoutInvisible } from '../../text/invisible.ts';
import { isArrow } from '../../text/signs.ts';
import type { Source, Span } from '../../text/source.ts';
import type { Link } from '../types.ts';
import type { Found, PieceReading } from './strict.ts';
import {
  type Alternatives,
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
    } else if (!accepts(gap, unwrapped)) {
      if (holdsStar || (star !== undefined && gap.star)) starGaps.push(gap);
      else differences.push(gapDifference(gap, actual, source));
    }
  }
  if (star && starGaps.length > 0) differences.push(starDifference(starGaps, star, source));
  return differences;
}

/** Blanks beside what is never judged are part of it. */
function accepts({ accepted, fixed }: Gap, text: string): boolean {
  const withoutBlanks = (each: string) => each.replace(/\s/g, '');
  if (!fixed) return accepted.includes(text);
  return accepted.some((each) => withoutBlanks(each) === withoutBlanks(text));
}

function missingValue(gap: Gap, source: Source): Difference {
  const range = source.range(gap.start, gap.end);
  const actual = source.text.slice(gap.start, gap.end);
  const aspect = gap.missing === 'title' ? 'no-title' : 'missing';
  return unknown(aspect, range, actual);
}

function gapDifference(gap: Gap & { place: GapPlace }, actual: string, source: Source): Difference {
  const { aspect, safe } = classify(gap, actual);
  const expected = gap.accepted[0];
  const difference = replacement(aspect, source.range(gap.start, gap.end), actual, expected, safe);
  // Beside what is anything, nobody knows what the edit would touch.
  return gap.fixed ? { ...difference, safe: false, edits: [] } : difference;
}

function classify(
  gap: Gap & { place: GapPlace },
  actual: string,
): { aspect: Aspect; safe: boolean } {
  const [expected] = gap.accepted;
  const visible = withoutInvisible(actual);
  if (visible === expected) return { aspect: 'invisible', safe: true };
  if (gap.place === 'title' && actual.trim() === expected.trim())
    return { aspect: 'title-space', safe: true };
  const plain = (text: string) => withoutInvisible(text).replace(/[\s:：]/g, '');
  if (plain(actual) === plain(expected)) return { aspect: 'separator', safe: true };
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
    text: gap.accepted[0],
  }));
  const [only] = gaps;
  const placed = gaps.some((gap) => gap.star);
  if (placed && gaps.length === 1 && only) {
    const actual = source.text.slice(only.start, only.end);
    return replacement('star', source.range(only.start, only.end), actual, only.accepted[0], true);
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

/** A difference of which is not known what is expected instead. */
export function unknown(aspect: Aspect, range: Difference['range'], actual: string): Difference {
  return { aspect, range, actual, expected: undefined, safe: false, edits: [] };
}

/** A stretch of the source with what may stand there. */
export interface Gap extends Span {
  /** What the template writes there, and what else it takes. */
  accepted: Alternatives;
  /** Whether the template writes the star in this gap. */
  star: boolean;
  /** The required value that should stand here and does not; what is accepted is then not known. */
  missing: Slot['name'] | undefined;
  /** Whether it must not be edited. */
  fixed: boolean;
}

/**
 * The stretches between the values of a segment, and what the template writes in each. `starred`
 * says whether the entry carries a star, wherever it stands now.
 */
export function layOut(
  segment: Segment,
  reading: PieceReading,
  { start, end }: Span,
  starred: boolean,
  vocabulary: Vocabulary,
): Gap[] {
  const nothing: Pick<Gap, 'accepted' | 'star' | 'missing' | 'fixed'> = {
    accepted: [''],
    star: false,
    missing: undefined,
    fixed: false,
  };
  const gaps: Gap[] = [];
  let gap: Omit<Gap, 'end'> = { ...nothing, start };
  const write = (texts: Alternatives) => {
    const [first, ...others] = gap.accepted.flatMap((left) => texts.map((text) => left + text));
    gap.accepted = [first ?? '', ...others];
  };
  const place = (value: Span, judged: boolean) => {
    if (judged || gap.missing) gaps.push({ ...gap, end: value.start });
    gap = { ...nothing, start: value.end };
  };
  const left = [...reading.values];
  const take = (slot: Slot) => {
    const at = left.findIndex((value) => value.name === slot.name && isFor(slot, value));
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  for (const part of segment) {
    if (part.type === 'literal') {
      write([part.markdown]);
    } else if (part.name === 'star') {
      if (!starred) continue;
      write(part.before);
      write([vocabulary.star ?? '']);
      write(part.after);
      gap.star = true;
    } else {
      let value = take(part);
      gap.fixed ||= isUnjudged(part);
      if (!value && !part.optional) gap.missing = part.name;
      for (; value; value = part.repeat ? take(part) : undefined) {
        write(part.before);
        place(value, part.name !== 'extra');
        gap.fixed = isUnjudged(part);
        write(part.after);
      }
    }
  }
  gaps.push({ ...gap, end });
  return gaps;
}

/** Whether a value is that of a slot, of which a template may have several. */
function isFor(slot: Slot, value: Found): boolean {
  return slot.name !== 'text' || value.slot === slot;
}

/** Whether nothing that a slot holds is ever judged. */
function isUnjudged({ name }: Slot): boolean {
  return name === 'text' || name === 'extra';
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
  readings: readonly PieceReading[],
  source: Source,
  vocabulary: Vocabulary,
): Difference[] {
  return wrongTags(
    readings.flatMap(({ values }) => values.filter(({ name }) => name === 'tag')),
    source.text,
    vocabulary,
  ).map((tag) => {
    const range = source.range(tag.start, tag.end);
    return tag.expected === undefined
      ? unknown('tag', range, tag.actual)
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
        : unknown('broken-link', link.range, actual),
    ];
  }
  if (link.kind === 'reference') {
    return [
      link.url === ''
        ? unknown('link', link.range, actual)
        : replacement('link', link.range, actual, written, false),
    ];
  }
  return [];
}
