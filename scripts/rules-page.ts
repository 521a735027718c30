import { configJsonSchema, type JsonSchema } from '../src/config/load.ts';
import type { Rule } from '../src/rules/engine/rule.ts';
import { markdownTable } from './markdown-table.ts';
import { type RuleExample, readRuleDocs, ruleFile } from './rule-docs.ts';

/** Writes docs/rules.md: the table of all rules, then each rule's documentation, options and examples. */
export function rulesPage(rules: readonly Rule[]): string {
  const own = rules.filter(({ url }) => url === undefined);
  const aboutText = own.filter(({ reads }) => reads === undefined);
  const aboutLinks = own.filter(({ reads }) => reads !== undefined);
  const foreign = rules.filter(({ url }) => url !== undefined);
  return `${[
    '# Rules',
    'This page is generated from the sources; `npm run generate` writes it.',
    'A rule is set in the configuration by its name, to `off`, `error`, `warning` or `info`, or to `[level, {options}]`. A fix is safe where it cannot change what an entry means; `copydesk fix` applies the safe ones, `copydesk fix --unsafe` all. A comment silences a rule: `<!--lint disable digest-day-order-->` from there on, `<!--lint ignore digest-day-order-->` in the next block.',
    table(aboutText),
    'About links and titles, once the pages were looked at ([how that is done](outcomes.md)):',
    table(aboutLinks),
    'Beside them, rules of [remark-lint](https://github.com/remarkjs/remark-lint) that raise no false alarm on digests:',
    foreignTable(foreign),
    ...own.map((rule) => section(rule, rules)),
  ].join('\n\n')}\n`;
}

function factsOf({ severity, fixes }: Pick<Rule, 'severity' | 'fixes'>): string {
  return `**Severity**: ${severity}. **Fix**: ${fixes === '–' ? 'none' : fixes}.`;
}

function table(rules: readonly Pick<Rule, 'id' | 'severity' | 'summary' | 'fixes'>[]): string {
  const rows = rules.map(({ id, severity, summary, fixes }) => [
    `[${id}](#${id})`,
    severity,
    summary,
    fixes,
  ]);
  return markdownTable(['rule', 'severity', 'finds', 'fix'], rows);
}

function foreignTable(rules: readonly Rule[]): string {
  return markdownTable(
    ['rule', 'severity', 'finds'],
    rules.map(({ id, url, severity, summary }) => [`[${id}](${url})`, severity, summary]),
  );
}

function section(rule: Rule, rules: readonly Rule[]): string {
  const { description, examples } = readRuleDocs(ruleFile(rule));
  const options = optionsTable(rule, rules);
  return [
    `## ${rule.id}`,
    factsOf(rule),
    description,
    ...(options ? ['### Options', options] : []),
    ...examples.map(example),
  ]
    .map((part) => part.replace(/^### /, '#### '))
    .join('\n\n');
}

/** The options as the configuration's JSON Schema describes them. */
function optionsTable(rule: Rule, rules: readonly Rule[]): string | undefined {
  const all = configJsonSchema(rules).properties?.rules as JsonSchema;
  const settings = all.properties?.[rule.id] as JsonSchema;
  const tuple = settings.anyOf?.find(
    (each): each is JsonSchema => typeof each === 'object' && each.type === 'array',
  );
  const items = (tuple?.items ?? tuple?.prefixItems) as JsonSchema[] | undefined;
  const entries = Object.entries(items?.[1]?.properties ?? {}) as [string, JsonSchema][];
  if (entries.length === 0) return undefined;
  const rows = entries.map(([name, { default: value, description }]) => [
    `\`${name}\``,
    value === undefined ? 'none' : `\`${JSON.stringify(value)}\``,
    description ?? '',
  ]);
  return markdownTable(['option', 'default', 'meaning'], rows);
}

function example({
  name,
  config,
  options,
  today,
  path,
  input,
  web,
  messages,
  output,
  safe,
}: RuleExample): string {
  const setting = [
    ...(config ? [`a digest with \`${JSON.stringify(config)}\``] : []),
    ...(Object.keys(options).length > 0 ? [`options \`${JSON.stringify(options)}\``] : []),
    ...(path === 'digest.md' ? [] : [`in \`${path}\``]),
    ...(today === '2024-06-01' ? [] : [`on ${today}`]),
  ];
  const title = setting.length > 0 ? `${name} (${setting.join(', ')})` : name;
  const lines = Object.entries(web).map(([url, { status, text }]) =>
    `${url} ${status} ${text}`.trimEnd(),
  );
  const answers =
    lines.length > 0 ? ['where the web answers', fenced('text', `${lines.join('\n')}\n`)] : [];
  const found =
    messages.length > 0 ? ['reports', fenced('text', `${messages.join('\n')}\n`)] : ['is fine.'];
  const fixed =
    output === undefined
      ? []
      : [safe ? 'and becomes' : 'and becomes, with `--unsafe`,', fenced('md', output)];
  return [`**Example**: ${title}`, fenced('md', input), ...answers, ...found, ...fixed].join(
    '\n\n',
  );
}

/** A fence longer than any in the text; invisible characters are shown by their code point. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const visible = text.replace(/[\p{Cf}\u00a0\u202f]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `${fence}${language}\n${visible}${fence}`;
}
