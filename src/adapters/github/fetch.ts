import { EnvHttpProxyAgent, fetch, type RequestInit, Response } from 'undici';
import { CopydeskError } from '../../errors.ts';

/** Environment variables by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A `fetch` as Octokit asks for it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const redirects = new Set([301, 302, 303, 307, 308]);
const maxRedirects = 3;

/**
 * A `fetch` for an API: each request ends within `timeout` milliseconds, its body included, and
 * what was cut off on the way is an error and no short answer. The proxy that the environment names
 * is used. A redirect, such as that of a repository that was renamed, is followed with the same
 * request as GitHub's documentation of its REST API asks for, but only within the origin, since the
 * token goes with it; another one is answered as it is.
 */
export function createFetch(timeout: number, environment: Environment): Fetch {
  const variable = (name: string) => environment[name.toLowerCase()] || environment[name] || '';
  const proxy = (name: string) => {
    const address = variable(name);
    if (!address || /^https?:\/\/[^/]/i.test(address)) return address;
    throw new CopydeskError(
      'usage',
      `found an unexpected value of the environment variable ${name}, expected the address of a proxy such as \`http://proxy.example.com:3128\`.`,
    );
  };
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: proxy('HTTP_PROXY'),
    httpsProxy: proxy('HTTPS_PROXY'),
    noProxy: variable('NO_PROXY'),
  });
  return async (url, init) => {
    const signals = [AbortSignal.timeout(timeout), ...(init.signal ? [init.signal] : [])];
    const signal = AbortSignal.any(signals);
    let target = new URL(url);
    for (let hop = 0; ; hop++) {
      const response = await fetch(target, { ...init, redirect: 'manual', signal, dispatcher });
      const next = redirectOf(response, target);
      if (!next || hop === maxRedirects) return whole(response);
      await response.body?.cancel();
      target = next;
    }
  };
}

function redirectOf(response: Response, from: URL): URL | undefined {
  const location = redirects.has(response.status) && response.headers.get('location');
  if (!location || !URL.canParse(location, from.href)) return undefined;
  const next = new URL(location, from);
  return next.origin === from.origin ? next : undefined;
}

/**
 * Octokit takes a body that breaks off for an empty one, so it is given bodies that have arrived.
 */
async function whole(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  const { status, headers } = response;
  return new Response(body.byteLength > 0 ? body : null, { status, headers });
}
