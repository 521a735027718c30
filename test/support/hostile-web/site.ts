import { createServer, type IncomingMessage, type Server } from 'node:http';

/** What a site answers to one request. */
export interface SitePage {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** It never answers. */
  silent?: boolean;
}

/** A site over plain HTTP that answers as it is told. */
export function site(answer: (path: string, request: IncomingMessage) => SitePage): Server {
  return createServer((request, response) => {
    const { status = 200, headers = {}, body = '', silent } = answer(request.url ?? '/', request);
    if (silent) return;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  });
}

/** A site of few pages; what it does not have is not found. */
export function siteOf(pages: Readonly<Record<string, SitePage>>): Server {
  return site((path) => (Object.hasOwn(pages, path) && pages[path]) || notFound);
}

/** What a site answers to what it does not have. */
export const notFound: SitePage = { status: 404, body: '<title>Not Found</title>' };

/** A page with a title. */
export function titled(title: string, more: SitePage & { text?: string } = {}): SitePage {
  const { text = '', ...rest } = more;
  return { body: `<!doctype html><html><head><title>${title}</title></head>${text}`, ...rest };
}

/** A redirect. */
export function redirectTo(location: string, status = 302): SitePage {
  return { status, headers: { location } };
}
