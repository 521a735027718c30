import type { NewEntry as AddedEntry } from '../digest/additions.ts';
import type { Finding } from '../findings/finding.ts';
import type { CheckedEntry } from '../rules/engine/checked-links.ts';
import { reasonText } from '../rules/links/reasons.ts';
import type { Judged } from './judge.ts';
import type { NewEntry } from './summary/entries.ts';

/** The new entries as a summary tells them. */
export function newEntries({ additions, outcomes, findings, pages }: Judged): NewEntry[] {
  const mismatched = new Set(
    findings
      .filter(({ finding }) => finding.rule === 'digest-title-mismatch')
      .map(({ finding }) => placeKey(finding)),
  );
  return additions.entries.map(({ path, entry }) => {
    const outcome = outcomes.get(entry.url);
    const title = entry.title && { path, range: entry.title.range };
    return {
      path,
      lines: { first: entry.head.start.line, last: lastLine(entry) },
      source: entry.source?.text,
      title: entry.title?.text ?? '',
      url: entry.url,
      starred: entry.star !== undefined,
      ...(outcome && {
        link: {
          outcome: outcome.outcome,
          reason: reasonText(outcome),
          finalUrl: outcome.finalUrl,
        },
        ...(title && mismatched.has(placeKey(title))
          ? { titleCheck: 'different' as const }
          : titleCheck(pages.get(entry))),
      }),
    };
  });
}

function placeKey({ path, range }: Pick<Finding, 'path' | 'range'>): string {
  return `${range.start.offset} ${path}`;
}

function lastLine({ range: { start, end } }: AddedEntry['entry']): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

/** A title counts as different only where there is a finding about it. */
function titleCheck(page: CheckedEntry | undefined): Pick<NewEntry, 'titleCheck'> {
  if (page?.titleMatch === undefined) return {};
  return { titleCheck: page.titleMatch === 'same' ? 'same' : 'unsure' };
}
