/**
 * Patterns of http and https addresses, the same wherever the configuration takes some. A pattern
 * is `[=][scheme://]host[:port][/path]`:
 *
 * - `example.org` is the host and the hosts below it, with all their pages; `www.` never counts.
 * - `example.org/docs` is that page and what is below it, on the host and the hosts below it.
 * - `=example.org` is the host alone; `=example.org/docs` that page alone, whatever its query and
 *   fragment are, unless the pattern has some.
 * - `*` as a whole segment of the path is exactly one segment: `=github.com/*\/*` is the front page
 *   of a repository. Anywhere else `*` stands for any characters.
 * - A scheme or a port counts only where it is given.
 */
export const addressPatternHelp =
  'A pattern of addresses: `example.org` is the host and what is below it (`www.example.org`, `example.org/a`), `=example.org` the host alone; see [Address patterns](configuration.md#address-patterns).';

/** Whether an address fits a pattern. */
export type AddressTest = (address: URL) => boolean;

/** Compiles patterns; an address fits if it fits one of them. */
export function compileAddressPatterns(patterns: readonly string[]): AddressTest {
  const tests = patterns.map(compileAddressPattern);
  return (address) => tests.some((fits) => fits(address));
}

/** Compiles one pattern. */
function compileAddressPattern(pattern: string): AddressTest {
  const [, exact = '', scheme = '', host = '', path = ''] =
    /^(=?)(?:([a-z]+):\/\/)?([^/?#]*)(.*)$/is.exec(pattern.trim()) ?? [];
  const hosts = exact + host.toLowerCase();
  const fitsPath = compilePath(path, exact !== '');
  return (address) =>
    (scheme === '' || address.protocol === `${scheme.toLowerCase()}:`) &&
    fitsHost(hosts, address) &&
    fitsPath(address);
}

/**
 * Whether a pattern fits an address that `=` before the pattern would leave out: one on a host
 * below the pattern's, or of a page below its page.
 */
export function fitsOnlyBelow(pattern: string, address: URL): boolean {
  const written = pattern.trim();
  if (written.startsWith('=') || !compileAddressPattern(written)(address)) return false;
  const [host = ''] = /^(?:[a-z]+:\/\/)?[^/?#]*/i.exec(written) ?? [];
  const isPage = host.length < written.length && !/[*/]$/.test(written);
  return !compileAddressPattern(`=${isPage ? written : host}`)(address);
}

/**
 * Whether a host fits the part of a pattern that names one, in lower case: `example.org`,
 * `=example.org`, `*.example.org`, `localhost:8080`.
 */
export function fitsHost(pattern: string, address: Pick<URL, 'hostname' | 'port'>): boolean {
  const [, exact, written = '', port = ''] = /^(=?)(.*?)(?::(\d+))?$/s.exec(pattern) ?? [];
  if (port !== '' && address.port !== port) return false;
  const host = withoutWww(written);
  const name = withoutWww(address.hostname);
  if (matchesWildcard(host, name)) return true;
  return !exact && host.includes('.') && matchesWildcard(`*.${host}`, name);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

function compilePath(written: string, exact: boolean): AddressTest {
  if (exact && written === '/') return ({ pathname }) => pathname === '/';
  const pattern = withoutSlash(written);
  if (pattern === '') return () => true;
  const [, path = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(pattern) ?? [];
  const segments = path.split('/');
  return ({ pathname, search, hash }) => {
    const rest = search + hash;
    if (!segments.includes('*')) {
      if (exact && tail === '') return matchesWildcard(pattern, withoutSlash(pathname));
      const whole = pathname + rest;
      return matchesWildcard(pattern, whole) || (!exact && isBelow(pattern, whole));
    }
    const found = withoutSlash(pathname).split('/');
    if (found.length < segments.length) return false;
    if (found.length > segments.length && (exact || tail !== '')) return false;
    const fits = segments.every((segment, at) =>
      segment === '*' ? found[at] !== '' : matchesWildcard(segment, found[at] as string),
    );
    return fits && (tail === '' || matchesWildcard(tail, rest));
  };
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function isBelow(pattern: string, path: string): boolean {
  return ['/', '?', '#'].some((boundary) => matchesWildcard(`${pattern}${boundary}*`, path));
}

/** Whether a text is as a pattern says, `*` standing for any characters; linear in both. */
function matchesWildcard(pattern: string, text: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
