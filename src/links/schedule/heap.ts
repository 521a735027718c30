/** Items of which the first is always at hand; adding, moving and taking cost the logarithm of their number. */
export interface Heap<Item extends object> {
  readonly first: Item | undefined;
  /** Adds an item, or moves one that is in it already to its new place. */
  put(item: Item): void;
  take(): Item | undefined;
}

/** Makes an empty heap; `before` tells whether one item comes before another. */
export function createHeap<Item extends object>(
  before: (one: Item, other: Item) => boolean,
): Heap<Item> {
  const items: Item[] = [];
  const places = new Map<Item, number>();
  const set = (item: Item, place: number) => {
    items[place] = item;
    places.set(item, place);
  };
  const rise = (item: Item, from: number): number => {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = items[above] as Item;
      if (!before(item, parent)) break;
      set(parent, place);
      place = above;
    }
    set(item, place);
    return place;
  };
  const sink = (item: Item, from: number) => {
    let place = from;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= items.length) break;
      const right = items[below + 1];
      if (right !== undefined && before(right, items[below] as Item)) below++;
      const child = items[below] as Item;
      if (!before(child, item)) break;
      set(child, place);
      place = below;
    }
    set(item, place);
  };
  return {
    get first() {
      return items[0];
    },
    put(item) {
      const place = rise(item, places.get(item) ?? items.length);
      sink(item, place);
    },
    take() {
      const first = items[0];
      const last = items.pop();
      if (first === undefined || last === undefined) return undefined;
      places.delete(first);
      if (first !== last) sink(last, 0);
      return first;
    },
  };
}
