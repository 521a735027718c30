import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressOf, type Load, latencyOf, linksOf, listPath } from './load.ts';

/** What a server was asked. */
export interface Counts {
  requests: number;
  connections: number;
}

/** No load takes so long, in milliseconds: a server that is still there then was forgotten. */
const longestLife = 15 * 60_000;

/** A process that is all hosts of a load: says its port, and on the message `end` what it was asked. */
async function serve(load: Load, tell: (message: number | Counts) => void): Promise<void> {
  setTimeout(() => process.exit(1), longestLife);
  const counts: Counts = { requests: 0, connections: 0 };
  const listen = async (host: number, port: number) => {
    const latency = latencyOf(host, load);
    const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (request.url === listPath) return response.end(pageOfLinks(linksOf(load, portOf(server))));
      counts.requests++;
      setTimeout(() => answer(request, response), latency);
    });
    server.on('connection', () => counts.connections++);
    server.listen(port, addressOf(host));
    await once(server, 'listening');
    return portOf(server);
  };
  const port = await listen(0, 0);
  for (let host = 1; host < load.hosts; host++) await listen(host, port);
  process.once('disconnect', () => process.exit());
  process.once('message', () => tell(counts));
  tell(port);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function answer({ headers, url = '' }: IncomingMessage, response: ServerResponse): void {
  response.end(pageOf(`Article ${url.slice(1)} of ${headers.host}`));
}

/** A page as blogs write them, its title in the head. */
function pageOf(title: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Loopback">
<meta property="article:published_time" content="2026-01-31T12:00:00Z"></head>
<body><article><h1>${title}</h1>${'<p>One paragraph of many, and none of them is read.</p>\n'.repeat(60)}</article></body></html>`;
}

function pageOfLinks(links: readonly string[]): string {
  return `<!doctype html><title>Links</title>\n${links.map((url) => `<a href="${url}">a link</a>`).join('\n')}`;
}

await serve(JSON.parse(process.argv[2] ?? '') as Load, (message) => process.send?.(message));
