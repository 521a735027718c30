/** A waiting line: both ends cost the same however long it is. Plain data, since there is one for each of many hosts. */
export interface Queue<Item> {
  items: (Item | undefined)[];
  /** Where the first item stands; those before it have been taken. */
  head: number;
}

/** How many items wait. */
export function lengthOf({ items, head }: Queue<unknown>): number {
  return items.length - head;
}

/** Takes the item that came first; undefined where none waits. */
export function takeFrom<Item>(queue: Queue<Item>): Item | undefined {
  const item = queue.items[queue.head];
  if (item === undefined) return undefined;
  // An item is let go at once, and its place once such places are half of the list, so that each item is moved once at most.
  queue.items[queue.head] = undefined;
  queue.head++;
  if (queue.head * 2 > queue.items.length) {
    queue.items = queue.items.slice(queue.head);
    queue.head = 0;
  }
  return item;
}
