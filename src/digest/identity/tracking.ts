import { embeddedAddressAt, parseAddress, plainPercent } from '../../text/address.ts';
import { fitsHost } from '../../text/address-pattern.ts';

/**
 * Parameters that only say where a reader came from. A pattern is a name, with `*` at its end for
 * any name that begins so; `host/name` holds on that host and its subdomains only. Names that mean
 * something on some sites (`ref`, `source`, `s`, `t`) are in it only where their site is known.
 */
export const defaultTracking: readonly string[] = [
  // Web analytics: Google, Matomo (once Piwik), Adobe, Yandex
  'utm_*',
  '_ga',
  '_gl',
  'mtm_*',
  'matomo_*',
  'piwik_*',
  'pk_campaign',
  'pk_kwd',
  'pk_source',
  'pk_medium',
  'pk_content',
  '_openstat',
  // Clicks on advertisements: Google, Microsoft, Yandex, Meta, TikTok, X, LinkedIn
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'ysclid',
  'fbclid',
  'ttclid',
  'twclid',
  'li_fat_id',
  // Mail and marketing: Mailchimp, HubSpot, Marketo, Omeda, Vero, MailerLite
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  '__hstc',
  '__hssc',
  '__hsfp',
  'hsCtaTracking',
  'mkt_tok',
  'oly_anon_id',
  'oly_enc_id',
  'vero_id',
  'vero_conv',
  'ml_subscriber',
  'ml_subscriber_hash',
  // Shares: Facebook, Instagram, Twitter, Yahoo
  'fb_action_ids',
  'fb_action_types',
  'fb_ref',
  'fb_source',
  'igshid',
  '__twitter_impression',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  // Shares on sites where a common name has this meaning
  'instagram.com/igsh',
  'linkedin.com/trk',
  'linkedin.com/trackingId',
  'medium.com/source',
  'towardsdatascience.com/source',
  'open.spotify.com/si',
  'reddit.com/rdt',
  'reddit.com/ref_source',
  'reddit.com/share_id',
  'twitter.com/ref_src',
  'twitter.com/ref_url',
  'twitter.com/s',
  'twitter.com/t',
  'x.com/ref_src',
  'x.com/ref_url',
  'x.com/s',
  'x.com/t',
  'youtu.be/feature',
  'youtu.be/si',
  'youtube.com/feature',
  'youtube.com/pp',
  'youtube.com/si',
];

/**
 * The names of an address's tracking parameters as they are written, each once, in their order. The
 * address may be markdown source, with `&amp;` between parameters and backslashes in names.
 */
export function trackingParameters(
  url: string,
  patterns: readonly string[] = defaultTracking,
): string[] {
  const address = parseAddress(url);
  if (!address) return [];
  const pieces = queryPieces(cut(url).query);
  const tracking = pieces.filter(trackingTest(address, patterns));
  return [...new Set(tracking.map((piece) => piece.replace(/=.*$/s, '')))];
}

/**
 * The address without its tracking parameters: those that fit patterns, or those of a set of names
 * in lower case. What is left keeps its bytes, order and separators; the `?` goes with the last
 * parameter. An address without tracking comes back as it is.
 */
export function withoutTracking(url: string, patterns: Patterns = defaultTracking): string {
  const address = parseAddress(url);
  if (!address) return url;
  const { before, query, after } = cut(url);
  // Separators stand at the odd places.
  const parts = query.split(/(&(?:amp;)?)/);
  const isTracking = trackingTest(address, patterns);
  let left = '';
  let first = true;
  for (let at = 0; at < parts.length; at += 2) {
    const piece = parts[at] as string;
    if (isTracking(piece)) continue;
    left += first ? piece : `${parts[at - 1]}${piece}`;
    first = false;
  }
  if (left === query) return url;
  return `${before}${left && `?${left}`}${after}`;
}

/** The parameters of a query, which comes without its `?`. */
export function queryPieces(query: string): string[] {
  return query.split(/&(?:amp;)?/);
}

type Patterns = readonly string[] | ReadonlySet<string>;

/** Tells whether a parameter (`name=value`) of an address only tracks. */
export function trackingTest(
  address: URL,
  patterns: Patterns = defaultTracking,
): (piece: string) => boolean {
  if (isAnothers(address)) return () => false;
  // Those of the host, worked out once: an address may have any number of parameters.
  let names: ReadonlySet<string> | undefined;
  let beginnings: readonly string[] = [];
  const compile = (list: readonly string[]) => {
    const here = list.flatMap((pattern) => {
      const slash = pattern.indexOf('/');
      const isHere = slash === -1 || fitsHost(pattern.slice(0, slash).toLowerCase(), address);
      return isHere ? [pattern.slice(slash + 1).toLowerCase()] : [];
    });
    beginnings = here.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
    return new Set(here.filter((name) => !name.endsWith('*')));
  };
  return (piece) => {
    names ??= Array.isArray(patterns) ? compile(patterns) : new Set(patterns);
    const name = plainPercent(piece.replace(/=.*$/s, '').replaceAll('\\', '')).toLowerCase();
    return names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
  };
}

/** Whether the query belongs to an embedded address, which an archive knows by every letter. */
function isAnothers({ hostname, pathname }: URL): boolean {
  return hostname === 'web.archive.org' || embeddedAddressAt(pathname) !== -1;
}

/** Cuts an address before its `?` and before its `#`. */
function cut(url: string): { before: string; query: string; after: string } {
  const hash = url.indexOf('#');
  const end = hash === -1 ? url.length : hash;
  const mark = url.indexOf('?');
  const start = mark === -1 || mark > end ? end : mark;
  return { before: url.slice(0, start), query: url.slice(start + 1, end), after: url.slice(end) };
}
