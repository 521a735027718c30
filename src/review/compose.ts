import { starSummary } from '../digest/stars.ts';
import { markdownCode } from '../escape.ts';
import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import type { FailOn } from '../findings/verdict.ts';
import type { LinkOutcome, SkippedReason } from '../links/outcome.ts';
import { createReport, type Report, reportLinks } from '../report/report.ts';
import { reasonText } from '../rules/links/reasons.ts';
import type { ChangedDigests } from './change.ts';
import { commentBody, fingerprintsOf } from './comment.ts';
import type { Judged } from './judge.ts';
import { readInlineMarker } from './marker.ts';
import { commentKey } from './plan.ts';
import type { Change, ExistingReview, LineRange, WantedComment, WantedReview } from './ports.ts';
import type { SummaryInput } from './summary/entries.ts';
import type { InlineComment, PlacedFinding, Placement } from './types.ts';

/** Tells whether somebody resolved a comment about such a finding in a file. */
export function resolvedIn(
  existing: ExistingReview | undefined,
): (fingerprint: string, path: string) => boolean {
  const resolved = new Set(
    (existing?.threads ?? [])
      .filter((thread) => thread.resolved)
      .flatMap(({ path, body }) => (readInlineMarker(body) ?? []).map((each) => `${each} ${path}`)),
  );
  return (fingerprint, path) => resolved.has(`${fingerprint} ${path}`);
}

/** Where links in comments lead: the page of a line at the head; undefined where there is none. */
export type BlobUrl = ((path: string, line: number) => string) | undefined;

/**
 * Makes the review that is wanted, for any comments that the host refused: their findings are told in the summary, which
 * `summarise` writes from the placement.
 */
export function composeReview(
  head: string,
  placement: Placement,
  blobUrl: BlobUrl,
  summarise: (placement: Placement) => string | undefined,
): (refused: ReadonlySet<string>) => WantedReview {
  const comments = new Map(
    placement.inline.map((comment) => [wantedComment(comment, blobUrl), comment]),
  );
  return (refused) => {
    const inline = [...comments.keys()].filter((comment) => !refused.has(commentKey(comment)));
    const taken = inline.map((comment) => comments.get(comment) as InlineComment);
    const placed = withInline(placement, taken);
    return { head, inline, elsewhere: elsewhere(placed), summary: summarise(placed) };
  };
}

/** The findings of the head that no comment on lines tells. */
function elsewhere({ findings }: Placement): WantedReview['elsewhere'] {
  return findings
    .filter(({ place }) => place !== 'inline')
    .map(({ finding }) => ({ path: finding.path, fingerprint: fingerprintOf(finding) }));
}

function wantedComment(comment: InlineComment, blobUrl: BlobUrl): WantedComment {
  const { path, lines } = comment;
  const fingerprints = fingerprintsOf(comment);
  return { path, lines, fingerprints, body: commentBody(comment, { blobUrl }) };
}

/** The placement with these comments alone; what the others told is left to the summary. */
export function withInline(placement: Placement, inline: readonly InlineComment[]): Placement {
  if (inline.length === placement.inline.length) return placement;
  const told = new Set(inline.flatMap(({ findings }) => findings));
  return {
    inline,
    findings: placement.findings.map((each) =>
      each.place !== 'inline' || told.has(each.finding)
        ? each
        : {
            finding: each.finding,
            state: each.state,
            suggested: false,
            place: 'summary',
            why: 'refused',
          },
    ),
  };
}

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

function reportFinding(placed: PlacedFinding): Finding {
  const { finding, state, place } = placed;
  return { ...finding, state, place, ...('why' in placed && { why: placed.why }) };
}

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

/** A review as one markdown page: the summary comment, then each comment on lines as it would be posted. */
export function reviewPage({ summary, inline }: WantedReview): string {
  const comments = inline.map(
    ({ path, lines, body }) => `#### ${markdownCode(path)}, ${linesText(lines)}\n\n${body}`,
  );
  return [...(summary === undefined ? [] : [summary]), ...comments]
    .map((part) => `${part}\n`)
    .join('\n---\n\n');
}

/** `line 3`, `lines 3 to 5` */
function linesText({ first, last }: LineRange): string {
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}
