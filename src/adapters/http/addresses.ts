import { isIP } from 'node:net';
import { within } from './deadline.ts';
import { Fault, faultOf } from './fault.ts';
import type { Lookup } from './lookup.ts';
import type { Target } from './target.ts';
import { isPublicAddress } from './target.ts';

/** A name may have any number of addresses; so many are tried. */
const most = 6;

/**
 * The addresses to connect to, in the order to try them: the families take turns (RFC 8305, section 4). They are the ones
 * that were checked, as numbers, so that whoever connects to them asks nobody again.
 *
 * Throws a `Fault`: `address-refused` where a name has none but internal addresses, or why it has none.
 */
export async function addressesOf(
  { host, trusted }: Target,
  lookup: Lookup,
  signal: AbortSignal,
): Promise<string[]> {
  if (isIP(host)) return [host];
  const found = await within(signal, lookup(host, signal)).catch((error: unknown) => {
    throw faultOf(error, 'name-unresolved');
  });
  if (found.length === 0) throw new Fault('name-unresolved');
  const usable = found
    .map(({ address }) => address)
    .filter((address) => (trusted ? isIP(address) !== 0 : isPublicAddress(address)));
  if (usable.length === 0) throw new Fault('address-refused');
  return taken(usable).slice(0, most);
}

function taken(addresses: readonly string[]): string[] {
  const first = isIP(addresses[0] ?? '');
  const ones = addresses.filter((address) => isIP(address) === first);
  const others = addresses.filter((address) => isIP(address) !== first);
  const rounds = Math.max(ones.length, others.length);
  return Array.from({ length: rounds }, (_, round) => [
    ...ones.slice(round, round + 1),
    ...others.slice(round, round + 1),
  ]).flat();
}
