import { partitionPoint } from '../../text/search.ts';
import type { Link } from '../types.ts';

/** Gives the links that stand wholly between two offsets, in the order of the text. */
export type LinksBetween = (start: number, end: number) => readonly Link[];

/** Finds links by place; `links` must be in the order of the text. */
export function createLinksBetween(links: readonly Link[]): LinksBetween {
  return (start, end) => {
    const first = partitionPoint(links, ({ range }) => range.start.offset < start);
    const found: Link[] = [];
    for (let at = first; at < links.length; at++) {
      const link = links[at] as Link;
      if (link.range.start.offset >= end) break;
      if (link.range.end.offset <= end) found.push(link);
    }
    return found;
  };
}
