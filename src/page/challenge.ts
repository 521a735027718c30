import type { WebResponse } from '../links/ports.ts';
import { elementText, pageStart } from './page-text.ts';
import { isChallengeTitle } from './placeholder.ts';

/** Headers that stand on challenge and block pages only. */
const headers: readonly { name: string; value: RegExp }[] = [
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

/** What only such pages hold, in lower case. */
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

/** Block pages that come as 2xx hold hardly more than their mark. */
const smallPage = 8 * 1024;

/** Whether an answer comes from a wall against programs and not from the page. */
export function isChallenge(response: WebResponse): boolean {
  if (headers.some(({ name, value }) => value.test(response.headers[name] ?? ''))) return true;
  if (response.body.length === 0) return false;
  const text = pageStart(response.body);
  const title = elementText(text, 'title');
  if (isChallengeTitle(title)) return true;
  // A page that was served may well write about walls.
  const served = response.status >= 200 && response.status <= 299;
  if (served && (title !== '' || !response.complete || response.body.length > smallPage)) {
    return false;
  }
  const lower = text.toLowerCase();
  return marks.some((mark) => lower.includes(mark));
}
