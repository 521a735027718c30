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
import { unaskedLinks } from './rules/engine/checked-links.ts';
import { createDisableFilter } from './rules/engine/disable-comments.ts';
import { byPlace, lintDigest } from './rules/engine/lint.ts';
import { proveFixes } from './rules/engine/prove.ts';
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
 * The rules for digests as a plugin of remark: reads GFM and front matter, and reports what
 * `copydesk check --offline` says where the file at hand is the only one. Control comments
 * (`<!--lint disable digest-day-order-->`) count as they do there. Reads no other file and asks no
 * web, so what only the whole archive, a page or another file can tell (a link that is dead, a
 * relative link to a file that is not there) is left to the command line. Without options, a file
 * is a digest only if it has a day with an entry under it.
 */
export default function digest(this: Processor, options: DigestOptions = {}): Transformer<Root> {
  const config = configOf(options);
  const assumed = Object.keys(options).length === 0;
  this.use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm);
  return (_, file) => {
    // Read anew: other plugins may have changed the tree, or read another front matter.
    const text = String(file).replace(/^\ufeff/, '');
    const source = createSource(file.path ?? '', text);
    checkLimits(source);
    const read = readDigest(parseDocument(source), config.format);
    if (assumed && !hasWholeEntry(read)) return;
    for (const finding of findingsIn(read, config)) report(finding, text, file);
  };
}

/** Whether a file that nobody named is a digest: it has a day with an entry that has all values. */
function hasWholeEntry({ days }: Digest): boolean {
  return days.some(({ entries }) =>
    entries.some(({ differences }) => differences.every(({ aspect }) => aspect !== 'missing')),
  );
}

/** The findings of the text, then those of links and titles, each proven by themselves. */
function findingsIn(read: Digest, { format, rules: settings }: DigestConfig): Finding[] {
  const { path, text } = read.document.source;
  const archive = createArchive([{ path, text, format, digest: read }]);
  const today = new Date().toISOString().slice(0, 10);
  const { apply } = createDisableFilter(read.document, new Set(settings.keys()));
  return [undefined, unaskedLinks(read)]
    .flatMap((checked) => {
      const more = checked && { checked };
      return proveFixes([read], apply(lintDigest(read, { archive, today, settings, ...more })));
    })
    .sort(byPlace);
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
  return parseConfig(text, 'options of copydesk', rules).digests[0] as DigestConfig;
}
