import * as z from 'zod';
import { isHabit } from '../../digest/habit.ts';
import type { Digest, Entry, Extra, Link } from '../../digest/types.ts';
import type { Edit } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import type { Source } from '../../text/source.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * An extra link of an entry that is not as the template writes it.
 *
 * Extra links are in rows of their own below an entry: the paper, the code, the slides. The rule
 * reports something only where at least 80 % of the digest's rows are as the template writes them,
 * so that a digest with another style is left alone. A link that markdown does not read as one is
 * reported by `digest-link-syntax`.
 *
 * @example {"name": "no brackets in one row of six"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * [[pdf]](https://arxiv.org/pdf/1706.03762)
 *
 * ### arXiv: [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)
 *
 * [[pdf]](https://arxiv.org/pdf/1512.03385)
 *
 * ### arXiv: [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)
 *
 * [[pdf]](https://arxiv.org/pdf/1412.6980)
 *
 * ### arXiv: [Generative Adversarial Networks](https://arxiv.org/abs/1406.2661)
 *
 * [[pdf]](https://arxiv.org/pdf/1406.2661) [[code]](https://github.com/goodfeli/adversarial)
 *
 * ### arXiv: [Playing Atari with Deep Reinforcement Learning](https://arxiv.org/abs/1312.5602)
 *
 * [pdf](https://arxiv.org/pdf/1312.5602)
 * ```
 * ```text
 * 21:1 Unexpected `[pdf](https://arxiv.org/pdf/1312.5602)`, expected `[[pdf]](https://arxiv.org/pdf/1312.5602)`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * [[pdf]](https://arxiv.org/pdf/1706.03762)
 *
 * ### arXiv: [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)
 *
 * [[pdf]](https://arxiv.org/pdf/1512.03385)
 *
 * ### arXiv: [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)
 *
 * [[pdf]](https://arxiv.org/pdf/1412.6980)
 *
 * ### arXiv: [Generative Adversarial Networks](https://arxiv.org/abs/1406.2661)
 *
 * [[pdf]](https://arxiv.org/pdf/1406.2661) [[code]](https://github.com/goodfeli/adversarial)
 *
 * ### arXiv: [Playing Atari with Deep Reinforcement Learning](https://arxiv.org/abs/1312.5602)
 *
 * [[pdf]](https://arxiv.org/pdf/1312.5602)
 * ```
 *
 * @example {"name": "another style, and links in prose"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * [pdf](https://arxiv.org/pdf/1706.03762) | [code](https://github.com/tensorflow/tensor2tensor)
 *
 * Compare [the annotated version](https://nlp.seas.harvard.edu/annotated-transformer/).
 * ```
 */
export const extraFormat = defineRule({
  id: 'digest-extra-format',
  severity: 'warning',
  summary: 'an extra link that is not as the template writes it',
  fixes: 'safe; unsafe where a reference becomes an address',
  changes: ['brackets', 'separator'],
  options: z.strictObject({}),
  *check({ digest }) {
    if (!isStrict(digest)) return;
    const { source } = digest.document;
    for (const entry of digest.entries) {
      for (const { link, label, differences } of entry.extras) {
        if (link.fault || differences.length === 0) continue;
        const edits = differences.flatMap((difference) => difference.edits);
        const fixed = wholeOf(link, edits, source);
        const { start, end } = fixed.range;
        const actual = source.text.slice(start.offset, end.offset);
        yield {
          message: `Unexpected ${inlineCode(actual)}, expected ${inlineCode(fixed.text)}`,
          range: fixed.range,
          subject: link.url || label.text,
          expected: [fixed.text],
          fix: { safe: differences.every(({ safe }) => safe), edits },
        };
      }
    }
  },
});

/** Whether the digest's own rows of extra links are as the template writes them, by habit. */
function isStrict({ entries }: Digest): boolean {
  const rows = entries.flatMap(rowsOf);
  const strict = rows.filter((row) => row.every(({ differences }) => differences.length === 0));
  return isHabit(strict.length, rows.length);
}

/** The extras of an entry by paragraph. */
function rowsOf({ body, extras }: Entry): Extra[][] {
  const rows: Extra[][] = [];
  let end = 0;
  let block = 0;
  for (const extra of extras) {
    const at = extra.link.range.start.offset;
    if (at >= end) rows.push([]);
    while (end <= at && block < body.length) end = body[block++]?.position?.end.offset ?? 0;
    rows[rows.length - 1]?.push(extra);
  }
  return rows;
}

/** A link with what its edits take in around it, and how it reads after them. */
function wholeOf({ range }: Link, edits: readonly Edit[], source: Source) {
  const inOrder = [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const start = Math.min(range.start.offset, ...inOrder.map((edit) => edit.range.start.offset));
  const end = Math.max(range.end.offset, ...inOrder.map((edit) => edit.range.end.offset));
  let fixed = '';
  let at = start;
  for (const edit of inOrder) {
    fixed += source.text.slice(at, edit.range.start.offset) + edit.text;
    at = edit.range.end.offset;
  }
  return { range: source.range(start, end), text: fixed + source.text.slice(at, end) };
}
