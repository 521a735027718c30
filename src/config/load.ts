import type { RuleInfo } from '../rules/engine/rule.ts';
import { rules as allRules } from '../rules/table.ts';
import { type Config, type DigestConfig, defaultConfigPath, otherConfigPath } from './config.ts';
import { explain } from './explain.ts';
import { configJsonSchema, knownKeys } from './json-schema.ts';
import { type ConfigProblem, configError } from './problem.ts';
import { resolveDigest } from './resolve.ts';
import { configSchema, defaultFiles, linkSettings, type WrittenConfig } from './schema.ts';
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
  if (faults.length > 0) throw configError(path, faults.map(place));
  return config;
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
  return { config: { digests, links, assumed: written.digests === undefined }, faults };
}
