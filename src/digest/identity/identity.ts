import { parseAddress } from './address.ts';
import { withoutDotSegments } from './dot-segments.ts';
import { needleOf } from './needle.ts';
import { plainPercent } from './percent.ts';
import { siteOfHost } from './site.ts';
import { isTracking, queryPieces } from './tracking.ts';

/** What makes an address the link that it is. */
export interface Identity {
  /**
   * The same for two addresses if, and only if, they are the same link: an address in canonical spelling, to compare
   * and not to open.
   */
  key: string;
  /**
   * A run of `[a-z0-9-]` that every text with this link contains once it is in lower case: a filter that comes before
   * parsing. It may be empty, which every text contains. (Letters, digits and hyphens written as percent-encoded or as
   * character references, which nobody does, escape it; the key knows them.)
   */
  needle: string;
  /** The host that labels go by; see `siteOf`. */
  site: string;
}

/**
 * The identity of an http or https address; undefined for everything else. Where it is in doubt whether two addresses
 * lead to the same, they differ: a false double costs more than a missed one.
 *
 * Not part of it are the scheme, the case of the host, a default port, `www.`, `m.`, `mobile.` and `old.` before the host,
 * slashes at the path's end, dot segments, tracking parameters, empty parameters, text directives of the fragment, and
 * percent-encoding where it is not needed. The order of the parameters and the rest of the fragment are. On sites with known
 * doubles (`doubles/`) the thing that an address leads to is what counts.
 */
export function linkIdentity(url: string): Identity | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  const { host, name, family } = siteOfHost(address.hostname);
  // Some parsers leave the dot at the end of `/a/.b/.`.
  const path = withoutSlashesAtEnd(withoutDotSegments(plainPercent(address.pathname)));
  const pieces = queryPieces(plainPercent(address.search.slice(1)));
  const place = `${credentials(address)}${name}${address.port && `:${address.port}`}`;
  const parameter = (wanted: string) =>
    pieces.find((piece) => piece.startsWith(`${wanted}=`))?.slice(wanted.length + 1);
  const thing = place === name ? family?.thing?.({ host, path, parameter }) : undefined;
  const tail =
    thing?.tail ?? `${path}${query(address, pieces)}${plainPercent(fragment(address.hash))}`;
  // The parser keeps port 443 of http, which https would drop.
  const scheme = address.port === '443' ? 'http' : 'https';
  return {
    key: `${scheme}://${place}${tail}`,
    needle: needleOf(thing?.id ?? tail, family?.shared ?? spelledAlike(name)),
    site: name,
  };
}

function credentials({ username, password }: URL): string {
  if (username === '' && password === '') return '';
  return `${username}${password && `:${password}`}@`;
}

function query(address: URL, pieces: readonly string[]): string {
  const kept = pieces.filter((piece) => piece !== '' && !isTracking(piece, address));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** Text directives only choose what a browser highlights: https://wicg.github.io/scroll-to-text-fragment/ */
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

/** The parts of a host that a text cannot spell otherwise: no numbers of an IP address, no punycode. */
function spelledAlike(host: string): string {
  if (/^\[|^[\d.]+$/.test(host)) return '';
  return host
    .split('.')
    .filter((label) => !label.startsWith('xn--'))
    .join('.');
}
