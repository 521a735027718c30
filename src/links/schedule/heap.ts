/**
 * A binary heap: its first item is always at hand; adding, moving and taking cost the logarithm of
 * its size.
 */
export class Heap<Item extends object> {
  readonly #precedes: (one: Item, other: Item) => boolean;
  readonly #items: Item[] = [];
  readonly #indexes = new Map<Item, number>();

  /** `precedes` tells whether one item comes before another. */
  constructor(precedes: (one: Item, other: Item) => boolean) {
    this.#precedes = precedes;
  }

  get first(): Item | undefined {
    return this.#items[0];
  }

  /** Adds an item, or moves one that is in it already to its new place. */
  put(item: Item): void {
    this.#sink(item, this.#rise(item, this.#indexes.get(item) ?? this.#items.length));
  }

  /** Removes and returns the first item. */
  take(): Item | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (first === undefined || last === undefined) return undefined;
    this.#indexes.delete(first);
    if (first !== last) this.#sink(last, 0);
    return first;
  }

  #set(item: Item, index: number): void {
    this.#items[index] = item;
    this.#indexes.set(item, index);
  }

  #rise(item: Item, from: number): number {
    let index = from;
    while (index > 0) {
      const above = (index - 1) >> 1;
      const parent = this.#items[above] as Item;
      if (!this.#precedes(item, parent)) break;
      this.#set(parent, index);
      index = above;
    }
    this.#set(item, index);
    return index;
  }

  #sink(item: Item, from: number): void {
    let index = from;
    for (;;) {
      let below = 2 * index + 1;
      if (below >= this.#items.length) break;
      const right = this.#items[below + 1];
      if (right !== undefined && this.#precedes(right, this.#items[below] as Item)) below++;
      const child = this.#items[below] as Item;
      if (!this.#precedes(child, item)) break;
      this.#set(child, index);
      index = below;
    }
    this.#set(item, index);
  }
}
