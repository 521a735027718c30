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
export const siteAliases: readonly SiteAliases[] = [arxiv, reddit, twitter, wikimedia, youtube];
