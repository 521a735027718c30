import { linkIdentity } from '../digest/identity/identity.ts';
import { compareAddresses } from './compare-urls.ts';
import type { LinkOutcome } from './outcome.ts';
import { fragmentOf, requestAddress, withFragment } from './redirects.ts';

/** A link that is to be checked. */
export interface LinkToCheck {
  /** The address as the digest writes it. */
  url: string;
  /** An entry's own link, whose page is read for its title; or any other link or picture. */
  kind: 'entry' | 'other';
}

/**
 * Links of one identity: one request tells what became of them all, as long as it tells something
 * good. It is small, since very many wait at a time; {@link groupAddresses} tells more when it is
 * needed.
 */
export interface LinkGroup {
  kind: 'entry' | 'other';
  /** The link as it was met first. */
  readonly first: string;
  /** The link as it was met later, in other spellings or the same; undefined where it was not. */
  later: string[] | undefined;
}

/**
 * Puts links together that are the same. Links that are no http or https addresses are left out.
 */
export function groupLinks(links: Iterable<LinkToCheck>): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const { url, kind } of links) {
    const asked = requestAddress(url);
    // One text in place of two that are equal: there may be very many.
    const address = asked === url ? url : asked;
    const key = address && linkIdentity(address)?.key;
    if (key === undefined) continue;
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { kind, first: url, later: undefined });
      continue;
    }
    if (kind === 'entry') group.kind = kind;
    group.later ??= [];
    group.later.push(url);
  }
  return [...groups.values()];
}

/**
 * The addresses under which the links of a group are known, as they are asked for, each with the
 * ways in which digests write it, at least one. Those with https come first, since what they answer
 * holds for the others too.
 */
export function groupAddresses({
  first,
  later = [],
}: LinkGroup): { address: string; urls: readonly string[] }[] {
  const addresses = new Map<string, string[]>();
  for (const url of new Set([first, ...later])) {
    const address = requestAddress(url) ?? url;
    const urls = addresses.get(address);
    if (urls) urls.push(url);
    else addresses.set(address, [url]);
  }
  return Array.from(addresses, ([address, urls]) => ({ address, urls })).sort(
    (a, b) => Number(isHttps(b.address)) - Number(isHttps(a.address)),
  );
}

/** The address of a group that is asked for first. */
export function firstAddress(group: LinkGroup): string {
  return groupAddresses(group)[0]?.address ?? group.first;
}

function isHttps(address: string): boolean {
  return address.startsWith('https:');
}

/**
 * What an outcome says of the same link in another spelling; undefined where that one must be asked
 * for itself.
 */
export function sharedOutcome(
  outcome: LinkOutcome,
  address: string,
  url: string,
): LinkOutcome | undefined {
  const { finalUrl, secureUrl: _, ...rest } = outcome;
  if (outcome.outcome !== 'alive' && outcome.outcome !== 'moved') return undefined;
  const target = finalUrl === undefined ? undefined : requestAddress(finalUrl);
  if (target === undefined) return { ...rest, url };
  if (compareAddresses(address, target) === 'none') {
    return { ...rest, url, outcome: 'alive', reason: 'ok' };
  }
  return { ...rest, url, finalUrl: withFragment(target, url) };
}

/** The same outcome for another fragment of the address. */
export function refragmented(outcome: LinkOutcome, url: string): LinkOutcome {
  const { finalUrl, secureUrl, ...rest } = outcome;
  // A fragment that a redirect names is that of every link to the address.
  const named = finalUrl !== undefined && fragmentOf(finalUrl) !== fragmentOf(outcome.url);
  const bare = (address: string) => requestAddress(address) ?? address;
  return {
    ...rest,
    url,
    ...(finalUrl !== undefined && {
      finalUrl: named ? finalUrl : withFragment(bare(finalUrl), url),
    }),
    ...(secureUrl !== undefined && { secureUrl: withFragment(bare(secureUrl), url) }),
  };
}
