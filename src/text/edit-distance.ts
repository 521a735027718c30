import leven from 'leven';

/**
 * Longer words are not compared: nobody mistypes that much, and the distance costs length times
 * length.
 */
const longest = 64;

/**
 * Finds the known word that somebody meant: the one with the fewest edits, at most three and about
 * one in three letters; else the shortest one that holds the word as a whole (`day-format` for
 * `digest-day-format`). Case does not count. Undefined where none is near.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  // The distance that is too far; leven does not count beyond it.
  const tooFar = Math.min(Math.ceil(wanted.length / 3) + 1, Math.max(1, wanted.length), 4);
  let best: { word: string; distance: number } | undefined;
  let holder: string | undefined;
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    const distance = leven(wanted, lower, { maxDistance: tooFar });
    if (distance < (best?.distance ?? tooFar)) best = { word: candidate, distance };
    const holds = wanted.length >= 3 && lower.includes(wanted);
    if (holds && candidate.length < (holder?.length ?? Number.POSITIVE_INFINITY))
      holder = candidate;
  }
  return best?.word ?? holder;
}

/**
 * Whether one text becomes the other by one slip: a character too many, too few, another, or two in
 * the wrong order.
 */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
