import * as z from 'zod';
import { otherTitle } from '../../digest/template/write.ts';
import type { Entry, Format, Value } from '../../digest/types.ts';
import { inlineCode } from '../../text/code-span.ts';
import { isCutShort } from '../../titles/compare.ts';
import { ownTitle } from '../../titles/entry.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * An entry whose title and whose page’s title differ in meaning: a sign that the link or the title
 * is that of another entry. Case, quotes, dashes, a dropped subtitle, the site’s name, a tag such
 * as `[D]` and abbreviations make no difference, and in doubt nothing is said. A digest that
 * habitually writes titles of its own is left alone. A title that a site gives to several of its
 * pages is no page’s own, and is not compared.
 *
 * A title that is cut off with `…` where the page’s goes on is found too.
 *
 * @example {"name": "the title of another page"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Changes to the stabilized targets for WebAssembly](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```web
 * https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html 200 Announcing Rust 1.78.0 | Rust Blog
 * ```
 * ```text
 * 3:17 Unexpected title `Changes to the stabilized targets for WebAssembly`, the page is called `Announcing Rust 1.78.0`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 *
 * @example {"name": "a title that was cut off"}
 * ```md
 * ## 2024-05-06
 *
 * ### Joel on Software: [The Law of Leaky…](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 * ```
 * ```web
 * https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/ 200 The Law of Leaky Abstractions – Joel on Software
 * ```
 * ```text
 * 3:24 Unexpected title cut off with `…`, the page is called `The Law of Leaky Abstractions`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 * ```
 *
 * @example {"name": "the page’s title in other words"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Rust 1.78 is out](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 * ```
 * ```web
 * https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html 200 Announcing Rust 1.78.0 | Rust Blog
 * ```
 */
export const titleMismatch = defineRule({
  id: 'digest-title-mismatch',
  severity: 'info',
  summary: 'a title that means something else than the page’s, or is cut off',
  fixes: 'the page’s title, unsafe',
  reads: 'titles',
  options: z.strictObject({}),
  *check({ digest: { document, format }, checked }) {
    for (const { entry, facts, titleMatch } of checked.entries) {
      const { title, source, url } = entry;
      if (titleMatch === undefined || !title || !facts) continue;
      const own = ownTitle(facts, url, source?.text);
      if (own === undefined) continue;
      const isCut = titleMatch !== 'different' && isCutShort(title.text, own);
      if (titleMatch !== 'different' && !isCut) continue;
      const found = isCut
        ? `title cut off with ${inlineCode(/[.…]+$/.exec(title.text.trimEnd())?.[0] ?? '')}`
        : `title ${inlineCode(title.text)}`;
      const text = titleText(entry, title, format, own, document.source.text);
      yield {
        message: `Unexpected ${found}, the page is called ${inlineCode(own)}`,
        range: title.range,
        subject: url,
        ...(text !== undefined && {
          expected: [text],
          fix: { safe: false, edits: [{ range: title.range, text }] },
        }),
      };
    }
  },
});

/**
 * The page's title as markdown in the place of the entry's; undefined for an entry that has other
 * faults to mend first.
 */
function titleText(
  { head, template, differences }: Entry,
  { range }: Value,
  format: Format,
  text: string,
  whole: string,
): string | undefined {
  if (differences.length > 0) return undefined;
  const from = head.start.offset;
  const title = { start: range.start.offset - from, end: range.end.offset - from };
  return otherTitle(template, { block: whole.slice(from, head.end.offset), title, text }, format);
}
