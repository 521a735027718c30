import * as z from 'zod';
import { isHabit } from '../../digest/habit.ts';
import { siteOf } from '../../digest/identity/identity.ts';
import { plainText } from '../../digest/markdown.ts';
import type { Digest, Entry } from '../../digest/types.ts';
import type { Problem } from '../../findings/finding.ts';
import { inlineCode } from '../../text/code-span.ts';
import { isOneEdit } from '../../text/edit-distance.ts';
import { pluralize } from '../../text/pluralize.ts';
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
 * channels of YouTube, are left alone, and so are numbers in labels. Another site’s label is reported
 * where all other entries of the site, three or more, have one label, and the label found is the only
 * one of one other site.
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
  changes: ['case'],
  options,
  *check(context) {
    const expect = createExpectation(context);
    for (const entry of context.digest.entries) {
      const site = siteOf(entry.url);
      if (site === undefined) continue;
      const expected = expect(entry, site) ?? otherSitesLabel(entry, site, context);
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

/** How often a site must have its label for another site's to be a mistake. */
const minOwn = 3;
/** How often the other site must have it. */
const minOther = 2;

/**
 * The label of a site for an entry that has another site's: all other entries of the site have one,
 * and all with the entry's label lead to one other site, which has no other.
 */
function otherSitesLabel(
  { source, url }: Entry,
  site: string,
  { archive }: RuleContext<Options>,
): ExpectedLabel | undefined {
  if (!source) return undefined;
  const own = archive.labels(url);
  const [habit, ...others] = own.filter(({ label }) => label !== source.text);
  const uses = own.find(({ label }) => label === source.text)?.count ?? 0;
  if (!habit || habit.count < minOwn || others.length > 0 || uses > 1) return undefined;
  const [other, ...more] = [...archive.sitesOf(source.text)].filter(([host]) => host !== site);
  if (!other || other[1] < minOther || more.length > 0) return undefined;
  const isItsOnly = archive.labels(`https://${other[0]}/`).length === 1;
  return isItsOnly ? { ...habit, safe: false } : undefined;
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

/** A label as it should be written. */
export interface ExpectedLabel {
  label: string;
  /** How many entries have it; undefined where the configuration says so. */
  count: number | undefined;
  /** Whether the one found differs only in case and spaces. */
  safe: boolean;
}

/** How labels are used for one site, as an archive counts them. */
export type LabelCounts = readonly { label: string; count: number }[];

/** Labels that differ only in case and spaces, most used first. */
interface Spelling {
  plain: string;
  total: number;
  forms: { label: string; count: number }[];
}

/** Labels with fewer letters than this differ by one letter more often by right than by mistake. */
const minLetters = 6;
/** How much more often a label must be used for the other to be its misspelling. */
const minRatio = 10;

/** Learns how the labels of a site are written, and tells what a label was probably meant to be. */
export function createLabelHabits(
  counts: LabelCounts,
): (label: string) => ExpectedLabel | undefined {
  const spellings = new Map<string, Spelling>();
  for (const { label, count } of counts) {
    const plain = plainLabel(label);
    const spelling = spellings.get(plain) ?? { plain, total: 0, forms: [] };
    spellings.set(plain, spelling);
    spelling.total += count;
    spelling.forms.push({ label, count });
  }
  const common = [...spellings.values()].filter(({ plain, total }) => {
    return total >= minRatio && hasEnoughLetters(plain);
  });
  return (label) => {
    const plain = plainLabel(label);
    const own = spellings.get(plain);
    const form = own && habitualForm(own, label);
    if (form) return { ...form, safe: true };
    const meant = common.filter(
      (other) => other.total >= minRatio * (own?.total ?? 1) && isMisspelt(plain, other.plain),
    );
    const [only, second] = meant;
    const right = only && !second ? habitualForm(only, label) : undefined;
    return right && { ...right, safe: false };
  };
}

/** Compares two labels: equal, equal but for case and spaces, one letter apart, or different. */
export function compareLabels(
  label: string,
  right: string,
): 'same' | 'case' | 'spelling' | 'other' {
  if (visible(label) === visible(right)) return 'same';
  const [a, b] = [plainLabel(label), plainLabel(right)];
  if (a === b) return 'case';
  return hasEnoughLetters(b) && isMisspelt(a, b) ? 'spelling' : 'other';
}

/**
 * The form of a label that the other entries use; none without a habit, and none where the label
 * has it.
 */
function habitualForm({ forms, total }: Spelling, label: string) {
  const [first] = forms;
  const used = forms.find((form) => form.label === label)?.count ?? 0;
  // It is one of the uses, too, where only those before a change are counted: one against one is no
  // habit.
  if (!first || first.count <= Math.max(used, 1) || visible(first.label) === visible(label))
    return undefined;
  // The label under review does not count for itself.
  return isHabit(first.count, total - Math.min(used, 1)) ? first : undefined;
}

/** Numbers tell labels apart: `Part 1` is no misspelling of `Part 2`. */
function isMisspelt(a: string, b: string): boolean {
  return a.replace(/\P{N}/gu, '') === b.replace(/\P{N}/gu, '') && isOneEdit(a, b);
}

function hasEnoughLetters(plain: string): boolean {
  return plain.replace(/\P{L}/gu, '').length >= minLetters;
}

/** A label without invisible characters, which another rule reports. */
function visible(label: string): string {
  return label.normalize('NFC').replace(/[\u200b\u2060\ufeff]/g, '');
}

/** A label without case and spaces. */
function plainLabel(label: string): string {
  return visible(label).toLowerCase().replace(/\s/g, '');
}
