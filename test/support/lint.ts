import type { DigestConfig } from '../../src/config/config.ts';
import { resolveDigest } from '../../src/config/resolve.ts';
import type { WrittenDigest } from '../../src/config/schema.ts';
import type { Additions } from '../../src/digest/additions.ts';
import { type Archive, createArchive } from '../../src/digest/archive/archive.ts';
import { parseDocument } from '../../src/digest/document.ts';
import { readDigest } from '../../src/digest/model/digest.ts';
import type { Digest, Document, Format } from '../../src/digest/types.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { applyFixes } from '../../src/findings/fix.ts';
import type { CheckedLinks } from '../../src/rules/engine/checked-links.ts';
import { lintDigest } from '../../src/rules/engine/lint.ts';
import { proveFixes } from '../../src/rules/engine/prove.ts';
import type { AuthorAssociation } from '../../src/rules/engine/rule.ts';
import { rules } from '../../src/rules/table.ts';
import { createSource } from '../../src/text/source.ts';

export interface LintSetup {
  path?: string;
  today?: string;
  /** Keys of a digest entry of the configuration. */
  config?: Record<string, unknown> | undefined;
  /** Only this rule is on; without it, all that are on by default. */
  rule?: string;
  options?: Record<string, unknown>;
  /** Other files of the archive. */
  archive?: Record<string, string>;
  /** What the change under review added. */
  additions?: Additions;
  /** Whether nobody asked for the format. */
  assumed?: boolean;
  author?: AuthorAssociation;
  /** In place of the labels that the archive has. */
  labels?: Archive['labels'];
  /** What became of its links: then the rules that read it run, and no others. */
  checked?: CheckedLinks;
}

/** Reads a text as a digest of the given configuration. */
export function digestOf(text: string, setup: LintSetup = {}): Digest {
  return readDigest(documentOf(setup.path ?? 'digest.md', text), resolved(setup).format);
}

/** A test often reads one text several times; what was parsed last is kept. */
const documents = new Map<string, Document>();

function documentOf(path: string, text: string): Document {
  const key = `${path}\0${text}`;
  const document = documents.get(key) ?? parseDocument(createSource(path, text));
  if (documents.size >= 20) documents.clear();
  documents.set(key, document);
  return document;
}

/** Compiles the format of a digest entry of the configuration. */
export function formatOf(config: Record<string, unknown> = {}): Format {
  return resolved({ config }).format;
}

/** What setups were compiled to; they are few, and asked for each text. */
const configs = new Map<string, DigestConfig>();

/**
 * Compiles a digest entry of the configuration, or the default one; all rules but the one asked for
 * are off.
 */
function resolved(setup: LintSetup): DigestConfig {
  const { config, rule, options } = setup;
  const key = JSON.stringify([config, rule, options]);
  const known = configs.get(key) ?? resolve(setup);
  configs.set(key, known);
  return known;
}

function resolve(setup: LintSetup): DigestConfig {
  const { config, rule, options } = setup;
  const asked = rules.find(({ id }) => id === rule);
  const level = asked?.severity === 'off' ? 'warning' : asked?.severity;
  const only = Object.fromEntries(
    rules.map((each) => [
      each.id,
      each === asked ? [level, each.options.parse(options ?? {})] : 'off',
    ]),
  );
  const written = { files: ['**'], ...config, ...(asked && { rules: only }) } as WrittenDigest;
  const result = resolveDigest(written, {}, rules);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.digest;
}

/** Lints a text as the check job does, without control comments. */
export function lint(text: string, setup: LintSetup = {}): Finding[] {
  return lintRead(digestOf(text, setup), text, setup);
}

/** Lints a text that was read. */
export function lintRead(digest: Digest, text: string, setup: LintSetup): Finding[] {
  const settings = settingsOf(setup);
  const path = setup.path ?? 'digest.md';
  const files = { [path]: text, ...setup.archive };
  const archive = createArchive(
    Object.entries(files).map(([name, content]) => ({
      path: name,
      text: content,
      format: digest.format,
      ...(name === path && { digest }),
    })),
  );
  const { today = '2024-06-01', additions, assumed, author, labels, checked } = setup;
  const more = { additions, assumed, author, ...(checked && { checked }) };
  const known = labels ? { ...archive, labels } : archive;
  return proveFixes([digest], lintDigest(digest, { archive: known, today, settings, ...more }));
}

/** How rules are set; without links that were checked, as if those that read them were off. */
function settingsOf(setup: LintSetup): DigestConfig['rules'] {
  const all = resolved(setup).rules;
  if (setup.checked) return all;
  return new Map([...all].filter(([id]) => !rules.find((rule) => rule.id === id)?.reads));
}

/** Fixes a text as the fix job does: rounds until nothing changes, at most ten. */
export function fix(text: string, setup: LintSetup & { unsafe?: boolean } = {}): string {
  let current = text;
  for (let round = 0; round < 10; round++) {
    const { text: next, applied } = applyFixes(current, lint(current, setup), {
      unsafe: setup.unsafe ?? false,
    });
    if (applied.length === 0) break;
    current = next;
  }
  return current;
}
