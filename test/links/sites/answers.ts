import { Buffer } from 'node:buffer';
import type { WebResponse } from '../../../src/links/ports.ts';
import type { Site, SiteAnswer, SiteRequest } from '../../../src/links/sites/site.ts';

/** An answer with a text, or with JSON. */
export function answer(body: unknown, more: Partial<WebResponse> = {}): WebResponse {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { ok: true, status: 200, headers: {}, body: Buffer.from(text), complete: true, ...more };
}

/** The only request that a site makes for one address. */
export function onlyRequest(site: Site, url: string): SiteRequest {
  const [request, ...others] = site.plan([url]);
  if (!request || others.length > 0) throw new Error(`Not one request for ${url}`);
  return request;
}

/** What a site reads from one answer for one address. */
export function readOne(site: Site, url: string, response: WebResponse): SiteAnswer | undefined {
  return onlyRequest(site, url).read(response).get(url);
}
