import * as z from 'zod';
import type { Link } from '../../digest/types.ts';
import type { Fix } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import type { Source } from '../../text/source.ts';
import { defineRule, placeOf } from '../engine/rule.ts';

/**
 * An http link for which https was tried and serves the same page: it has the same title or ends at
 * the same address.
 *
 * @example {"name": "a page that https serves too"}
 * ```md
 * ## 2021-01-05
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](http://www.joelonsoftware.com/leaky/)
 * ```
 * ```web
 * http://www.joelonsoftware.com/leaky/ 200 The Law of Leaky Abstractions
 * https://www.joelonsoftware.com/leaky/ 200 The Law of Leaky Abstractions
 * ```
 * ```text
 * 3:55 Unexpected http, expected `https://www.joelonsoftware.com/leaky/`, which serves the same page
 * ```
 * ```md fixed
 * ## 2021-01-05
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/leaky/)
 * ```
 */
export const linkInsecure = defineRule({
  id: 'digest-link-insecure',
  severity: 'warning',
  summary: 'an http link whose page https serves too',
  fixes: 'https, safe',
  reads: 'links',
  changes: ['address'],
  options: z.strictObject({}),
  *check({ digest, checked }) {
    for (const { link, outcome } of checked.links) {
      const { secureUrl, finalUrl } = outcome ?? {};
      // A link that moved gets its new address as a whole.
      const moved = outcome?.outcome === 'moved' && finalUrl !== undefined;
      if (secureUrl === undefined || outcome?.outcome === 'dead' || moved) continue;
      yield {
        message: `Unexpected http, expected ${inlineCode(secureUrl)}, which serves the same page`,
        range: placeOf(link),
        subject: link.url,
        ...schemeFix(link, digest.document.source),
      };
    }
  },
});

/**
 * Writes `https` and leaves the rest of the address as it is written, where the scheme is written.
 */
function schemeFix({ urlRange }: Link, source: Source): { expected?: string[]; fix?: Fix } {
  if (!urlRange) return {};
  const written = source.text.slice(urlRange.start.offset, urlRange.end.offset);
  const scheme = /^http(?=:)/i.exec(written)?.[0];
  if (scheme === undefined) return {};
  const start = urlRange.start.offset;
  const edit = { range: source.range(start, start + scheme.length), text: 'https' };
  return {
    expected: [`https${written.slice(scheme.length)}`],
    fix: { safe: true, edits: [edit] },
  };
}
