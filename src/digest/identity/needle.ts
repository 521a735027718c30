/** Below this length a run says too little about a link, and one from its host may say more. */
const enough = 4;

/**
 * The most telling run of `[a-z0-9-]` in an address, in lower case; empty where there is none. `tail` is the path, query
 * and fragment, where a link differs from others of its site; `host` is asked only where the tail says little.
 * Percent-encoded characters belong to no run, since a text may hold them as they are.
 */
export function needleOf(tail: string, host: string): string {
  const own = mostTelling(tail);
  if (own.length >= enough) return own;
  const shared = mostTelling(host);
  return shared.length > own.length ? shared : own;
}

function mostTelling(text: string): string {
  const plain = text.toLowerCase().replace(/%[\da-f]{2}/g, ' ');
  let best = '';
  for (const [run] of plain.matchAll(/[\da-z-]+/g)) {
    // Of two alike, the later one: what stands behind in an address is the more special.
    if (weight(run) >= weight(best)) best = run;
  }
  return best;
}

/** Letters mixed with digits make an id rather than a word, so they count for more than their length. */
function weight(run: string): number {
  return run.length + (/\d/.test(run) && /[a-z]/.test(run) ? 3 : 0);
}
