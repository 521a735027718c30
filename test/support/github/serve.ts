import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './emulator.ts';

/** A request with its whole body. */
export interface Received {
  method: string;
  url: URL;
  headers: Record<string, string | undefined>;
  /** Parsed; undefined where there was none, the text where it is no JSON. */
  body: unknown;
}

/** An answer, or a connection that is broken off. */
export type Reaction = Answer | 'reset';

export interface Serving {
  url: string;
  close(): Promise<void>;
}

/** Serves on a free port of loopback. What goes wrong in `react` is answered with 500 and its text. */
export async function serve(react: (request: Received) => Promise<Reaction>): Promise<Serving> {
  let address = '';
  const server: Server = createServer(async (incoming, outgoing) => {
    const reaction = await receive(incoming, address)
      .then(react)
      .catch((error: unknown): Reaction => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return { status: 500, headers: { 'content-type': 'text/plain' }, body: Buffer.from(text) };
      });
    if (reaction === 'reset') incoming.socket.resetAndDestroy();
    else send(outgoing, reaction);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: address,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function receive(incoming: IncomingMessage, address: string): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const headers = Object.entries(incoming.headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value] as const,
  );
  return {
    method: incoming.method ?? 'GET',
    url: new URL(address + (incoming.url ?? '/')),
    headers: Object.fromEntries(headers),
    body: text === '' ? undefined : parsed(text),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, {
    ...headers,
    'x-github-request-id': 'LOCAL:1',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': '1767229200',
    'x-ratelimit-resource': 'core',
    ...(status === 204 ? {} : { 'content-length': body.length }),
  });
  outgoing.end(status === 204 ? undefined : body);
}
