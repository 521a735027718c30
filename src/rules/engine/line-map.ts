import type { Point, Source } from '../../text/source.ts';

/** A place in a text, both counted from 1. */
export type LinePlace = Pick<Point, 'line' | 'column'>;

/** Where the places of a changed text were in its base. */
export interface LineMap {
  /**
   * The place in the base of a line that the change left alone; undefined for one that it wrote.
   */
  same(place: LinePlace): LinePlace | undefined;
  /**
   * The place in the base that a place belongs to: its own; for a line that the change wrote, that
   * of the line it replaces (the first line written in one place replaces the first removed there,
   * and so on), or else the end of the line above.
   */
  nearest(place: LinePlace): LinePlace;
}

/**
 * Finds the places of a changed text in its base. Lines that the change left alone are in both
 * texts in one order; where equal lines could be partners in several ways, each gets the first one
 * that is left.
 */
export function createLineMap(
  head: Source,
  base: Source,
  isAdded: (line: number) => boolean,
): LineMap {
  const partners = partnersOf(head, base, isAdded);
  const places = nearestPlaces(partners, base);
  return {
    same({ line, column }) {
      const partner = partners[line - 1];
      return partner === undefined ? undefined : { line: partner, column };
    },
    nearest({ line, column }) {
      const partner = partners[line - 1];
      return partner === undefined ? (places[line - 1] ?? startOfText) : { line: partner, column };
    },
  };
}

/** For each line of the head its line of the base; undefined for one that the change wrote. */
function partnersOf(
  head: Source,
  base: Source,
  isAdded: (line: number) => boolean,
): (number | undefined)[] {
  const places = new Map<string, number[]>();
  // From below, so that the first one is at the end.
  for (let line = lineCount(base); line >= 1; line--) {
    const text = base.line(line);
    const known = places.get(text);
    if (known) known.push(line);
    else places.set(text, [line]);
  }
  let last = 0;
  return Array.from({ length: lineCount(head) }, (_, index) => {
    if (isAdded(index + 1)) return undefined;
    const left = places.get(head.line(index + 1)) ?? [];
    while ((left.at(-1) ?? Number.POSITIVE_INFINITY) <= last) left.pop();
    last = left.at(-1) ?? last;
    return left.pop();
  });
}

/** For each line that the change wrote the place of the base that it belongs to. */
function nearestPlaces(partners: readonly (number | undefined)[], base: Source): LinePlace[] {
  const places: LinePlace[] = [];
  /** The first line of the base that the next line may replace, and the first that it may not. */
  let next = 1;
  let end = 1;
  for (const [index, partner] of partners.entries()) {
    if (partner !== undefined) {
      next = partner + 1;
      end = next;
      continue;
    }
    if (index === 0 || partners[index - 1] !== undefined) end = endOfGap(partners, index, base);
    places[index] = next < end ? contentOf(next++, base) : endOf(next - 1, base);
  }
  return places;
}

/** The next line of the base that was left alone; after its last line if there is none. */
function endOfGap(partners: readonly (number | undefined)[], from: number, base: Source): number {
  let at = from;
  while (at < partners.length && partners[at] === undefined) at++;
  return partners[at] ?? lineCount(base) + 1;
}

/** Where a line's content begins. */
function contentOf(line: number, base: Source): LinePlace {
  return { line, column: base.line(line).search(/\S|$/) + 1 };
}

function endOf(line: number, base: Source): LinePlace {
  return line === 0 ? startOfText : { line, column: base.line(line).length + 1 };
}

const startOfText: LinePlace = { line: 1, column: 1 };

function lineCount({ text, pointAt }: Source): number {
  return pointAt(text.length).line;
}
