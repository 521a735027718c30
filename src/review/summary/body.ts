import { summaryMarker } from '../marker.ts';
import { commentLimit, type SizeLimit } from '../size-limit.ts';
import { entriesSection } from './entries.ts';
import { fixesSection } from './fixes.ts';
import type { SummaryInput } from './input.ts';
import { monthsSection } from './months.ts';
import { namePlaces } from './places.ts';
import { notesSection, problemsSection, unverifiedSection } from './problems.ts';
import { closingText, existingText, noticesSection, suppressionsSection } from './remarks.ts';
import { select } from './select.ts';
import { fitted } from './shrink.ts';
import { starsSection } from './stars.ts';
import { summaryState, verdictText } from './verdict.ts';

/**
 * The markdown of the summary, with its marker: what is wrong, what to do, what was found of the new entries, and their
 * stars. Where it would be longer than the limit, parts are shortened in the order of `shortenedInOrder`, whole items at
 * a time, and say so.
 */
export function summaryBody(input: SummaryInput, limit: SizeLimit = commentLimit): string {
  const selection = select(input);
  const state = summaryState(input, selection);
  const places = namePlaces(input);
  return fitted(
    [
      verdictText(input, selection, state),
      noticesSection(input),
      problemsSection(selection, places),
      fixesSection(input, selection, places),
      entriesSection(input, places, state === 'findings'),
      unverifiedSection(selection, places),
      notesSection(selection, places),
      suppressionsSection(input, places),
      starsSection(input),
      monthsSection(input),
      existingText(input, selection),
      closingText(input),
      summaryMarker(state),
    ],
    limit,
  );
}
