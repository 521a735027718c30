import { parseAddress } from './address.ts';
import { families } from './doubles/families.ts';
import type { DoubleFamily } from './doubles/family.ts';

/** A host as labels and identities know it. */
export interface Site {
  /** The host without `www.` and the like, still of its own within its family. */
  host: string;
  /** The host that stands for all of its family. */
  name: string;
  /** The family, where the host belongs to one. */
  family: DoubleFamily | undefined;
}

/** Names before a host that show the same site in another dress. */
const dresses = ['www.', 'm.', 'mobile.', 'old.'];

/** Tells which site a host (in lower case, without a port) belongs to. */
export function siteOfHost(hostname: string): Site {
  const host = undressed(hostname);
  for (const family of families) {
    const name = family.site(host);
    if (name !== undefined) return { host, name, family };
  }
  return { host, name: host, family: undefined };
}

/**
 * The host that labels go by: without `www.`, `m.`, `mobile.` and `old.`, one for all of a known family (`youtu.be` is
 * `youtube.com`). Other subdomains stay, since blogs share hosts (`karpathy.github.io`). Undefined for what is no http or
 * https address.
 */
export function siteOf(url: string): string | undefined {
  const address = parseAddress(url);
  return address && siteOfHost(address.hostname).name;
}

function undressed(hostname: string): string {
  let host = hostname;
  for (;;) {
    const dress = dresses.find((name) => host.startsWith(name));
    // What is left must still be a host: `m.org` is a site of its own.
    if (dress === undefined || !host.includes('.', dress.length)) return host;
    host = host.slice(dress.length);
  }
}
