import { parseAddress, plainPercent, withoutDotSegments } from '../../text/address.ts';
import { queryPieces, trackingTest } from './tracking.ts';

/** What makes an address the link that it is. */
export interface Identity {
  /**
   * The same for two addresses if, and only if, they are the same link: an address in canonical
   * spelling, to compare and not to open.
   */
  key: string;
  /** The host that labels go by; see {@link siteOf}. */
  site: string;
}

/**
 * The identity of an http or https address; undefined for everything else. Where it is in doubt
 * whether two addresses lead to the same page, they differ: a false duplicate costs more than a
 * missed one.
 *
 * Not part of it are the scheme, the case of the host, a default port, `www.`, `m.`, `mobile.` and
 * `old.` before the host, slashes at the path's end, dot segments, tracking parameters, empty
 * parameters, text directives of the fragment, and percent-encoding where it is not needed. The
 * order of the parameters and the rest of the fragment are. On sites with known aliases
 * (`siteAliases`) the thing that an address leads to is what counts.
 */
export function linkIdentity(url: string): Identity | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  const { host, name, aliases } = siteOfHost(address.hostname);
  // Some parsers leave the dot at the end of `/a/.b/.`.
  const path = withoutSlashesAtEnd(withoutDotSegments(plainPercent(address.pathname)));
  const pieces = queryPieces(plainPercent(address.search.slice(1)));
  const authority = `${credentials(address)}${name}${address.port && `:${address.port}`}`;
  const parameter = (wanted: string) =>
    pieces.find((piece) => piece.startsWith(`${wanted}=`))?.slice(wanted.length + 1);
  const canonical =
    authority === name ? aliases?.canonical?.({ host, path, parameter }) : undefined;
  const rest =
    canonical ?? `${path}${query(address, pieces)}${plainPercent(fragment(address.hash))}`;
  // The parser keeps port 443 of http, which https would drop.
  const scheme = address.port === '443' ? 'http' : 'https';
  return { key: `${scheme}://${authority}${rest}`, site: name };
}

/**
 * The host that labels go by: without `www.`, `m.`, `mobile.` and `old.`, one for all hosts of a
 * site with known aliases (`youtu.be` is `youtube.com`). Other subdomains stay, since blogs share
 * hosts (`karpathy.github.io`). Undefined for what is no http or https address.
 */
export function siteOf(url: string): string | undefined {
  const address = parseAddress(url);
  return address && siteOfHost(address.hostname).name;
}

/** Tells which site a host (in lower case, without a port) belongs to. */
function siteOfHost(hostname: string): {
  host: string;
  name: string;
  aliases: SiteAliases | undefined;
} {
  const host = withoutPrefixes(hostname);
  for (const aliases of siteAliases) {
    const name = aliases.site(host);
    if (name !== undefined) return { host, name, aliases };
  }
  return { host, name: host, aliases: undefined };
}

/** Labels before a host that show the same site in another form. */
const hostPrefixes = ['www.', 'm.', 'mobile.', 'old.'];

function withoutPrefixes(hostname: string): string {
  let host = hostname;
  for (;;) {
    const prefix = hostPrefixes.find((name) => host.startsWith(name));
    // What is left must still be a host: `m.org` is a site of its own.
    if (prefix === undefined || !host.includes('.', prefix.length)) return host;
    host = host.slice(prefix.length);
  }
}

function credentials({ username, password }: URL): string {
  if (username === '' && password === '') return '';
  return `${username}${password && `:${password}`}@`;
}

