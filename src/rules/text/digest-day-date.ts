import * as z from 'zod';
import { addDays, dateExists } from '../../digest/dates/calendar.ts';
import { inlineCode } from '../../text/code-span.ts';
import { pluralize } from '../../text/pluralize.ts';
import { defineRule } from '../engine/rule.ts';

/** How many days ahead a date heading and the date of a file's name may lie without an option. */
const ahead = { heading: 1, 'file-name': 14 } as const;

/**
 * A date that the calendar does not have, or one that lies in the future.
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
  summary: 'a date that does not exist, or lies in the future',
  fixes: '–',
  options: z.strictObject({
    'future-days': z.int().min(0).optional().meta({
      description:
        'How many days ahead of today a date may lie. Without it 1, and 14 where the date is in the name of the file.',
    }),
  }),
  *check({ digest, options, today }) {
    for (const { date, from, heading } of digest.days) {
      if (date === undefined) continue;
      const max = options['future-days'] ?? ahead[from];
      const place = from === 'file-name' ? ' in the name of the file' : '';
      const problem = { range: heading, subject: date };
      if (!dateExists(date)) {
        const message = `Unexpected date ${inlineCode(date)}${place}, expected one that the calendar has`;
        yield { ...problem, message };
      } else if (date > addDays(today, max)) {
        const limit =
          max === 0
            ? 'today or an earlier one'
            : `one at most ${pluralize(max, 'day')} ahead of today`;
        yield {
          ...problem,
          message: `Unexpected future date ${inlineCode(date)}${place}, expected ${limit}`,
        };
      }
    }
  },
});
