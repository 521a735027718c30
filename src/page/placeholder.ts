import { bare, isChallengeTitle, wordSet, wordsIn } from './challenge.ts';
import { saysNotFound } from './not-found.ts';
import { isSiteName, noNames, type SiteNames } from './site-name.ts';

/** Words of which a login makes its title. */
const loginWords = wordSet(`
  a account accounts an and authenticate authentication back continue create email first for forgot
  free here in into join log login logon member members my new now on or our page password please
  register registration required sign signin signon signup single sso the to up user users using
  welcome with you you're your
`);
const loginPhrase =
  /\b(?:log ?-?(?:in|on)|sign ?-?(?:in|on|up)|register|registration|authenticat\w+|create (?:an?|your) (?:new )?account|join(?: now)?$)/;
/** The same in other languages. */
const logins: ReadonlySet<string> = new Set([
  ...['welcome back', 'google accounts', 'see posts, photos and more on facebook'],
  ...['anmelden', 'anmeldung', 'einloggen', 'bitte anmelden', 'log-in', 'registrieren'],
  ...['connexion', 'se connecter', "s'identifier", 'identification', 'inscription', "s'inscrire"],
  ...['iniciar sesión', 'inicio de sesión', 'acceder', 'iniciar sessão', 'entrar', 'fazer login'],
  ...['accedi', 'accesso', 'inloggen', 'aanmelden', 'logga in', 'log ind', 'logg inn'],
  ...['kirjaudu', 'kirjaudu sisään', 'zaloguj się', 'logowanie', 'přihlášení', 'přihlásit se'],
  ...['bejelentkezés', 'giriş yap', 'giriş', 'войти', 'вход', 'авторизация', 'увійти'],
  ...['ログイン', 'サインイン', '登录', '登入', '登錄', '로그인'],
]);

/** Sentences that ask for a login. */
const loginSentence =
  /^(?:please |you (?:must|need to|have to) )?(?:log ?in|sign ?in|sign ?up|register)(?: or (?:log in|sign in|sign up|register))? to (?:continue|view|see|read|access|use|join)\b/;

