/**
 * Of things that have a key twice, each but one with the one that is to stay: the first that was there before, else the
 * first. In the order of the things; those without a key are left out.
 */
export function doublesOf<Item>(
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
