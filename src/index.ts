import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Processor, Transformer } from 'unified';
import type { VFile } from 'vfile';
import type { DigestConfig } from './config/config.ts';
import { parseConfig } from './config/load.ts';
import { createArchive } from './digest/archive/archive.ts';
import { parseDocument } from './digest/document.ts';
import { checkLimits } from './digest/limits.ts';
import { readDigest } from './digest/model/digest.ts';
import type { Digest } from './digest/types.ts';
import type { Finding } from './findings/finding.ts';
import { spanOfFix } from './findings/fix.ts';
import { createDisableFilter } from './rules/engine/disable-comments.ts';
import { lintDigest } from './rules/engine/lint.ts';
import { proveFixes } from './rules/engine/prove.ts';
import type { Rule } from './rules/engine/rule.ts';
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
 * The rules for digests as a plugin of remark: reads GFM and front matter, and reports what the
 * command line says of the one file at hand. Control comments
 * (`<!--lint disable digest-day-order-->`) count as they do there. Reads no other file, so what
 * only the whole archive can tell is left to the command line.
 */
export default function digest(this: Processor, options: DigestOptions = {}): Transformer<Root> {
  const config = configOf(options);
  this.use(remarkFrontmatter).use(remarkGfm);
  return (_, file) => {
    const text = String(file);
    const source = createSource(file.path ?? '', text);
    checkLimits(source);
    // Read anew, since other plugins may have changed the tree.
    const document = parseDocument(source);
    for (const finding of findingsIn(readDigest(document, config.format), config)) {
      report(finding, text, file);
    }
  };
}

function findingsIn(digest: Digest, { rules: settings }: DigestConfig): Finding[] {
  const archive = createArchive([]);
  const today = new Date().toISOString().slice(0, 10);
  const findings = lintDigest(digest, { archive, today, settings, rules: textRules() });
  const { apply } = createDisableFilter(digest.document, new Set(settings.keys()));
  return proveFixes([digest], apply(findings));
}

/**
 * Adds a finding to a file's messages. Their source is not remark-lint's, whose handling of control
 * comments drops messages that follow the last text of a file, such as those about its last
 * address.
 */
function report(finding: Finding, text: string, file: VFile): void {
  const change = finding.expected ? undefined : finding.fix && spanOfFix(finding.fix, text);
  const message = file.message(finding.message, {
    place: change?.range ?? finding.range,
    ruleId: finding.rule,
    source: 'copydesk',
  });
  const fatal = { error: true, warning: false, info: undefined };
  const expected = change ? [change.text] : finding.expected;
  Object.assign(message, {
    fatal: fatal[finding.severity],
    url: finding.url,
    ...(expected && { expected: [...expected] }),
  });
  const notes = (finding.related ?? []).slice(0, 1).map((other) => {
    return `${other.message} (line ${other.range.start.line})`;
  });
  if (finding.fix && !finding.fix.safe) notes.push('look at the change before you take it');
  if (notes.length > 0) message.note = notes.join('; ');
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
