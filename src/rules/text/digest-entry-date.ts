import * as z from 'zod';
import { dateExists, daysBetween, periodName } from '../../digest/dates/calendar.ts';
import { dateInAddress } from '../../digest/dates/recognise.ts';
import { pluralize } from '../../text/pluralize.ts';
import { subjectOf } from '../edits/template-fix.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * An entry whose address contains a date other than that of its day.
 *
 * Off by default, since many digests list what their editor read that day, however old it is. Where
 * entries are listed under the day of their publication, the rule finds those under the wrong day:
 * set `days` to 0 there, and higher where articles are listed some days later. Only a full date
 * counts, with year, month and day.
 *
 * @example {"name": "under another day", "options": {"days": 7}}
 * ```md
 * ## 2024-05-16
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```text
 * 3:41 Unexpected date 2024-05-02 in the address of an entry of 2024-05-16, expected at most 7 days between them
 * ```
 *
 * @example {"name": "days that agree, and addresses without a full date", "options": {"days": 7}}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Google AI: [Predicting Text Selections with Federated Learning](http://ai.googleblog.com/2021/11/predicting-text-selections-with.html)
 * ```
 */
export const entryDate = defineRule({
  id: 'digest-entry-date',
  severity: 'off',
  summary: 'an address with a date far from its day',
  fixes: '–',
  options: z.strictObject({
    days: z.int().min(0).default(30).meta({
      description: 'How many days the date in the address may lie from the day of the entry.',
    }),
  }),
  *check({ digest, options: { days } }) {
    for (const entry of digest.entries) {
      const written = dateInAddress(entry.url);
      const { first, last } = entry.period ?? {};
      if (!first || !last || !written || !dateExists(first) || !dateExists(last)) continue;
      if (Math.max(daysBetween(written, first), daysBetween(last, written)) <= days) continue;
      const limit = days === 0 ? 'the same day' : `at most ${pluralize(days, 'day')} between them`;
      yield {
        message: `Unexpected date ${written} in the address of an entry of ${periodName(first, last)}, expected ${limit}`,
        range: entry.link?.urlRange ?? entry.head,
        subject: subjectOf(entry),
      };
    }
  },
});
