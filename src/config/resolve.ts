import picomatch from 'picomatch/posix.js';
import type { DateStyle } from '../digest/dates/format.ts';
import { joinDates } from '../digest/dates/format.ts';
import type { DateUnit } from '../digest/dates/parts.ts';
import { dateFormats } from '../digest/model/readers.ts';
import { compileTemplate } from '../digest/template/compile.ts';
import { compileDateLine, compileFileName } from '../digest/template/file-date.ts';
import { allParts, type SlotName, slotOf, type Template } from '../digest/template/template.ts';
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
 * it gives `date-in` or `date-line`. One with an entry template has nothing of the default format
 * but what it gives, so that an undated list gets no date headings; only `order` is always set, and
 * `star` where the entry template has one.
 */
export function compileFormat(written: WrittenDigest): CompiledFormat {
  const faults: ConfigProblem[] = [];
  const compile = <Result>(
    path: ConfigProblem['path'],
    text: string | undefined,
    compiler: (text: string) => Result,
  ): Result | undefined => {
    if (text === undefined) return undefined;
    try {
      return compiler(text);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const key = String(path[0]);
      faults.push({ path, index: error.column - 1, text: `\`${key}\`: ${error.message}` });
      return undefined;
    }
  };
  const given = withDefaults(written);
  const { locale } = given;
  const template = (kind: 'extra' | 'field' | 'section') =>
    compile([kind], given[kind], (text) => compileTemplate(text, kind, locale));
  const templates = (kind: 'entry' | 'day') =>
    [given[kind] ?? []].flat().flatMap((text, at, all) => {
      const path = typeof given[kind] === 'string' ? [kind] : [kind, at];
      const compiled = compile(path, text, (each) => compileTemplate(each, kind, locale));
      if (all.indexOf(text) < at) faults.push({ path, text: `\`${kind}\`: it stands twice` });
      return compiled ? [{ path, template: compiled }] : [];
    });
  const entries = templates('entry');
  const days = templates('day');
  const starred = entries.some(({ template: each }) => slotOf(each, 'star'));
  const dateIn = compile(['date-in'], given['date-in'], (text) => compileFileName(text, locale));
  const line = compile(['date-line'], given['date-line'], (text) => compileDateLine(text, locale));
  const format = {
    days: levelsOf(days.map((day) => day.template)),
    order: given.order ?? defaultFormat.order,
    dateIn: dateIn?.read,
    dateLine: line?.find,
    star: starred ? (given.star ?? defaultFormat.star) : undefined,
    tags: given.tags ?? [],
    extra: template('extra'),
    field: template('field'),
    fields: given.fields ?? [],
    section: template('section'),
    nested: given.nested ?? false,
    sections: sectionsOf(given.sections),
  };
  const [first, ...others] = entries.map((entry) => entry.template);
  if (first) faults.push(...contradictions(written, [first, ...others], format.field));
  // With a date missing, what lacks a year might have it.
  const isKnown = !faults.some(({ path }) => dateKeys.has(path[0]));
  if (isKnown) faults.push(...dateFaults({ days, dateIn, line, entries, given }));
  return first && faults.length === 0
    ? { format: { ...format, entries: [first, ...others] } }
    : { faults };
}

const dateKeys: ReadonlySet<PropertyKey | undefined> = new Set(['day', 'date-in', 'date-line']);

function withDefaults(written: WrittenDigest): Partial<WrittenDigest> {
  if (written.entry !== undefined) return written;
  const { day, ...undated } = defaultFormat;
  const fields = [...undated.fields];
  const isDated = written['date-in'] !== undefined || written['date-line'] !== undefined;
  return { ...undated, ...(!isDated && { day }), fields, ...written };
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
  return faults;
}

function sectionsOf(written: WrittenDigest['sections']): Format['sections'] {
  const paths = (list: readonly (string | readonly string[])[]) =>
    list.map((heading) => (typeof heading === 'string' ? [heading] : heading));
  if (written?.only) return { only: paths(written.only) };
  if (written?.except) return { except: paths(written.except) };
  return undefined;
}

/** What dates name, from the largest period to the smallest. */
const ranks: Readonly<Record<DateUnit, number>> = { year: 0, month: 1, week: 2, range: 2, day: 3 };

