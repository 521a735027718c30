import type { Link } from '../types.ts';

/** Gives the links that stand wholly between two offsets, in the order of the text. */
export type LinksBetween = (start: number, end: number) => readonly Link[];

/** Finds links by place, by bisection; `links` must be in the order of the text. */
export function createLinksBetween(links: readonly Link[]): LinksBetween {
  return (start, end) => {
    let low = 0;
    let high = links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((links[middle] as Link).range.start.offset < start) low = middle + 1;
      else high = middle;
    }
    const found: Link[] = [];
    for (let at = low; at < links.length; at++) {
      const link = links[at] as Link;
      if (link.range.start.offset >= end) break;
      if (link.range.end.offset <= end) found.push(link);
    }
    return found;
  };
}
