import picomatch from 'picomatch/posix.js';
import type { TemplateKind } from '../digest/template/check.ts';
import { compileTemplate } from '../digest/template/compile.ts';
import { compileFileName } from '../digest/template/file-name.ts';
import { type SlotName, slotOf, type Template } from '../digest/template/template.ts';
import { TemplateError } from '../digest/template/tokens.ts';
import type { Format } from '../digest/types.ts';
import type { RuleInfo, RuleSetting } from '../rules/engine/rule.ts';
import type { DigestConfig } from './config.ts';
import type { ConfigProblem } from './problem.ts';
import { defaultFormat, type WrittenDigest, type WrittenRules } from './schema.ts';

/**
 * A digest ready for use, or what is wrong with it; the paths of the faults begin at the digest.
 */
export type ResolvedDigest = { digest: DigestConfig } | { faults: readonly ConfigProblem[] };

/** Whether a path matches one of the patterns, and none of the excluded ones. */
export function matcherOf(
  files: readonly string[],
  exclude: readonly string[],
): (path: string) => boolean {
  const included = picomatch([...files]);
  // Who leaves a folder out means its hidden files too.
  const excluded = picomatch([...exclude], { dot: true });
  return (path) => included(path) && !excluded(path);
}

/**
 * Compiles a digest of the configuration: its patterns, its format and the settings of all its
 * rules.
 */
export function resolveDigest(
  written: WrittenDigest,
  topRules: WrittenRules,
  rules: readonly RuleInfo[],
): ResolvedDigest {
  const compiled = compileFormat(written);
  if ('faults' in compiled) return compiled;
  const { files, exclude = [] } = written;
  return {
    digest: {
      files,
      exclude,
      matches: matcherOf(files, exclude),
      format: compiled.format,
      rules: ruleSettings(rules, topRules, written.rules ?? {}),
    },
  };
}

/**
 * Sets every rule: as a digest does, else as the top of the configuration does, else as the rule
 * itself says. A setting replaces an earlier one as a whole; options that it does not give have
 * their defaults.
 */
function ruleSettings(
  rules: readonly RuleInfo[],
  top: WrittenRules,
  digest: WrittenRules,
): ReadonlyMap<string, RuleSetting> {
  return new Map(
    rules.map((rule) => {
      const written = digest[rule.id] ?? top[rule.id] ?? rule.severity;
      const [severity, options] =
        typeof written === 'string' ? [written, rule.options.parse({})] : written;
      return [rule.id, { severity, options }];
    }),
  );
}

/** A compiled format, or what is wrong with it; the paths of the faults begin at the digest. */
export type CompiledFormat = { format: Format } | { faults: readonly ConfigProblem[] };

/**
 * Fills in the defaults of a digest's format and compiles its templates. A digest without an entry
 * template has the default format but for the keys that it gives, and without date headings where
 * it gives `date-in`. One with an entry template has nothing of the default format but what it
 * gives, so that an undated list gets no date headings; only `order` is always set, and `star`
 * where the entry template has one.
 */
export function compileFormat(written: WrittenDigest): CompiledFormat {
  const faults: ConfigProblem[] = [];
  const given = withDefaults(written);
  const compile = <Result>(
    key: TemplateKind | 'date-in',
    text: string | undefined,
    compiler: (text: string) => Result,
    index?: number,
  ): Result | undefined => {
    if (text === undefined) return undefined;
    try {
      return compiler(text);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const path = index === undefined ? [key] : [key, index];
      faults.push({ path, index: error.column - 1, text: `\`${key}\`: ${error.message}` });
      return undefined;
    }
  };
  const template = (kind: Exclude<TemplateKind, 'entry'>) =>
    compile(kind, given[kind], (text) => compileTemplate(text, kind, given.locale));
  const texts = typeof given.entry === 'string' ? [given.entry] : (given.entry ?? []);
  const entries = texts.flatMap((text, index) => {
    const place = typeof given.entry === 'string' ? undefined : index;
    const twice = texts.indexOf(text) < index;
    if (twice) faults.push({ path: ['entry', index], text: '`entry`: this template stands twice' });
    return (
      compile('entry', text, (each) => compileTemplate(each, 'entry', given.locale), place) ?? []
    );
  });
  const [first, ...others] = entries;
  const starred = entries.some((entry) => slotOf(entry, 'star'));
  const format = {
    day: template('day'),
    order: given.order ?? defaultFormat.order,
    dateIn: compile('date-in', given['date-in'], (text) => compileFileName(text, given.locale)),
    star: starred ? (given.star ?? defaultFormat.star) : undefined,
    tags: given.tags ?? [],
    extra: template('extra'),
    field: template('field'),
    fields: given.fields ?? [],
    section: template('section'),
    nested: given.nested ?? false,
    sections: sectionsOf(given.sections),
  };
  if (!first) return { faults };
  faults.push(...contradictions(written, entries, format.field));
  return faults.length === 0 ? { format: { ...format, entries: [first, ...others] } } : { faults };
}

function withDefaults(written: WrittenDigest): Partial<WrittenDigest> {
  if (written.entry !== undefined) return written;
  const { day, ...undated } = defaultFormat;
  const fields = [...undated.fields];
  return { ...undated, ...(written['date-in'] === undefined && { day }), fields, ...written };
}

/** Finds keys without effect, because what they belong to is missing. */
function contradictions(
  written: WrittenDigest,
  entries: readonly Template[],
  field: Template | undefined,
): ConfigProblem[] {
  const faults: ConfigProblem[] = [];
  const needs = (key: keyof WrittenDigest, met: boolean, text: string) => {
    if (written[key] !== undefined && !met)
      faults.push({ path: [key], onKey: true, text: `found \`${key}\`, ${text}` });
  };
  const has = (name: SlotName) => entries.some((entry) => slotOf(entry, name));
  needs('star', has('star'), 'but no `{star}` in the `entry` template');
  needs('tags', has('tag'), 'but no `{tag}` in the `entry` template');
  needs('fields', field !== undefined, 'but no `field` that says how they are written');
  needs('date-in', written.day === undefined, 'but also `day`; expected only one of them');
  return faults;
}

function sectionsOf(written: WrittenDigest['sections']): Format['sections'] {
  const paths = (list: readonly (string | readonly string[])[]) =>
    list.map((heading) => (typeof heading === 'string' ? [heading] : heading));
  if (written?.only) return { only: paths(written.only) };
  if (written?.except) return { except: paths(written.except) };
  return undefined;
}
