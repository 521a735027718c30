import * as z from 'zod';
import { CopydeskError } from '../errors.ts';
import type { RuleInfo, RuleSetting } from '../rules/engine/rule.ts';
import { rules as allRules } from '../rules/table.ts';
import { type Clash, findClashes } from './claims.ts';
import { type Config, type DigestConfig, defaultConfigPath, otherConfigPath } from './config.ts';
import { explain, type KnownKeys } from './explain.ts';
import { type ConfigProblem, code, configError, didYouMean, either } from './problem.ts';
import { resolveDigest } from './resolve.ts';
import { linkSettings, nightlySettings } from './run-settings.ts';
import { configSchema, defaultFiles, levels, type WrittenConfig } from './schema.ts';
import { readYaml } from './yaml.ts';

/** Tells that there is a configuration under the other name, and whether it is read. */
export function otherNameNotice(isRead: boolean): string {
  return isRead
    ? `The configuration is read from ${otherConfigPath}; rename it to ${defaultConfigPath}, where it is looked for first.`
    : `${otherConfigPath} is not read, since there is ${defaultConfigPath}; remove one of them.`;
}

/**
 * Reads a configuration file. An empty one is the default configuration. Throws a `CopydeskError`
 * `config-invalid` that lists every mistake as `path:line:column: what was found, what was
 * expected`.
 */
export function parseConfig(
  text: string,
  path: string,
  rules: readonly RuleInfo[] = allRules,
): Config {
  const { data = {}, place } = readYaml(text, path);
  // Without zod's own messages those of the schemas stand out (see explain).
  const checked = configSchema(rules).safeParse(data, { error: () => '' });
  if (!checked.success) {
    const known = knownKeys(configJsonSchema(rules));
    throw configError(path, explain(checked.error.issues, data, known).map(place));
  }
  const { config, faults } = resolveConfig(checked.data, rules);
  faults.push(...findClashes(config.digests).map((clash) => clashProblem(clash, path, place)));
  if (faults.length > 0) throw configError(path, faults.map(place));
  return config;
}

function clashProblem(
  { first, second, path: shared, blocks }: Clash,
  path: string,
  place: (fault: ConfigProblem) => { line: number; column: number },
): ConfigProblem {
  const { line, column } = place({ path: ['digests', first, 'files'], onKey: true, text: '' });
  const text = `found a digest of the ${blocks} in ${code(shared)}, as the one at ${path}:${line}:${column} is; expected one digest for each place: give \`sections\` to both, or write both templates in one`;
  return { path: ['digests', second, 'files'], onKey: true, text };
}

/**
 * What holds without a configuration file: the default format, in files that have a day with an
 * entry.
 */
export function defaultConfig(rules: readonly RuleInfo[] = allRules): Config {
  return resolveConfig({}, rules).config;
}

function resolveConfig(
  written: WrittenConfig,
  rules: readonly RuleInfo[],
): { config: Config; faults: ConfigProblem[] } {
  const digests: DigestConfig[] = [];
  const faults: ConfigProblem[] = [];
  for (const [index, digest] of (written.digests ?? [{ files: [...defaultFiles] }]).entries()) {
    const resolved = resolveDigest(digest, written.rules ?? {}, rules);
    if ('digest' in resolved) digests.push(resolved.digest);
    else {
      faults.push(
        ...resolved.faults.map((fault) => ({ ...fault, path: ['digests', index, ...fault.path] })),
      );
    }
  }
  const links = linkSettings(written.links);
  const nightly = nightlySettings(written.nightly);
  return { config: { digests, links, nightly, assumed: written.digests === undefined }, faults };
}

/** A JSON Schema, draft 7. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (draft 7, which editors read best) of the configuration file, with the options of
 * the rules.
 */
export function configJsonSchema(rules: readonly RuleInfo[]): JsonSchema {
  return z.toJSONSchema(configSchema(rules), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
}

/**
 * Finds in a JSON Schema which keys the mapping at a path may have, whichever alternative it is.
 */
export function knownKeys(schema: JsonSchema): KnownKeys {
  return (path) => {
    let schemas = alternatives(schema);
    for (const key of path)
      schemas = schemas.flatMap((each) => below(each, key)).flatMap(alternatives);
    return schemas.flatMap((each) => Object.keys(each.properties ?? {}));
  };
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ? schema.anyOf.filter(isSchema).flatMap(alternatives) : [schema];
}

function below(schema: JsonSchema, key: PropertyKey): JsonSchema[] {
  const { items, properties } = schema;
  const child =
    typeof key === 'number'
      ? Array.isArray(items)
        ? items[key]
        : items
      : properties?.[String(key)];
  return [child].filter(isSchema);
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null;
}

/**
 * Sets the severity of rules for all digests, each given as `id=severity` (severity `off`, `error`,
 * `warning` or `info`); of two for one rule the later holds. The options stay. Throws a
 * `CopydeskError` `usage` that lists what is wrong.
 */
export function withRuleOverrides(config: Config, overrides: readonly string[]): Config {
  const known = config.digests.flatMap(({ rules }) => [...rules.keys()]);
  const severities = new Map<string, RuleSetting['severity']>();
  const wrong: string[] = [];
  for (const override of overrides) {
    const [id = '', ...rest] = override.split('=');
    const level = rest.join('=');
    const severity = levels.find((each) => each === level);
    if (rest.length === 0) {
      wrong.push(`found ${code(override)}, expected \`id=severity\`, such as \`${known[0]}=off\``);
    } else if (!known.includes(id)) {
      const meant = didYouMean(id, known);
      wrong.push(`found the unknown rule ${code(id)}${meant}`);
    } else if (severity === undefined) {
      const meant = didYouMean(level, levels);
      wrong.push(
        `found the severity ${code(level)} for ${code(id)}, expected ${either(levels.map(code))}${meant}`,
      );
    } else severities.set(id, severity);
  }
  if (wrong.length > 0) throw new CopydeskError('usage', wrong.join('\n'));
  const override = (rules: ReadonlyMap<string, RuleSetting>) =>
    new Map(
      [...rules].map(([id, setting]) => [
        id,
        { ...setting, severity: severities.get(id) ?? setting.severity },
      ]),
    );
  return {
    ...config,
    digests: config.digests.map((digest) => ({ ...digest, rules: override(digest.rules) })),
  };
}
