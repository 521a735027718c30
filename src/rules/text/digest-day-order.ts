import * as z from 'zod';
import {
  addDays,
  dateExists,
  daysBetween,
  isoDate,
  periodName,
} from '../../digest/dates/calendar.ts';
import { isHabit } from '../../digest/habit.ts';
import type { Day, Digest } from '../../digest/types.ts';
import type { Fix, Problem } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import { longestRun } from '../../text/longest-run.ts';
import { partitionPoint } from '../../text/search.ts';
import { type DayPlace, dayGap, isOpenEnded, moveDay } from '../edits/blocks.ts';
import { duplicateDays, isAddedDay, siblingDays } from '../edits/duplicates.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

/**
 * A day that is not where its date belongs in its section.
 *
 * As few days as possible are reported, so that one day in the wrong place is one finding and not
 * one for each day below it. Where different days could be moved, a review reports those that the
 * change added; otherwise those whose blocks are shorter are reported, and of these the lower ones.
 * Days whose date another rule doubts are left out: a date that does not exist, lies in the future
 * or is there twice. Where nearly all days are in the opposite order, the order of the format is
 * wrong and not the days: that is one finding.
 *
 * The fix moves the day with all that belongs to it. It is not safe where another month or year
 * would put the day in place: just after a turn of the month or year, the old number is the
 * likelier mistake.
 *
 * @example {"name": "one day too far up"}
 * ```md
 * ## 2024-02-15
 *
 * ### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements)
 *
 * ## 2023-12-12
 *
 * ### Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)
 *
 * ## 2024-02-06
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ## 2024-01-11
 *
 * ### Go Blog: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
 * ```
 * ```text
 * 5:1 Unexpected day `2023-12-12` above `2024-02-06`, expected it below `2024-01-11`
 * ```
 * ```md fixed
 * ## 2024-02-15
 *
 * ### Go Blog: [Routing Enhancements for Go 1.22](https://go.dev/blog/routing-enhancements)
 *
 * ## 2024-02-06
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ## 2024-01-11
 *
 * ### Go Blog: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
 *
 * ## 2023-12-12
 *
 * ### Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)
 * ```
 *
 * @example {"name": "the old year in January"}
 * ```md
 * ## 2022-01-05
 *
 * ### Go Blog: [Go 1.20 Release Notes](https://go.dev/doc/go1.20)
 *
 * ## 2022-12-28
 *
 * ### Go Blog: [Go Developer Survey 2022 Q2 Results](https://go.dev/blog/survey2022-q2-results)
 *
 * ## 2022-11-10
 *
 * ### Go Blog: [Thirteen Years of Go](https://go.dev/blog/13years)
 * ```
 * ```text
 * 1:1 Unexpected day `2022-01-05` above `2022-12-28`, expected it below `2022-11-10`, or the date `2023-01-05`
 * ```
 * ```md fixed unsafe
 * ## 2022-12-28
 *
 * ### Go Blog: [Go Developer Survey 2022 Q2 Results](https://go.dev/blog/survey2022-q2-results)
 *
 * ## 2022-11-10
 *
 * ### Go Blog: [Thirteen Years of Go](https://go.dev/blog/13years)
 *
 * ## 2022-01-05
 *
 * ### Go Blog: [Go 1.20 Release Notes](https://go.dev/doc/go1.20)
 * ```
 *
 * @example {"name": "each section has an order of its own"}
 * ```md
 * # Articles
 *
 * ## 2023-12-12
 *
 * ### Go Blog: [Finding unreachable functions with deadcode](https://go.dev/blog/deadcode)
 *
 * # Releases
 *
 * ## 2024-02-06
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 * ```
 */
export const dayOrder = defineRule({
  id: 'digest-day-order',
  severity: 'error',
  summary: 'days that must move for the section to be in order, as few as possible',
  fixes:
    'moves the whole block, safe; unsafe where another month or year would put the day in its place',
  relates: true,
  changes: ['days'],
  options: z.strictObject({}),
  *check(context) {
    for (const { days, path } of context.digest.sections) {
      for (const siblings of siblingDays(days)) yield* checkDays(siblings, path, context);
    }
  },
});

/** A day whose date is not in doubt. */
interface SureDay {
  day: Day;
  date: string;
}

function* checkDays(
  all: readonly Day[],
  path: readonly string[],
  context: RuleContext<unknown>,
): Generator<Problem> {
  const { digest, today } = context;
  const days = sureDays(all, context);
  if (isReversed(days, digest.format.order)) {
    yield wrongOrder(days, path, digest);
    return;
  }
  const direction = digest.format.order === 'newest-first' ? -1 : 1;
  const kept = longestRun(
    days.map(({ day, date }) => ({
      rank: direction * Number(date.replaceAll('-', '')),
      weight: weightOf(day, context),
    })),
  );
  const staying = days.filter((_, index) => kept.has(index));
  const gap = staying.length < days.length ? dayGap(digest) : '';
  // How many of the days that stay are above.
  let above = 0;
  for (const [index, each] of days.entries()) {
    if (kept.has(index)) above++;
    else yield misplaced(each, { staying, above, gap, digest, today });
  }
}

/**
 * How much text moves with a day. In a review, a day that the change added weighs nothing and any
 * other day more than all added ones; new entries do not count, so that they do not change which
 * day is to move.
 */
