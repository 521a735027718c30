import type { ClosableWeb, WebRequest, WebResponse } from '../../links/ports.ts';
import {
  type Connection,
  connectTo,
  createConnections,
  createTrust,
  resolveAddresses,
} from './connections.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { Fault, failureOf, faultOf } from './fault.ts';
import { createLookup, type Lookup } from './lookup.ts';
import { Reply, requestHeaders } from './reply.ts';
import { readAllowList, readTarget, type Target } from './target.ts';

/** How the web is asked. */
export interface WebOptions {
  /** Who asks: the program, its version and its address. */
  userAgent: string;
  /**
   * Hosts, as `host` or `host:port`, whose addresses need not be public: what the base's
   * configuration names.
   */
  allow?: readonly string[];
  /**
   * The one origin, such as `https://api.github.com`, that a request's `authorization` header is
   * sent to.
   */
  authorizedOrigin?: string;
  /** From the first attempt to connect to the encrypted connection, in milliseconds. */
  connectTimeout?: number;
  /** Of one answer's headers together, in bytes. */
  headerLimit?: number;
  /** How names are looked up; at the system's name servers without it. */
  lookup?: Lookup;
  /** The certificate authorities to trust, as PEM, in place of the known ones. */
  ca?: string | readonly string[];
}

/**
 * The web as it is, guarded: a request goes only to a public address, and the address that was
 * checked is the one that is connected to. No proxy is used, no cookie kept, no redirect followed:
 * each hop is asked for, and checked, by itself.
 */
export function createWeb(options: WebOptions): ClosableWeb {
  const { connectTimeout = 5000, headerLimit = 32_768, lookup = createLookup() } = options;
  const allowed = readAllowList(options.allow ?? []);
  const connections = createConnections(headerLimit);
  const trust = createTrust(options.ca);
  const underWay = new Set<Deadline>();
  let closed = false;

  const connect = async (target: Target, signal: AbortSignal): Promise<Connection> => {
    const addresses = await resolveAddresses(target, lookup, signal);
    const limit = startDeadline(connectTimeout, 'connect-timeout', signal);
    try {
      const socket = await connectTo(target, addresses, trust, limit.signal);
      return connections.open(target.origin, socket);
    } finally {
      limit.end();
    }
  };

  const ask = (connection: Connection, target: Target, request: WebRequest, signal: AbortSignal) =>
    new Promise<WebResponse>((answered, failed) => {
      const { client, expectAnswer } = connection;
      expectAnswer();
      const reply = new Reply(request, signal, {
        answered,
        failed,
        released: (reusable) =>
          reusable ? connections.release(connection) : connections.drop(connection),
      });
      client.dispatch(
        {
          path: target.path,
          method: request.method,
          headers: requestHeaders(
            request,
            options.userAgent,
            target.origin === options.authorizedOrigin,
          ),
          ...(request.body !== undefined && { body: request.body }),
          // undici would close the connection after a HEAD, since some servers send a body all the
          // same. Here that costs such a server its connection, and the next request a second try.
          reset: false,
        },
        reply,
      );
    });

  const fetchWithin = async (request: WebRequest, signal: AbortSignal): Promise<WebResponse> => {
    const target = readTarget(request.url, allowed);
    for (;;) {
      const idle = connections.take(target.origin);
      try {
        return await ask(idle ?? (await connect(target, signal)), target, request, signal);
      } catch (error) {
        if (!idle || request.method === 'POST' || !isStale(error)) throw error;
      }
    }
  };

  return {
    async fetch(request) {
      const deadline = startDeadline(request.timeLeft, 'timeout', request.signal);
      underWay.add(deadline);
      if (closed) deadline.cancel();
      try {
        deadline.signal.throwIfAborted();
        return await fetchWithin(request, deadline.signal);
      } catch (error) {
        return failureOf(faultOf(error, 'protocol'));
      } finally {
        deadline.end();
        underWay.delete(deadline);
      }
    },
    async close() {
      closed = true;
      for (const deadline of underWay) deadline.cancel();
      await connections.close();
    },
  };
}

/**
 * A server may close an idle connection just when it is used again: that says nothing of the link.
 */
function isStale(error: unknown): boolean {
  return error instanceof Fault && (error.reason === 'reset' || error.reason === 'protocol');
}
