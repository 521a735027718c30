import { Buffer } from 'node:buffer';
import { isChallengeTitle } from './placeholder.ts';

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
  'the requested url was rejected. please consult with your administrator', // F5, wafw00f (plugins/f5bigipasm.py)
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
