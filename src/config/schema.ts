import * as z from 'zod';
import { defaultLocale, localeExists } from '../digest/dates/names.ts';
import { severities } from '../findings/finding.ts';
import type { RuleInfo } from '../rules/engine/rule.ts';
import { documented, linkSchema, nightlySchema } from './run-settings.ts';

/** What a rule can be set to. */
export const levels = ['off', ...severities] as const;

/** How an undescribed digest is written: a page with a heading for each date. */
export const defaultFormat = {
  day: '## {date:YYYY-MM-DD}',
  order: 'newest-first',
  entry: '### {star?}{source}: [{title}]({url})',
  star: ':star:',
  extra: '[[{label}]]({url})',
  field: '**{label}**: {text?}',
  fields: ['Keywords', 'Summary', 'Comment'],
} as const;

/** The files of the digest that holds where the configuration names none. */
export const defaultFiles = ['*.md'] as const;

const text = z.string().min(1).max(1000);

/** No `!`, `/` or `./` at its start, no backslash, and no way out of the root. */
const pattern = text.regex(/^(?!\.?\/|!)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]*$/, {
  error:
    'expected a pattern from the root of the repository, with `/` between folders, no `!`, `/` or `./` at its start, and no `..`',
});

const sectionList = z.array(z.union([text, z.array(text).min(1)])).min(1);

const sections = z
  .strictObject({
    only: sectionList.optional().meta({ description: 'The sections that the format describes.' }),
    except: sectionList.optional().meta({
      description: 'The sections that it does not describe; it describes the rest.',
    }),
  })
  .refine((value) => (value.only === undefined) !== (value.except === undefined), {
    error: 'expected either `only` or `except`',
  })
  .meta({ minProperties: 1, maxProperties: 1 });

function ruleSettings(rules: readonly RuleInfo[]) {
  const level = z.enum(levels);
  return z.strictObject(
    Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        z
          .union([level, z.tuple([level, rule.options])], {
            error: `expected ${levels.map((each) => `\`${each}\``).join(', ')} or \`[severity, {options}]\``,
          })
          .optional()
          .meta({ description: rule.summary, default: rule.severity }),
      ]),
    ),
  );
}

function digest(rules: readonly RuleInfo[]) {
  return z.strictObject({
    files: z.array(pattern).min(1).meta({
      description:
        'Patterns of the files, from the root of the repository: `*` and `?` stay within a folder, `**/` stands for any folders, `{a,b}` for either. `*.md` matches at the top only, `**/*.md` everywhere. Files and folders whose names begin with a dot must be written with it.',
    }),
    exclude: documented(z.array(pattern), 'Patterns of files to leave out.', []),
    day: documented(
      z.union([text, z.array(text).min(1)]),
      'Template of a date heading, or a list of them. Of templates that name the same (a day, a month, a year), the first is written and the others are accepted; those that name different periods stand in one another, as `# {date:YYYY}`, `## {date:MMMM}`, `### {date:D}`. An undated list has none.',
      defaultFormat.day,
    ),
    'date-in': documented(
      text,
      'Where each file has its date in its name: the name, with `{date:…}` for the date and the wildcards `*`, `?` and `**/`. With a `/`, the pattern is that of the whole path.',
    ),
    'date-line': documented(
      text,
      'Where each file has its date in a line of its front matter or of the page: the line, with `{date:…}` for the date and the wildcards `*` and `?`, such as `date: {date:YYYY-MM-DD}`. In front matter, quotes around the value and a time behind it do not count. Of several such lines in a page, each holds for its section.',
    ),
    locale: documented(
      text.refine(localeExists, {
        error: 'expected the tag of a language, such as `en`, `fr` or `pt-BR`',
      }),
      'The language of the names of months and weekdays in dates, as a BCP 47 tag. English is understood beside it.',
      defaultLocale,
    ),
    order: documented(
      z.enum(['newest-first', 'oldest-first']),
      'Whether the newest or the oldest day comes first.',
      defaultFormat.order,
    ),
    entry: documented(
      z.union([text, z.array(text).min(1)]),
      'Template of an entry: a heading, a list item, a paragraph or a table row, with its link; or a list of templates, of which the first is written and the others are accepted. A digest with its own template takes nothing else from the default format.',
      defaultFormat.entry,
    ),
    star: documented(
      text,
      'The star marker that `{star}` in the entry template stands for.',
      defaultFormat.star,
    ),
    tags: documented(
      z.array(text),
      'The tags that `{tag}` in the entry template accepts, as they are written, brackets included. Without any, every bracketed prefix is a tag.',
      [],
    ),
    extra: documented(
      text,
      'Template of an extra link in the body of an entry.',
      defaultFormat.extra,
    ),
    field: documented(
      text,
      'Template of a labelled paragraph in the body of an entry.',
      defaultFormat.field,
    ),
    fields: documented(
      z.array(text),
      'The labels that fields may have, as they are written.',
      defaultFormat.fields,
    ),
    section: documented(
      text,
      'Template of a line that stands for the heading of a section, such as `**{text}**`. Headings are sections without it.',
    ),
    nested: documented(
      z.boolean(),
      'Whether items of lists below an entry are entries too. Without it they belong to the entry; items below one that is no entry are always read.',
      false,
    ),
    sections: documented(
      sections,
      'Limits the format to some sections: `only` or `except`, each a list of headings. A text names a heading (or a line that `section` describes) at any depth, a list of texts a path of headings; what is below them is included.',
    ),
    rules: documented(
      ruleSettings(rules),
      'Settings of rules for this digest; each replaces the setting at the top of the file.',
      {},
    ),
  });
}

/**
 * The schema of the configuration file, the one source of its types, validation, JSON Schema and
 * documentation. It takes the rules, since each brings the schema of its options. Defaults are
 * annotations here: which of them hold depends on the digest (see `compileFormat`).
 */
export function configSchema(rules: readonly RuleInfo[]) {
  return z
    .strictObject({
      digests: documented(
        z.array(digest(rules)).min(1),
        'The digests of the repository. Several may describe the same file, each some of its sections. Without any, the default format applies to each file of `*.md` that has a day with an entry.',
      ),
      links: documented(linkSchema, 'How links are checked.', {}),
      nightly: documented(nightlySchema, 'The nightly run.', {}),
      rules: documented(
        ruleSettings(rules),
        'Settings of rules for all digests: `off`, `error`, `warning` or `info`, or `[severity, {options}]`.',
        {},
      ),
    })
    .meta({
      title: 'Copydesk',
      description: 'The configuration of Copydesk, .github/copydesk.yml.',
    });
}

/** The configuration as it is written, checked, without defaults. */
export type WrittenConfig = z.output<ReturnType<typeof configSchema>>;
/** One entry of `digests` as it is written. */
export type WrittenDigest = NonNullable<WrittenConfig['digests']>[number];
/** Rule settings as they are written, by the rule's id. */
export type WrittenRules = NonNullable<WrittenConfig['rules']>;
