import { siteOf } from '../digest/identity/identity.ts';
import { withoutTracking } from '../digest/identity/tracking.ts';
import { plainPercent } from '../text/address.ts';
import { isLocale, localeOf, withoutLocale } from './locale.ts';
import { isLogin, isWall } from './login.ts';

/**
 * How the address that a link was redirected to differs from the link's own: only in what means nothing (its spelling and
 * tracking, a slash at the end, a session, a language), by leading to a login, to a wall against programs or to the front
 * page of the same site, or really.
 */
export type Difference =
  | 'none'
  | 'trailing-slash'
  | 'session'
  | 'locale'
  | 'login'
  | 'bot-wall'
  | 'front-page'
  | 'address';

/** Compares the address that was asked for with one that it was redirected to. */
export function compareAddresses(asked: string, target: string): Difference {
  const from = plainUrl(asked);
  const to = plainUrl(target);
  if (isWall(to) && !isWall(from)) return 'bot-wall';
  if (isLogin(to) && !isLogin(from)) return 'login';
  if (isFrontPage(to) && !isRoot(from) && isSameSite(from, to)) return 'front-page';
  if (from.origin === to.origin) {
    if (tailOf(from) === tailOf(to)) return 'none';
    if (slashless(tailOf(from)) === slashless(tailOf(to))) return 'trailing-slash';
    if (withoutSession(from) === withoutSession(to)) return 'session';
  }
  return isTranslation(from, to) ? 'locale' : 'address';
}

/** Whether only the scheme or the host differs: port, path and query are the same, a slash at the end aside. */
export function differsInHostOnly(asked: string, target: string): boolean {
  const from = plainUrl(asked);
  const to = plainUrl(target);
  return from.port === to.port && slashless(tailOf(from)) === slashless(tailOf(to));
}

/** Whether two addresses belong to one site: the same host, or one is a subdomain of the other. */
export function isSameSite(one: URL, other: URL): boolean {
  const a = siteOf(one.href) ?? '';
  const b = siteOf(other.href) ?? '';
  const within = (inner: string, outer: string) =>
    outer.includes('.') && inner.endsWith(`.${outer}`);
  return a === b || within(a, b) || within(b, a);
}

/** Whether an address is the front page of its site, in whatever language and by whatever name. */
export function isFrontPage(url: URL): boolean {
  return isRoot(url) || /^\/home(?:\.[a-z]{2,5})?\/?$/i.test(url.pathname);
}

/** Whether an address is the root of its site, or the file that stands for it. */
function isRoot({ pathname, search }: URL): boolean {
  if (search !== '') return false;
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const rest = isLocale(segments[0] ?? '') ? segments.slice(1) : segments;
  return rest.length === 0 || (rest.length === 1 && rootFiles.test(rest[0] as string));
}

const rootFiles = /^(?:index|default)\.[a-z]{2,5}$/i;

/** An address in plain spelling, without what only tracks. */
function plainUrl(address: string): URL {
  const url = new URL(withoutTracking(address));
  url.pathname = plainPercent(url.pathname);
  url.search = plainPercent(url.search);
  return url;
}

function tailOf({ pathname, search }: URL): string {
  return pathname + search;
}

/** Path and query without slashes at the path's end. */
function slashless(tail: string): string {
  const mark = tail.indexOf('?');
  let end = mark === -1 ? tail.length : mark;
  const query = tail.slice(end);
  while (tail[end - 1] === '/') end--;
  return tail.slice(0, end) + query;
}

/** Parameters that carry a session or ask whether cookies are kept. */
const sessionParameters =
  /^(?:phpsessid|jsessionid|sid|s?ession_?id|cfid|cftoken|gi|cookies?_?(?:set|check|test)|(?:check|no|set)_?cookies?)$/i;

function withoutSession({ pathname, search }: URL): string {
  const path = pathname
    .split('/')
    // ;jsessionid=… of Java's servlets, (S(…)) of ASP.NET
    .map((segment) => segment.replace(/;jsessionid=.*$/i, ''))
    .filter((segment) => !/^\([A-Z]\([^()]*\)\)$/i.test(segment))
    .join('/');
  const pieces = search.slice(1).split('&');
  const kept = pieces.filter((piece) => !sessionParameters.test(piece.split('=', 1)[0] as string));
  return slashless(kept.join('&') === '' ? path : `${path}?${kept.join('&')}`);
}

/** Whether two addresses are one page in two languages. */
function isTranslation(from: URL, to: URL): boolean {
  if (localeOf(from) === localeOf(to)) return false;
  const one = withoutLocale(from);
  const other = withoutLocale(to);
  return one.host === other.host && slashless(tailOf(one)) === slashless(tailOf(other));
}
