import type { Day } from '../../digest/types.ts';
import type { RuleContext } from '../engine/rule.ts';
import { doublesOf } from './doubles.ts';

/** The days of a section whose date another one has, each with the one that is to stay. */
export function doubledDays(
  days: readonly Day[],
  context: Pick<RuleContext<unknown>, 'digest' | 'additions'>,
): ReadonlyMap<Day, Day> {
  return doublesOf(
    days,
    ({ date }) => date,
    (day) => isAddedDay(day, context),
  );
}

/** Whether the change under review wrote a day's heading. */
export function isAddedDay(
  { heading }: Day,
  { digest, additions }: Pick<RuleContext<unknown>, 'digest' | 'additions'>,
): boolean {
  return additions?.isAddedLine(digest.document.source.path, heading.start.line) ?? false;
}
