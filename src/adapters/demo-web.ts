import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DemoNetwork, DemoPage } from '../jobs/ports.ts';
import { createWeb } from './http/web.ts';
import { createClock } from './network.ts';

/**
 * A web on loopback that plays some pages. Requests are made as always, over the guarded client and
 * real sockets; only where they go is changed, so that nothing leaves the machine whatever address
 * is asked for.
 */
export async function openDemoWeb(pages: Readonly<Record<string, DemoPage>>): Promise<DemoNetwork> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent((request.url ?? '/').slice(1));
    answer(pages[asked] ?? { status: 404 }, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    network: {
      open: () => {
        const web = createWeb({ userAgent: 'Copydesk demo', allow: [authority] });
        return {
          fetch: (request) =>
            web.fetch({
              ...request,
              url: `http://${authority}/${encodeURIComponent(request.url)}`,
            }),
          close: () => web.close(),
        };
      },
      clock: createClock(),
      random: Math.random,
      gitHub: undefined,
      notice: undefined,
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function answer({ status, location, title, siteName }: DemoPage, response: ServerResponse): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    ...(location !== undefined && { location }),
  });
  const site = siteName === undefined ? '' : `<meta property="og:site_name" content="${siteName}">`;
  response.end(`<!doctype html><title>${escaped(title ?? '')}</title>${site}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
