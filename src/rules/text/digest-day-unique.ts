import * as z from 'zod';
import { periodName } from '../../digest/dates/calendar.ts';
import type { Day, Digest } from '../../digest/types.ts';
import type { Fix } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import { partitionPoint } from '../../text/search.ts';
import {
  commonGap,
  inOrder,
  insertionBelow,
  isHeadingAt,
  isOpenEnded,
  junction,
  linesIn,
  removal,
  type Stretch,
  stretchOf,
} from '../edits/blocks.ts';
import { duplicateDays, siblingDays } from '../edits/duplicates.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * The same day twice in a section, in whatever style its date is written.
 *
 * This happens when two contributors add the same day and a merge keeps both. The fix puts the
 * entries of the second day at the end of the first one, in their order, and removes the second
 * heading; in a review the second one is the one that the change added, wherever it is. It is not
 * safe where there are topics below the days, or where the second day begins with something other
 * than an entry.
 *
 * @example {"name": "one day, added twice"}
 * ```md
 * ## 2024-05-02
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ## 2024-05-02
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 5:1 Unexpected second day `2024-05-02`, expected its entries under the first one
 * ```
 * ```md fixed
 * ## 2024-05-02
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 *
 * @example {"name": "another day between, list items as entries", "config": {"day": "## {date:YYYY-MM-DD}", "entry": "- [{title}]({url})"}}
 * ```md
 * ## 2024-05-02
 *
 * - [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ## 2024-03-21
 *
 * - [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 *
 * ## 2024-05-02
 *
 * - [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 9:1 Unexpected second day `2024-05-02`, expected its entries under the first one
 * ```
 * ```md fixed
 * ## 2024-05-02
 *
 * - [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * - [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 *
 * ## 2024-03-21
 *
 * - [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 * ```
 *
 * @example {"name": "in another section"}
 * ```md
 * # Languages
 *
 * ## 2024-05-02
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * # Standards
 *
 * ## 2024-05-02
 *
 * ### W3C: [Publishing Maintenance Working Group Charter](https://www.w3.org/2023/06/pmwg-charter.html)
 * ```
 */
export const dayUnique = defineRule({
  id: 'digest-day-unique',
  severity: 'warning',
  summary: 'the same day twice in a section',
  fixes: 'merges, safe; unsafe where there are topics below the days, or no entry comes first',
  relates: true,
  changes: ['days'],
  options: z.strictObject({}),
  *check(context) {
    const { digest } = context;
    const { path } = digest.document.source;
    for (const days of digest.sections.flatMap((section) => [...siblingDays(section.days)])) {
      for (const [day, other] of duplicateDays(days, context)) {
        const date = day.date ?? '';
        const named = inlineCode(periodName(date, day.until));
        const noun = date === day.until ? 'day' : 'period';
        // A review reports the added one, which may be above.
        const name = isAbove(other, day) ? 'the first one' : 'the other one';
        const fix = mergeFix(other, day, digest);
        yield {
          message: `Unexpected second ${noun} ${named}, expected its entries under ${name}`,
          range: day.heading,
          subject: date,
          related: [{ path, range: other.heading, message: name }],
          ...(fix && { fix }),
        };
      }
    }
  },
});

function isAbove(a: Day, b: Day): boolean {
  return a.heading.start.offset < b.heading.start.offset;
}

/** None where one of the two ends the file with a block that may lack its end. */
function mergeFix(stays: Day, goes: Day, digest: Digest): Fix | undefined {
  const { source } = digest.document;
  const body = bodyOf(goes, source.text);
  if (!body) return { safe: true, edits: [removal(source, stretchOf(goes))] };
  if (isOpenEnded(stays, digest) || isOpenEnded(goes, digest)) return undefined;
  const between = source.text.slice(stays.range.end.offset, goes.heading.start.offset);
  const gap = entryGap(stays, goes, body, digest);
  const edits =
    isAbove(stays, goes) && between.trim() === ''
      ? [junction(source, stretchOf(stays), body, gap)]
      : inOrder([
          removal(source, stretchOf(goes)),
          insertionBelow(source, stretchOf(stays), linesIn(source, body), gap),
        ]);
  const beginsWithEntry = goes.entries[0]?.head.start.offset === body.start;
  const hasTopics = [stays, goes].some((day) => holdsSection(day, digest) || holdsDay(day, digest));
  return { safe: beginsWithEntry && !hasTopics, edits };
}

/** What is below a day's heading. */
function bodyOf({ heading, range }: Day, text: string): Stretch | undefined {
  const { start, end } = { start: heading.end.offset, end: range.end.offset };
  const skipped = text.slice(start, end).search(/\S/);
  return skipped === -1 ? undefined : { start: start + skipped, end };
}

/** How many entries of a day are looked at to see how its entries are separated. */
const sample = 10;

/** What the two days have between entries: a line end for a blank line, or nothing. */
function entryGap(stays: Day, goes: Day, body: Stretch, { document, format }: Digest): string {
  const { source } = document;
  const isItem = format.entries[0].block.type === 'item';
  const last = stays.entries.at(-1);
  // What begins neither with a marker nor with hashes would become part of the paragraph above.
  const begins = isItem
    ? /^(?:[-*+]|\d{1,9}[.)])\s/.test(source.text.slice(body.start, body.start + 12))
    : isHeadingAt(source.text, body.start);
  if (!begins) return source.eol;
  // HTML needs a blank line to end.
  if (last?.range.end.offset !== stays.range.end.offset || last.body.at(-1)?.type === 'html') {
    return source.eol;
  }
  const starts = [stays, goes].flatMap(({ entries }) =>
    entries.slice(1, sample).map(({ head }) => head.start.offset),
  );
  if (starts.length === 0) return isItem ? '' : source.eol;
  return commonGap(source, starts);
}

/** Whether a day has days below it: they follow it, so that the next one tells. */
function holdsDay(day: Day, { days }: Digest): boolean {
  const start = day.heading.start.offset;
  return days[partitionPoint(days, ({ heading }) => heading.start.offset <= start)]?.parent === day;
}

/** Whether there is a heading below a day that is not an entry's. */
function holdsSection({ range }: Day, { sections }: Digest): boolean {
  const index = partitionPoint(
    sections,
    ({ heading }) => heading.start.offset <= range.start.offset,
  );
  const next = sections[index]?.heading.start.offset;
  return next !== undefined && next < range.end.offset;
}
