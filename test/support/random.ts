/** Numbers that look random and come out the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number;
  /** One of the items. Throws where there is none. */
  pick<Item>(items: readonly Item[]): Item;
  /** The items in another order; the list itself stays as it is. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** A generator (mulberry32) that starts from `seed`, a whole number. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick(items) {
      if (items.length === 0) throw new Error('Nothing to pick from');
      return items[below(items.length)] as (typeof items)[number];
    },
    shuffle(items) {
      const result = [...items];
      for (let last = result.length - 1; last > 0; last--) {
        const other = below(last + 1);
        const kept = result[last] as (typeof result)[number];
        result[last] = result[other] as (typeof result)[number];
        result[other] = kept;
      }
      return result;
    },
  };
}
