import { entryFormat } from './digest-entry-format.ts';
import { duplicateDefinitions, headingContentIndent, unusedDefinitions } from './remark-lint.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  entryFormat,
  duplicateDefinitions,
  unusedDefinitions,
  headingContentIndent,
];
