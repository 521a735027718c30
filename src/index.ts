import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import type { Processor } from 'unified';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';
import type { DigestConfig } from './config/config.ts';
import { parseConfig } from './config/load.ts';
import { createArchive } from './digest/archive/archive.ts';
import { parseDocument } from './digest/document.ts';
import { checkLimits } from './digest/limits.ts';
import { collectLinks } from './digest/links/collect.ts';
import { readDigest } from './digest/model/digest.ts';
import type { Digest } from './digest/types.ts';
import { spanOfFix } from './findings/fix.ts';
import { lintDigest } from './rules/engine/lint.ts';
import { type Rule, ruleUrl } from './rules/engine/rule.ts';
import { rules } from './rules/table.ts';
import { createSource } from './text/source.ts';

export type { Difference, Template } from './digest/template/template.ts';
export type {
  Day,
  Digest,
  Document,
  Entry,
  Extra,
  Field,
  Format,
  Link,
  Section,
  Value,
} from './digest/types.ts';
export type { Point, Range, Source } from './text/source.ts';

/**
 * How a digest is written: the keys of a `digests` entry of the configuration, without its files.
 */
export interface DigestOptions {
  /** Template of a date heading. */
  day?: string;
  /** Where the file's name carries the date. */
  'date-in'?: string;
  order?: 'newest-first' | 'oldest-first';
  /** Template of an entry. */
  entry?: string;
  star?: string;
  tags?: readonly string[];
  /** Template of a further link in an entry's body. */
  extra?: string;
  /** Template of a labelled paragraph in an entry's body. */
  field?: string;
  fields?: readonly string[];
  sections?:
    | { only: readonly (string | readonly string[])[] }
    | { except: readonly (string | readonly string[])[] };
  /** By rule: `off`, `error`, `warning`, `info`, or `[level, {options}]`. */
  rules?: Readonly<Record<string, Level | readonly [Level, Readonly<Record<string, unknown>>]>>;
}

/** What a rule can be set to. */
export type Level = 'off' | 'error' | 'warning' | 'info';

/**
 * Reads a markdown text as a digest. Throws an error that says what is wrong where the options
 * cannot be used or the text is too complex to be parsed safely. `path` matters only to a digest
 * whose file's name carries the date.
 */
export function parseDigest(text: string, options: DigestOptions = {}, path = 'digest.md'): Digest {
  const source = createSource(path, text);
  checkLimits(source);
  return readDigest(parseDocument(source), configOf(options).format);
}

/**
 * The preset of remark-lint rules for digests: reads GFM and front matter, turns on control
 * comments (`<!--lint disable digest-day-order-->`), and runs every rule over the one file at hand.
 * Reads no other file, so what only the whole archive can tell is left to the command line.
 */
export default function digest(this: Processor, options: DigestOptions = {}): undefined {
  const config = configOf(options);
  this.use(remarkFrontmatter).use(remarkGfm).use(remarkLint);
  const read = createReader(config);
  for (const rule of textRules()) {
    const { severity = 'off' } = config.rules.get(rule.id) ?? {};
    const level = { off: 0, info: 1, warning: 1, error: 2 } as const;
    this.use(pluginOf(rule, config, read), [level[severity]]);
  }
}

/** Reads each tree once, however many rules look at it. */
function createReader({ format }: DigestConfig): (tree: Root, file: VFile) => Digest {
  const digests = new WeakMap<Root, Digest>();
  return (tree, file) => {
    const known = digests.get(tree);
    if (known) return known;
    const source = createSource(file.path ?? '', String(file));
    const made = readDigest({ source, tree, links: collectLinks(tree, source) }, format);
    digests.set(tree, made);
    return made;
  };
}

function pluginOf(rule: Rule, config: DigestConfig, read: (tree: Root, file: VFile) => Digest) {
  const settings = new Map(config.rules);
  return lintRule<Root, unknown>(
    { origin: `remark-lint:${rule.id}`, url: ruleUrl(rule) },
    (tree, file) => {
      const context = {
        archive: createArchive([]),
        today: new Date().toISOString().slice(0, 10),
        settings,
        rules: [rule],
      };
      for (const finding of lintDigest(read(tree, file), context)) {
        const change = finding.expected
          ? undefined
          : finding.fix && spanOfFix(finding.fix, String(file));
        const message = file.message(finding.message, change?.range ?? finding.range);
        const expected = change ? [change.text] : finding.expected;
        if (expected) Object.assign(message, { expected: [...expected] });
        const [other] = finding.related ?? [];
        if (other) message.note = `${other.message} (line ${other.range.start.line})`;
      }
    },
  );
}

/**
 * The options as a configuration: they go the same way, so that they are checked and explained the
 * same.
 */
function configOf(options: DigestOptions): DigestConfig {
  const text = JSON.stringify({ digests: [{ ...options, files: ['**'] }] });
  return parseConfig(text, 'options of copydesk', textRules()).digests[0] as DigestConfig;
}

/** The rules that need nothing but the text. */
function textRules(): Rule[] {
  return rules.filter(({ reads }) => reads === undefined);
}
