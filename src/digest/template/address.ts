/**
 * Writes an address so that markdown reads it back: what no address may hold raw (spaces, quotes, angle brackets,
 * backslashes, controls) percent-encoded as WHATWG URL does, parentheses escaped unless they are balanced, and an
 * ampersand escaped where it would begin a character reference.
 */
export function writeAddress(url: string): string {
  const encoded = encodeAddress(url).replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, '\\&');
  return isBalanced(encoded) ? encoded : encoded.replace(/[()]/g, '\\$&');
}

/** Percent-encodes what an address may not hold raw and drops spaces around it; changes nothing of a valid one. */
export function encodeAddress(url: string): string {
  return url.trim().replace(/[\s"<>\\\p{Cc}]/gu, (character) => encodeURIComponent(character));
}

/** Whether each parenthesis has its partner, at most 32 deep (CommonMark allows 32 at least). */
export function isBalanced(url: string): boolean {
  let depth = 0;
  for (const character of url) {
    if (character === '(' && ++depth > 32) return false;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
