import * as z from 'zod';
import { linkIdentity, siteOf } from '../../digest/identity/identity.ts';
import type { Link } from '../../digest/types.ts';
import { inlineCode } from '../../text/code-span.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * A link whose text is an address other than the one it leads to.
 *
 * One of the two is wrong, usually because a line was copied and only half of it changed, and
 * readers trust the one they see. Only the editor knows which one is right, so there is no fix.
 * Block quotes are checked too.
 *
 * A text may show less than the address: no scheme, `www.`, query or fragment, only its beginning,
 * or a part cut off with an ellipsis. Short addresses (`doi.org`, `bit.ly`, …), archived copies and
 * addresses that contain the other one lead elsewhere by design and are not reported, nor are names
 * that look like a host, such as `Node.js`.
 *
 * @example {"name": "another page"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * > Source: [https://github.com/rust-lang/rust](https://github.com/rust-lang/rustc-dev-guide)
 * ```
 * ```text
 * 5:12 Unexpected address `https://github.com/rust-lang/rust` as the text of a link to `https://github.com/rust-lang/rustc-dev-guide`, expected one address; correct the one that is wrong
 * ```
 *
 * @example {"name": "the same address, written shorter"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * From [blog.rust-lang.org/2024/05/02](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html), written for
 * [www.rust-lang.org](https://www.rust-lang.org/), talked about at [https://users.rust-lang.org/t/…](https://users.rust-lang.org/t/110891).
 * ```
 */
export const linkText = defineRule({
  id: 'digest-link-text',
  severity: 'warning',
  summary: 'a link whose text is an address other than its target',
  fixes: '–',
  readsQuotes: true,
  options: z.strictObject({}),
  *check({ digest }) {
    for (const { text, url, image, kind, fault } of digest.links) {
      const readable = kind === 'inline' || kind === 'reference';
      if (!text || !readable || image || fault || !showsAnother(text.text, url)) continue;
      yield {
        message: `Unexpected address ${inlineCode(text.text)} as the text of a link to ${inlineCode(url)}, expected one address; correct the one that is wrong`,
        range: text.range,
        subject: url,
      };
    }
  },
});

const maxLength = 2_000;

/** Hosts whose addresses lead to those of others. */
const redirecting: ReadonlySet<string> = new Set([
  'doi.org',
  'dx.doi.org',
  'hdl.handle.net',
  'purl.org',
  'w3id.org',
  'aka.ms',
  'amzn.to',
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'fb.me',
  'forms.gle',
  'g.co',
  'git.io',
  'goo.gl',
  'goo.gle',
  'is.gd',
  'lnkd.in',
  'ow.ly',
  'pic.twitter.com',
  'rebrand.ly',
  'redd.it',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
]);

/** Whether a link's text is an address that its own one contradicts. */
function showsAnother(text: string, url: Link['url']): boolean {
  const shown = addressIn(text, url);
  if (shown === undefined || leadsElsewhere(shown) || leadsElsewhere(url)) return false;
  const target = comparable(url);
  const [start = '', rest] = shown.split(/…|\.{3}/, 2);
  if (rest !== undefined) return siteOf(start) !== siteOf(url);
  const own = comparable(shown);
  if (own === undefined || target === undefined) return false;
  return !beginsWith(target, own) && own.replace(/#.*$/, '') !== target && !holds(url, shown);
}

/**
 * The address that a text consists of, with a scheme; undefined for words, names and e-mail
 * addresses.
 */
function addressIn(text: string, url: Link['url']): string | undefined {
  if (text.length > maxLength) return undefined;
  const words = withoutPunctuation(text.trim());
  if (/\s/.test(words)) return undefined;
  if (/^https?:\/\//i.test(words)) return words;
  const address = `https://${words}`;
  if (/^www\.[^./]/i.test(words)) return address;
  // `socket.io/admin` may be a name; on the target's own site, it is an address.
  return /^[a-z\d-]+(?:\.[a-z\d-]+)+\//i.test(words) && siteOf(address) === siteOf(url)
    ? address
    : undefined;
}

/** Drops the punctuation of a sentence after an address, except an ellipsis. */
function withoutPunctuation(words: string): string {
  let end = words.length;
  while (/[.,;:!?]/.test(words[end - 1] ?? '') && !words.endsWith('...')) end--;
  return words.slice(0, end);
}

function leadsElsewhere(url: string): boolean {
  return redirecting.has(siteOf(url) ?? '');
}

/**
 * An address in a form that can be compared: without the scheme and what makes no difference to
 * most servers.
 */
function comparable(url: string): string | undefined {
  const key = linkIdentity(url)?.key;
  return (
    key && decoded(key.slice(key.indexOf('//') + 2)).replace(/(?:\.git|\/index\.\w{3,5})$/, '')
  );
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).toLowerCase();
  } catch {
    return address.toLowerCase();
  }
}

/** Whether an address begins with another one; the name of a site includes its subdomains. */
function beginsWith(target: string, own: string): boolean {
  if (!own.includes('/') && target.split('/', 1)[0]?.endsWith(`.${own}`)) return true;
  return target.startsWith(own) && /^(?:$|[/?#&=])/.test(target.slice(own.length));
}

/** Whether an address holds another one, as those of archives and of pages that redirect do. */
function holds(url: string, shown: string): boolean {
  const inner = decoded(shown.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''));
  const outer = decoded(url);
  const at = outer.indexOf(inner, 9);
  return at !== -1 && /[/=.:?&]/.test(outer[at - 1] as string);
}
