import { CopydeskError } from '../errors.ts';
import type { RuleSetting } from '../rules/engine/rule.ts';
import type { Config } from './config.ts';
import { code, didYouMean, either } from './problem.ts';
import { levels } from './schema.ts';

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
