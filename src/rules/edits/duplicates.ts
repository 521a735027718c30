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
