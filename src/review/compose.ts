import { createArchive } from '../digest/archive/archive.ts';
import { type Stars, starSummary } from '../digest/stars.ts';
import type { CopydeskError } from '../errors.ts';
import { markdownCode } from '../escape.ts';
import type { Finding } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/finding.ts';
import { archiveFiles } from '../jobs/lint-file.ts';
import { createReport, type Report, reportLinks } from '../report/report.ts';
import { jobSummaryLimit } from '../report/section.ts';
import { rulesPage } from '../rules/engine/rule.ts';
import type { Source } from '../text/source.ts';
import type { BaseArchive } from './base.ts';
import type { ChangedDigests } from './change.ts';
import { commentBody, fingerprintsOf } from './comment.ts';
import type { InlineComment } from './drafts.ts';
import { linesOf, newEntries } from './entry.ts';
import type { Judged } from './judge.ts';
import { type ChangedText, place } from './place.ts';
import type { Change, LineRange, LineUrl, WantedComment, WantedReview } from './ports.ts';
import { skippedLinks } from './summary/entries.ts';
import type { SummaryInput } from './summary/input.ts';
import { summaryBody } from './summary/summary.ts';

/** A review before it is put into comments (see {@link composeReview}). */
export interface Reviewed {
  report: Report;
  /** The text of each changed file at the head. */
  sources: ReadonlyMap<string, Source>;
  /** Why changed files could not be read. */
  failures: readonly CopydeskError[];
  /** Whether the change touches a digest at all. */
  touched: boolean;
  /** The changed files and their findings with their states, to be placed on the diff. */
  files: readonly ChangedText[];
  findings: readonly Finding[];
  /** The limit of comments, and the keys of findings whose comment was resolved. */
  limits: { max: number; resolved: ReadonlySet<string> };
  /** What the summary says, but for the places of the findings. */
  summary: SummaryInput;
}

/**
 * The comments of a review as they should be on the pull request. `refused` has the keys of those
 * that the host rejected: their findings are listed in the summary. Without a digest in the change
 * there is a summary only where an earlier one has to be brought up to date.
 */
export function composeReview(
  { files, findings, limits, touched, summary }: Reviewed,
  refused: ReadonlySet<string> = new Set(),
): WantedReview {
  const placement = place(findings, files, { ...limits, refused });
  const hasSummary = touched || summary.previous !== undefined;
  return {
    head: summary.head,
    inline: placement.comments.map((comment) => wantedComment(comment, summary.lineUrl)),
    elsewhere: placement.findings
      .filter(({ place }) => place !== 'inline')
      .map((finding) => ({ path: finding.path, fingerprint: fingerprintOf(finding) })),
    summary: hasSummary ? summaryBody({ ...summary, findings: placement.findings }) : undefined,
  };
}

/** The summary for the page of a job; without comments, it lists all fixes itself. */
export function jobSummary(
  { files, findings, limits, summary }: Reviewed,
  { commented }: { commented: boolean },
): string {
  const max = commented ? limits.max : 0;
  const placement = place(findings, files, { ...limits, max, refused: new Set() });
  return summaryBody({ ...summary, findings: placement.findings }, jobSummaryLimit);
}

/** A review as one markdown page: the summary, then each comment on lines as it would be posted. */
export function reviewPage({ summary, inline }: WantedReview): string {
  const comments = inline.map(
    ({ path, lines, body }) => `#### ${markdownCode(path)}, ${linesText(lines)}\n\n${body}`,
  );
  return [...(summary === undefined ? [] : [summary]), ...comments]
    .map((part) => `${part}\n`)
    .join('\n---\n\n');
}

function wantedComment(comment: InlineComment, lineUrl: LineUrl | undefined): WantedComment {
  const { path, lines } = comment;
  return {
    path,
    lines,
    fingerprints: fingerprintsOf(comment),
    body: commentBody(comment, lineUrl),
  };
}

/** `line 3`, `lines 3 to 5` */
function linesText({ first, last }: LineRange): string {
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

/** The report: of the changed files at the head, each finding with its place. */
export function reportOf(
  change: Change,
  changed: ChangedDigests,
  { additions, outcomes }: Judged,
  told: Pick<Report, 'findings' | 'notices' | 'failOn'>,
): Report {
  const digests = changed.files.flatMap(({ head }) => head.digests);
  return createReport({
    ...told,
    failures: changed.failures,
    files: changed.files.map(({ head }) => head.file.source.path),
    digests,
    links: reportLinks(digests, outcomes),
    review: {
      base: change.mergeBase,
      head: change.head,
      entries: additions.entries.map(({ path, entry }) => ({
        path,
        line: linesOf(entry).first,
        title: entry.title?.text ?? '',
        url: entry.url,
        starred: entry.star !== undefined,
      })),
      stars: starSummary(additions.entries.map(({ entry }) => entry)),
    },
  });
}

/** What the summary says. */
export function summaryOf(
  report: Report,
  changed: ChangedDigests,
  judged: Judged,
  rest: Pick<SummaryInput, 'previous' | 'lineUrl'> & {
    change: Change;
    archive: BaseArchive;
    sources: ReadonlyMap<string, Source>;
    command: string;
  },
): SummaryInput {
  const { change, archive, sources, previous, lineUrl, command } = rest;
  const added = starSummary(judged.additions.entries.map(({ entry }) => entry));
  return {
    verdict: changed.failures.length > 0 ? 'findings' : report.verdict,
    failOn: report.failOn,
    findings: report.findings,
    sources: (path) => sources.get(path),
    entries: newEntries(judged),
    skippedLinks: skippedLinks(judged.outcomes.values()),
    stars: {
      added,
      archive: archiveStars(archive, added),
    },
    addedSuppressions: judged.suppressions.map(({ path, range, text }) => ({
      path,
      line: range.start.line,
      text,
    })),
    notices: [...report.failures, ...report.notices],
    head: change.head,
    lineUrl,
    previous,
    commands: { review: command, check: 'npx copydesk check', fix: 'npx copydesk fix' },
    docsUrl: rulesPage,
  };
}

/** The stars that the new ones are compared with; none are counted where no format has a star. */
function archiveStars({ files }: BaseArchive, added: Stars): Stars {
  const known = files.flatMap((file) => archiveFiles(file));
  const hasStars = added.total > 0 && known.some(({ format }) => format.star !== undefined);
  return createArchive(hasStars ? known : []).stars();
}