/** Puts templates of date headings on levels, by what they name. */
function levelsOf(days: readonly Template[]): Template[][] {
  const levels = new Map<number, Template[]>();
  for (const day of days) {
    const rank = ranks[joinDates(dateFormats(day)).unit];
    levels.set(rank, [...(levels.get(rank) ?? []), day]);
  }
  return [...levels].sort(([a], [b]) => a - b).map(([, templates]) => templates);
}

/** A template with its place in the configuration. */
interface PlacedTemplate {
  path: ConfigProblem['path'];
  template: Template;
}

/** A source of dates: what it names, and what it leaves to others. */
type DateSource = Pick<DateStyle, 'unit' | 'lacks'>;

/** Finds dates that do not name a period even with what is around them, or that name it twice. */
function dateFaults(sources: {
  days: readonly PlacedTemplate[];
  dateIn: Pick<DateStyle, 'unit'> | undefined;
  line: DateSource | undefined;
  entries: readonly PlacedTemplate[];
  given: Partial<WrittenDigest>;
}): ConfigProblem[] {
  const faults: ConfigProblem[] = [];
  const { dateIn, line, entries, given } = sources;
  const name: DateSource | undefined = dateIn && { ...dateIn, lacks: [] };
  const days = sources.days.map(({ path, template }) => {
    const depth = template.block.type === 'heading' ? template.block.depth : 1;
    return { path, depth, ...joinDates(dateFormats(template)) };
  });
  const check = (path: ConfigProblem['path'], of: DateSource, around: readonly DateSource[]) => {
    const lacked = of.lacks.find((part) => !around.some((each) => says(each, part)));
    if (lacked === undefined) return;
    const remedy = lacked === 'year' ? 'write YYYY' : 'write MM, M, MMM or MMMM';
    const text = `\`${String(path[0])}\`: the date names no ${lacked}, and nothing around it does; ${remedy}, or have it named by ${lacked === 'year' ? '`# {date:YYYY}`' : '`## {date:MMMM}`'} in \`day\` or by \`date-in\``;
    const key = path[0] as 'day' | 'date-line' | 'entry';
    const written = [given[key] ?? []].flat()[Number(path[1] ?? 0)] ?? '';
    faults.push({ path, index: Math.max(0, written.indexOf('{date')), text });
  };
  const whole = [name, line].filter((each) => each !== undefined);
  if (line) check(['date-line'], line, name ? [name] : []);
  for (const day of days) {
    const above = days.filter(
      ({ depth, unit }) => depth < day.depth && ranks[unit] < ranks[day.unit],
    );
    // Among dates with a year, one without is of the year of its neighbours.
    const beside = days.filter(({ unit, lacks }) => unit === day.unit && lacks.length === 0);
    const hasYear = day.lacks.length === 1 && beside.length > 0;
    if (!hasYear) check(day.path, day, [...whole, ...above]);
  }
  for (const { path, template } of entries)
    for (const date of datesOf(template)) check(path, date, [...whole, ...days]);
  const twice = (
    key: string,
    of: DateSource | undefined,
    by: DateSource | undefined,
    other: string,
  ) => {
    if (!of || !by || ranks[by.unit] < ranks[of.unit]) return;
    // A range may lie in a longer one that says its year.
    if (of.lacks.length > 0 && by.unit !== 'day') return;
    const text = `found \`${key}\`, but \`${other}\` names as much; expected only one of them`;
    faults.push({ path: [key], onKey: true, text });
  };
  const [smallest] = days.toSorted((a, b) => ranks[b.unit] - ranks[a.unit]);
  twice('date-line', line, name, 'date-in');
  twice('day', smallest, name, 'date-in');
  twice('day', smallest, line, 'date-line');
  return faults;
}

/** Whether a date says the year, or the month, of what stands in it. */
function says({ unit, lacks }: DateSource, part: 'year' | 'month'): boolean {
  return !lacks.includes(part) && (part === 'year' || unit !== 'year');
}

function datesOf(template: Template): DateStyle[] {
  return allParts(template).flatMap((part) =>
    part.type === 'slot' && part.date ? [part.date] : [],
  );
}
