import type { LinkOutcome, SkippedReason } from '../links/outcome.ts';
import { reasonText } from '../rules/links/reasons.ts';
import type { SummaryInput } from './summary/input.ts';

/** Why a link that could have been looked at was not. Other reasons are the configuration's or the link's own. */
const worthTelling: ReadonlySet<SkippedReason> = new Set(['budget', 'cancelled', 'offline']);

/** How many links were not looked at, by reason. */
export function skippedLinks(outcomes: Iterable<LinkOutcome>): SummaryInput['skippedLinks'] {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    if (outcome.outcome !== 'skipped' || !worthTelling.has(outcome.reason)) continue;
    const reason = reasonText(outcome);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count }));
}
