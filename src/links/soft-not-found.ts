import { isAboutNotFound, isNotFoundAddress, saysNotFound } from '../page/not-found.ts';
import { compareAddresses, isFrontPage, isSameSite } from './compare-urls.ts';
import type { CheckContext } from './context.ts';
import type { TimeBudget } from './fetch.ts';
import { type FollowResult, follow, judgeAnswer, titlesOf } from './follow.ts';
import { permanentHops, redirectTarget } from './redirects.ts';

/**
 * Whether a page that was served is proved to be what its site shows for an address that does not
 * exist. The proof is an experiment with two controls. Addresses that nobody made, other than the
 * link in the part that names its page, are answered as the link is: redirected to the same place,
 * or with the same title, which says "not found". And a page of the site that exists is not: a site
 * that answers everything so (a gate for cookies or countries, maintenance, a shell that a script
 * fills) proves nothing. What cannot be asked for proves nothing either.
 */
export async function isSoftNotFound(
  page: FollowResult,
  budget: TimeBudget,
  context: CheckContext,
): Promise<boolean> {
  if (!mayBeNotFound(page) || isGate(page)) return false;
  const ask = async (url: string, want: 'facts' | 'whole' = 'facts') => {
    const other = await follow(url, { want }, budget, context);
    return judgeAnswer(other) === undefined ? other : undefined;
  };
  const isAnsweredAlike = async (url: string) => {
    const other = await ask(url);
    return other !== undefined && isAlike(page, other);
  };
  const path = siblingOf(page.requested, context.random);
  const query = querySiblingOf(page.requested, context.random);
  if (query !== undefined && !(await isAnsweredAlike(query))) return false;
  if (path !== undefined && (await isAnsweredAlike(path))) return servesOthers(page, ask);
  // The query names the page, if the path without it is answered in another way. A site may as well
  // send home whoever comes with a query that it does not know.
  if (query === undefined || leadsToFront(page)) return false;
  const bare = await ask(withoutQuery(page.requested));
  return bare !== undefined && !isAlike(page, bare);
}

/**
 * Whether a redirect on a site may be the one that every address of it has: in maintenance, in
 * other countries, after its end. Its target has nothing of the link's own name.
 */
export function mayBeForAll({ requested, hops }: FollowResult): boolean {
  const target = redirectTarget(hops, requested);
  if (target === undefined || compareAddresses(requested, target) !== 'address') return false;
  // What is for good is a move, whatever else moved there.
  if (permanentHops(hops).length === hops.length) return false;
  const [asked, led] = [new URL(requested), new URL(target)];
  const segments = asked.pathname.split('/').filter((segment) => segment !== '');
  const own = segments.filter((each, at) => at === segments.length - 1 || isId(each));
  const names = own.map((segment) => segment.replace(/\.[a-z\d]{1,5}$/i, '').toLowerCase());
  return isSameSite(asked, led) && !names.some((name) => led.href.toLowerCase().includes(name));
}

/** Whether an address that nobody made is redirected to where the link is. */
export async function isForAll(
  page: FollowResult,
  budget: TimeBudget,
  context: CheckContext,
): Promise<boolean> {
  const sibling = mayBeForAll(page) ? siblingOf(page.requested, context.random) : undefined;
  if (sibling === undefined) return false;
  const other = await follow(sibling, { want: 'head' }, budget, context);
  const [one, two] = [page, other].map(({ hops, requested }) => redirectTarget(hops, requested));
  return one !== undefined && one === two;
}

/** Whether a page says that it was not found, or is where redirects lead that found nothing. */
export function mayBeNotFound(page: FollowResult): boolean {
  const { requested } = page;
  if (isAboutNotFound(requested)) return false;
  const target = redirectTarget(page.hops, requested);
  if (target !== undefined && (isNotFoundPlace(target) || leadsToFront(page))) return true;
  return titlesOf(page).some(saysNotFound);
}

/** Whether redirects lead to the front page of the same site, and to no place on it. */
function leadsToFront({ requested, hops }: FollowResult): boolean {
  const target = redirectTarget(hops, requested);
  return target !== undefined && compareAddresses(requested, target) === 'front-page';
}

/**
 * Whether redirects to the front page are such as gates and maintenance send: for now only, or from
 * a page at the top of the site, where those that a gate spares (`/privacy`, `/status`) are too.
 */
function isGate(page: FollowResult): boolean {
  if (!leadsToFront(page)) return false;
  const isTop = new URL(page.requested).pathname.split('/').filter(Boolean).length < 2;
  return isTop || permanentHops(page.hops).length < page.hops.length;
}

/**
 * Whether an address, or the route in its fragment, is by its name the one for what is not found.
 */
function isNotFoundPlace(address: string): boolean {
  const { hash, origin } = new URL(address);
  const route = /^#!?(\/.*)/.exec(hash)?.[1];
  return isNotFoundAddress(address) || (route !== undefined && isNotFoundAddress(origin + route));
}

/**
 * Whether two addresses were redirected to one page, or have the same title, which says "not
 * found".
 */
