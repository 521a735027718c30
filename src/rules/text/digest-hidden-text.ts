import type { Html, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import * as z from 'zod';
import type { Digest, Entry } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import { partitionPoint } from '../../text/search.ts';
import { subjectOf } from '../edits/template-fix.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * Text in an entry that readers of the page do not see: comments, hidden elements, links without a
 * text, definitions that are comments.
 *
 * What is hidden is read by programs all the same: by search engines, by language models that
 * summarise the page, by whoever edits it next. An entry has no use for it. Comments between
 * entries and those that control tools are left alone.
 *
 * @example {"name": "a comment, a hidden element, a link without a text"}
 * ```md
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * Diagnostic attributes. <!-- best release of the year --> [](https://shop.example/)
 *
 * <p style="display: none">Buy our course.</p>
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 * ```text
 * 5:24 Unexpected comment `<!-- best release of the year -->` in an entry, which readers do not see, expected none
 * 5:58 Unexpected link to `https://shop.example/` without a text in an entry, which readers do not see, expected none
 * 7:1 Unexpected hidden element `<p style="display: none">` in an entry, expected none
 * ```
 *
 * @example {"name": "comments between entries and for tools"}
 * ```md
 * ## 2024-05-06
 *
 * <!-- newest first -->
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * Diagnostic attributes. <!-- more -->
 *
 * <!-- from the mailing list -->
 *
 * ### Go Blog: [Secure Randomness in Go 1.22](https://go.dev/blog/chacha8rand)
 * ```
 */
export const hiddenText = defineRule({
  id: 'digest-hidden-text',
  severity: 'warning',
  summary: 'text in an entry that readers do not see',
  fixes: '–',
  options: z.strictObject({}),
  *check({ digest }) {
    const { source, tree } = digest.document;
    if (!/<|\]:|\[\]\(/.test(source.text)) return;
    const found: Problem[] = [];
    const report = (node: Nodes, entry: Entry, message: string) => {
      const { start, end } = node.position ?? {};
      const range = source.range(start?.offset ?? 0, end?.offset ?? 0);
      found.push({ message, range, subject: subjectOf(entry) });
    };
    visit(tree, ['html', 'definition'], (node) => {
      const entry = entryAt(digest, node.position?.start.offset ?? 0);
      if (!entry) return;
      if (node.type === 'definition') {
        if (node.url !== '#' && node.url !== '') return;
        if (!node.title && !/^(?:\/\/|comment|_|-)/i.test(node.identifier)) return;
        report(
          node,
          entry,
          `Unexpected comment ${inlineCode(`[${node.identifier}]:`)} in an entry, which readers do not see, expected none`,
        );
      } else if (node.type === 'html') {
        const message = hiddenHtml(node, entry);
        if (message !== undefined) report(node, entry, message);
      }
    });
    yield* found;
    for (const { kind, image, text, url, range, quoted } of digest.links) {
      if (kind !== 'inline' || image || quoted || !text || text.markdown.trim() !== '') continue;
      const entry = entryAt(digest, range.start.offset);
      // An entry's own link without a text lacks its title.
      if (!entry || url === '' || entry.link?.range.start.offset === range.start.offset) continue;
      const message = `Unexpected link to ${inlineCode(url)} without a text in an entry, which readers do not see, expected none`;
      yield { message, range, subject: url };
    }
  },
});

/** The entry that a place belongs to. */
function entryAt({ entries }: Digest, offset: number): Entry | undefined {
  const index = partitionPoint(entries, ({ range }) => range.start.offset <= offset);
  const entry = entries[index - 1];
  return entry && offset < entry.range.end.offset ? entry : undefined;
}

function hiddenHtml(node: Html, entry: Entry): string | undefined {
  const { value } = node;
  if (value.startsWith('<!--')) {
    if (isForTools(value) || !/\p{L}{2}/u.test(value) || isBetween(node, entry)) return undefined;
    return `Unexpected comment ${inlineCode(value)} in an entry, which readers do not see, expected none`;
  }
  const tag = /<[a-z][^<>]{0,500}>/i.exec(value)?.[0];
  if (tag === undefined || !hiding.test(tag)) return undefined;
  return `Unexpected hidden element ${inlineCode(tag)} in an entry, expected none`;
}

const hiding =
  /\s(?:hidden(?=[\s=>])|style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])))/i;

/** Comments that control programs: linters, formatters, tables of contents, excerpts. */
function isForTools(comment: string): boolean {
  return /^<!--\s*(?:\/?\s*(?:toc|more|excerpt|truncate|break|end|start)\b|omit\b|no.?toc|[\w-]*lint\b|prettier|markdown|vale\b|cspell|spell|eslint|tags?:)/i.test(
    comment,
  );
}

/** Whether a comment is a block after all else in an entry, and so stands between two entries. */
function isBetween(node: Html, { body }: Entry): boolean {
  const index = body.findIndex(
    (each) => each.position?.start.offset === node.position?.start.offset,
  );
  if (index === -1) return false;
  return body.slice(index + 1).every(({ type }) => type === 'html' || type === 'thematicBreak');
}
