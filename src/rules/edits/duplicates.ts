import { periodName } from '../../digest/dates/calendar.ts';
import type { Day } from '../../digest/types.ts';
import type { RuleContext } from '../engine/rule.ts';

/**
 * Of things that have a key twice, each but one with the one that is to stay: the first that was
 * there before, else the first. In the order of the things; those without a key are left out.
 */
export function duplicatesOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
  isAdded: (item: Item) => boolean,
): Map<Item, Item> {
  const staying = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const known = staying.get(key);
    if (known === undefined || (isAdded(known) && !isAdded(item))) staying.set(key, item);
  }
  const doubles = new Map<Item, Item>();
  for (const item of items) {
    const stays = staying.get(keyOf(item) ?? '');
    if (stays !== undefined && stays !== item) doubles.set(item, stays);
  }
  return doubles;
}

/** The days of a section whose date another one has, each with the one that is to stay. */
export function duplicateDays(
  days: readonly Day[],
  context: Pick<RuleContext<unknown>, 'digest' | 'additions'>,
): ReadonlyMap<Day, Day> {
  return duplicatesOf(
    days,
    ({ date, until }) => date && periodName(date, until),
    (day) => isAddedDay(day, context),
  );
}

/** The days of a section, those together that stand in the same larger period. */
export function siblingDays(days: readonly Day[]): Iterable<readonly Day[]> {
  const siblings = new Map<Day | undefined, Day[]>();
  for (const day of days) {
    const known = siblings.get(day.parent);
    if (known) known.push(day);
    else siblings.set(day.parent, [day]);
  }
  return siblings.values();
}

/** Whether the change under review wrote a day's heading. */
export function isAddedDay(
  { heading }: Day,
  { digest, additions }: Pick<RuleContext<unknown>, 'digest' | 'additions'>,
): boolean {
  return additions?.isAddedLine(digest.document.source.path, heading.start.line) ?? false;
}
