import * as z from 'zod';
import { isHabit } from '../../digest/habit.ts';
import type { Entry, Field } from '../../digest/types.ts';
import { inlineCode } from '../../text/code-span.ts';
import { differenceProblem, subjectOf } from '../edits/template-fix.ts';
import { defineRule } from '../engine/rule.ts';

/**
 * A field of an entry whose label is written in another case or markup than configured, or that is
 * given twice.
 *
 * Fields are paragraphs that begin with a label, such as **Keywords**; programs find them by it.
 * Only labels that the format knows are read. Where at least 80 % of the digest's fields are
 * written differently, the digest is assumed to have a style of its own, and only duplicates are
 * reported.
 *
 * @example {"name": "another case and markup"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * **Keywords**: transformers
 *
 * **summary**: Attention alone is enough.
 *
 * Comment: The beginning of much.
 *
 * ### arXiv: [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)
 *
 * **Keywords**: optimization
 * ```
 * ```text
 * 7:1 Unexpected `**summary**:`, expected `**Summary**:`
 * 9:1 Unexpected `Comment:`, expected `**Comment**:`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * **Keywords**: transformers
 *
 * **Summary**: Attention alone is enough.
 *
 * **Comment**: The beginning of much.
 *
 * ### arXiv: [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)
 *
 * **Keywords**: optimization
 * ```
 *
 * @example {"name": "given twice"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * **Keywords**: transformers
 *
 * **Keywords**: attention, translation
 * ```
 * ```text
 * 7:3 Unexpected second `Keywords` in one entry, expected one; merge it with the first
 * ```
 *
 * @example {"name": "a style of the digest's own, and other words in bold"}
 * ```md
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * *Keywords:* transformers
 *
 * **Note**: Read the appendix.
 *
 * ### arXiv: [Adam: A Method for Stochastic Optimization](https://arxiv.org/abs/1412.6980)
 *
 * *Keywords:* optimization
 * ```
 */
export const fieldLabel = defineRule({
  id: 'digest-field-label',
  severity: 'warning',
  summary: 'a field label in another case or markup than configured, or given twice',
  fixes: 'case and markup safe',
  changes: ['label', 'separator'],
  options: z.strictObject({}),
  *check({ digest: { entries, document } }) {
    const { path } = document.source;
    const all = entries.flatMap(({ fields }) => fields);
    const different = all.filter(({ differences }) => differences.length > 0);
    const hasOwnStyle = isHabit(different.length, all.length);
    for (const entry of entries) {
      for (const field of hasOwnStyle ? [] : entry.fields) {
        for (const difference of field.differences) {
          const { actual, expected = '' } = difference;
          const message = `Unexpected ${inlineCode(actual)}, expected ${inlineCode(expected)}`;
          yield differenceProblem(difference, message, subject(entry, field));
        }
      }
      for (const { first, second } of duplicates(entry.fields)) {
        yield {
          message: `Unexpected second ${inlineCode(second.label.text)} in one entry, expected one; merge it with the first`,
          range: second.label.range,
          subject: subject(entry, second),
          related: [{ path, range: first.label.range, message: 'the first one' }],
        };
      }
    }
  },
});

function subject(entry: Entry, { label }: Field): string {
  return `${subjectOf(entry)} ${label.text}`;
}

/** The fields whose label an earlier field has, each with the first of its label. */
function duplicates(fields: readonly Field[]): { first: Field; second: Field }[] {
  const firsts = new Map<string, Field>();
  return fields.flatMap((field) => {
    const label = field.label.text.toLowerCase();
    const first = firsts.get(label);
    if (!first) firsts.set(label, field);
    return first ? [{ first, second: field }] : [];
  });
}
