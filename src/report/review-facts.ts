import { pluralize } from '../text/pluralize.ts';
import type { Report, ReviewFacts } from './report.ts';
import { starCounts } from './star-chart.ts';

/** What a review has to say beside its findings, a sentence each: what is new, and what stood before. */
export function reviewFacts({ findings }: Report, { stars }: ReviewFacts): string[] {
  const existing = findings.filter(({ place }) => place === 'existing').length;
  const resolved = findings.filter(({ place }) => place === 'withheld').length;
  return [
    stars.total === 0 ? 'No new entries.' : `New: ${starCounts(stars)}.`,
    ...(existing > 0
      ? [`${pluralize(existing, 'finding')} stood before; \`copydesk check\` lists them.`]
      : []),
    ...(resolved > 0
      ? [`${pluralize(resolved, 'finding')} not shown: somebody resolved the comment.`]
      : []),
  ];
}
