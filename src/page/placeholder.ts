import { saysNotFound } from './not-found.ts';

/** Titles of challenges and block pages, in lower case, without punctuation at the end. */
const challenges: ReadonlySet<string> = new Set([
  // Cloudflare, in its most frequent languages:
  // https://developers.cloudflare.com/cloudflare-challenges/
  'just a moment',
  'attention required! | cloudflare',
  'please wait... | cloudflare',
  'one moment, please',
  'nur einen moment',
  'einen moment, bitte',
  'un instant',
  'un momento',
  'um momento',
  'один момент',
  'een moment geduld',
  'bir dakika lütfen',
  'chwileczkę',
  'しばらくお待ちください',
  '请稍候',
  '請稍候',
  '잠시만 기다리십시오',
  'access denied',
  'access to this page has been denied',
  'access to this page has been denied because we believe you are using automation tools',
  'are you a robot',
  'bloomberg - are you a robot',
  'are you human',
  'blocked',
  'bot verification',
  'captcha',
  'captcha challenge',
  'checking your browser',
  'checking your browser before accessing',
  'client challenge',
  'ddos-guard',
  'human verification',
  "making sure you're not a bot",
  'pardon our interruption',
  'one more step',
  'please verify you are a human',
  'please wait',
  'please wait for verification',
  'reddit - please wait for verification',
  'request rejected', // F5 BIG-IP
  'robot check',
  'robot or human',
  'radware bot manager captcha',
  'security check',
  'security checkpoint',
  'security verification',
  'sucuri website firewall - access denied',
  'verify you are human',
  'vercel security checkpoint',
  'verifying your browser',
  'you have been blocked',
  'sorry, you have been blocked',
]);

/** The same, for titles that say more. */
const challengeSentences =
  /^(?:access denied \| .{1,120} used cloudflare to restrict access$|verifying (?:that )?you are (?:a )?human\b|checking (?:your browser|if the site connection is secure)\b)/;

/** What a template shows that was never filled in. */
const unfilled =
  /^(?:\{\{.*\}\}|\{%.*%\}|\$\{.*\}|<%.*%>|%\w+%|\[object object\]|nan|null|undefined)$/;

/**
 * Titles of pages that are served in place of the one that was asked for, and titles that a site
 * gives to all of its pages until a script has run.
 */
const substitutes: ReadonlySet<string> = new Set([
  '301 moved permanently',
  '302 found',
  'account suspended',
  'apache2 debian default page: it works',
  'apache2 ubuntu default page: it works',
  'bad gateway',
  'before you continue',
  'before you continue to youtube',
  'blog',
  'document',
  'document moved',
  'error',
  'error establishing a database connection',
  'facebook',
  'forbidden',
  'google drive',
  'home',
  'homepage',
  'index',
  'instagram',
  'internal server error',
  'javascript is disabled',
  'javascript is not available',
  'linkedin',
  'loading',
  'log in',
  'login',
  'maintenance mode',
  'medium',
  'medium – where good ideas find you',
  'moved permanently',
  'object moved',
  'privacy error',
  'react app',
  'reddit - dive into anything',
  'reddit - the heart of the internet',
  'redirecting',
  'service unavailable',
  'service temporarily unavailable',
  'sign in',
  'sign up',
  'temporarily unavailable',
  'too many requests',
  'twitter',
  'unauthorized',
  'untitled',
  'untitled document',
  'vimeo',
  'vite app',
  'wayback machine',
  'we value your privacy',
  'welcome to nginx',
  'x',
  "x. it's what's happening",
  "x. it's what's happening / x",
  'youtube',
]);

/** Whether a title is that of a page that keeps programs out, and says nothing of the real page. */
export function isChallengeTitle(title: string): boolean {
  const words = bare(title);
  return challenges.has(words) || challengeSentences.test(words);
}

/** Whether a title may be given to any page of a site, or says nothing. */
export function isSubstituteTitle(title: string): boolean {
  const words = bare(title);
  return words === '' || substitutes.has(words) || unfilled.test(words);
}

/**
 * Whether a title cannot be that of the page that was asked for: a challenge's, an error's, a
 * login's, or an address instead of a title.
 */
export function isPlaceholderTitle(title: string): boolean {
  const words = bare(title).replace(/^(?:error )?[45]\d\d(?:[\s:|–—-]+|$)/, '');
  return (
    isSubstituteTitle(words) ||
    isChallengeTitle(title) ||
    isAddress(title) ||
    saysNotFound(title.slice(0, 200))
  );
}

/** Whether a text is nothing but an address, with a scheme or beginning with `www.`. */
export function isAddress(text: string): boolean {
  return /^(?:(?:https?|ftp):\/\/|www\.[^.\s])\S*$/i.test(text.trim());
}

function bare(title: string): string {
  return title
    .slice(0, 200)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s.…!?]{1,20}$/, '')
    .trim();
}
