import type { FailOn } from '../findings/verdict.ts';
import type { LinkRun } from '../jobs/check-links.ts';
import { excludeNotices } from '../links/scope.ts';
import { type AuthorAssociation, authorAssociations } from '../rules/engine/rule.ts';
import { type ConfigSource, noArchive, readArchive, readSettings } from './base.ts';
import { readChangedDigests } from './change.ts';
import { type Reviewed, reportOf, summaryOf } from './compose.ts';
import { judge } from './judge.ts';
import { readSummaryMarker, resolvedFindings } from './marker.ts';
import { place } from './place.ts';
import type {
  Change,
  ExistingReview,
  Hosting,
  LineUrl,
  OpenPullRequest,
  Repository,
} from './ports.ts';

/** What is reviewed. */
export interface ReviewSource {
  change: Change;
  repository: Repository;
  /** The author's relation to the repository; undefined where it is unknown. */
  author: AuthorAssociation | undefined;
  /** What the acting account has written already; undefined where nothing is to be written. */
  existing: ExistingReview | undefined;
  /** Undefined where lines have no page to link to. */
  lineUrl: LineUrl | undefined;
}

/** How it is reviewed. */
export interface ReviewOptions {
  config: ConfigSource;
  failOn: FailOn;
  /** The greatest number of comments on lines. */
  maxComments: number;
  links: LinkRun;
  /** The date, as YYYY-MM-DD in UTC. */
  today: string;
  /** The command that does the same locally. */
  command: string;
}

/** Reviews a change: reads it, judges what it brings, and places the findings. Writes nothing. */
export async function review(source: ReviewSource, options: ReviewOptions): Promise<Reviewed> {
  const { change, repository, author, existing } = source;
  const settings = await readSettings(change.base, repository, options.config);
  const changed = await readChangedDigests(change, repository, settings.config);
  const touched = changed.files.length + changed.removed.length + changed.failures.length > 0;
  const archive = touched ? await readArchive(change.base, repository, settings.config) : noArchive;
  const { today, links } = options;
  const { files: touchedFiles } = change;
  const judged = await judge({
    changed,
    touchedFiles,
    archive,
    settings,
    today,
    author,
    links,
  });
  const files = changed.files.map(({ head, diff }) => ({ source: head.file.source, diff }));
  const limits = { max: options.maxComments, resolved: resolvedFindings(existing?.threads ?? []) };
  const { findings } = place(judged.findings, files, { ...limits, refused: new Set() });
  const notices = [
    ...(change.more
      ? ['The change has more files than the host lists; some were not looked at.']
      : []),
    ...settings.notices,
    ...changed.notices,
    ...archive.notices,
    ...excludeNotices(judged.outcomes.keys(), settings.config.links.exclude),
  ];
  const { failOn } = options;
  const report = reportOf(change, changed, judged, { findings, notices, failOn });
  const sources = new Map(files.map((file) => [file.source.path, file.source]));
  return {
    report,
    sources,
    failures: changed.failures,
    touched,
    files,
    findings: judged.findings,
    limits,
    summary: summaryOf(report, changed, judged, {
      ...source,
      archive,
      sources,
      previous: existing?.comments
        .map(({ body }) => readSummaryMarker(body))
        .find((state) => state !== undefined),
      command: options.command,
    }),
  };
}

/** A pull request as what is reviewed; its change is read here. */
export async function pullRequestSource(
  { pull, existing, repository, change }: OpenPullRequest,
  { lineUrl }: Pick<Hosting, 'lineUrl'>,
): Promise<ReviewSource> {
  return {
    change: await change(),
    repository,
    author: authorAssociations.find((each) => each === pull.authorAssociation),
    existing,
    lineUrl: (path, line) => lineUrl(pull.head, path, line),
  };
}
