import * as z from 'zod';
import { dateExists } from '../../digest/dates/calendar.ts';
import { isHabit } from '../../digest/habit.ts';
import type { Difference } from '../../digest/template/template.ts';
import type { Day } from '../../digest/types.ts';
import { inlineCode } from '../../text/code-span.ts';
import { isAddedDay } from '../edits/duplicates.ts';
import { differenceProblem } from '../edits/template-fix.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';
import { wrongWeekday } from './digest-day-date.ts';

/**
 * A date heading that is not as the template writes it: another order, other separators, another
 * depth.
 *
 * Dates in one style can be searched, sorted and linked to. Turn the rule off only where each
 * author may choose the style. A date that does not exist is reported by `digest-day-date`. Where
 * no configuration says how days are written, a review does not report a new day that looks like at
 * least 80 % of those that were there before.
 *
 * @example {"name": "another style"}
 * ```md
 * ## 2021.09.30
 *
 * ### Google AI: [Efficient Partitioning of Road Networks](https://ai.googleblog.com/2021/09/efficient-partitioning-of-road-networks.html)
 * ```
 * ```text
 * 1:4 Unexpected date `2021.09.30`, expected `2021-09-30`
 * ```
 * ```md fixed
 * ## 2021-09-30
 *
 * ### Google AI: [Efficient Partitioning of Road Networks](https://ai.googleblog.com/2021/09/efficient-partitioning-of-road-networks.html)
 * ```
 *
 * @example {"name": "month and day in words", "config": {"day": "## {date:MMMM D, YYYY}", "entry": "- [{title}]({url})"}}
 * ```md
 * ## 30 Sept. 2021
 *
 * - [Java 17 / JDK 17: General Availability](https://mail.openjdk.org/pipermail/announce/2021-September/000307.html)
 * ```
 * ```text
 * 1:4 Unexpected date `30 Sept. 2021`, expected `September 30, 2021`
 * ```
 * ```md fixed
 * ## September 30, 2021
 *
 * - [Java 17 / JDK 17: General Availability](https://mail.openjdk.org/pipermail/announce/2021-September/000307.html)
 * ```
 *
 * @example {"name": "months, in another language", "config": {"day": "## {date:MMMM YYYY}", "locale": "fr", "entry": "- [{title}]({url})"}}
 * ```md
 * ## août 2021
 *
 * - [Go 1.17 is released](https://go.dev/blog/go1.17)
 *
 * ## 2021/07
 *
 * - [Go 1.17 Beta 1](https://groups.google.com/g/golang-announce/c/vAhr0pTMuHQ)
 * ```
 * ```text
 * 5:4 Unexpected date `2021/07`, expected `juillet 2021`
 * ```
 * ```md fixed
 * ## août 2021
 *
 * - [Go 1.17 is released](https://go.dev/blog/go1.17)
 *
 * ## juillet 2021
 *
 * - [Go 1.17 Beta 1](https://groups.google.com/g/golang-announce/c/vAhr0pTMuHQ)
 * ```
 *
 * @example {"name": "day and month cannot be told apart"}
 * ```md
 * ## 04/05/2021
 *
 * ### Go Blog: [Go on ARM and Beyond](https://go.dev/blog/ports)
 * ```
 * ```text
 * 1:4 Unexpected date `04/05/2021`, which can be read in two ways, expected one as in `## {date:YYYY-MM-DD}`
 * ```
 *
 * @example {"name": "a heading with more than a date is not a day"}
 * ```md
 * ## 2021-09-30
 *
 * ### Go Blog: [Go on ARM and Beyond](https://go.dev/blog/ports)
 *
 * ## What 2021.09.30 was like
 * ```
 */
export const dayFormat = defineRule({
  id: 'digest-day-format',
  severity: 'error',
  summary: 'a date heading that is not as the template writes it',
  fixes: 'safe',
  changes: ['date', 'depth'],
  options: z.strictObject({}),
  *check(context) {
    const { digest, isOn } = context;
    const template = digest.format.days.at(-1)?.[0]?.text ?? '';
    const isUsual = usualDay(context);
    for (const day of digest.days) {
      const { date, differences } = day;
      if (differences.length > 0 && isUsual(day)) continue;
      const exists = date === undefined || dateExists(date);
      if (!exists && isOn('digest-day-date')) continue;
      // The weekday is a clue to the date that was meant.
      const isDoubtful = wrongWeekday(day, digest) !== undefined;
      if (isDoubtful && isOn('digest-day-date')) continue;
      for (const difference of differences) {
        const { fix, ...problem } = differenceProblem(
          difference,
          message(difference, template),
          date ?? difference.actual,
        );
        yield fix && !isDoubtful ? { ...problem, fix } : problem;
      }
    }
  },
});

/**
 * Tells whether the change added a day that looks as the digest's others do, where no configuration
 * asks for more.
 */
function usualDay(context: RuleContext<unknown>): (day: Day) => boolean {
  const { digest, additions, assumed = false } = context;
  if (!additions || !assumed) return () => false;
  const { text } = digest.document.source;
  const lookOf = ({ heading }: Day) => look(text.slice(heading.start.offset, heading.end.offset));
  const stood = digest.days.filter((day) => !isAddedDay(day, context));
  const looks = new Map<string, number>();
  for (const day of stood) looks.set(lookOf(day), (looks.get(lookOf(day)) ?? 0) + 1);
  return (day) => isAddedDay(day, context) && isHabit(looks.get(lookOf(day)) ?? 0, stood.length);
}

/**
 * How a heading looks, whatever its date: with one digit for all digits, and one letter for all
 * words.
 */
function look(heading: string): string {
  return heading.replace(/\p{N}/gu, '0').replace(/\p{L}+/gu, 'a');
}

function message({ aspect, actual, expected }: Difference, template: string): string {
  if (aspect === 'date') {
    return expected === undefined
      ? `Unexpected date ${inlineCode(actual)}, which can be read in two ways, expected one as in ${inlineCode(template)}`
      : `Unexpected date ${inlineCode(actual)}, expected ${inlineCode(expected)}`;
  }
  return expected === undefined
    ? `Unexpected underlined heading, expected ${inlineCode(template)}`
    : `Unexpected heading ${inlineCode(actual)}, expected ${inlineCode(expected)}`;
}
