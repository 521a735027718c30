import { Buffer } from 'node:buffer';

/** Titles of challenges and block pages, in lower case, without punctuation at the end. */
const challenges: ReadonlySet<string> = new Set([
  // Cloudflare, in its most frequent languages
  'just a moment',
  'attention required',
  'attention required! | cloudflare',
  'please wait... | cloudflare',
  'one moment, please',
  'one moment please',
  'please stand by',
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
  'access blocked',
  'access denied',
  'access to this page has been denied',
  'are you a robot',
  'bloomberg - are you a robot',
  'blocked',
  'captcha',
  'client challenge',
  'ddos-guard',
  'ddos protection by cloudflare',
  'pardon our interruption',
  'one more step',
  'please wait',
  'reddit - please wait for verification',
  'request rejected', // F5 BIG-IP
  'robot or human',
  'radware bot manager captcha',
  'sucuri website firewall - access denied',
  'vercel security checkpoint',
  'you have been blocked',
  'sorry, you have been blocked',
  'vérification de sécurité',
  'sicherheitsüberprüfung',
  'verificación de seguridad',
  'verifica di sicurezza',
  'проверка безопасности',
  '보안 확인',
  '安全验证',
  '百度安全验证',
  '人机验证',
  '访问验证',
]);

/** The same, for titles that say more. */
const challengeSentences =
  /^(?:access to this page has been denied\b|access denied \| .{1,120} used cloudflare to restrict access$|(?:verifying (?:that )?you are (?:a )?human|checking (?:your browser|if the site connection is secure))\b(?!:))/;

/** Words of which a challenge makes its title, whichever it is. */
const challengeWords = wordSet(`
  a accessing an and are automated before bot bots browser captcha challenge check checking checks
  checkpoint complete connection continue cookies human humans if is it's just making moment more not
  one performing please process prove quick re required robot robots safe secure security site step
  sure test that the this to validating validation verification verified verify verifying visitor
  wait we we're while you your you're
`);
const challengePhrase =
  /\b(?:captcha|are you (?:a |not a )?(?:human|robot|bot)\b|not a (?:ro)?bot|(?:verify|verifying|prove|making sure|check|checking)\b.*\b(?:human|robot|browser|connection|you|you're)|(?:human|robot|bot|security|browser|connection|visitor|automated) (?:check|checks|checkpoint|challenge|test|verification|validation)|verification required)\b/;

/** Headers that only challenges and block pages carry. */
const challengeHeaders: readonly { name: string; value: RegExp }[] = [
  // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
  { name: 'cf-mitigated', value: /^challenge$/i },
  // https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html
  { name: 'x-amzn-waf-action', value: /^(?:challenge|captcha)$/i },
  // Vercel's firewall: https://vercel.com/docs/vercel-firewall
  { name: 'x-vercel-mitigated', value: /./ },
  // DataDome: https://docs.datadome.co/reference/validate-request
  { name: 'x-dd-b', value: /./ },
  // Sucuri: https://github.com/EnableSecurity/wafw00f (plugins/sucuri.py)
  { name: 'x-sucuri-block', value: /./ },
];

/** What only such pages contain, in lower case. */
const marks: readonly string[] = [
  '_cf_chl_opt', // Cloudflare: https://github.com/scaredos/cfresearch
  'cf-error-details', // Cloudflare's block page
  'captcha-delivery.com', // DataDome's captcha
  'id="px-captcha"', // PerimeterX: https://docs.perimeterx.com
  'perimeterx.net/whywasiblocked', // this and the next by wafw00f (plugins/perimeterx.py)
  'denied because we believe you are using automation tools',
  '_incapsula_resource', // Imperva, once Incapsula
  'incapsula incident id',
  'errors.edgesuite.net', // Akamai
  'id="anubis_challenge"', // wafw00f (plugins/anubis.py)
  'awswafcookiedomainlist', // AWS WAF's challenge script
  // F5: wafw00f (plugins/f5bigipasm.py)
  'the requested url was rejected. please consult with your administrator',
  'to discuss automated access to amazon data', // Amazon
  'sucuri.net/privacy-policy', // wafw00f (plugins/sucuri.py)
];

/** Block pages that are served as 2xx hold hardly more than what they are known by, in bytes. */
const smallPage = 8 * 1024;
/** How much of a page is searched, in bytes. */
const maxSearched = 16 * 1024;

/** The response that a page comes in, as far as it is needed here. */
interface ChallengeResponse {
  status: number;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  body: Uint8Array;
  /** Whether that is all of the body. */
  complete: boolean;
}

/**
 * Whether a response is a challenge to prove that one is no program, or blocks programs, and is not
 * the page itself. `title` is the text of its `<title>`.
 */
export function isChallenge(response: ChallengeResponse, title: string): boolean {
  const { status, headers, body, complete } = response;
  if (challengeHeaders.some(({ name, value }) => value.test(headers[name] ?? ''))) return true;
  if (isChallengeTitle(title)) return true;
  // A page that was served may well write about challenges.
  const isServed = status >= 200 && status <= 299;
  if (isServed && (title !== '' || !complete || body.length > smallPage)) return false;
  const text = Buffer.from(body.subarray(0, maxSearched)).toString('latin1').toLowerCase();
  return marks.some((mark) => text.includes(mark));
}

/** Whether a title is that of a page that keeps programs out, and says nothing of the real page. */
export function isChallengeTitle(title: string): boolean {
  const words = bare(title);
  return (
    challenges.has(words) ||
    challengeSentences.test(words) ||
    (challengePhrase.test(words) && wordsIn(words).every((word) => challengeWords.has(word)))
  );
}

/** A title in lower case without punctuation at its end, as far as it is looked at. */
export function bare(title: string): string {
  return title
    .slice(0, 200)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s.…!?]{1,20}$/, '')
    .trim();
}

export function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}']+/u).filter((word) => word !== '');
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
