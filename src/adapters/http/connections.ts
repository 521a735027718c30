import type { Socket } from 'node:net';
import { Client } from 'undici';

/**
 * Idle connections that are kept at most, of all origins together. Hosts are asked by turns, so fewer than there are hosts
 * would be closed before their turn comes again.
 */
const mostIdle = 256;

/** How long an idle connection is kept where the server says nothing (undici's own), and at most, in milliseconds. */
const idleTime = 4000;
const longestIdleTime = 30_000;

/** A connection that carries one request at a time. */
export interface Connection {
  readonly origin: string;
  readonly client: Client;
  readonly socket: Socket;
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

/** Keeps connections for later requests. `headerLimit` is what the headers of one answer may take, in bytes. */
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
      const connection = { origin, socket, client: clientOf(origin, socket, headerLimit) };
      all.add(connection);
      socket.once('close', () => drop(connection));
      return connection;
    },
    release(connection) {
      if (closed) drop(connection);
      if (!all.has(connection)) return;
      idle.add(connection);
      const [oldest] = idle;
      if (oldest && idle.size > mostIdle) drop(oldest);
    },
    drop,
    async close() {
      closed = true;
      await Promise.all([...all].map(drop));
    },
  };
}

/** undici's client over a socket that is connected already, and over no other: it never connects by itself. */
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
    keepAliveTimeout: idleTime,
    keepAliveMaxTimeout: longestIdleTime,
    pipelining: 1,
  });
}