function weightOf(day: Day, context: RuleContext<unknown>): number {
  const { digest, additions } = context;
  const { path, text } = digest.document.source;
  if (!additions) return lengthOf(day);
  if (isAddedDay(day, context)) return 0;
  const added = day.entries.filter(({ head }) => additions.isNewEntry(path, head));
  return added.reduce((weight, entry) => weight - lengthOf(entry), text.length + lengthOf(day));
}

function lengthOf({ range }: Pick<Day, 'range'>): number {
  return range.end.offset - range.start.offset;
}

/** The days that have a date, one that no other rule doubts. */
function sureDays(days: readonly Day[], context: RuleContext<unknown>): SureDay[] {
  const latest = addDays(context.today, 1);
  const doubles = context.isOn('digest-day-unique') ? duplicateDays(days, context) : undefined;
  return days.flatMap((day) => {
    const { date, parent } = day;
    if (date === undefined || !dateExists(date) || date > latest) return [];
    // A range that goes beyond its year may be at either end of it.
    if (parent?.date !== undefined && date < parent.date) return [];
    return doubles?.has(day) ? [] : [{ day, date }];
  });
}

/** With fewer days than this, the opposite order cannot be told from a few misplaced days. */
const minDays = 5;

function isReversed(days: readonly SureDay[], order: Digest['format']['order']): boolean {
  if (days.length < minDays) return false;
  const steps = days
    .slice(1)
    .map(({ date }, index) => (date < (days[index] as SureDay).date ? -1 : 1));
  const wrong = order === 'newest-first' ? 1 : -1;
  return isHabit(steps.filter((step) => step === wrong).length, steps.length);
}

function wrongOrder(
  days: readonly SureDay[],
  path: readonly string[],
  { format }: Digest,
): Problem {
  const found = format.order === 'newest-first' ? 'oldest-first' : 'newest-first';
  const [first] = days as [SureDay];
  return {
    message: `Unexpected days in the order ${inlineCode(found)}, expected ${inlineCode(format.order)}; sort them or set ${inlineCode(`order: ${found}`)}`,
    range: first.day.heading,
    subject: path.join(' › ') || found,
  };
}

/** What is known about the surroundings of a misplaced day. */
interface Surroundings extends Pick<RuleContext<unknown>, 'digest' | 'today'> {
  /** The days that need not move, in the order of the text. */
  staying: readonly SureDay[];
  /** How many of these are above the day. */
  above: number;
  /** What the digest writes between two days. */
  gap: string;
}

function misplaced({ day, date }: SureDay, surroundings: Surroundings): Problem {
  const { staying, above, digest, gap } = surroundings;
  const isNewestFirst = digest.format.order === 'newest-first';
  const belongsBelow = (other: SureDay) =>
    isNewestFirst ? other.date >= date : other.date <= date;
  const upper = staying[above - 1];
  const lower = staying[above];
  const passed = lower && lower.date !== date && belongsBelow(lower);
  const found = passed ? `above ${nameOf(lower)}` : `below ${upper ? nameOf(upper) : 'it'}`;
  const target = staying[partitionPoint(staying, belongsBelow) - 1];
  const side = target ? 'below' : 'above';
  const beside = target ?? (staying[0] as SureDay);
  const place: DayPlace = { side, day: beside.day };
  const isSingle = day.date === day.until;
  const other = isSingle ? otherDate(date, upper?.date, lower?.date, surroundings) : undefined;
  const open = isOpenEnded(day, digest) || isOpenEnded(beside.day, digest);
  const fix: Fix | undefined = open
    ? undefined
    : { safe: other === undefined, edits: moveDay(day, place, gap, digest) };
  const expected = `it ${side} ${nameOf(beside)}${other ? `, or the date ${inlineCode(other)}` : ''}`;
  return {
    message: `Unexpected ${isSingle ? 'day' : 'period'} ${nameOf({ day, date })} ${found}, expected ${expected}`,
    range: day.heading,
    subject: date,
    related: [
      {
        path: digest.document.source.path,
        range: beside.day.heading,
        message: `the day that it belongs ${side}`,
      },
    ],
    ...(fix && { fix }),
  };
}

function nameOf({ day, date }: SureDay): string {
  return inlineCode(periodName(date, day.until));
}

/** How close to a neighbour another date must be, in days, to be the likelier mistake. */
const maxDistance = 10;

/**
 * The date with the month or year before or after, if the day would be in its place with it and
 * close to a neighbour.
 */
function otherDate(
  date: string,
  upper: string | undefined,
  lower: string | undefined,
  { digest, today }: Pick<RuleContext<unknown>, 'digest' | 'today'>,
): string | undefined {
  const [newer, older] = digest.format.order === 'newest-first' ? [upper, lower] : [lower, upper];
  return shifted(date).find((other) => {
    if (!dateExists(other) || other > (newer ?? today) || other < (older ?? '')) return false;
    return [newer, older].some((each) => each && Math.abs(daysBetween(other, each)) <= maxDistance);
  });
}

function shifted(date: string): string[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [12, -12, 1, -1].map((months) => {
    const all = year * 12 + month - 1 + months;
    return isoDate(Math.floor(all / 12), (all % 12) + 1, day);
  });
}
