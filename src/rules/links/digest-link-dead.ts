import * as z from 'zod';
import { inlineCode } from '../../text/code-span.ts';
import { defineRule, placeOf } from '../engine/rule.ts';
import { reasonText } from './reasons.ts';

/**
 * A link whose page is gone: the server answers 404 or 410, the name of its host does not exist, or
 * the site answers as it does for an address that cannot exist. [Outcomes](outcomes.md) has the
 * whole list; what is not on it is never called dead.
 *
 * Replace the link, by an archived copy for instance, or remove the entry.
 *
 * @example {"name": "a page that is gone"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [Solving Rubik's Cube with a Robot Hand](https://openai.com/blog/solving-rubiks-cube/)
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/dall-e/)
 * ```
 * ```web
 * https://openai.com/blog/solving-rubiks-cube/ 410
 * https://openai.com/dall-e/ 200 DALL·E: Creating Images from Text
 * ```
 * ```text
 * 3:54 Unexpected dead link `https://openai.com/blog/solving-rubiks-cube/`: the server answers 410 Gone; replace it or remove it
 * ```
 *
 * @example {"name": "a server that refuses or breaks, which proves nothing"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/dall-e/)
 * ```
 * ```web
 * https://openai.com/dall-e/ 503
 * ```
 */
export const linkDead = defineRule({
  id: 'digest-link-dead',
  severity: 'error',
  summary: 'a link that is proven to lead nowhere',
  fixes: '–',
  reads: 'links',
  options: z.strictObject({}),
  *check({ checked }) {
    for (const { link, outcome } of checked.links) {
      if (outcome?.outcome !== 'dead') continue;
      yield {
        message: `Unexpected dead link ${inlineCode(link.url)}: ${reasonText(outcome)}; replace it or remove it`,
        range: placeOf(link),
        subject: link.url,
      };
    }
  },
});
