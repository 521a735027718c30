import leven from 'leven';

/** Longer words are not compared: nobody mistypes that much, and the distance costs length times length. */
const longest = 64;

/**
 * Finds the known word that somebody meant: the one with the fewest edits, at most three and about one in three letters; else
 * the shortest one that holds the word as a whole (`day-format` for `digest-day-format`). Case does not count. Undefined
 * where none is near.
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
