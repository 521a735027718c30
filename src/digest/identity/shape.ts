import { embeddedAddressAt, withoutDotSegments } from '../../text/address.ts';

/** What can be odd about how an address is written, in the order in which it is repaired. */
export const shapeKinds = [
  'upper-case-host', // capitals in the scheme or the host
  'default-port', // a port that the scheme implies
  'dot-segments', // `/./` or `/../`, which every client resolves before it asks
  'double-slash', // consecutive slashes that no embedded address explains
  'host-marks', // a comma for a dot in the host, or two dots, which no name has
] as const;
/** One of {@link shapeKinds}. */
export type ShapeKind = (typeof shapeKinds)[number];

/** One oddity of an address. */
export interface ShapeProblem {
  kind: ShapeKind;
  /** The whole address without this oddity; all else in it is as it was. */
  expected: string;
  /** Whether `expected` surely leads to the same. A server may tell one slash from two. */
  safe: boolean;
}

/** An address in its written parts; joined they are the address. */
interface Parts {
  scheme: string;
  /** With the `@`; empty where there are none. */
  credentials: string;
  host: string;
  /** With the `:`; empty where there is none. */
  port: string;
  path: string;
  /** Query and fragment. */
  rest: string;
}

const repairs: Record<ShapeKind, { safe: boolean; repair(parts: Parts): Partial<Parts> }> = {
  'upper-case-host': {
    safe: true,
    repair: ({ scheme, host }) => ({ scheme: lowerCase(scheme), host: lowerCase(host) }),
  },
  'default-port': {
    safe: true,
    repair: ({ scheme, port }) => ({
      port: port === (lowerCase(scheme) === 'http' ? ':80' : ':443') ? '' : port,
    }),
  },
  'dot-segments': { safe: true, repair: ({ path }) => ({ path: withoutDotSegments(path) }) },
  'double-slash': { safe: false, repair: ({ path }) => ({ path: withoutDoubleSlashes(path) }) },
  'host-marks': {
    safe: false,
    repair: ({ host }) => ({
      host: /^[\w.,-]+$/.test(host) ? host.replace(/(?<=\w)(?:,\.?|\.[.,]+)(?=\w)/g, '.') : host,
    }),
  },
};

/** The oddities of an http or https address, one of a kind; none for every other address. */
export function shapeProblems(url: string): ShapeProblem[] {
  const parts = allParts(url);
  if (!parts) return [];
  return shapeKinds
    .map((kind) => ({ kind, expected: repaired(parts, [kind]), safe: repairs[kind].safe }))
    .filter(({ expected }) => expected !== url);
}

function repaired(parts: Parts, kinds: readonly ShapeKind[]): string {
  let now = parts;
  for (const kind of shapeKinds) {
    if (kinds.includes(kind)) now = { ...now, ...repairs[kind].repair(now) };
  }
  return `${now.scheme}://${now.credentials}${now.host}${now.port}${now.path}${now.rest}`;
}

function allParts(url: string): Parts | undefined {
  const [, scheme, authority, path, rest] =
    /^(https?):\/\/([^/?#\\]+)([^?#]*)(.*)$/is.exec(url) ?? [];
  if (scheme === undefined || authority === undefined) return undefined;
  const at = authority.lastIndexOf('@') + 1;
  const port = /:\d+$/.exec(authority.slice(at))?.[0] ?? '';
  return {
    scheme,
    credentials: authority.slice(0, at),
    host: authority.slice(at, authority.length - port.length),
    port,
    path: path ?? '',
    rest: rest ?? '',
  };
}

/** ASCII only: other letters of a host are no matter of taste. */
function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/**
 * Makes one slash of several, up to an embedded address: one with a scheme, one after a colon, or
 * one that begins with a host (`/proxy//example.org/page`).
 */
function withoutDoubleSlashes(path: string): string {
  const embedded = embeddedAddressAt(path);
  const own = embedded === -1 ? path : path.slice(0, embedded);
  let explained = false;
  const merged = own.replace(/\/{2,}/g, (slashes, at: number) => {
    explained ||= /(?::|%3a)$/i.test(own.slice(Math.max(0, at - 3), at));
    explained ||= beginsWithHost(own, at + slashes.length);
    return explained ? slashes : '/';
  });
  return merged + path.slice(own.length);
}

function beginsWithHost(path: string, from: number): boolean {
  const end = path.indexOf('/', from);
  return end !== -1 && /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(path.slice(from, end));
}

/**
 * The address in an attempt that holds one: a scheme before another (`https://http://…`), brackets.
 * Undefined for every other address.
 */
export function addressWithin(url: string): string | undefined {
  const [, twice] = /^https?:\/{0,3}(https?(?::\/{1,2}|\/{2})\S+)$/i.exec(url) ?? [];
  const [, wrapped] = /^(?:https?:\/{0,2})?[([](https?:\/\/[^\s()[\]]+)[)\]]$/i.exec(url) ?? [];
  const within = twice ?? wrapped;
  return within && (withScheme(within) ?? within);
}

/** Domains at the top that hardly end the name of a file or folder. */
const topDomains =
  /\.(?:com|org|net|io|dev|edu|gov|app|blog|info|co|me|de|fr|uk|eu|nl|ch|jp|cn|in)$/i;

/**
 * The address that was meant where its scheme is missing, misspelt or made harmless:
 * `www.w3.org/TR/`, `blog.rust-lang.org/2024/`, `//go.dev/blog/`, `htps://…`, `http//…`,
 * `https:/…`, `https;//…`, `http/www.…`, `hxxps://…`. Undefined for every other address, above all
 * for those of the same site.
 */
export function withScheme(url: string): string | undefined {
  const [, scheme = '', rest = ''] =
    /^([htpsx]{3,7})(?: ?[:;：] ?[\\/]*|\.?[\\/]{2,}|[\\/](?=www\.))(?=[^\\/:\s]+\.)(\S+)$/i.exec(
      url,
    ) ?? [];
  if (/t|xx/i.test(scheme) && /p/i.test(scheme)) {
    const meant = /s/i.test(scheme) ? 'https' : 'http';
    const isRight = /^https?:\/\/(?!\/)/i.test(url);
    return isRight ? undefined : `${meant}://${rest.replaceAll('\\', '/')}`;
  }
  const [, bare] = /^:?\/\/([^/\s]+\.\S+)$/.exec(url) ?? [];
  if (bare !== undefined) return `https://${bare}`;
  const [host = ''] = url.split(/[/?#]/, 1);
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(host) || /\s/.test(url)) return undefined;
  const isHost = /^www\./i.test(host) || (topDomains.test(host) && url.includes('/'));
  return isHost ? `https://${url}` : undefined;
}
