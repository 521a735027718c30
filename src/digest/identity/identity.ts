import { parseAddress, plainPercent, withoutDotSegments } from '../../text/address.ts';
import { type SiteAliases, siteAliases } from './aliases.ts';
import { isTracking, queryPieces } from './tracking.ts';

/** What makes an address the link that it is. */
export interface Identity {
  /**
   * The same for two addresses if, and only if, they are the same link: an address in canonical
   * spelling, to compare and not to open.
   */
  key: string;
  /** The host that labels go by; see {@link siteOf}. */
  site: string;
}

/**
 * The identity of an http or https address; undefined for everything else. Where it is in doubt
 * whether two addresses lead to the same page, they differ: a false duplicate costs more than a
 * missed one.
 *
 * Not part of it are the scheme, the case of the host, a default port, `www.`, `m.`, `mobile.` and
 * `old.` before the host, slashes at the path's end, dot segments, tracking parameters, empty
 * parameters, text directives of the fragment, and percent-encoding where it is not needed. The
 * order of the parameters and the rest of the fragment are. On sites with known aliases
 * (`aliases.ts`) the thing that an address leads to is what counts.
 */
export function linkIdentity(url: string): Identity | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  const { host, name, aliases } = siteOfHost(address.hostname);
  // Some parsers leave the dot at the end of `/a/.b/.`.
  const path = withoutSlashesAtEnd(withoutDotSegments(plainPercent(address.pathname)));
  const pieces = queryPieces(plainPercent(address.search.slice(1)));
  const authority = `${credentials(address)}${name}${address.port && `:${address.port}`}`;
  const parameter = (wanted: string) =>
    pieces.find((piece) => piece.startsWith(`${wanted}=`))?.slice(wanted.length + 1);
  const canonical =
    authority === name ? aliases?.canonical?.({ host, path, parameter }) : undefined;
  const rest =
    canonical ?? `${path}${query(address, pieces)}${plainPercent(fragment(address.hash))}`;
  // The parser keeps port 443 of http, which https would drop.
  const scheme = address.port === '443' ? 'http' : 'https';
  return { key: `${scheme}://${authority}${rest}`, site: name };
}

/**
 * The host that labels go by: without `www.`, `m.`, `mobile.` and `old.`, one for all hosts of a
 * site with known aliases (`youtu.be` is `youtube.com`). Other subdomains stay, since blogs share
 * hosts (`karpathy.github.io`). Undefined for what is no http or https address.
 */
export function siteOf(url: string): string | undefined {
  const address = parseAddress(url);
  return address && siteOfHost(address.hostname).name;
}

/** Tells which site a host (in lower case, without a port) belongs to. */
function siteOfHost(hostname: string): {
  host: string;
  name: string;
  aliases: SiteAliases | undefined;
} {
  const host = withoutPrefixes(hostname);
  for (const aliases of siteAliases) {
    const name = aliases.site(host);
    if (name !== undefined) return { host, name, aliases };
  }
  return { host, name: host, aliases: undefined };
}

/** Labels before a host that show the same site in another form. */
const hostPrefixes = ['www.', 'm.', 'mobile.', 'old.'];

function withoutPrefixes(hostname: string): string {
  let host = hostname;
  for (;;) {
    const prefix = hostPrefixes.find((name) => host.startsWith(name));
    // What is left must still be a host: `m.org` is a site of its own.
    if (prefix === undefined || !host.includes('.', prefix.length)) return host;
    host = host.slice(prefix.length);
  }
}

function credentials({ username, password }: URL): string {
  if (username === '' && password === '') return '';
  return `${username}${password && `:${password}`}@`;
}

function query(address: URL, pieces: readonly string[]): string {
  const kept = pieces.filter((piece) => piece !== '' && !isTracking(piece, address));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/**
 * Text directives only choose what a browser highlights:
 * https://wicg.github.io/scroll-to-text-fragment/
 */
function fragment(hash: string): string {
  const directive = hash.indexOf(':~:');
  const kept = directive === -1 ? hash : hash.slice(0, directive);
  return kept === '#' ? '' : kept;
}

function withoutSlashesAtEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
