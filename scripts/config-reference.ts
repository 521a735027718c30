import { configJsonSchema, type JsonSchema } from '../src/config/load.ts';
import { code, either } from '../src/config/problem.ts';
import type { RuleInfo } from '../src/rules/engine/rule.ts';

/**
 * Writes the tables of the configuration's keys for the documentation, as markdown: first those of the file, then
 * those of each item of its digests, then those of `links`.
 */
export function configReference(rules: readonly RuleInfo[]): string {
  const file = configJsonSchema(rules);
  const digest = childrenOf(file).find(([key]) => key === 'digests')?.[1].items as JsonSchema;
  const mapping = (name: string) =>
    childrenOf(file).find(([key]) => key === name)?.[1] as JsonSchema;
  return [
    ['The file', file],
    ['Each item of `digests`', digest],
    ['`links`', mapping('links')],
    ['`nightly`', mapping('nightly')],
  ]
    .map(([title, schema]) => `### ${title}\n\n${table(schema as JsonSchema)}`)
    .join('\n\n');
}

function table(schema: JsonSchema): string {
  const rows = childrenOf(schema).map(([key, child]) => [
    code(key),
    typeOf(child),
    defaultOf(key, child, schema),
    child.description ?? '',
  ]);
  return [['Key', 'Value', 'Default', 'Meaning'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function childrenOf(schema: JsonSchema): [string, JsonSchema][] {
  return Object.entries(schema.properties ?? {}).filter(
    (entry): entry is [string, JsonSchema] => typeof entry[1] === 'object',
  );
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ['object', 'mapping'],
  ['boolean', '`true` or `false`'],
  ['number', 'number'],
  ['integer', 'number'],
]);

function typeOf(schema: JsonSchema): string {
  if (schema.enum) return either(schema.enum.map((value) => code(String(value))));
  if (schema.type === 'array') {
    const { type } = schema.items as JsonSchema;
    return type === 'string' ? 'list of texts' : 'list of mappings';
  }
  return typeNames.get(schema.type as string) ?? 'text';
}

function defaultOf(key: string, schema: JsonSchema, parent: JsonSchema): string {
  if (parent.required?.includes(key)) return 'required';
  const { default: value } = schema;
  const written = JSON.stringify(value);
  if (written === undefined || written === '[]' || written === '{}') return 'none';
  return code(typeof value === 'string' ? value : written.replaceAll(',', ', '));
}
