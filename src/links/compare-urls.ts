import { siteOf } from '../digest/identity/identity.ts';
import { withoutTracking } from '../digest/identity/tracking.ts';
import { isNotFoundAddress } from '../page/not-found.ts';
import { plainPercent } from '../text/address.ts';

/**
 * How the address that a link was redirected to differs from the link's own: only in what means
 * nothing (its spelling and tracking, a slash at the end, a session, a language), by leading to a
 * login, to a wall against programs or to the front page of the same site, or really.
 */
export type UrlDifference =
  | 'none'
  | 'trailing-slash'
  | 'session'
  | 'locale'
  | 'login'
  | 'bot-wall'
  | 'front-page'
  | 'address';

/** Compares the address that was asked for with one that it was redirected to. */
export function compareAddresses(asked: string, target: string): UrlDifference {
  const from = plainUrl(asked);
  const to = plainUrl(target);
  if (isWall(to) && !isWall(from)) return 'bot-wall';
  if (isLogin(to) && !isLogin(from)) return 'login';
  if (returnsTo(from, to)) return 'login';
  if (isFrontPage(to) && !isRoot(from) && isSameSite(from, to)) return 'front-page';
  if (from.origin === to.origin) {
    if (tailOf(from) === tailOf(to)) return 'none';
    if (slashless(tailOf(from)) === slashless(tailOf(to))) return 'trailing-slash';
    if (sessionless(from) === sessionless(to)) return 'session';
  }
  return isTranslation(from, to) ? 'locale' : 'address';
}

/**
 * Whether an address holds, in its query, where to go afterwards: then it is a login, a consent
 * page or another gate, by whatever name. One for what was not found may hold that too.
 */
function returnsTo(from: URL, to: URL): boolean {
  if (from.pathname.length < 3 || from.pathname === to.pathname) return false;
  if (isNotFoundAddress(to.href)) return false;
  const holds = (url: URL) =>
    [...url.searchParams.values()].some((value) => plainPercent(value).includes(from.pathname));
  return holds(to) && !holds(from);
}

/**
 * Whether only the scheme or the host differs: port, path and query are the same, a slash at the
 * end aside.
 */
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

/**
 * Whether an address is the front page of its site, in whatever language and by whatever name. One
 * with a fragment is a place on it, or a page that a script shows there.
 */
export function isFrontPage(url: URL): boolean {
  if (url.hash !== '') return false;
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

function sessionless(url: URL): string {
  return slashless(tailOf(new URL(withoutSession(url.href))));
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
  /^(?:phpsessid|jsessionid|aspsessionid[a-z]*|sid|sess(?:ion)?(?:_?(?:id|key|token))?|zenid|oscsid|cfid|cftoken|gi|cookies?_?(?:set|check|test)|(?:check|no|set)_?cookies?)$/i;

/** The address without a session in its path or query; all else in it is as it was. */
export function withoutSession(address: string): string {
  const url = new URL(address);
  const path = url.pathname
    .split('/')
    // ;jsessionid=… of Java's servlets, (S(…)) of ASP.NET
    .map((segment) => segment.replace(/;(?:jsessionid|phpsessid|sid)=.*$/i, ''))
    .filter((segment) => !/^\([A-Z]\([^()]*\)\)$/i.test(segment))
    .join('/');
  const pieces = url.search.slice(1).split('&');
  const kept = pieces.filter((piece) => !sessionParameters.test(piece.split('=', 1)[0] as string));
  if (path !== url.pathname) url.pathname = path;
  if (kept.length < pieces.length) url.search = kept.join('&');
  return url.href;
}

/** Whether two addresses are one page in two languages. */
function isTranslation(from: URL, to: URL): boolean {
  if (localeOf(from) === localeOf(to)) return false;
  const one = withoutLocale(from);
  const other = withoutLocale(to);
  return one.host === other.host && slashless(tailOf(one)) === slashless(tailOf(other));
}

/** Query parameters that choose a language. */
const localeParameters: readonly string[] = ['hl', 'lang', 'language', 'locale', 'lc', 'setlang'];

/**
 * Whether a text names a language, with or without a region, as paths and host names write it:
 * `de`, `en-us`, `pt_BR`.
 */
function isLocale(text: string): boolean {
  return (
    /^[a-z]{2}(?:[-_][a-z]{2}|[-_](?:419|hans|hant))?$/i.test(text) &&
    languages.has(text.slice(0, 2).toLowerCase())
  );
}

/** The two-letter codes of ISO 639-1. */
const languages: ReadonlySet<string> = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo ' +
    'es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka ' +
    'kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng ' +
    'nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su ' +
    'sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** The languages that an address names, in its host, at the start of its path, and in its query. */
function localeOf(url: URL): string {
  const inQuery = localeParameters.map((name) => url.searchParams.get(name) ?? '');
  return [hostLocale(url), pathLocale(url), ...inQuery].join(' ').toLowerCase();
}

/** The same address without any language. */
function withoutLocale(url: URL): URL {
  const plain = new URL(url);
  const host = hostLocale(url);
  const path = pathLocale(url);
  if (host !== '') plain.hostname = url.hostname.slice(host.length + 1);
  else plain.hostname = url.hostname.replace(/^www\./, '');
  if (path !== '') plain.pathname = url.pathname.slice(path.length + 1) || '/';
  for (const name of localeParameters) plain.searchParams.delete(name);
  return plain;
}

/**
 * The first label of a host, where it is a language of a site that has another name:
 * `de.example.org`.
 */
function hostLocale({ hostname }: URL): string {
  const [first = '', ...rest] = hostname.split('.');
  return rest.length > 1 && isLocale(first) ? first : '';
}

function pathLocale({ pathname }: URL): string {
  const first = pathname.split('/', 2)[1] ?? '';
  return isLocale(first) ? first : '';
}

/**
 * Where sites send those who have to log in or to consent first. Hosts are compared by their first
 * label, paths by whole segments, an ending such as `.php` aside.
 */
const loginHosts: ReadonlySet<string> = new Set([
  'account',
  'accounts',
  'auth',
  'consent',
  'id',
  'idp',
  'login',
  'oauth',
  'passport',
  'secure-login',
  'signin',
  'sso',
]);

const loginSegments: ReadonlySet<string> = new Set([
  'authorize',
  'authwall', // LinkedIn
  'collectconsent', // Yahoo
  'consent',
  'log-in',
  'log_in',
  'login',
  'logon',
  'oauth',
  'oauth2',
  'saml',
  'saml2',
  'servicelogin', // Google
  'sign-in',
  'sign_in',
  'signin',
  'signon',
  'sso',
  'wp-login', // WordPress
]);

const wallSegments: ReadonlySet<string> = new Set([
  'captcha',
  'human-verification',
  'recaptcha',
  'sorry', // Google
  'validatecaptcha', // Amazon
]);

/** Whether an address is where a site asks who one is, or whether one consents. */
function isLogin(url: URL): boolean {
  const labels = url.hostname.split('.');
  if (labels.length > 2 && loginHosts.has(labels[0] as string)) return true;
  return segmentsOf(url).some((segment) => loginSegments.has(segment));
}

/** Whether an address is where a site asks whether one is a program. */
function isWall(url: URL): boolean {
  return segmentsOf(url).some((segment) => wallSegments.has(segment));
}

function segmentsOf({ pathname }: URL): string[] {
  return pathname
    .toLowerCase()
    .split('/')
    .map((segment) => segment.replace(/\.[a-z]{2,5}$/, ''));
}
