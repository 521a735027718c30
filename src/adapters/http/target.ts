import { isIP } from 'node:net';
import type { AllowList } from './allow-list.ts';
import { Fault } from './fault.ts';
import { isPublicAddress } from './public-address.ts';

/** Where a request goes. */
export interface Target {
  /** Scheme, host and port: what a connection belongs to. */
  origin: string;
  secure: boolean;
  /** A name or an address, without brackets. */
  host: string;
  port: number;
  /** What is asked for there: path and query. */
  path: string;
  /** Whether the configuration names the host, so that its addresses need not be public. */
  trusted: boolean;
}

/**
 * Reads an address that a stranger wrote.
 *
 * Throws a `Fault` with the reason `address-refused` unless it is of http or https, without user information, and its
 * host is trusted, an address that is public, or a name. A name's addresses are checked when they are known.
 */
export function readTarget(address: string, allowed: AllowList): Target {
  const { protocol, username, password, hostname, port, origin, pathname, search } = parse(address);
  const secure = protocol === 'https:';
  if (!secure && protocol !== 'http:') throw new Fault('address-refused');
  if (username || password) throw new Fault('address-refused');
  const target = {
    origin,
    secure,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 443 : 80,
    path: pathname + search,
  };
  const trusted = allowed.has(hostname, target.port);
  if (!trusted && isInternal(target.host)) throw new Fault('address-refused');
  return { ...target, trusted };
}

/** Names of this machine are refused as they stand (RFC 6761, section 6.3): not every resolver knows them. */
function isInternal(host: string): boolean {
  if (isIP(host)) return !isPublicAddress(host);
  return /(^|\.)localhost\.?$/.test(host);
}

function parse(address: string): URL {
  try {
    return new URL(address);
  } catch (error) {
    throw new Fault('address-refused', error);
  }
}
