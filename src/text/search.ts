/** How many elements at the start of a list hold, where all that hold stand before those that do not. */
export function partitionPoint<Element>(
  list: readonly Element[],
  holds: (element: Element) => boolean,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Element)) low = middle + 1;
    else high = middle;
  }
  return low;
}
