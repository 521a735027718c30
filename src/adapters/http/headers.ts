import type { WebRequest } from '../../links/ports.ts';
import { acceptedCodings } from './codings.ts';

/** Browsers ask so; some sites answer 404 to a client that names no text/html. */
const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
/** Some sites answer 404, or with an error, to a client that names no language. */
const acceptLanguage = 'en-US,en;q=0.5';

/** What a request never says, whoever asks for it: the connection's own business, and what would give the reader away. */
const withheld = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'cookie',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'referer',
  'te',
  'transfer-encoding',
  'upgrade',
  'user-agent',
]);

/**
 * The headers to send. Of the request's own, `accept` replaces the usual one, and `authorization` goes only to the one
 * origin that it is for. One that cannot be sent is left out: an ETag, for one, is what a server once wrote.
 */
export function requestHeaders(
  { headers = {} }: WebRequest,
  userAgent: string,
  authorised: boolean,
): Record<string, string> {
  const own = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name, value]) => isToken(name) && isFieldValue(value) && !withheld.has(name))
    .filter(([name]) => name !== 'authorization' || authorised);
  return {
    'user-agent': userAgent,
    accept,
    'accept-language': acceptLanguage,
    'accept-encoding': acceptedCodings,
    ...Object.fromEntries(own),
  };
}

/**
 * The headers of an answer: one value a name. undici reads bytes as Latin-1; what is UTF-8 is read as such, since a
 * `Location` often is.
 */
export function responseHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, asUtf8([value ?? []].flat().join(', '))]),
  );
}

function asUtf8(latin1: string): string {
  const text = Buffer.from(latin1, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? latin1 : text;
}

/** RFC 9110, section 5.6.2. */
function isToken(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}

/** RFC 9110, section 5.5, in characters of one byte. */
function isFieldValue(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
}
