/**
 * Reads an http or https address, spaces around it ignored. Returns undefined for everything else: other schemes,
 * relative addresses, and addresses without a host (`https:///path`), which browsers repair but nobody means.
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
 * Where an address that is embedded in a path begins, as in `/web/2020/https://example.org/`, or -1. Its colon may be
 * percent-encoded, and its slashes may be down to one (some servers merge them).
 */
export function embeddedAddressAt(path: string): number {
  return path.search(/https?(?::|%3A)\//i);
}
