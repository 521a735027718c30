import * as z from 'zod';
import { inlineCode } from '../../text/code-span.ts';
import { defineRule, placeOf } from '../engine/rule.ts';

/**
 * A relative link or picture whose file the repository does not have. Where it does not even have
 * the first folder of the path, the site may make the file, and nothing is said. It needs no
 * network.
 *
 * @example {"name": "a file that was renamed"}
 * ```md
 * ## 2021-01-05
 *
 * ### OpenAI: [DALL·E: Creating Images from Text](https://openai.com/dall-e/)
 *
 * ![](images/dalle.png)
 *
 * See [the notes](notes/2020) and [those of 2021](notes/2021.md).
 * ```
 * ```md file=notes/2021.md
 * # Notes
 * ```
 * ```text
 * 7:17 Unexpected link to `notes/2020`, which the repository does not have, expected a file that it has
 * ```
 */
export const linkMissing = defineRule({
  id: 'digest-link-missing',
  severity: 'warning',
  summary: 'a relative link or picture that leads to no file of the repository',
  fixes: '–',
  reads: 'links',
  options: z.strictObject({}),
  *check({ checked }) {
    for (const { link, missingPath } of checked.links) {
      if (missingPath === undefined) continue;
      yield {
        message: `Unexpected ${link.image ? 'picture' : 'link to'} ${inlineCode(missingPath)}, which the repository does not have, expected a file that it has`,
        range: placeOf(link),
        subject: link.url,
      };
    }
  },
});
