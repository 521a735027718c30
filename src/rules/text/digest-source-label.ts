import * as z from 'zod';
import { siteOf } from '../../digest/identity/identity.ts';
import { plainText } from '../../digest/markdown.ts';
import type { Digest, Entry } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import { pluralize } from '../../text/pluralize.ts';
import {
  compareLabels,
  createLabelHabits,
  type ExpectedLabel,
  type LabelCounts,
  otherSitesLabel,
} from '../../titles/label-habits.ts';
import { subjectOf } from '../edits/template-fix.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';

const options = z.strictObject({
  labels: z.record(z.string().min(1), z.string().min(1)).default({}).meta({
    description:
      'The label of a site by its host, such as `"arxiv.org": "arXiv"`. A label that is nearly this one is corrected; a different one may be used as well.',
  }),
});
type Options = z.output<typeof options>;

/**
 * A source label that differs only in case, in spaces or by one letter from the one that the
 * archive uses for the site.
 *
 * Readers filter and count by source, and `arxiv` and `arXiv` count as two. The archive decides: a
 * label is reported where at least 80 % of the other entries of the site that could have it agree
 * on another form of it; where two forms are used as often, none is. For a misspelling, the right
 * label must have six letters and be used ten times as often. Labels that share a site, such as the
 * channels of YouTube, are left alone, and so are numbers in labels. Another site’s label is
 * reported where all other entries of the site, three or more, have one label, and the label found
 * is the only one of one other site.
 *
 * @example {"name": "another case"}
 * ```md
 * ## 2024-05-06
 *
 * ### arxiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * ### arXiv: [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)
 *
 * ### arXiv: [Auto-Encoding Variational Bayes](https://arxiv.org/abs/1312.6114)
 * ```
 * ```text
 * 3:5 Unexpected source `arxiv`, expected `arXiv` as in 2 entries of `arxiv.org`
 * ```
 * ```md fixed
 * ## 2024-05-06
 *
 * ### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * ### arXiv: [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)
 *
 * ### arXiv: [Auto-Encoding Variational Bayes](https://arxiv.org/abs/1312.6114)
 * ```
 *
 * @example {"name": "a label of the configuration, misspelt", "options": {"labels": {"joelonsoftware.com": "Joel on Software"}}}
 * ```md
 * ## 2024-05-06
 *
 * ### Joel on Sofware: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 * ```
 * ```text
 * 3:5 Unexpected source `Joel on Sofware`, expected `Joel on Software`, the label of `joelonsoftware.com`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Joel on Software: [The Law of Leaky Abstractions](https://www.joelonsoftware.com/2002/11/11/the-law-of-leaky-abstractions/)
 * ```
 *
 * @example {"name": "the label of another site"}
 * ```md
 * ## 2024-05-06
 *
 * ### Go Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.2](https://blog.rust-lang.org/2024/04/09/Rust-1.77.2.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.76.0](https://blog.rust-lang.org/2024/02/08/Rust-1.76.0.html)
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ### Go Blog: [Go 1.21 is released!](https://go.dev/blog/go1.21)
 * ```
 * ```text
 * 3:5 Unexpected source `Go Blog`, expected `Rust Blog` as in 3 entries of `blog.rust-lang.org`
 * ```
 * ```md fixed unsafe
 * ## 2024-05-06
 *
 * ### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.2](https://blog.rust-lang.org/2024/04/09/Rust-1.77.2.html)
 *
 * ### Rust Blog: [Announcing Rust 1.77.0](https://blog.rust-lang.org/2024/03/21/Rust-1.77.0.html)
 *
 * ### Rust Blog: [Announcing Rust 1.76.0](https://blog.rust-lang.org/2024/02/08/Rust-1.76.0.html)
 *
 * ### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)
 *
 * ### Go Blog: [Go 1.21 is released!](https://go.dev/blog/go1.21)
 * ```
 *
 * @example {"name": "a tie, and two channels of one site"}
 * ```md
 * ## 2024-05-06
 *
 * ### arxiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
 *
 * ### arXiv: [Deep Residual Learning for Image Recognition](https://arxiv.org/abs/1512.03385)
 *
 * ### Computerphile: [Regular Expressions](https://www.youtube.com/watch?v=528Jc3q86F8)
 *
 * ### Numberphile: [Fibonacci Mystery](https://www.youtube.com/watch?v=Nu-lW-Ifyec)
 * ```
 */
export const sourceLabel = defineRule({
  id: 'digest-source-label',
  severity: 'warning',
  summary: 'a label that is nearly the one that the archive uses for the site, or another site’s',
  fixes: 'case and spaces safe, spelling unsafe',
  changes: ['label'],
  options,
  *check(context) {
    const expect = createExpectation(context);
    for (const entry of context.digest.entries) {
      const site = siteOf(entry.url);
      if (site === undefined) continue;
      const expected = expect(entry, site) ?? otherSitesLabel(entry, site, context.archive);
      if (expected) yield problemWith(entry, expected, site);
    }
  },
});

function problemWith(
  entry: Entry,
  { label, count: uses, safe }: ExpectedLabel,
  site: string,
): Problem {
  const { text, markdown, range } = entry.source ?? { text: '', markdown: '', range: entry.head };
  const reason =
    uses === undefined
      ? `, the label of ${inlineCode(site)}`
      : ` as in ${pluralize(uses, 'entry', 'entries')} of ${inlineCode(site)}`;
  // A label with markup is the editor's to rewrite.
  const isPlain = markdown === text && plainText(label) === label;
  return {
    message: `Unexpected source ${inlineCode(text)}, expected ${inlineCode(label)}${reason}`,
    range,
    subject: subjectOf(entry),
    ...(isPlain && { expected: [label], fix: { safe, edits: [{ range, text: label }] } }),
  };
}

/**
 * Tells what an entry's label was meant to be: what is configured for its site, else what is used
 * for it.
 */
function createExpectation({ digest, archive, options: { labels } }: RuleContext<Options>) {
  const configured = new Map(
    Object.entries(labels).map(([host, label]) => [siteOf(`https://${host}/`) ?? host, label]),
  );
  // An editor knows one file alone.
  const uses = archive.paths.length > 0 ? archive.labels : createOwnLabels(digest);
  const habits = new Map<string, ReturnType<typeof createLabelHabits>>();
  return ({ source, url }: Entry, site: string): ExpectedLabel | undefined => {
    if (!source) return undefined;
    const label = configured.get(site);
    const relation = label === undefined ? 'other' : compareLabels(source.text, label);
    if (relation === 'same') return undefined;
    if (label !== undefined && relation !== 'other') {
      return { label, count: undefined, safe: relation === 'case' };
    }
    const habit = habits.get(site) ?? createLabelHabits(uses(url));
    habits.set(site, habit);
    return habit(source.text);
  };
}

/** The labels of the digest itself, counted as an archive does. */
function createOwnLabels({ entries }: Digest): (url: string) => LabelCounts {
  const sites = new Map<string, Map<string, number>>();
  for (const { url, source, differences } of entries) {
    const site = siteOf(url);
    if (site === undefined || !source || differences.length > 0) continue;
    const labels = sites.get(site) ?? new Map<string, number>();
    sites.set(site, labels);
    labels.set(source.text, (labels.get(source.text) ?? 0) + 1);
  }
  return (url) =>
    [...(sites.get(siteOf(url) ?? '') ?? [])]
      .map(([label, uses]) => ({ label, count: uses }))
      .sort((a, b) => b.count - a.count);
}
