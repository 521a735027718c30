import * as z from 'zod';
import { periodName } from '../../digest/dates/calendar.ts';
import type { Day, Digest, DigestHeading } from '../../digest/types.ts';
import { inlineCode } from '../../text/code-span.ts';
import { partitionPoint } from '../../text/search.ts';
import { removal, stretchOf } from '../edits/blocks.ts';
import { siblingDays } from '../edits/duplicates.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * A date heading without an entry under it.
 *
 * It is what stays behind when the only entry of a day is removed, or a heading that was made
 * ahead. A day with words or a picture and no entry is left alone: somebody had something to say.
 * Turn it off where empty days are kept on purpose.
 *
 * @example {"name": "nothing below"}
 * ```md
 * ## 2024-05-03
 *
 * ## 2024-05-02
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 1:1 Unexpected day `2024-05-03` without an entry, expected at least one; add it or remove the day
 * ```
 * ```md fixed
 * ## 2024-05-02
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 *
 * @example {"name": "nothing but topics below"}
 * ```md
 * ## 2024-05-02
 *
 * ### Releases
 *
 * ### Articles
 * ```
 * ```text
 * 1:1 Unexpected day `2024-05-02` without an entry, expected at least one; add it or remove the day
 * ```
 *
 * @example {"name": "words"}
 * ```md
 * ## 2023-12-25
 *
 * No links today.
 * ```
 */
export const dayEmpty = defineRule({
  id: 'digest-day-empty',
  severity: 'warning',
  summary: 'a day without an entry',
  fixes: 'removes the day, safe where nothing is below it',
  changes: ['empty'],
  options: z.strictObject({}),
  *check({ digest, isOn }) {
    const { source } = digest.document;
    // Merging the two is better than removing one.
    const repeated = isOn('digest-day-unique') ? doubledDays(digest) : new Set<Day>();
    const larger = new Set(digest.days.map(({ parent }) => parent));
    for (const day of digest.days) {
      if (day.entries.length > 0 || day.from !== 'heading' || larger.has(day)) continue;
      if (repeated.has(day)) continue;
      const isBare = day.range.end.offset === day.heading.end.offset;
      if (!isBare && !holdsOnlyHeadings(day, digest.headings, source.text)) continue;
      const heading = source.text.slice(day.heading.start.offset, day.heading.end.offset);
      const subject = day.date === undefined ? heading : periodName(day.date, day.until);
      yield {
        message: `Unexpected day ${inlineCode(subject)} without an entry, expected at least one; add it or remove the day`,
        range: day.heading,
        subject,
        ...(isBare && { fix: { safe: true, edits: [removal(source, stretchOf(day))] } }),
      };
    }
  },
});

/** The days that share their date with another one of their section. */
function doubledDays({ sections }: Digest): Set<Day> {
  const repeated = new Set<Day>();
  for (const days of sections.flatMap((section) => [...siblingDays(section.days)])) {
    const firsts = new Map<string, Day>();
    for (const day of days) {
      if (day.date === undefined) continue;
      const name = periodName(day.date, day.until);
      const first = firsts.get(name);
      if (first) repeated.add(first).add(day);
      else firsts.set(name, day);
    }
  }
  return repeated;
}

function holdsOnlyHeadings(
  { heading, range }: Day,
  headings: readonly DigestHeading[],
  text: string,
): boolean {
  const from = partitionPoint(headings, (each) => each.range.start.offset <= heading.start.offset);
  let at = heading.end.offset;
  for (let index = from; index < headings.length; index++) {
    const { start, end } = (headings[index] as DigestHeading).range;
    if (start.offset >= range.end.offset) break;
    if (text.slice(at, start.offset).trim() !== '') return false;
    at = end.offset;
  }
  return text.slice(at, range.end.offset).trim() === '';
}
