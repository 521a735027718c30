import { createArchive } from '../digest/archive/archive.ts';
import { type Stars, starSummary } from '../digest/stars.ts';
import type { CopydeskError } from '../errors.ts';
import type { FailOn } from '../findings/verdict.ts';
import type { LinkRun } from '../jobs/check-links.ts';
import { archiveFiles } from '../jobs/lint-file.ts';
import { excludeNotices } from '../links/scope.ts';
import type { Report } from '../report/report.ts';
import { type AuthorAssociation, authorAssociations, rulesPage } from '../rules/engine/rule.ts';
import type { Source } from '../text/source.ts';
import { type BaseArchive, readArchive, readSettings } from './base.ts';
import { type ChangedDigests, readChangedDigests } from './change.ts';
import {
  type BlobUrl,
  composeReview,
  resolvedIn,
  reviewReport,
  skippedLinks,
  withInline,
} from './compose.ts';
import { newEntries } from './entry.ts';
import { type Judged, judge } from './judge.ts';
import { readSummaryMarker } from './marker.ts';
import { place } from './place.ts';
import type {
  Change,
  ExistingReview,
  Hosting,
  OpenPullRequest,
  Repository,
  WantedReview,
} from './ports.ts';
import type { SummaryInput } from './summary/entries.ts';
import { jobSummaryLimit } from './summary/section.ts';
import { summaryBody } from './summary/summary.ts';
import type { Placement } from './types.ts';

/** What is reviewed. */
export interface ReviewSource {
  change: Change;
  repository: Repository;
  /** How the author is associated with the repository; undefined where nobody knows. */
  author: AuthorAssociation | undefined;
  /** What the acting account has said already; undefined where nothing is said. */
  existing: ExistingReview | undefined;
  blobUrl: BlobUrl;
}

/** How it is reviewed. */
export interface ReviewOptions {
  /** Where the base has its configuration, and whether it must. */
  config: { path: string; required: boolean };
  failOn: FailOn;
  /** Comments on lines at most. */
  maxComments: number;
  links: LinkRun;
  /** The day it is, as YYYY-MM-DD in UTC. */
  today: string;
  /** The command that does the same locally. */
  command: string;
}

/** A review that is ready to be shown or published. */
export interface Reviewed {
  report: Report;
  /** The text of each changed file at the head. */
  sources: ReadonlyMap<string, Source>;
  /** Changed files that could not be read. */
  failures: readonly CopydeskError[];
  placement: Placement;
  /** Whether the change touches a digest at all. */
  touched: boolean;
  /** The summary for a job's page; `commented` tells whether comments carry fixes. */
  jobSummary(commented: boolean): string;
  /** The review for the host, for any comments that it refused. */
  want(refused: ReadonlySet<string>): WantedReview;
}

/** Reviews a change. Writes nothing. */
export async function review(source: ReviewSource, options: ReviewOptions): Promise<Reviewed> {
  const { change, repository, existing } = source;
  const { base } = change;
  const settings = await readSettings(base, repository, options.config);
  const changed = await readChangedDigests(change, repository, settings.config);
  const touched = changed.files.length + changed.removed.length + changed.failures.length > 0;
  const archive = touched ? await readArchive(base, repository, settings.config) : noArchive;
  const { today, author, links } = { ...options, author: source.author };
  const judged = await judge({
    changed,
    files: change.files,
    archive,
    settings,
    today,
    author,
    links,
  });
  const texts = changed.files.map(({ head, diff }) => ({ source: head.file.source, diff }));
  const placement = place(judged.findings, new Map(texts.map((text) => [text.source.path, text])), {
    maxComments: options.maxComments,
    isResolved: resolvedIn(existing),
  });
  const sources = new Map(texts.map((text) => [text.source.path, text.source]));
  const notices = [
    ...(change.more
      ? ['The change has more files than the host lists; some were not looked at.']
      : []),
    ...archive.notices,
    ...excludeNotices(judged.outcomes.keys(), settings.config.links.exclude),
  ];
  const report = reviewReport(change, changed, judged, placement, { ...options, notices });
  const summary = summaryOf(source, options, { changed, archive, judged, report, sources });
  const previous = summary.previous !== undefined;
  return {
    report,
    sources,
    failures: changed.failures,
    placement,
    touched,
    jobSummary: (commented) => {
      const { findings } = commented ? placement : withInline(placement, []);
      return summaryBody({ ...summary, placed: findings }, jobSummaryLimit);
    },
    want: composeReview(change.head, placement, source.blobUrl, ({ findings }) =>
      touched || previous ? summaryBody({ ...summary, placed: findings }) : undefined,
    ),
  };
}

const noArchive: BaseArchive = { files: [], paths: undefined, notices: [] };

function summaryOf(
  { change, existing, blobUrl }: ReviewSource,
  { failOn, command }: ReviewOptions,
  found: {
    changed: ChangedDigests;
    archive: BaseArchive;
    judged: Judged;
    report: Report;
    sources: ReadonlyMap<string, Source>;
  },
): SummaryInput {
  const { changed, archive, judged, report, sources } = found;
  return {
    verdict: changed.failures.length > 0 ? 'findings' : report.verdict,
    failOn,
    placed: [],
    sources: (path) => sources.get(path),
    entries: newEntries(judged),
    skippedLinks: skippedLinks(judged.outcomes.values()),
    stars: { added: report.review?.stars ?? starSummary([]), archive: archiveStars(archive) },
    addedSuppressions: judged.suppressions.map(({ path, range, text }) => ({
      path,
      line: range.start.line,
      text,
    })),
    notices: [...report.notices, ...changed.failures.map(({ message }) => message)],
    head: change.head,
    blobUrl,
    previous: existing?.comments
      .map(({ body }) => readSummaryMarker(body))
      .find((state) => state !== undefined),
    commands: { review: command, check: 'npx copydesk check', fix: 'npx copydesk fix' },
    docsUrl: rulesPage,
  };
}

function archiveStars({ files }: BaseArchive): Stars {
  return createArchive(files.flatMap((file) => archiveFiles(file))).stars();
}

/** A pull request as that which is reviewed; what it changes is read here. */
export async function pullRequestSource(
  { pull, existing, repository, change }: OpenPullRequest,
  { lineUrl }: Pick<Hosting, 'lineUrl'>,
): Promise<ReviewSource> {
  return {
    change: await change(),
    repository,
    author: authorAssociations.find((each) => each === pull.authorAssociation),
    existing,
    blobUrl: (path, line) => lineUrl(pull.head, path, line),
  };
}
