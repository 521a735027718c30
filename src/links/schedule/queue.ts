/** A waiting line: both ends cost the same however long it is. Plain data, since there is one for each of many hosts. */
export interface Queue<Item> {
  items: Item[];
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
  queue.head++;
  // What was taken is let go once it is half of the list, so that each item is moved once at most.
  if (queue.head * 2 > queue.items.length) {
    queue.items = queue.items.slice(queue.head);
    queue.head = 0;
  }
  return item;
}
