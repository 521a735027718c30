import type { LookupAddress } from 'node:dns';
import { lookup, Resolver } from 'node:dns/promises';
import { onAbort } from './deadline.ts';
import { Fault } from './fault.ts';

/**
 * The addresses of a name; throws a `Fault` with the reason `name-not-found` or `name-unresolved`,
 * or any error.
 */
export type Lookup = (name: string, signal: AbortSignal) => Promise<readonly LookupAddress[]>;

/** Who is asked, and how. */
interface LookupOptions {
  /** The name servers, as `address` or `address:port`; the system's own without it. */
  servers?: readonly string[];
  /**
   * How long one server has for its first answer, in milliseconds; the second try has twice that.
   */
  patience?: number;
  /** A name that surely exists: where it does not, no name does, and that says nothing of any. */
  witness?: string;
  /** The system's own way; throws errors with the codes of `dns.lookup`. */
  askSystem?: (name: string) => Promise<readonly LookupAddress[]>;
}

/**
 * One family is known: so long the other may take (RFC 8305, section 3, calls it the resolution
 * delay).
 */
const otherFamilyDelay = 100;

/**
 * Names of other systems than the DNS, which is not to be asked about them: RFC 7686 (onion), RFC
 * 9476 (alt).
 */
const otherSystems = /\.(?:alt|onion)\.?$/i;

/**
 * Names that each network has for itself: those without a dot, RFC 6762 (local), RFC 8375
 * (home.arpa), and what ICANN keeps free (internal). That they do not exist here says nothing of
 * where they were written.
 */
const privateNames = /^[^.]*\.?$|\.(?:home\.arpa|internal|local)\.?$/i;

/**
 * Looks names up at the name servers themselves, and asks the system's own way (hosts file, search
 * domains) only for what they do not have. The system's way holds one of four threads for as long
 * as a dead name server takes, so a few dead names would hold up all other links; and it cannot
 * tell a name that does not exist from one without an address.
 */
export function createLookup({
  servers,
  patience = 1500,
  // Kept by IANA for documentation, with addresses (RFC 2606, section 3).
  witness = 'example.com',
  askSystem = (name) => lookup(name, { all: true }),
}: LookupOptions = {}): Lookup {
  const createResolver = () => {
    const resolver = new Resolver({ timeout: patience, tries: 2 });
    if (servers) resolver.setServers(servers);
    return resolver;
  };
  let witnessed: Promise<boolean> | undefined;
  const knowsNames = async () => {
    witnessed ??= askServers(createResolver(), witness).then(
      ({ addresses }) => addresses.length > 0,
    );
    const known = await witnessed;
    if (!known) witnessed = undefined;
    return known;
  };
  return async (name, signal) => {
    signal.throwIfAborted();
    if (otherSystems.test(name)) throw new Fault('name-unresolved');
    const resolver = createResolver();
    const forget = onAbort(signal, () => resolver.cancel());
    const { addresses, codes } = await askServers(resolver, name);
    forget();
    if (addresses.length > 0) return addresses;
    if (signal.aborted || codes.has('ETIMEOUT')) throw new Fault('name-unresolved');
    return askSystem(name).catch(async (error: NodeJS.ErrnoException) => {
      // A server that knows IPv4 only may deny the name where it is asked for IPv6 (RFC 4074,
      // section 4.2).
      const absent =
        !privateNames.test(name) &&
        codes.size > 0 &&
        [...codes].every((code) => code === 'ENOTFOUND' || code === 'EBADNAME');
      const proved = absent && error.code === 'ENOTFOUND' && (await knowsNames());
      throw new Fault(proved ? 'name-not-found' : 'name-unresolved', error);
    });
  };
}

/** Asks for both families at once: what came, and the codes of what did not. */
function askServers(
  resolver: Resolver,
  name: string,
): Promise<{ addresses: LookupAddress[]; codes: Set<string | undefined> }> {
  return new Promise((resolve) => {
    const addresses: LookupAddress[] = [];
    const codes = new Set<string | undefined>();
    let open = 2;
    let timer: NodeJS.Timeout | undefined;
    const done = () => {
      clearTimeout(timer);
      resolver.cancel();
      resolve({ addresses, codes });
    };
    const settled = () => {
      open -= 1;
      if (open === 0) done();
      else if (addresses.length > 0) timer = setTimeout(done, otherFamilyDelay);
    };
    const ask = (family: 4 | 6, answer: Promise<string[]>) =>
      answer
        .then((found) => addresses.push(...found.map((address) => ({ address, family }))))
        .catch((error: NodeJS.ErrnoException) => codes.add(error.code))
        .finally(settled);
    ask(6, resolver.resolve6(name));
    ask(4, resolver.resolve4(name));
  });
}