function isAlike(page: FollowResult, other: FollowResult): boolean {
  const [one, two] = [page, other].map(({ hops, requested }) => redirectTarget(hops, requested));
  if (one !== undefined && two !== undefined && placeOf(one) === placeOf(two)) return true;
  const titles = new Set(titlesOf(other).map(plain));
  return titlesOf(page).some((title) => saysNotFound(title) && titles.has(plain(title)));
}

/**
 * An address without the query of a page for what was not found, which repeats what was asked for.
 */
function placeOf(address: string): string {
  const { origin, pathname, href } = new URL(address);
  return isNotFoundAddress(address) ? origin + pathname : href;
}

/**
 * Whether the site has a page that is answered in another way than the link. Its front page is one,
 * unless the link leads there; gates often spare it, though, so a page of the link's own kind has
 * the last word where the front page links to one.
 */
async function servesOthers(
  page: FollowResult,
  ask: (url: string, want: 'facts' | 'whole') => Promise<FollowResult | undefined>,
): Promise<boolean> {
  const toFront = leadsToFront(page);
  const front = await ask(toFront ? page.final : new URL('/', page.requested).href, 'whole');
  if (!front || (!toFront && isAlike(page, front))) return false;
  for (const url of likePages(page.requested, front)) {
    const other = await ask(url, 'facts');
    if (other) return !isAlike(page, other) && !leadsToFront(other);
  }
  return !toFront;
}

/** The tries to find a page that is served. */
const maxLikePages = 2;

/** Links of a front page to pages of the same folder and depth as an address. */
function likePages(address: string, { final, answer }: FollowResult): string[] {
  const html = answer.ok ? new TextDecoder().decode(answer.body) : '';
  const wanted = new URL(address);
  const found = new Set<string>();
  for (const [, , href] of html.matchAll(/\shref\s{0,9}=\s{0,9}(["'])([^"'<>\s]{1,500})\1/gi)) {
    if (found.size >= maxLikePages) break;
    const url = URL.canParse(href as string, final) ? new URL(href as string, final) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.host !== wanted.host) continue;
    url.hash = '';
    if (url.href !== wanted.href && kindOf(url) === kindOf(wanted) && !isFrontPage(url)) {
      found.add(url.href);
    }
  }
  return [...found];
}

/**
 * What addresses of one kind have in common: the folder's first segment, the depth, the ending, the
 * parameters.
 */
function kindOf({ pathname, searchParams }: URL): string {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const last = segments[segments.length - 1] ?? '';
  const folder = segments.length > 1 ? segments[0] : '';
  return [folder, segments.length, endingOf(last), ...[...searchParams.keys()].sort()].join(' ');
}

/**
 * An address beside this one that nobody made: another last segment with the same ending, and other
 * numbers where a segment above is a number or an id, since some sites look at nothing else.
 * Undefined for the front page, which has none beside it. `random` gives numbers from 0 up to 1.
 */
export function siblingOf(url: string, random: () => number): string | undefined {
  const sibling = new URL(url);
  const segments = sibling.pathname.split('/');
  const last = segments.findLastIndex((segment) => segment !== '');
  const path = new URL(url);
  path.search = '';
  path.hash = '';
  if (last === -1 || isFrontPage(path)) return undefined;
  const above = segments
    .slice(0, last)
    .map((segment) => (isId(segment) ? disguised(segment, random) : segment));
  const name = disguised('xxxxxxxxxxxx', random);
  sibling.pathname = [...above, `no-such-page-${name}${endingOf(segments[last] ?? '')}`].join('/');
  return sibling.href;
}

/**
 * The same address with values in its query that nobody made; undefined for one without a query.
 */
function querySiblingOf(url: string, random: () => number): string | undefined {
  const sibling = new URL(url);
  const parameters = [...sibling.searchParams];
  if (parameters.length === 0) return undefined;
  const pieces = parameters.map(([name, value]) => {
    const unknown = /^\d+$/.test(value) ? '9000000000000' : 'xxxxxxxxxxxx';
    return `${encodeURIComponent(name)}=${disguised(unknown, random)}`;
  });
  sibling.search = pieces.join('&');
  return sibling.href;
}

function withoutQuery(url: string): string {
  return url.split('?', 1)[0] as string;
}

function endingOf(segment: string): string {
  return /\.[a-z\d]{1,5}$/i.exec(segment)?.[0] ?? '';
}

/** Whether a segment is a number that is no part of a date, or letters and digits in turns. */
function isId(segment: string): boolean {
  if (/^\d+$/.test(segment)) return segment.length > 4;
  const turns = segment.match(/\d+|[a-z]+/gi) ?? [];
  return (
    segment.length >= 6 && /^[a-z\d_-]+$/i.test(segment) && turns.length > 3 && /\d/.test(segment)
  );
}

/** Other digits for digits and other letters for letters. */
function disguised(segment: string, random: () => number): string {
  const one = (of: string) => of[Math.floor(random() * of.length)] as string;
  return segment
    .replace(/\d/g, () => one('0123456789'))
    .replace(/[a-z]/gi, () => one('abcdefghijklmnopqrstuvwxyz'));
}

/** Whether two titles are the same but for case and spaces. */
export function isSameTitle(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
