import * as z from 'zod';
import {
  addDays,
  dateExists,
  daysBetween,
  periodName,
  weekdayOf,
} from '../../digest/dates/calendar.ts';
import { englishNames } from '../../digest/dates/names.ts';
import { dateSlot } from '../../digest/model/readers.ts';
import type { Day, Digest } from '../../digest/types.ts';
import { inlineCode } from '../../text/code-span.ts';
import { pluralize } from '../../text/pluralize.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

/** How many days ahead a date heading and the date of a file's name may lie without an option. */
const ahead = { heading: 1, 'file-name': 14 } as const;

/**
 * A date that the calendar does not have, one that lies in the future, or one with the weekday of
 * another date.
 *
 * Both are typing mistakes: a day too many in February, last year's number in January, a digit in
 * the wrong place. One day ahead is allowed, since it is already tomorrow elsewhere; an issue that
 * is a file of its own may be prepared two weeks ahead. Raise `future-days` where entries are
 * written further ahead.
 *
 * @example {"name": "no such day"}
 * ```md
 * ## 2024-04-31
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 1:1 Unexpected date `2024-04-31`, expected one that the calendar has
 * ```
 *
 * @example {"name": "another year", "today": "2024-05-03"}
 * ```md
 * ## 2025-05-02
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 1:1 Unexpected future date `2025-05-02`, expected one at most 1 day ahead of today
 * ```
 *
 * @example {"name": "tomorrow", "today": "2024-05-01"}
 * ```md
 * ## 2024-05-02
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 *
 * @example {"name": "an issue that is being written", "today": "2024-05-01", "path": "2024-05-15-links.md", "config": {"date-in": "{date:YYYY-MM-DD}-*.md", "entry": "* [{title}]({url})"}}
 * ```md
 * * [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 *
 * @example {"name": "an issue of a year that has not come", "today": "2024-05-01", "path": "2042-05-15-links.md", "config": {"date-in": "{date:YYYY-MM-DD}-*.md", "entry": "* [{title}]({url})"}}
 * ```md
 * * [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 1:1 Unexpected future date `2042-05-15` in the name of the file, expected one at most 14 days ahead of today
 * ```
 */
export const dayDate = defineRule({
  id: 'digest-day-date',
  severity: 'error',
  summary: 'a date that does not exist, lies in the future, or contradicts its weekday',
  fixes: '–',
  options: z.strictObject({
    'future-days': z.int().min(0).optional().meta({
      description:
        'How many days ahead of today a date may lie. Without it 1, and 14 where the date is in the name of the file; more where the dates of the digest are further apart.',
    }),
  }),
  *check({ digest, options, today, archive }) {
    const rhythm = createRhythm(digest, archive, today);
    for (const day of digest.days) {
      const { date, until, from, heading } = day;
      if (date === undefined) continue;
      const name = inlineCode(periodName(date, until));
      const future = date > today;
      const max = options['future-days'] ?? Math.max(ahead[from], future ? rhythm(from) : 0);
      const place = from === 'file-name' ? ' in the name of the file' : '';
      const problem = { range: heading, subject: date };
      if (!dateExists(date)) {
        const message = `Unexpected date ${name}${place}, expected one that the calendar has`;
        yield { ...problem, message };
      } else if (date > addDays(today, max)) {
        const limit =
          max === 0
            ? 'today or an earlier one'
            : `one at most ${pluralize(max, 'day')} ahead of today`;
        yield {
          ...problem,
          message: `Unexpected future date ${name}${place}, expected ${limit}`,
        };
      }
      const weekday = wrongWeekday(day, digest);
      if (weekday) {
        const right = englishNames.weekdays.long[weekdayOf(date)];
        yield {
          ...problem,
          message: `Unexpected ${inlineCode(weekday)} for ${date}, which is a ${right}; correct the weekday or the date`,
        };
      }
    }
  },
});

/** The weekday in a day's heading, if it is not that of its date. */
export function wrongWeekday(
  { date, until, from, heading }: Day,
  { document, format }: Digest,
): string | undefined {
  if (from !== 'heading' || date === undefined || !dateExists(date)) return undefined;
  if (date !== until) return undefined;
  const words = document.source.text.slice(heading.start.offset, heading.end.offset);
  const languages = [englishNames, format.day && dateSlot(format.day).date?.names];
  const named = (word: string) =>
    languages.map((names) => names?.weekdayNamed(word)).filter((each) => each !== undefined);
  const found = words.match(/[\p{L}\p{M}]+/gu)?.find((word) => named(word).length > 0);
  return found !== undefined && !named(found).includes(weekdayOf(date)) ? found : undefined;
}

/** With fewer dates than this, a digest has no rhythm. */
const minDates = 3;

/**
 * Tells how many days ahead the rhythm of a digest explains: the usual gap between its days, and
 * twice the gap between files, of which one may be published late and the next one prepared.
 */
function createRhythm(
  { days, format }: Digest,
  archive: RuleContext<unknown>['archive'],
  today: string,
): (from: Day['from']) => number {
  const known = new Map<Day['from'], number>();
  const gapOf = (from: Day['from']): number => {
    const all =
      from === 'heading'
        ? days.map(({ date }) => date)
        : archive.paths.map((path) => format.dateIn?.(path)?.first);
    const past = all.filter((date) => date !== undefined && dateExists(date) && date <= today);
    const dates = [...new Set(past as string[])].sort();
    if (dates.length < minDates) return 0;
    const gaps = dates
      .slice(1)
      .map((date, index) => daysBetween(dates[index] as string, date))
      .map(Math.abs)
      .sort((a, b) => a - b);
    const gap = gaps[gaps.length >> 1] ?? 0;
    return from === 'heading' ? gap : 2 * gap;
  };
  return (from) => {
    const gap = known.get(from) ?? gapOf(from);
    known.set(from, gap);
    return gap;
  };
}
