import * as z from 'zod';
import {
  defaultTracking,
  trackingParameters,
  withoutTracking,
} from '../../digest/identity/tracking.ts';
import { unescapeAddress } from '../../digest/links/address.ts';
import { isBalanced, writeAddress } from '../../digest/template/compose.ts';
import type { Link } from '../../digest/types.ts';
import { plainPercent } from '../../text/address.ts';
import { inlineCode } from '../../text/code-span.ts';
import { defineRule } from '../engine/rule.ts';

const patterns = z.array(z.string().min(1)).default([]);

const options = z.strictObject({
  parameters: patterns.meta({
    description:
      'Further parameters that only track: a name, a name that ends in `*` for all that begin with it, or `host/name` for one that tracks on that host only.',
  }),
  keep: patterns.meta({
    description: 'Parameters that are left alone, written in the same way.',
  }),
});

/**
 * Tracking parameters in an address, such as `utm_source` or `fbclid`.
 *
 * They say where a reader came from, not where the link leads: they make addresses long, and one
 * link look like two. Names that have a meaning on some sites (`ref`, `source`, `s`, `t`) count
 * only on sites where they only track.
 *
 * All links outside block quotes are checked, pictures and links in prose included. Turn the rule
 * off where the parameters are the digest's own, or name those in `keep`.
 *
 * @example {"name": "parameters of a feed and of a share"}
 * ```md
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/?utm_source=rss&utm_medium=rss)
 *
 * By the way: https://www.youtube.com/watch?v=v1wdlsVdOfc&si=Zm9v
 * ```
 * ```text
 * 3:42 Unexpected tracking parameters `utm_source` and `utm_medium`, expected `https://jvns.ca/blog/2024/03/08/how-head-works-in-git/`
 * 5:13 Unexpected tracking parameter `si`, expected `https://www.youtube.com/watch?v=v1wdlsVdOfc`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/)
 *
 * By the way: https://www.youtube.com/watch?v=v1wdlsVdOfc
 * ```
 *
 * @example {"name": "one parameter more, and one to keep", "options": {"parameters": ["ref"], "keep": ["utm_campaign"]}}
 * ```md
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/?ref=digest&utm_campaign=may)
 * ```
 * ```text
 * 3:42 Unexpected tracking parameter `ref`, expected `https://jvns.ca/blog/2024/03/08/how-head-works-in-git/?utm_campaign=may`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### Julia Evans: [How HEAD works in git](https://jvns.ca/blog/2024/03/08/how-head-works-in-git/?utm_campaign=may)
 * ```
 *
 * @example {"name": "parameters that select something, archived copies and quotes are left alone"}
 * ```md
 * ## 2024-05-06
 *
 * ### Hacker News: [How HEAD works in git](https://news.ycombinator.com/item?id=39639948&p=2)
 *
 * [[copy]](https://web.archive.org/web/2024/https://jvns.ca/?utm_source=rss)
 *
 * > From https://jvns.ca/?utm_source=rss
 * ```
 */
export const linkTracking = defineRule({
  id: 'digest-link-tracking',
  severity: 'warning',
  summary: 'tracking parameters in an address',
  fixes: 'removes them, safe',
  changes: ['address'],
  options,
  *check({ digest, options: { parameters, keep } }) {
    const { source } = digest.document;
    const wanted = [...defaultTracking, ...parameters];
    for (const link of digest.links) {
      const { url, urlRange, definitionRange } = link;
      const range = urlRange ?? definitionRange;
      if (link.quoted || link.fault || !range || !url.includes('?')) continue;
      const names = trackingNames(url, wanted, keep);
      const expected = names.length === 0 ? url : withoutTracking(url, literally(names));
      if (expected === url) continue;
      const raw = source.text.slice(range.start.offset, range.end.offset);
      const text = writeAs(link, raw, expected, names);
      yield {
        message: `Unexpected tracking ${listed(names)}, expected ${inlineCode(expected)}`,
        range,
        subject: url,
        ...(text !== undefined && {
          expected: [text],
          fix: { safe: true, edits: [{ range, text }] },
        }),
      };
    }
  },
});

function trackingNames(url: string, wanted: readonly string[], keep: readonly string[]): string[] {
  const kept = new Set(trackingParameters(url, keep));
  return trackingParameters(url, wanted)
    .filter((name) => !kept.has(name))
    .map(plainPercent);
}

/**
 * The address without its tracking, as the source would write it; undefined where it cannot be
 * written there.
 */
function writeAs(
  { kind, url }: Link,
  raw: string,
  expected: string,
  names: readonly string[],
): string | undefined {
  if (kind === 'bare') {
    // What follows a bare address may be taken for a part of it: `{"url": "https://…?a=b"}`.
    if (/["<>\\^`{|}]|[^\p{ASCII}\p{L}\p{M}\p{N}]/u.test(url)) return undefined;
    // A bare address may lack its scheme, and punctuation at its end would belong to the sentence.
    return /[\w/=&%#+-]$/.test(expected) ? expected.slice(url.length - raw.length) : undefined;
  }
  const text = withoutTracking(raw, literally(names));
  const means = kind === 'angle' || unescapeAddress(text) === expected;
  return means && isBalanced(text) ? text : writeAddress(expected);
}

/** Names that are no patterns: a stranger may call a parameter anything, `*` at its end too. */
function literally(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.replaceAll('\\', '').toLowerCase()));
}

function listed(names: readonly string[]): string {
  const quoted = names.map(inlineCode);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? `parameter ${last}` : `parameters ${quoted.join(', ')} and ${last}`;
}
