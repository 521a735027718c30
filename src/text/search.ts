/**
 * How many elements at the start of a list hold, by binary search; all that hold must stand before
 * those that do not.
 */
export function partitionPoint<Element>(
  list: readonly Element[],
  holds: (element: Element) => boolean,
): number {
  return countLeading(list.length, (index) => holds(list[index] as Element));
}

/** The same over the numbers from 0 to `length` − 1, of which `holds` is asked about few. */
export function countLeading(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
