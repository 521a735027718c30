import { starSummary } from '../digest/stars.ts';
import type { FailOn } from '../findings/verdict.ts';
import type { Change } from '../jobs/ports.ts';
import { reportLinks } from '../report/links.ts';
import { createReport, type Report, type ReportFinding } from '../report/report.ts';
import type { ChangedDigests } from './changed-digests.ts';
import type { Judged } from './judge.ts';
import type { PlacedFinding, Placement } from './types.ts';

/** Makes the report of a review: of the changed files at the head, each finding with its place. */
export function reviewReport(
  change: Change,
  changed: ChangedDigests,
  { additions, outcomes }: Judged,
  placement: Placement,
  { failOn, notices }: { failOn: FailOn; notices: readonly string[] },
): Report {
  const digests = changed.files.flatMap(({ head }) => head.digests);
  return createReport({
    files: changed.files.map(({ head }) => head.file.source.path),
    digests,
    findings: placement.findings.map(reportFinding),
    links: reportLinks(digests, outcomes),
    review: {
      base: change.mergeBase,
      head: change.head,
      entries: additions.entries.map(({ path, entry }) => ({
        path,
        line: entry.head.start.line,
        title: entry.title?.text ?? '',
        url: entry.url,
        starred: entry.star !== undefined,
      })),
      stars: starSummary(additions.entries.map(({ entry }) => entry)),
    },
    failOn,
    notices,
  });
}

function reportFinding(placed: PlacedFinding): ReportFinding {
  const { finding, state, place } = placed;
  return { ...finding, state, place, ...('why' in placed && { why: placed.why }) };
}
