import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Azure's own service address, which looks like any public one: it answers every virtual machine there. */
const azureHost = '168.63.129.16';

/**
 * Whether an address, as numbers, is global unicast: one that the open internet routes to. What stands for an IPv4
 * address inside an IPv6 one (mapped, compatible, NAT64, 6to4, Teredo, ISATAP) is not, whatever it stands for.
 *
 * Sources: the IANA special-purpose address registries, as `ipaddr.js` has them; of IPv6 only 2000::/3 is assigned
 * (https://www.iana.org/assignments/ipv6-unicast-address-assignments); ISATAP is RFC 5214, section 6.1.
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
