/**
 * Percent-encoding in its plain form: characters that never need it are decoded, hexadecimal digits are upper-case.
 * Decoded are letters, digits and `-_.!~*'()`: what `encodeURIComponent` leaves alone (RFC 3986's unreserved characters
 * and RFC 2396's marks; markdown writers encode parentheses, which no server tells apart). Everything else stays.
 */
export function plainPercent(text: string): string {
  // Behind a `%` that encodes nothing, decoding could make up a new escape (`%%341` would become `%41`).
  if (/%(?![\da-f]{2})/i.test(text)) return text;
  return text.replace(/%[\da-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[\w.!~*'()-]/.test(character) ? character : escape.toUpperCase();
  });
}
