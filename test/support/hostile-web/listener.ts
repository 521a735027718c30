import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { onTestFinished } from 'vitest';

/** Whether this machine has a loopback address of IPv6; some containers have none. */
export const hasIpv6 = Object.values(networkInterfaces())
  .flat()
  .some((found) => found?.address === '::1');

/** A server on loopback that counts who comes. */
export interface Listener {
  host: string;
  port: number;
  /** `host:port`, as an allow-list names it. */
  authority: string;
  /** Connections that were accepted so far. */
  readonly accepted: number;
  /** Connections that are open now. */
  readonly open: number;
  /** Bytes that were sent so far. */
  readonly sent: number;
}

/** Starts a server on a free port of a loopback address, until the test is over. */
export async function listen(server: Server, host = '127.0.0.1', port = 0): Promise<Listener> {
  const sockets = new Set<Socket>();
  let accepted = 0;
  let sent = 0;
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sent += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    host,
    port: bound,
    authority: `${host.includes(':') ? `[${host}]` : host}:${bound}`,
    get accepted() {
      return accepted;
    },
    get open() {
      return sockets.size;
    },
    get sent() {
      return [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, sent);
    },
  };
}

/** What a server does, byte by byte. */
export interface Behaviour {
  /** To a connection, before it says anything. */
  accepted?: (socket: Socket) => void;
  /** To a request, of which it has the whole head. */
  asked?: (socket: Socket, head: string) => void;
}

/** The first byte of whoever would encrypt (RFC 8446, section 5.1). */
const handshake = 0x16;

/** A server that does as it is told, and knows no protocol; it hangs up on those who would encrypt. */
export function rawServer({ accepted, asked }: Behaviour): Server {
  return createServer((socket) => {
    let head = '';
    accepted?.(socket);
    socket.on('data', (chunk) => {
      if (head === '' && chunk[0] === handshake) socket.destroy();
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      const whole = head;
      head = '';
      asked?.(socket, whole);
    });
  });
}

/** Sends a piece again and again, as fast as it is taken or every `interval` milliseconds, until the socket is closed. */
export function sendForever(socket: Socket, piece: string | Uint8Array, interval?: number): void {
  if (interval !== undefined) {
    const timer = setInterval(() => socket.write(piece), interval);
    socket.on('close', () => clearInterval(timer));
    return;
  }
  const fill = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', fill);
  fill();
}
