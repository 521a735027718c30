/**
 * Percent-encoding in its plain form: characters that never need it are decoded, hexadecimal digits are upper-case, and
 * a `%` that encodes nothing is written as what it is read as (https://url.spec.whatwg.org/#percent-decode). Decoded are
 * letters, digits and `-_.!~*'()`: what `encodeURIComponent` leaves alone (RFC 3986's unreserved characters and RFC
 * 2396's marks; markdown writers encode parentheses, which no server tells apart). Everything else stays.
 */
export function plainPercent(text: string): string {
  return text.replace(/%([\da-f]{2})?/gi, (percent, digits: string | undefined) => {
    if (digits === undefined) return '%25';
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return /[\w.!~*'()-]/.test(character) ? character : percent.toUpperCase();
  });
}
