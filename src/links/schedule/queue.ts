/** A waiting line: both ends cost the same however long it is. */
export interface Queue<Item> {
  readonly length: number;
  add(item: Item): void;
  take(): Item | undefined;
}

/** Makes an empty queue. */
export function createQueue<Item>(): Queue<Item> {
  let items: Item[] = [];
  let head = 0;
  return {
    get length() {
      return items.length - head;
    },
    add(item) {
      items.push(item);
    },
    take() {
      const item = items[head];
      if (item === undefined) return undefined;
      head++;
      // What was taken is let go once it is half of the list, so that each item is moved once at most.
      if (head * 2 > items.length) {
        items = items.slice(head);
        head = 0;
      }
      return item;
    },
  };
}
