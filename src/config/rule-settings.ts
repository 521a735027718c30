import type { RuleInfo, RuleSetting } from '../rules/engine/rule.ts';
import type { WrittenRules } from './schema.ts';

/**
 * Sets every rule: as a digest does, else as the top of the configuration does, else as the rule itself says. A
 * setting replaces an earlier one as a whole; options that it does not give have their defaults.
 */
export function ruleSettings(
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
