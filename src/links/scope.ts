import type { Digest, Entry, Link } from '../digest/types.ts';
import { parseAddress } from '../text/address.ts';
import type { LinkToCheck } from './group.ts';
import type { SkippedReason } from './outcome.ts';

/**
 * The links of a digest that are to be checked, in the order of the text, each place once. `entry`
 * is the entry whose own link it is.
 */
export function linksOf(
  digest: Digest,
): (LinkToCheck & { link: Link; entry: Entry | undefined })[] {
  const entries = new Map(
    digest.entries.map((entry) => [entry.link?.range.start.offset, entry] as const),
  );
  return checkableLinks(digest).map((link) => {
    const entry = entries.get(link.range.start.offset);
    return { url: link.url, kind: entry ? 'entry' : 'other', link, entry };
  });
}

/**
 * The links and pictures of a digest without those in quotes, which are other people's words, and
 * without broken attempts at links, which lead nowhere until they are mended.
 */
export function checkableLinks({ links }: Digest): Link[] {
  return links.filter(({ kind, quoted, url }) => kind !== 'broken' && !quoted && url !== '');
}

/** Which links are not looked at. */
export interface ScopeOptions {
  /** Patterns of addresses that are left out, see {@link matchesPattern}. */
  exclude: readonly string[];
  /** The addresses below which the digest's own site stands: what is new is not deployed there yet. */
  ownSites: readonly string[];
  /** Whether no link is looked at. */
  offline: boolean;
}

/** Why a link is not looked at; undefined where it is. */
export function skipReason(
  url: string,
  { exclude, ownSites, offline }: ScopeOptions,
): SkippedReason | undefined {
  const address = parseAddress(url);
  if (!address) return 'scheme';
  if (offline) return 'offline';
  // Who wrote a password into an address did not mean it for others.
  if (address.username !== '' || address.password !== '') return 'private-address';
  if (ownSites.some((site) => isBelow(address, site))) return 'own-site';
  return exclude.some((pattern) => matchesPattern(pattern, address)) ? 'excluded' : undefined;
}

function isBelow(address: URL, site: string): boolean {
  const base = parseAddress(site);
  if (!base || withoutWww(base.host) !== withoutWww(address.host)) return false;
  const folder = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`;
  return `${address.pathname}/`.startsWith(folder);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

/**
 * Whether a pattern of `links.exclude` names an address: `example.org` for all of a host, `*.example.org` for what is below
 * it, `example.org/drafts/` for a folder, `https://example.org/a?b=*` for addresses that begin and end so. `*` stands for any
 * characters; without a scheme the pattern holds for http and https.
 */
export function matchesPattern(pattern: string, address: URL): boolean {
  const wanted = pattern.trim();
  const scheme = /^https?:\/\//i.exec(wanted)?.[0];
  if (scheme !== undefined && scheme.slice(0, -2).toLowerCase() !== address.protocol) return false;
  const rest = wanted.slice(scheme?.length ?? 0);
  const slash = rest.indexOf('/');
  const host = slash === -1 ? rest : rest.slice(0, slash);
  const path = slash === -1 ? '/' : rest.slice(slash);
  if (!matches(host.toLowerCase(), host.includes(':') ? address.host : address.hostname)) {
    return false;
  }
  const tail = address.pathname + address.search;
  return matches(path.endsWith('/') ? `${path}*` : path, tail);
}

/** Linear: each piece is looked for once, from where the last one ended. */
function matches(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const [first = '', ...others] = pieces;
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
