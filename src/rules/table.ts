import type { Rule } from './engine/rule.ts';
import { linkDead } from './links/digest-link-dead.ts';
import { linkInsecure } from './links/digest-link-insecure.ts';
import { linkMissing } from './links/digest-link-missing.ts';
import { linkMoved } from './links/digest-link-moved.ts';
import { linkUnverified } from './links/digest-link-unverified.ts';
import { titleMismatch } from './links/digest-title-mismatch.ts';
import { titleMissing } from './links/digest-title-missing.ts';
import { blankLines } from './text/digest-blank-lines.ts';
import { characters } from './text/digest-characters.ts';
import { dayDate } from './text/digest-day-date.ts';
import { dayEmpty } from './text/digest-day-empty.ts';
import { dayFormat } from './text/digest-day-format.ts';
import { dayOrder } from './text/digest-day-order.ts';
import { dayUnique } from './text/digest-day-unique.ts';
import { entryDate } from './text/digest-entry-date.ts';
import { entryFormat } from './text/digest-entry-format.ts';
import { entryOrder } from './text/digest-entry-order.ts';
import { entryUnique } from './text/digest-entry-unique.ts';
import { extraFormat } from './text/digest-extra-format.ts';
import { fieldLabel } from './text/digest-field-label.ts';
import { hiddenText } from './text/digest-hidden-text.ts';
import { imageAlt } from './text/digest-image-alt.ts';
import { leftover } from './text/digest-leftover.ts';
import { linkShape } from './text/digest-link-shape.ts';
import { linkSyntax } from './text/digest-link-syntax.ts';
import { linkText } from './text/digest-link-text.ts';
import { linkTracking } from './text/digest-link-tracking.ts';
import { listItem } from './text/digest-list-item.ts';
import { policyRule } from './text/digest-policy.ts';
import { sectionUnique } from './text/digest-section-unique.ts';
import { sourceLabel } from './text/digest-source-label.ts';
import { starMarker } from './text/digest-star-marker.ts';
import { titleText } from './text/digest-title-text.ts';
import {
  duplicateDefinitions,
  headingContentIndent,
  unusedDefinitions,
} from './text/remark-lint.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  dayFormat,
  dayDate,
  dayOrder,
  dayUnique,
  dayEmpty,
  entryFormat,
  entryUnique,
  entryOrder,
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
  hiddenText,
  duplicateDefinitions,
  unusedDefinitions,
  headingContentIndent,
  linkDead,
  linkMoved,
  linkInsecure,
  linkMissing,
  linkUnverified,
  titleMissing,
  titleMismatch,
];
