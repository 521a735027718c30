import * as z from 'zod';
import { memoize } from '../../digest/archive/archive-file.ts';
import {
  addDays,
  dateExists,
  daysBetween,
  periodName,
  weekdayOf,
} from '../../digest/dates/calendar.ts';
import { englishNames } from '../../digest/dates/names.ts';
import { fileLevel } from '../../digest/model/position.ts';
import { dateFormats } from '../../digest/model/readers.ts';
import type { Day, Digest } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import { pluralize } from '../../text/pluralize.ts';
import type { Range } from '../../text/source.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

/** How many days ahead a day of a page, and the date of a whole file, may lie without an option. */
const ahead = { page: 1, file: 14 };
/** A longer period is begun no more than this ahead. */
const longestAhead = 31;

/**
 * A date that the calendar does not have, one that lies in the future, or one with the weekday of
 * another date.
 *
 * Both are typing mistakes: a day too many in February, last year's number in January, a digit in
 * the wrong place. One day ahead is allowed, since it is already tomorrow elsewhere; an issue that
 * is a file of its own may be prepared two weeks ahead, and a week or a month as long ahead as it
 * lasts. Raise `future-days` where entries are written further ahead. A date within a larger one,
 * as a day below the heading of its month, must lie in it. Where entries carry dates of their own,
 * these are looked at too.
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
        'How many days ahead of today a date may lie. Without it 1, and 14 where a whole file has the date; more where the dates of the digest are further apart, or name longer periods.',
    }),
  }),
  *check(context) {
    const { digest, options, today } = context;
    const rhythm = createRhythm(context);
    for (const day of digest.days) {
      const { date, until, from, heading, level, parent } = day;
      if (date === undefined) continue;
      const place = places[from];
      const isFile = level === fileLevel;
      const usual = () => Math.max(isFile ? ahead.file : ahead.page, rhythm(level));
      const max = options['future-days'] ?? (date > today ? usual() : 0);
      const dated = { date, until: until ?? date, place, range: heading };
      yield* checkDate(dated, parent, {
        today,
        max,
        isLimit: options['future-days'] !== undefined,
      });
      const weekday = wrongWeekday(day, digest);
      if (weekday) {
        const right = englishNames.weekdays.long[weekdayOf(date)];
        yield {
          range: heading,
          subject: date,
          message: `Unexpected ${inlineCode(weekday)} for ${date}, which is a ${right}; correct the weekday or the date`,
        };
      }
    }
    const max = options['future-days'] ?? ahead.page;
    for (const { dated, day } of digest.entries) {
      if (!dated) continue;
      const { first: date, last: until } = dated.period;
      const own = { date, until, place: ' of an entry', range: dated.value.range };
      yield* checkDate(own, day, { today, max, isLimit: options['future-days'] !== undefined });
    }
  },
});

const places: Readonly<Record<Day['from'], string>> = {
  heading: '',
  'file-name': ' in the name of the file',
  line: '',
};

/** A date with its place. */
interface Dated {
  date: string;
  until: string;
  /** Where it stands, in words. */
  place: string;
  range: Range;
}

/** `max` is how many days ahead it may lie; longer periods more, unless that is the limit. */
function* checkDate(
  { date, until, place, range }: Dated,
  parent: Day | undefined,
  { today, max, isLimit }: { today: string; max: number; isLimit: boolean },
): Generator<Problem> {
  const found = { range, subject: date };
  const unexpected = `date ${inlineCode(periodName(date, until))}${place}`;
  if (!dateExists(date) || !dateExists(until)) {
    const message = `Unexpected ${unexpected}, expected one that the calendar has`;
    yield { ...found, message };
    return;
  }
  if (until < date) {
    const message = `Unexpected ${unexpected}, expected one that does not end before it begins`;
    yield { ...found, message };
    return;
  }
  const length = isLimit ? 0 : Math.min(longestAhead, daysBetween(date, until));
  const days = Math.max(max, length);
  if (date > addDays(today, days)) {
    const limit =
      days === 0
        ? 'today or an earlier one'
        : `one at most ${pluralize(days, 'day')} ahead of today`;
    yield { ...found, message: `Unexpected future ${unexpected}, expected ${limit}` };
    return;
  }
  const { date: from, until: to = from } = parent ?? {};
  if (from === undefined || to === undefined || !dateExists(from)) return;
  if (date <= to && until >= from) return;
  const around = inlineCode(periodName(from, to));
  const message = `Unexpected ${unexpected} within ${around}, expected one that lies in it; correct one of the two`;
  yield { ...found, message };
}

/** The weekday in a day's heading, if it is not that of its date. */
export function wrongWeekday(
  { date, until, from, heading }: Day,
  { document, format }: Digest,
): string | undefined {
  if (from !== 'heading' || date === undefined || !dateExists(date)) return undefined;
  if (date !== until) return undefined;
  const words = document.source.text.slice(heading.start.offset, heading.end.offset);
  const [template] = format.days.flat();
  const languages = [englishNames, ...(template ? [dateFormats(template)[0].names] : [])];
  const named = (word: string) =>
    languages.map((names) => names.weekdayNamed(word)).filter((each) => each !== undefined);
  const found = words.match(/[\p{L}\p{M}]+/gu)?.find((word) => named(word).length > 0);
  return found !== undefined && !named(found).includes(weekdayOf(date)) ? found : undefined;
}

/** With fewer dates than this, a digest has no rhythm. */
const minDates = 3;

/**
 * Tells how many days ahead the rhythm of a digest explains: the usual gap between its days of one
 * level, and twice the gap between files, of which one may be published late and the next one
 * prepared.
 */
function createRhythm({
  digest,
  archive,
  today,
}: RuleContext<unknown>): (level: Day['level']) => number {
  return memoize((level) => {
    const all =
      level === fileLevel
        ? archive.paths.map((path) => archive.dateOf(path))
        : digest.days.map((day) => (day.level === level ? day.date : undefined));
    const past = all.filter((date) => date !== undefined && dateExists(date) && date <= today);
    const dates = [...new Set(past as string[])].sort();
    if (dates.length < minDates) return 0;
    const gaps = dates
      .slice(1)
      .map((date, index) => daysBetween(dates[index] as string, date))
      .map(Math.abs)
      .sort((a, b) => a - b);
    const gap = gaps[gaps.length >> 1] ?? 0;
    return level === fileLevel ? 2 * gap : gap;
  });
}
