import type { Digest, Entry, Link } from '../digest/types.ts';
import { hasPlaceholder, parseAddress } from '../text/address.ts';
import { type AddressTest, fitsOnlyBelow } from '../text/address-pattern.ts';
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
 * The links and pictures of a digest without those in quotes, which are other people's words,
 * broken attempts at links, which lead nowhere until they are mended, and what a site generator
 * still has to fill in.
 */
function checkableLinks({ links }: Digest): Link[] {
  return links.filter(
    ({ kind, quoted, url }) => kind !== 'broken' && !quoted && url !== '' && !hasPlaceholder(url),
  );
}

/** Which links are not looked at. */
export interface ScopeOptions {
  /** Whether the configuration leaves an address out. */
  isExcluded: AddressTest;
  /**
   * The addresses below which the digest's own site stands: what is new is not deployed there yet.
   */
  ownSites: readonly string[];
  /** Whether no link is looked at. */
  offline: boolean;
}

/** Why a link is not looked at; undefined where it is. */
export function skipReason(
  url: string,
  { isExcluded, ownSites, offline }: ScopeOptions,
): SkippedReason | undefined {
  const address = parseAddress(url);
  if (!address) return 'scheme';
  if (offline) return 'offline';
  // Who wrote a password into an address did not mean it for others.
  if (address.username !== '' || address.password !== '') return 'private-address';
  if (ownSites.some((site) => isBelow(address, site))) return 'own-site';
  return isExcluded(address) ? 'excluded' : undefined;
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
 * What a user should know of `links.exclude`: which patterns leave out links on hosts below the
 * pattern's host, or of pages below its page.
 */
export function excludeNotices(urls: Iterable<string>, exclude: readonly string[]): string[] {
  const addresses = [...urls].flatMap((url) => parseAddress(url) ?? []);
  return exclude.flatMap((pattern) => {
    const first = addresses.find((address) => fitsOnlyBelow(pattern, address));
    if (!first) return [];
    return [
      `links.exclude: \`${pattern}\` includes what is below it, such as ${first.href}; write \`=${pattern}\` to leave out nothing below it.`,
    ];
  });
}
