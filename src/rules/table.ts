import { dayDate } from './digest-day-date.ts';
import { dayEmpty } from './digest-day-empty.ts';
import { dayFormat } from './digest-day-format.ts';
import { dayOrder } from './digest-day-order.ts';
import { dayUnique } from './digest-day-unique.ts';
import { entryFormat } from './digest-entry-format.ts';
import { sectionUnique } from './digest-section-unique.ts';
import { duplicateDefinitions, headingContentIndent, unusedDefinitions } from './remark-lint.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  dayFormat,
  dayDate,
  dayOrder,
  dayUnique,
  dayEmpty,
  entryFormat,
  sectionUnique,
  duplicateDefinitions,
  unusedDefinitions,
  headingContentIndent,
];
