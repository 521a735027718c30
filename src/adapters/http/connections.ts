import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, type SecureContext } from 'node:tls';
import { Client } from 'undici';
import { onAbort, within } from './deadline.ts';
import { Fault, faultOf } from './fault.ts';
import type { Lookup } from './lookup.ts';
import { isPublicAddress, type Target } from './target.ts';

/**
 * Idle connections that are kept at most, of all origins together. Hosts are asked by turns, so
 * fewer than there are hosts would be closed before their turn comes again.
 */
const maxIdle = 256;

/**
 * How long an idle connection is kept where the server says nothing (undici's own), and at most, in
 * milliseconds.
 */
const defaultIdleTime = 4000;
const maxIdleTime = 30_000;

/** A connection that carries one request at a time. */
export interface Connection {
  readonly origin: string;
  readonly client: Client;
  readonly socket: Socket;
  /** Is called before each request: an answer begins with the next bytes. */
  expectAnswer(): void;
}

/** The connections of one web, by origin. */
export interface Connections {
  /** An idle connection to the origin, the last used first; it is the caller's then. */
  take(origin: string): Connection | undefined;
  /** Makes a connection of a socket to the origin. */
  open(origin: string, socket: Socket): Connection;
  /** Gives back a connection whose answer was read to its end. */
  release(connection: Connection): void;
  /** Closes a connection, whatever it is doing. */
  drop(connection: Connection): void;
  /** Closes all connections, and later ones as they are released. */
  close(): Promise<void>;
}

/**
 * Keeps connections for later requests. `headerLimit` is what the headers of one answer may take,
 * in bytes.
 */
export function createConnections(headerLimit: number): Connections {
  const all = new Set<Connection>();
  // In the order of their last use: the first has been idle longest.
  const idle = new Set<Connection>();
  let closed = false;

  const drop = (connection: Connection) => {
    idle.delete(connection);
    all.delete(connection);
    connection.socket.destroy();
    return connection.client.destroy();
  };

  return {
    take(origin) {
      let found: Connection | undefined;
      for (const connection of idle) {
        if (connection.origin === origin && !connection.socket.destroyed) found = connection;
      }
      if (found) idle.delete(found);
      return found;
    },
    open(origin, socket) {
      const expectAnswer = dropContinue(socket, headerLimit);
      const client = clientOf(origin, socket, headerLimit);
      const connection = { origin, socket, client, expectAnswer };
      all.add(connection);
      socket.once('close', () => drop(connection));
      return connection;
    },
    release(connection) {
      if (closed) drop(connection);
      if (!all.has(connection)) return;
      idle.add(connection);
      const [oldest] = idle;
      if (oldest && idle.size > maxIdle) drop(oldest);
    },
    drop,
    async close() {
      closed = true;
      await Promise.all([...all].map(drop));
    },
  };
}

/**
 * undici's client over a socket that is connected already, and over no other: it never connects by
 * itself.
 */
function clientOf(origin: string, socket: Socket, headerLimit: number): Client {
  let unused: Socket | undefined = socket;
  return new Client(origin, {
    connect: (_options, callback) => {
      const ready = unused;
      unused = undefined;
      // undici is not ready for an answer before it has asked.
      queueMicrotask(() =>
        ready ? callback(null, ready) : callback(new Error('the connection is closed'), null),
      );
    },
    maxHeaderSize: headerLimit,
    // The request's own deadline is over all of it; undici's time-outs begin anew with each piece.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: defaultIdleTime,
    keepAliveMaxTimeout: maxIdleTime,
    pipelining: 1,
  });
}

/**
 * Takes `100 Continue` off the start of answers. No request of ours asks for it, yet servers may
 * send it unasked, which a client may ignore (RFC 9110, section 15.2.1); undici closes the
 * connection instead. The function returned tells that an answer begins with the next bytes.
 */
