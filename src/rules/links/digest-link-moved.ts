import * as z from 'zod';
import { encodeAddress, writeAddress } from '../../digest/template/compose.ts';
import type { Link } from '../../digest/types.ts';
import { differsInHostOnly, isFrontPage, isSameSite } from '../../links/compare-urls.ts';
import { requestAddress } from '../../links/redirects.ts';
import { inlineCode } from '../../text/code-span.ts';
import { mayStandIn } from '../../titles/compare.ts';
import type { CheckedLink } from '../engine/checked-links.ts';
import { defineRule, placeOf } from '../engine/rule.ts';

/**
 * A link whose server says that the page has moved for good (301 or 308). Redirects that change
 * only a slash at the end (unless `links.trivial` is set), a language, a session or tracking are
 * not reported, nor are temporary ones.
 *
 * @example {"name": "a blog that moved"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://blog.openai.com/dall-e/)
 * ```
 * ```web
 * https://blog.openai.com/dall-e/ 301 https://openai.com/blog/dall-e
 * https://openai.com/blog/dall-e 200 DALL·E: Creating Images from Text
 * ```
 * ```text
 * 3:49 Unexpected address `https://blog.openai.com/dall-e/`, which moved for good, expected `https://openai.com/blog/dall-e`
 * ```
 * ```md fixed
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/blog/dall-e)
 * ```
 *
 * @example {"name": "a page that may be another one"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/dall-e/)
 * ```
 * ```web
 * https://openai.com/dall-e/ 301 https://openai.com/products/images
 * https://openai.com/products/images 200 Pictures for your business
 * ```
 * ```text
 * 3:49 Unexpected address `https://openai.com/dall-e/`, which moved for good, expected `https://openai.com/products/images`
 * ```
 * ```md fixed unsafe
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/products/images)
 * ```
 */
export const linkMoved = defineRule({
  id: 'digest-link-moved',
  severity: 'warning',
  summary: 'a link that permanent redirects lead away from',
  fixes:
    'the new address; safe where the page has the entry’s title, or only scheme and host differ',
  reads: 'links',
  changes: ['address'],
  options: z.strictObject({}),
  *check({ checked }) {
    for (const each of checked.links) {
      const { link, outcome } = each;
      const to = outcome?.outcome === 'moved' ? outcome.finalUrl : undefined;
      if (to === undefined) continue;
      const text = link.urlRange && addressIn(link, to);
      yield {
        message: `Unexpected address ${inlineCode(link.url)}, which moved for good, expected ${inlineCode(to)}`,
        range: placeOf(link),
        subject: link.url,
        ...(link.urlRange &&
          text !== undefined && {
            expected: [text],
            fix: { safe: isSafe(each, to), edits: [{ range: link.urlRange, text }] },
          }),
      };
    }
  },
});

/** An address as this kind of link writes it; undefined where it would not read back. */
function addressIn({ kind }: Link, url: string): string | undefined {
  if (kind === 'inline') return writeAddress(url);
  const encoded = encodeAddress(url);
  if (kind === 'angle') return encoded;
  // Without brackets an address ends where its own punctuation ends it.
  return /^[\w:/.?=%#@+~&-]*[\w/]$/.test(encoded) && !/&\w*$/.test(encoded) ? encoded : undefined;
}

/**
 * Whether the entry surely means the same at the new address: its title is the page's, or only the
 * scheme or the host differs and the title says nothing against it. The front page of another site
 * may be anybody's, and so may a page that asks for a login or is for sale.
 */
function isSafe({ link, entry, outcome }: CheckedLink, finalUrl: string): boolean {
  const match = entry?.titleMatch ?? 'unsure';
  if (match !== 'unsure') return match === 'same';
  const title = outcome?.facts?.title;
  if (entry?.hasSharedTitle || (title !== undefined && mayStandIn(title))) return false;
  const from = requestAddress(link.url);
  const to = requestAddress(finalUrl);
  if (from === undefined || to === undefined || !differsInHostOnly(from, to)) return false;
  return isSameSite(new URL(from), new URL(to)) || !isFrontPage(new URL(to));
}
