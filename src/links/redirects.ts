import { parseAddress } from '../text/address.ts';
import type { ResponseHead } from './ports.ts';

/** How many redirects are followed at most. */
export const mostRedirects = 5;

/** A redirect that was followed. */
export interface Hop {
  status: number;
  /** Where it led, without a fragment. */
  to: string;
}

/** Longer addresses are no target: nobody could put one into a digest. */
const longestAddress = 4096;

/** Whether a status sends the client elsewhere: https://www.rfc-editor.org/rfc/rfc9110#section-15.4 */
export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/**
 * Where a redirect leads from `url`: an http or https address without a fragment. Undefined where it names none that can be
 * asked.
 */
export function redirectTarget({ headers }: ResponseHead, url: string): string | undefined {
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
  target.hash = '';
  return target.href.length > longestAddress ? undefined : target.href;
}

/** The bytes of a header come as Latin-1, and servers that send more than ASCII mean UTF-8. */
function asUtf8(header: string): string {
  if (!/[\u0080-\u00ff]/.test(header) || /[\u0100-\uffff]/.test(header)) return header;
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? header : text;
}

/** Where the permanent redirects from the first one on lead; undefined where the first one is temporary. */
export function permanentTarget(hops: readonly Hop[]): string | undefined {
  const temporary = hops.findIndex(({ status }) => status !== 301 && status !== 308);
  const permanent = temporary === -1 ? hops : hops.slice(0, temporary);
  return permanent[permanent.length - 1]?.to;
}

/** An address as it is asked for: without its fragment. Undefined for what is no http or https address. */
export function requestAddress(url: string): string | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  address.hash = '';
  // One text in place of two alike: there may be many.
  return address.href === url ? url : address.href;
}

/** An address with the fragment of another one. */
export function withFragment(address: string, original: string): string {
  const at = original.indexOf('#');
  return at === -1 ? address : address + original.slice(at);
}