function dropContinue(socket: Socket, headerLimit: number): () => void {
  let atStart = true;
  let held = Buffer.alloc(0);
  const read = socket.read.bind(socket);
  socket.read = (size?: number) => {
    const chunk: Buffer | null = read(size);
    if (!atStart) return chunk;
    if (chunk) held = Buffer.concat([held, chunk]);
    if (held.length === 0) return chunk;
    const text = held.toString('latin1');
    const isOver = !chunk && socket.readableEnded;
    const [head] = /^(?:HTTP\/1\.[01] 100(?: [^\r\n]*)?\r\n(?:[^\r\n]+\r\n)*\r\n)+/.exec(text) ?? [
      '',
    ];
    const rest = text.slice(head.length);
    // It may go on in the bytes to come.
    const mayGoOn = continueStart.startsWith(
      rest.slice(0, continueStart.length).replace('1.0', '1.1'),
    );
    if (mayGoOn && !isOver && rest.length < headerLimit) return null;
    atStart = false;
    const answer = held.subarray(head.length);
    held = Buffer.alloc(0);
    return answer.length === 0 ? null : answer;
  };
  return () => {
    atStart = true;
  };
}

/** How an answer with `100 Continue` begins. */
const continueStart = 'HTTP/1.1 100';

/** A name may have any number of addresses; so many are tried. */
const maxAddresses = 6;
/**
 * How long one address has before the next one is tried, in milliseconds; the last one has what is
 * left.
 */
const attemptTimeout = 500;

/**
 * The addresses to connect to, checked, so that whoever connects to them asks nobody again.
 *
 * Throws a `Fault`: `address-refused` where a name has none but internal addresses, or why it has
 * none.
 */
export async function resolveAddresses(
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
  return alternating(usable).slice(0, maxAddresses);
}

/** The families take turns (RFC 8305, section 4). */
function alternating(addresses: readonly string[]): string[] {
  const first = isIP(addresses[0] ?? '');
  const ones = addresses.filter((address) => isIP(address) === first);
  const others = addresses.filter((address) => isIP(address) !== first);
  const rounds = Math.max(ones.length, others.length);
  return Array.from({ length: rounds }, (_, round) => [
    ...ones.slice(round, round + 1),
    ...others.slice(round, round + 1),
  ]).flat();
}

/**
 * Whom to trust, for all encrypted connections together: without it Node would work it out anew for
 * each. `ca` replaces the known authorities.
 */
export function createTrust(ca?: string | readonly string[]): SecureContext {
  return createSecureContext({ minVersion: 'TLSv1.2', ...(ca && { ca: [ca].flat() }) });
}

/**
 * Connects to the first of a target's addresses that answers, which must be numbers: Node takes
 * them in the place of a look-up of its own, and tries one after the other. An encrypted connection
 * needs a certificate for the target's host; what the environment says of TLS
 * (NODE_TLS_REJECT_UNAUTHORIZED and the like) does not weaken that.
 *
 * Throws a `Fault`: why there is no connection, or the signal's own.
 */
export function connectTo(
  { host, port, secure }: Target,
  addresses: readonly string[],
  trust: SecureContext,
  signal: AbortSignal,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const options = {
      host,
      port,
      noDelay: true,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: attemptTimeout,
      lookup: (
        _name: string,
        _options: object,
        found: (error: null, addresses: { address: string; family: number }[]) => void,
      ) =>
        found(
          null,
          addresses.map((address) => ({ address, family: isIP(address) })),
        ),
    };
    const socket = secure
      ? connectTls({
          ...options,
          // An address has no server name (RFC 6066, section 3), and a name has no last dot there.
          servername: isIP(host) ? '' : host.replace(/\.$/, ''),
          ALPNProtocols: ['http/1.1'],
          rejectUnauthorized: true,
          secureContext: trust,
        })
      : connectTcp(options);
    let isConnected = false;
    const forget = onAbort(signal, () => {
      socket.destroy();
      reject(signal.reason);
    });
    socket.once('connect', () => {
      isConnected = true;
    });
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      forget();
      resolve(socket);
    });
    // Stays on the socket: until it has another owner, a reset must not end the process.
    socket.on('error', (error) => {
      forget();
      reject(faultOf(lastOf(error), secure && isConnected ? 'tls-other' : 'unreachable'));
    });
  });
}

/**
 * Of the errors at all addresses the one that says the most: a family that this machine lacks says
 * least.
 */
function lastOf(error: Error): unknown {
  if (!(error instanceof AggregateError)) return error;
  const faults = error.errors.map((each) => faultOf(each, 'unreachable'));
  return faults.find(({ reason }) => reason !== 'unreachable') ?? faults[0];
}
