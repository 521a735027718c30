import * as z from 'zod';
import { inlineCode } from '../../text/code-span.ts';
import { defineRule, placeOf } from '../engine/rule.ts';
import { reasonText } from './reasons.ts';

/**
 * A link that could not be verified: the server refused, asked for a login, did not answer in time,
 * or blocks programs. The link may well be right, and the finding says nothing against it.
 *
 * @example {"name": "a site that blocks programs"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/dall-e/)
 * ```
 * ```web
 * https://openai.com/dall-e/ 403
 * ```
 * ```text
 * 3:49 Could not verify `https://openai.com/dall-e/`: the server answers 403 Forbidden
 * ```
 */
export const linkUnverified = defineRule({
  id: 'digest-link-unverified',
  severity: 'info',
  summary: 'a link that could not be verified',
  fixes: '–',
  reads: 'links',
  options: z.strictObject({}),
  *check({ checked }) {
    for (const { link, outcome } of checked.links) {
      if (outcome?.outcome !== 'unverified' || outcome.secureUrl !== undefined) continue;
      yield {
        message: `Could not verify ${inlineCode(link.url)}: ${reasonText(outcome)}`,
        range: placeOf(link),
        subject: link.url,
      };
    }
  },
});
