import type { NewEntry as AddedEntry } from '../digest/additions.ts';
import type { Digest } from '../digest/types.ts';
import type { Finding } from '../findings/finding.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { reasonText } from '../rules/links/reasons.ts';
import { compareTitles } from '../titles/compare.ts';
import type { Judged } from './judge.ts';
import type { NewEntry } from './summary/entries.ts';

/** The new entries as a summary tells them. */
export function newEntries(
  { additions, outcomes, findings }: Judged,
  digests: readonly Digest[],
): NewEntry[] {
  const mismatched = new Set(
    findings
      .filter(({ finding }) => finding.rule === 'digest-title-mismatch')
      .map(({ finding }) => placeKey(finding)),
  );
  const tags = new Map(digests.map(({ document, format }) => [document.source.path, format.tags]));
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
          : titleCheck(entry, outcome, tags.get(path) ?? [])),
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
function titleCheck(
  { title, source }: AddedEntry['entry'],
  { facts }: LinkOutcome,
  tags: readonly string[],
): Pick<NewEntry, 'titleCheck'> {
  if (!title || facts?.title === undefined) return {};
  const match = compareTitles(facts.title, title.text, {
    siteName: facts.siteName,
    sourceLabel: source?.text,
    tags,
  });
  return { titleCheck: match === 'same' ? 'same' : 'unsure' };
}
