import { linkRules } from '../rules/links/table.ts';
import { rules } from '../rules/table.ts';
import type { RuleInfo } from './config.ts';

/** All that can be set by its id: the rules about text, then those about links and titles. */
export const allChecks: readonly (RuleInfo & { fixes: string; url?: string })[] = [
  ...rules,
  ...linkRules,
];
