import { blankLines } from './digest-blank-lines.ts';
import { characters } from './digest-characters.ts';
import { dayDate } from './digest-day-date.ts';
import { dayEmpty } from './digest-day-empty.ts';
import { dayFormat } from './digest-day-format.ts';
import { dayOrder } from './digest-day-order.ts';
import { dayUnique } from './digest-day-unique.ts';
import { entryDate } from './digest-entry-date.ts';
import { entryFormat } from './digest-entry-format.ts';
import { entryUnique } from './digest-entry-unique.ts';
import { extraFormat } from './digest-extra-format.ts';
import { fieldLabel } from './digest-field-label.ts';
import { imageAlt } from './digest-image-alt.ts';
import { leftover } from './digest-leftover.ts';
import { linkShape } from './digest-link-shape.ts';
import { linkSyntax } from './digest-link-syntax.ts';
import { linkText } from './digest-link-text.ts';
import { linkTracking } from './digest-link-tracking.ts';
import { listItem } from './digest-list-item.ts';
import { policyRule } from './digest-policy.ts';
import { sectionUnique } from './digest-section-unique.ts';
import { sourceLabel } from './digest-source-label.ts';
import { starMarker } from './digest-star-marker.ts';
import { titleText } from './digest-title-text.ts';
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
  entryUnique,
  entryDate,
  titleText,
  sourceLabel,
  starMarker,
  linkSyntax,
  linkText,
  linkTracking,
  linkShape,
  extraFormat,
  fieldLabel,
  imageAlt,
  listItem,
  blankLines,
  sectionUnique,
  leftover,
  policyRule,
  characters,
  duplicateDefinitions,
  unusedDefinitions,
  headingContentIndent,
];
