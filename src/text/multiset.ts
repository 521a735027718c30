/**
 * The things of which there are more now than before, by their keys: where n had a key before and m
 * have it now, m − n of these, in their order. Of equals it is those that `prefers` picks, then the
 * later ones.
 */
export function multisetDifference<Item>(
  now: readonly Item[],
  before: readonly Item[],
  keyOf: (item: Item) => string,
  prefers: (item: Item) => boolean = () => false,
): Set<Item> {
  const counts = new Map<string, number>();
  for (const item of before) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const groups = new Map<string, Item[]>();
  for (const item of now) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const more = new Set<Item>();
  for (const [key, group] of groups) {
    const known = counts.get(key) ?? 0;
    if (known >= group.length) continue;
    const ranked = [...group.filter((item) => !prefers(item)), ...group.filter(prefers)];
    for (const item of ranked.slice(known)) more.add(item);
  }
  return new Set(now.filter((item) => more.has(item)));
}
