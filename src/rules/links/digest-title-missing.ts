import * as z from 'zod';
import type { Values } from '../../digest/template/compose.ts';
import type { Digest, Entry } from '../../digest/types.ts';
import { inlineCode } from '../../text/code-span.ts';
import { entryValues, headText } from '../../titles/entry.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * An entry that has no title, or an address in its place. The fix writes the whole heading as the
 * format has it: the star is kept, the title is the page’s, and the source is the label that the
 * archive habitually uses for the site. Where no label is known, there is no fix. It is never a
 * safe one, since nobody has read the page’s words yet.
 *
 * @example {"name": "an address as a title"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.2](https://blog.rust-lang.org/2024/04/09/Rust-1.77.2.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 * ```
 * ```web
 * https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html 200 Announcing Rust 1.78.0 | Rust Blog
 * https://blog.rust-lang.org/2024/04/09/Rust-1.77.2.html 200 Announcing Rust 1.77.2 | Rust Blog
 * https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html 200 Announcing Rust 1.77.0 | Rust Blog
 * ```
 * ```text
 * 3:1 Unexpected address `https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html` as a title, expected `### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.2](https://blog.rust-lang.org/2024/04/09/Rust-1.77.2.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 * ```
 *
 * @example {"name": "no title, and a page that cannot be read"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```web
 * https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html 403
 * ```
 * ```text
 * 3:1 Unexpected entry without a title, expected the title of the page
 * ```
 */
export const titleMissing = defineRule({
  id: 'digest-title-missing',
  severity: 'error',
  summary: 'an entry without a title, or with an address for one',
  fixes: 'the whole heading from the page’s title, unsafe',
  reads: 'titles',
  options: z.strictObject({}),
  *check({ digest, archive, checked }) {
    for (const { entry, lacksTitle, facts } of checked.entries) {
      if (!lacksTitle) continue;
      const { title, head, url } = entry;
      // Text that the format has no place for would be lost.
      const holdsMore = entry.differences.some(({ aspect }) => aspect === 'text');
      const known = { ...entry, starred: entry.star !== undefined, title: undefined };
      const values =
        facts && !holdsMore ? entryValues(digest.format, url, facts, archive, known) : undefined;
      const text = values && rewritten(entry, values, digest);
      const found =
        !title || title.text.trim() === ''
          ? 'entry without a title'
          : `address ${inlineCode(title.text)} as a title`;
      yield {
        message: `Unexpected ${found}, expected ${text === undefined ? 'the title of the page' : inlineCode(text)}`,
        range: head,
        subject: url,
        ...(text !== undefined && {
          expected: [text],
          fix: { safe: false, edits: [{ range: head, text }] },
        }),
      };
    }
  },
});

/** The head of an entry with other values; the number of its item stays. */
function rewritten(entry: Entry, values: Values, { format, document }: Digest): string {
  const { head, template, others } = entry;
  const marker = document.source.text.slice(head.start.offset, head.end.offset);
  const number = template.block.type === 'item' ? /^\d+/.exec(marker)?.[0] : undefined;
  const all = { ...values, ...others };
  return headText(format, all, number === undefined ? undefined : Number(number), template);
}