function query(address: URL, pieces: readonly string[]): string {
  const isTracking = trackingTest(address);
  const kept = pieces.filter((piece) => piece !== '' && !isTracking(piece));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/**
 * Text directives only choose what a browser highlights:
 * https://wicg.github.io/scroll-to-text-fragment/
 */
function fragment(hash: string): string {
  const directive = hash.indexOf(':~:');
  const kept = directive === -1 ? hash : hash.slice(0, directive);
  return kept === '#' ? '' : kept;
}

function withoutSlashesAtEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/** What the rules of a site look at in an address. */
export interface SiteAddress {
  /** In lower case, without `www.`, `m.` and the like. */
  host: string;
  /** Percent-decoded where that is safe, without a slash at its end. */
  path: string;
  /** Gives the first value of a query parameter, as the address writes it. */
  parameter(name: string): string | undefined;
}

/** A site whose addresses lead to the same thing in several spellings. */
export interface SiteAliases {
  /** The host that stands for all hosts of the site; undefined for a host of another site. */
  site(host: string): string | undefined;
  /**
   * Path and query of the one address that stands for all that lead to the same thing; undefined
   * where only the general rules hold.
   */
  canonical?(address: SiteAddress): string | undefined;
}

const arxivHosts: ReadonlySet<string> = new Set([
  'arxiv.org',
  'export.arxiv.org',
  'browse.arxiv.org',
]);
const paper =
  /^\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/;

/**
 * The abstract, the PDF and the HTML of a paper are one link, in whatever version; query
 * (`context`) and fragment are dropped. Forms of an id:
 * https://info.arxiv.org/help/arxiv_identifier.html
 */
const arxiv: SiteAliases = {
  site: (host) => (arxivHosts.has(host) ? 'arxiv.org' : undefined),
  canonical({ path }) {
    const id = paper.exec(path)?.[1];
    return id && `/abs/${id}`;
  },
};

const redditPost = /^(?:\/(?:r|user)\/[^/]+)?\/comments\/([a-z\d]+)(?:\/[^/]*(?:\/([a-z\d]+))?)?$/;

/**
 * A post is known by its id, whichever name of the site and whichever title the address has; a
 * comment under it is another link. Query (`context`, `sort`) and fragment are dropped.
 */
const reddit: SiteAliases = {
  site: (host) => (/^(?:(?:np|new)\.)?reddit\.com$/.test(host) ? 'reddit.com' : undefined),
  canonical({ path }) {
    const [, id, comment] = redditPost.exec(path) ?? [];
    if (id === undefined) return undefined;
    return comment === undefined ? `/comments/${id}` : `/comments/${id}/_/${comment}`;
  },
};

const tweet = /^\/(?:i\/web|[^/]+)\/status(?:es)?\/(\d+)(?:\/(?:photo|video)\/\d+)?$/;

/**
 * Twitter and X are two names of one site. A post is known by its number; the site ignores the
 * account before it. A picture of the post (`/photo/1`), the query (`s`, `t`) and the fragment
 * make no other link.
 */
const twitter: SiteAliases = {
  site: (host) => (host === 'twitter.com' || host === 'x.com' ? 'x.com' : undefined),
  canonical({ path }) {
    const id = tweet.exec(path)?.[1];
    return id && `/i/status/${id}`;
  },
};

const wikimediaHost =
  /^([a-z-]+)\.(?:m\.)?(wiki(?:pedia|media|books|news|quote|source|versity|voyage)|wiktionary)\.org$/;

/** The mobile site of Wikipedia and its sister projects has an `m.` after the language. */
const wikimedia: SiteAliases = {
  site: (host) => {
    const [, language, project] = host.match(wikimediaHost) ?? [];
    return language && `${language}.${project}.org`;
  },
};

const youtubeHosts: ReadonlySet<string> = new Set([
  'youtube.com',
  'youtu.be',
  'youtube-nocookie.com',
]);
/** Where an id is expected, these show a list or a channel's current stream. */
const youtubeNonVideos: ReadonlySet<string> = new Set(['videoseries', 'live_stream']);

/**
 * `youtu.be/ID`, `watch?v=ID`, `/shorts/ID`, `/embed/ID`, `/live/ID` and `/v/ID` are one video.
 * Its time (`t`), the list it is played from and the fragment make no other video, so they are
 * dropped. A link to a comment (`lc`) is another link.
 */
const youtube: SiteAliases = {
  site: (host) => (youtubeHosts.has(host) ? 'youtube.com' : undefined),
  canonical(address) {
    const id = videoId(address);
    if (id === undefined || youtubeNonVideos.has(id) || !/^[\w-]+$/.test(id)) return undefined;
    const comment = address.parameter('lc');
    return `/watch?v=${id}${comment === undefined ? '' : `&lc=${comment}`}`;
  },
};

function videoId({ host, path, parameter }: SiteAddress): string | undefined {
  if (path === '/watch') return parameter('v');
  if (host === 'youtu.be') return path.slice(1);
  return /^\/(?:shorts|embed|live|v)\/([^/]+)$/.exec(path)?.[1];
}

/** All sites with known aliases. */
const siteAliases: readonly SiteAliases[] = [arxiv, reddit, twitter, wikimedia, youtube];
