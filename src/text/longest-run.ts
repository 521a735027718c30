/** An element of a sequence. */
export interface Weighted {
  /** What the order goes by. */
  rank: number;
  /** How much is lost if the element has to go. */
  weight: number;
}

/** How good a selection is: first by its number of elements, then by their weight. */
interface Score {
  count: number;
  weight: number;
  /** The index of the element it ends with; -1 for the empty one. */
  last: number;
}

/**
 * The indices of the longest selection of elements whose ranks never fall. Of several the heaviest;
 * of several of these the one whose elements stand earliest, compared from the last one on. Takes n
 * log n steps.
 */
export function longestRun(elements: readonly Weighted[]): Set<number> {
  const ranks = [...new Set(elements.map(({ rank }) => rank))].sort((a, b) => a - b);
  const placeOf = new Map(ranks.map((rank, index) => [rank, index + 1]));
  // A binary indexed tree: the best selection that ends at or below a rank.
  const best: Score[] = Array.from({ length: ranks.length + 1 }, () => none);
  const before: number[] = [];
  let winner = none;
  for (const [index, { rank, weight }] of elements.entries()) {
    const place = placeOf.get(rank) as number;
    let longest = none;
    for (let at = place; at > 0; at -= at & -at) longest = better(longest, best[at] as Score);
    before.push(longest.last);
    const score = { count: longest.count + 1, weight: longest.weight + weight, last: index };
    for (let at = place; at < best.length; at += at & -at)
      best[at] = better(best[at] as Score, score);
    winner = better(winner, score);
  }
  const kept = new Set<number>();
  for (let at = winner.last; at >= 0; at = before[at] as number) kept.add(at);
  return kept;
}

const none: Score = { count: 0, weight: 0, last: -1 };

function better(a: Score, b: Score): Score {
  const difference = b.count - a.count || b.weight - a.weight || a.last - b.last;
  return difference > 0 ? b : a;
}
