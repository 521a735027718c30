import { parseAddress } from '../text/address.ts';
import type { ResponseHead } from './ports.ts';

/** How many redirects are followed at most. */
export const maxRedirects = 5;

/** A redirect that was followed. */
export interface Hop {
  status: number;
  /** Where it led, without a fragment. */
  to: string;
  /** The fragment of the target, with its `#`; empty where it names none. */
  fragment: string;
}

/** Longer addresses are no target: nobody could put one into a digest. */
const maxAddressLength = 4096;

/**
 * Whether a status sends the client elsewhere: https://www.rfc-editor.org/rfc/rfc9110#section-15.4
 */
export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/**
 * Where an answer with a redirect leads from `url`: an http or https address. Undefined where it
 * names none that can be asked.
 */
export function redirectHop({ status, headers }: ResponseHead, url: string): Hop | undefined {
  const location = headers.location?.trim();
  if (!location) return undefined;
  let target: URL;
  try {
    target = new URL(asUtf8(location), url);
  } catch {
    return undefined;
  }
  if (target.protocol !== 'http:' && target.protocol !== 'https:') return undefined;
  if (target.username !== '' || target.password !== '') return undefined;
  if (target.href.length > maxAddressLength) return undefined;
  const fragment = target.hash;
  target.hash = '';
  return { status, to: target.href, fragment };
}

/** The bytes of a header come as Latin-1, and servers that send more than ASCII mean UTF-8. */
function asUtf8(header: string): string {
  if (!/[\u0080-\u00ff]/.test(header) || /[\u0100-\uffff]/.test(header)) return header;
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? header : text;
}

/** The permanent redirects from the first one on; none where the first one is temporary. */
export function permanentHops(hops: readonly Hop[]): readonly Hop[] {
  const temporary = hops.findIndex(({ status }) => status !== 301 && status !== 308);
  return temporary === -1 ? hops : hops.slice(0, temporary);
}

/**
 * Where redirects lead that begin at the link `url`: the last target, with the fragment that a
 * browser would show. A target without one keeps that of the address before it:
 * https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2. Undefined where there are none.
 */
export function redirectTarget(hops: readonly Hop[], url: string): string | undefined {
  const last = hops[hops.length - 1];
  if (!last) return undefined;
  const named = hops.findLast(({ fragment }) => fragment !== '');
  return last.to + (named?.fragment ?? fragmentOf(url));
}

/**
 * An address as it is asked for: without its fragment. Undefined for what is no http or https
 * address.
 */
export function requestAddress(url: string): string | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  address.hash = '';
  // One text in place of two that are equal: there may be many.
  return address.href === url ? url : address.href;
}

/** An address with the fragment of another one. */
export function withFragment(address: string, original: string): string {
  return address + fragmentOf(original);
}

/** The fragment of an address as it is written, with its `#`; empty where it has none. */
export function fragmentOf(url: string): string {
  const at = url.indexOf('#');
  return at === -1 ? '' : url.slice(at);
}

/**
 * Whether a fragment is a route, by which a script on the page shows another page: `#/docs`,
 * `#!docs`. It is part of the address, though no server sees it.
 */
export function isRoute(fragment: string): boolean {
  return /^#(?:!|\/.)/.test(fragment);
}
