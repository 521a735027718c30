/**
 * Reads an http or https address, spaces around it ignored. Returns undefined for everything else:
 * other schemes, relative addresses, and addresses without a host (`https:///path`), which browsers
 * repair but nobody means.
 */
export function parseAddress(text: string): URL | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\/[^/\\]/i.test(trimmed)) return undefined;
  try {
    // The URL parser drops tabs and line ends, which would join what they keep apart.
    return new URL(trimmed.replace(/[\t\n\r]/g, encodeURIComponent));
  } catch {
    return undefined;
  }
}

/**
 * Whether an address has a place that a site generator fills in: `{{ … }}` and `{% … %}` of Liquid
 * and Jinja, `{{< … >}}` of Hugo, `<% … %>` of ERB, also percent-encoded. Such a text is no
 * address.
 */
export function hasPlaceholder(text: string): boolean {
  return /\{[{%]|<%|%7b(?:%7b|%25|%)|%3c%25/i.test(text);
}

/**
 * Where an address that is embedded in a path begins, as in `/web/2020/https://example.org/`, or
 * -1. Its colon may be percent-encoded, and its slashes may be down to one (some servers merge
 * them).
 */
export function embeddedAddressAt(path: string): number {
  return path.search(/https?(?::|%3A)\//i);
}

/**
 * Percent-encoding in its plain form: characters that never need it are decoded, hexadecimal digits
 * are upper-case, and a `%` that encodes nothing is written as what it is read as
 * (https://url.spec.whatwg.org/#percent-decode). Decoded are letters, digits and `-_.!~*'()`: what
 * `encodeURIComponent` leaves alone (RFC 3986's unreserved characters and RFC 2396's marks;
 * markdown writers encode parentheses, which no server tells apart). Everything else stays.
 */
export function plainPercent(text: string): string {
  return text.replace(/%([\da-f]{2})?/gi, (percent, digits: string | undefined) => {
    if (digits === undefined) return '%25';
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return /[\w.!~*'()-]/.test(character) ? character : percent.toUpperCase();
  });
}

/**
 * Resolves the segments `.` and `..` of a path as a client does before it asks, and changes nothing
 * else. A path is empty or begins with a slash: https://url.spec.whatwg.org/#path-state
 */
export function withoutDotSegments(path: string): string {
  // A backslash parts segments too; an address with one is odd in more than its dots.
  if (path === '' || path.includes('\\')) return path;
  const kept: string[] = [];
  let open = false;
  for (const segment of path.slice(1).split('/')) {
    const up = /^(?:\.|%2e){2}$/i.test(segment);
    open = up || /^(?:\.|%2e)$/i.test(segment);
    if (up) kept.pop();
    else if (!open) kept.push(segment);
  }
  // A last segment of dots names a folder.
  return `/${kept.join('/')}${open && kept.length > 0 ? '/' : ''}`;
}

/**
 * Whether an address leads to a page beside the one it is on (`all.md`, `../about`, `/tags/`). What
 * only lacks or misspells its scheme (`www.w3.org/TR`, `htps://…`, `http//…`) does not.
 */
export function isRelativeAddress(url: string): boolean {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|https?\/)/i.test(url)) return false;
  const [first = ''] = url.split(/[/?#]/);
  const isHost = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?$/i.test(first);
  return !isHost || /^[^/]*\.(?:md|markdown|mdx|html?|txt|rst|adoc|pdf)(?:[?#]|$)/i.test(url);
}