/** Titles of pages that ask for consent. */
const consent =
  /^(?:before you continue(?: to .{1,40})?|bevor sie (?:fortfahren|.{1,30}weitergehen)|avant d(?:e continuer|'accéder).{0,30}|antes de (?:continuar|ir).{0,30}|prima di (?:continuare|proseguire).{0,30}|voordat je (?:verdergaat|naar).{0,30}|.{1,60}\byahoo (?:family of brands|markenfamilie|familie)|.{1,60}\bfamille de marques yahoo|we (?:(?:value|respect|care about) your privacy|use cookies)|(?:[ts]u privacidad|la tua privacy|votre vie privée) (?:es|è|est) importante.{0,30}|nous respectons votre vie privée|wir respektieren ihre privatsphäre|rispettiamo la tua privacy|.{0,60}\boder im pur-abo\b.{0,40}|your privacy(?: choices)?|(?:cookies?|privacy|consent|datenschutz)[- ]?(?:and cookie )?(?:consent|settings|preferences|center|centre|gate|choices|wall|management|einstellungen)|.{1,40} privacy gate|consent|cookies?|(?:ihre )?einwilligung|zustimmung)$/;

/** What a template shows that was never filled in. */
const unfilled =
  /^(?:[#$]?\{.*\}|<%.*%>|%{1,2}\w+%{1,2}|%[sd]|\[(?:page |post )?title\]|\[\[.*\]\]|\[object \w+\]|\[?nan\]?|null|undefined)$/;

/** Titles of errors and of servers without a page to show. */
const errors: ReadonlySet<string> = new Set([
  '301 moved permanently',
  '302 found',
  'account suspended',
  'an error occurred',
  'apache2 debian default page: it works',
  'apache2 ubuntu default page: it works',
  'application error',
  'bad gateway',
  'bad request',
  'coming soon',
  'database error',
  'error establishing a database connection',
  'default web site page',
  'document moved',
  'error',
  'error: the request could not be satisfied',
  'fehler',
  'forbidden',
  'gateway time-out',
  'gateway timeout',
  'iis windows server',
  'internal server error',
  'moved permanently',
  'object moved',
  'oops',
  'page temporarily unavailable',
  'privacy error',
  'rate limit exceeded',
  'runtime error',
  'server error',
  'service temporarily unavailable',
  'service unavailable',
  'site under construction',
  'something went wrong',
  'temporarily unavailable',
  'test page for the apache http server',
  'this account has been suspended',
  'too many requests',
  'unauthorized',
  'under construction',
  'we are sorry',
  "we'll be back soon",
  'welcome to nginx',
  // Maintenance in other languages.
  ...['wartung', 'wartungsarbeiten', 'wartungsmodus', 'site en maintenance', 'en maintenance'],
  ...['maintenance en cours', 'en mantenimiento', 'sitio en mantenimiento', 'em manutenção'],
  ...['site em manutenção', 'in manutenzione', 'sito in manutenzione', 'onderhoud'],
  ...['przerwa techniczna', 'технические работы', 'メンテナンス中', '系统维护中', '网站维护中'],
]);
/** Reasons that are titles of errors behind a status only (RFC 9110, Cloudflare). */
const reasons: ReadonlySet<string> = new Set([
  'a timeout occurred',
  'conflict',
  'connection timed out',
  'gone',
  'invalid ssl certificate',
  'method not allowed',
  'not acceptable',
  'not implemented',
  'origin is unreachable',
  'payment required',
  'precondition failed',
  'request timeout',
  'ssl handshake failed',
  'unavailable for legal reasons',
  'unknown error',
  'web server is down',
]);
/** Words of which a page during maintenance makes its title. */
const maintenanceWords = wordSet(`
  are at back be being closed currently down for in is maintenance mode moment offline our page
  performing planned please portal progress routine scheduled server service site soon sorry system
  temporarily temporary the this unavailable under undergoing we we'll we're website
`);
const errorSentence =
  /^(?:52\d: .*|(?:private|deleted) (?:video|post|page)|(?:parked domain|domain park(?:ing|ed)(?: page)?|buy this domain)|(?:this )?(?:web)?site (?:is )?(?:coming soon|suspended|unavailable|offline|down)|(?:subscribe|register|sign up|log in) to (?:read|continue reading)(?: .*)?|(?:this article is )?(?:for )?(?:subscribers|members) only|subscription required|age (?:verification|check)|(?:your )?browser (?:is )?(?:not supported|out ?dated|unsupported)|.{1,40} - registered at \S+|redirecting(?: you)?(?: to (?:the )?\S+(?: page)?)?(?:[\s,.…:–—-]+(?:please wait|shortly|now|in \d.*))?|redirect(?: notice)?|you are being redirected|(?:please )?(?:you (?:need|have) to )?(?:enable|turn on|activate) (?:javascript|cookies)\b.*|javascript (?:is )?(?:disabled|required|not (?:available|enabled)).*|sorry! something went wrong|server error in '.*' application|(?:this domain|the domain|[\w-]+\.[a-z.]{2,10})(?: name)? (?:is|may be) (?:for sale|parked).*|.*\b(?:is for sale \| hugedomains|domain (?:is )?parked)|application error: a client-side exception.*)$/;

/** Titles that say nothing, and titles that a site or a tool gives to all pages. */
const substitutes: ReadonlySet<string> = new Set([
  '(untitled)',
  'app',
  'article',
  'blog',
  'create next app',
  'dashboard',
  'document',
  'facebook',
  'google drive',
  'home',
  'home page',
  'homepage',
  'index',
  'instagram',
  'linkedin',
  'just another wordpress site',
  'loading',
  'main',
  'medium',
  'medium – where good ideas find you',
  'my app',
  'new page',
  'new tab',
  'no title',
  'page',
  'page title',
  'post',
  'react app',
  'reddit - dive into anything',
  'reddit - the heart of the internet',
  'sample page',
  'sans titre',
  'sin título',
  'site title',
  'test',
  'twitter',
  'unsupported browser',
  'untitled',
  'ohne titel',
  'без названия',
  '無題',
  '无标题',
  '無標題',
  '제목 없음',
  'untitled document',
  'untitled page',
  'update your browser',
  'vite app',
  'vite-project',
  'wayback machine',
  'welcome',
  'x',
  "x. it's what's happening",
  "x. it's what's happening / x",
  'youtube',
]);
/** The names that tools give to an application that nobody named. */
const scaffold =
  /^(?:vite \+ [a-z]+(?: \+ ts)?|(?:react|vue|angular|ionic|svelte|sveltekit|solid|nuxt(?: \d)?|remix|new remix|expo|astro|qwik|gatsby|webpack|flutter|electron) (?:app|application|demo|basics|project)|gatsby default starter|my[- ](?:app|blog|site|website|project|new hugo site))$/;

/**
 * Whether a title cannot be that of the page that was asked for: that of a page in its place, one
 * that says nothing, or an address instead of a title.
 */
export function isPlaceholderTitle(title: string, names: SiteNames = noNames): boolean {
  return isAddress(title) || isInPlaceOfPage(title, names) || saysNothing(title, names);
}

/**
 * Whether a title is that of a page in place of another: a challenge, a login, a consent page, an
 * error.
 */
export function isInPlaceOfPage(title: string, names: SiteNames): boolean {
  return (
    saysNotFound(title.slice(0, 200)) ||
    [title, firstPart(title, names), lastPart(title, names)].some(
      (text) => isChallengeTitle(text) || isError(text) || asksWho(text, names),
    )
  );
}

/**
 * Whether a title says nothing of its page: what a site calls all of them until a script has run,
 * what a template shows that was never filled in, `Home`.
 */
export function saysNothing(title: string, names: SiteNames): boolean {
  const words = bare(title);
  if (words === '' || substitutes.has(words) || scaffold.test(words)) return true;
  if (names.known?.shells?.includes(words)) return true;
  return partsOfTitle(title).some(isUnfilled) || general.test(bare(firstPart(title, names)));
}

/** Whether a title is a login's or a consent page's. */
function asksWho(title: string, names: SiteNames): boolean {
  const words = bare(title);
  if (consent.test(words) || logins.has(words) || loginSentence.test(words)) return true;
  if (!loginPhrase.test(words)) return false;
  if (
    /^(?:log|sign) ?(?:in|on|into) (?:(?:to )?(?:your )?[\p{L}\d.]+(?: account)?|with (?:an? |your )?[\p{L}\d.]+ account)$/u.test(
      words,
    )
  )
    return true;
  const site = new Set([...names.given, ...names.host].flatMap((name) => wordsIn(bare(name))));
  return wordsIn(words).every((word) => loginWords.has(word) || site.has(word));
}

/** What says that a thing is not there, or not any more. */
const missing =
  /^(?:(?:this|the|that|requested) )*(?:account|article|channel|content|document|file|item|listing|page|post|product|project|question|repository|resource|story|thread|topic|tweet|user|video)s? (?:is |was |has been |is no longer )?(?:unavailable|not (?:found|available)|no longer (?:available|exists)|deleted|removed|private|does(?: not|n't) exist|isn't available|available)$/;

function isError(title: string): boolean {
  const words = bare(title);
  const left = words.replace(status, '');
  return (
    errors.has(left) ||
    (left !== words && reasons.has(left)) ||
    isMaintenance(words) ||
    errorSentence.test(words) ||
    missing.test(words) ||
    (left === '' && words !== '')
  );
}

function isMaintenance(words: string): boolean {
  return (
    /\bmaintenance\b/.test(words) && wordsIn(words).every((word) => maintenanceWords.has(word))
  );
}

function isUnfilled(part: string): boolean {
  return unfilled.test(part.trim().toLowerCase());
}

/**
 * The first part of a title that does not name the site, where only names of sites are beside it;
 * else all of the title.
 */
function firstPart(title: string, names: SiteNames): string {
  const parts = partsOfTitle(title).filter((part) => !isSiteName(part, names));
  const [first = title, ...others] = parts;
  return others.length <= 2 && others.every((part) => nameLike.test(part)) ? first : title;
}

/** The last part of a title of two, where a name is beside it: `Slack | Sign in`. */
function lastPart(title: string, names: SiteNames): string {
  const parts = partsOfTitle(title).filter((part) => !isSiteName(part, names));
  const [name = '', last = title] = parts.length === 2 ? parts : [];
  return nameLike.test(name) ? last : title;
}

function partsOfTitle(title: string): string[] {
  const parts = title.slice(0, 300).split(partSeparator);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The status of an error at the start of its title. */
const status = /^(?:error |http |http error )?(?:30[1278]|[45]\d\d)(?:[\s:|–—-]+|$)/;
/** What says nothing beside the name of a site either. */
const general =
  /^(?:home|home ?page|index|start|startseite|accueil|inicio|início|inici|página inicial|strona główna|главная(?: страница)?|首页|首頁|ホーム|トップページ|untitled|loading|redirecting)$/;
const partSeparator = /\s[|·•»«›‹~/\\]+\s|\s[-–—]+\s|\s?[｜]\s?/;
/** A part that may be the name of a site: a host, or a few words not going on in lower case. */
const nameLike = /^(?:[\w-]+(?:\.[\w-]+)+|(?!\p{Ll})\S+(?:\s\S+){0,4})$/u;

/** Whether a title is empty before the name of its site: ` - Site`. */
export function isNameAlone(title: string): boolean {
  const [, name] = /^\s*[|·•–—-]+\s+(.*)$/su.exec(title) ?? [];
  return name !== undefined && nameLike.test(name.trim());
}

/** Whether a text is nothing but an address, with a scheme or beginning with `www.`. */
export function isAddress(text: string): boolean {
  return /^(?:(?:https?|ftp):\/\/|www\.[^.\s])\S*$/i.test(text.trim());
}
