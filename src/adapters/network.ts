import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { DemoNetwork, DemoPage, Network } from '../jobs/ports.ts';
import type { Clock } from '../links/ports.ts';
import { publicApi, queriesBeside } from './github/place.ts';
import { createWeb } from './http/web.ts';

/** Time that never goes back, whatever is done to the system's clock. */
export function createClock(): Clock {
  const start = Date.now() - performance.now();
  return {
    now: () => start + performance.now(),
    // A moment may have passed since the time was reckoned, and Node 24 warns of a negative one.
    sleep: (milliseconds, signal) =>
      wait(Math.max(0, milliseconds), undefined, { ...(signal && { signal }) }).catch(
        () => undefined,
      ),
  };
}

/**
 * The network of a process. Links to GitHub are asked through its API where the environment holds a
 * token (`GITHUB_TOKEN` or `GH_TOKEN`), which is sent to the API's own origin only. `version` is
 * told to the servers.
 */
export function createNetwork(
  version: string,
  env: Readonly<Record<string, string | undefined>>,
): Network {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  // A token is of one server: that of `GITHUB_API_URL` where the environment names no address for
  // queries.
  const endpoint = env.GITHUB_GRAPHQL_URL || queriesBeside(env.GITHUB_API_URL || publicApi);
  return {
    open: (allow) =>
      createWeb({
        // As crawlers name themselves: to a name without `Mozilla` some sites answer 404.
        userAgent: `Mozilla/5.0 (compatible; Copydesk/${version}; +https://github.com/copydesk/copydesk)`,
        allow,
        ...(token && { authorizedOrigin: new URL(endpoint).origin }),
      }),
    clock: createClock(),
    random: Math.random,
    gitHub: token
      ? { endpoint, token, ...(env.GITHUB_REPOSITORY && { repository: env.GITHUB_REPOSITORY }) }
      : undefined,
    notice: proxyNotice(env),
  };
}

const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

/**
 * What to tell, once a run, where the environment names a proxy: behind one nobody could check
 * which addresses are connected to, so links are asked directly. Undefined where it names none.
 */
export function proxyNotice(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const name = variables.find((variable) => environment[variable]);
  return name && `Links are checked without the proxy that ${name} names: it serves the API only.`;
}

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
