import * as z from 'zod';
import { inlineCode } from '../../text/code-span.ts';
import { defineRule } from '../engine/rule.ts';

const options = z.strictObject({
  placeholders: z
    .array(z.string().min(1))
    .default(['img', 'image', 'picture', 'photo', 'pic', 'screenshot', 'screen shot', 'alt text'])
    .meta({
      description:
        'Alternative texts that say nothing, in any case, also with a number or a time after them.',
    }),
});

/**
 * A picture without alternative text, or with a placeholder: `img`, a file name.
 *
 * Readers who cannot see the picture read or hear its alternative text instead; mail programs that
 * load no pictures show it, and so does any browser when the address is dead. Only a person can say
 * what a picture shows, so there is no fix. Turn the rule off where pictures are decoration.
 *
 * @example {"name": "none, a placeholder, a file name"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * ![](https://upload.wikimedia.org/wikipedia/commons/3/34/Transformer%2C_full_architecture.png)
 *
 * ![img](assets/attention.gif)
 *
 * ![image-20240506110503117](assets/image-20240506110503117.png)
 *
 * ![heads.png](assets/heads.png)
 * ```
 * ```text
 * 5:1 Unexpected picture without alternative text, expected words that say what it shows
 * 7:3 Unexpected alternative text `img`, expected words that say what the picture shows
 * 9:3 Unexpected alternative text `image-20240506110503117`, expected words that say what the picture shows
 * 11:3 Unexpected alternative text `heads.png`, expected words that say what the picture shows
 * ```
 *
 * @example {"name": "words that say what it shows"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * ![The architecture of the transformer](https://upload.wikimedia.org/wikipedia/commons/3/34/Transformer%2C_full_architecture.png)
 *
 * ![Image of two attention heads](assets/heads.png) ![logo](assets/logo.png)
 *
 * > ![](https://upload.wikimedia.org/wikipedia/commons/4/48/Markdown-mark.svg)
 * ```
 */
export const imageAlt = defineRule({
  id: 'digest-image-alt',
  severity: 'info',
  summary: 'a picture without alternative text, or with a placeholder',
  fixes: '–',
  options,
  *check({ digest, options: { placeholders } }) {
    const words = new Set(placeholders.map((each) => each.toLowerCase()));
    for (const { image, quoted, fault, text, range, url } of digest.links) {
      if (!image || quoted || fault || !text) continue;
      const alt = text.text.trim();
      if (alt === '') {
        yield {
          message:
            'Unexpected picture without alternative text, expected words that say what it shows',
          range,
          subject: url,
        };
      } else if (isFileName(alt) || words.has(withoutNumber(alt).toLowerCase())) {
        yield {
          message: `Unexpected alternative text ${inlineCode(alt)}, expected words that say what the picture shows`,
          range: text.range,
          subject: url,
        };
      }
    }
  },
});

function isFileName(alt: string): boolean {
  return alt.length < 256 && /^[^\s/]+\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/i.test(alt);
}

/**
 * A text without the number, date or time at its end, as programs put it into the names of
 * pictures.
 */
function withoutNumber(alt: string): string {
  const digit = alt.search(/\d/);
  if (digit === -1 || alt.length > 100) return alt;
  const isNumber = !/\p{L}/u.test(alt.slice(digit).replace(/\b(?:at|am|pm)\b/gi, ''));
  return isNumber ? alt.slice(0, digit).replace(/[\s_(.-]+$/, '') : alt;
}
