import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Fault } from './fault.ts';

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
 * Throws a `Fault` with the reason `address-refused` unless it is of http or https, without user
 * information, and its host is trusted, an address that is public, or a name. A name's addresses
 * are checked when they are known.
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

/**
 * Names of this machine are refused as they stand (RFC 6761, section 6.3): not every resolver knows
 * them.
 */
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

/** The hosts that may be asked although their addresses are not public. */
interface AllowList {
  /** `host` as a URL has it: IPv6 in brackets. */
  has(host: string, port: number): boolean;
}

/**
 * Reads entries of the forms `host` (any port) and `host:port`; an IPv6 address stands in brackets.
 * Hosts are compared as a URL has them: in lower case, in ASCII, and without a last dot. An entry
 * of another form allows nothing.
 */
export function readAllowList(entries: readonly string[]): AllowList {
  const allowed = new Set<string>();
  for (const entry of entries) {
    const [, name, port] =
      /^(\[[\da-f:.]+\]|[^:/?#@\\\s]+)(?::(\d{1,5}))?$/i.exec(entry.trim()) ?? [];
    if (name === undefined || !URL.canParse(`http://${name}`)) continue;
    allowed.add(keyOf(new URL(`http://${name}`).hostname, port === undefined ? '*' : Number(port)));
  }
  return { has: (host, port) => allowed.has(keyOf(host, '*')) || allowed.has(keyOf(host, port)) };
}

function keyOf(host: string, port: number | '*'): string {
  return `${host.replace(/\.$/, '')}:${port}`;
}

/**
 * Azure's own service address, which looks like any public one: it answers every virtual machine
 * there.
 */
const azureHost = '168.63.129.16';

/**
 * Whether an address, as numbers, is global unicast: one that the open internet routes to. What
 * stands for an IPv4 address inside an IPv6 one (mapped, compatible, NAT64, 6to4, Teredo, ISATAP)
 * is not, whatever it stands for.
 *
 * Sources: the IANA special-purpose address registries, as `ipaddr.js` has them; of IPv6 only
 * 2000::/3 is assigned (https://www.iana.org/assignments/ipv6-unicast-address-assignments); ISATAP
 * is RFC 5214, section 6.1.
 */
export function isPublicAddress(text: string): boolean {
  if (isIP(text) === 0) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  if (address instanceof ipaddr.IPv4) return text !== azureHost;
  const [first = 0, , , , fifth = 0, sixth = 0] = address.parts;
  const isGlobal = first >> 13 === 0b001;
  const isIsatap = (fifth & ~0x0200) === 0 && sixth === 0x5efe;
  return isGlobal && !isIsatap;
}
