import { countDays, distinctEntries, type Stars, starSummary } from '../digest/stars.ts';
import type { Digest } from '../digest/types.ts';
import type { CopydeskError } from '../errors.ts';
import type { Finding } from '../findings/finding.ts';
import {
  type Counts,
  countFindings,
  type FailOn,
  type Verdict,
  verdictOf,
} from '../findings/verdict.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { linksOf } from '../links/scope.ts';
import { pluralize } from '../text/pluralize.ts';

/** What one file holds. */
export interface ReportFile {
  path: string;
  entries: number;
  starred: number;
  /** How many days it has, in its headings or in its name. */
  days: number;
}

/** How much of what looks like an entry one digest of the configuration recognises in a file. */
export interface ReportCoverage {
  path: string;
  /** The digest's place in the configuration, counted from 1; 0 for one that is not in it. */
  digest: number;
  recognised: number;
  /** How many lines in its sections look like entries and are none. */
  missed: number;
  /** The first such line. */
  firstMissed?: number;
}

/** What only a review knows. */
export interface ReviewFacts {
  /** The commits that were compared. */
  base: string;
  head: string;
  /** The entries that the change adds. */
  entries: readonly { path: string; line: number; title: string; url: string; starred: boolean }[];
  /** Their stars. */
  stars: Stars;
}

/**
 * All that a run has to say, before any output. Written as it is, it is the JSON report
 * (docs/report.schema.json).
 */
export interface Report {
  /** Raised when a reader of the JSON report has to change. */
  version: 1;
  /** In the order in which they were given. */
  files: readonly ReportFile[];
  /** By file, then by place. */
  findings: readonly Finding[];
  /** What became of the links; empty where none was looked at. */
  links: readonly ReportLink[];
  stars: Stars;
  /** Of a check: how much of each file the configuration describes. */
  coverage?: readonly ReportCoverage[];
  /** Of a review: what was compared, and what the change brings. */
  review?: ReviewFacts;
  /** How many findings there are of each severity; in a review those that the change introduced. */
  counts: Counts;
  /** What a user should know though it is no finding, one sentence each. */
  notices: readonly string[];
  /** What failed, a message each, such as files that could not be read. */
  failures: readonly string[];
  /** The least severity of a finding that fails the run. */
  failOn: FailOn;
  verdict: Verdict;
}

/** What a report is made of. */
export interface ReportInput {
  /** The paths of the files that were read, each once. */
  files: readonly string[];
  /** The files as the formats read them; one file may be read by several formats. */
  digests: readonly Pick<Digest, 'document' | 'entries' | 'days'>[];
  findings: readonly Finding[];
  links?: readonly ReportLink[];
  review?: ReviewFacts;
  coverage?: Report['coverage'] | undefined;
  failOn: FailOn;
  notices?: readonly string[];
  failures?: readonly CopydeskError[];
}

/** Makes the report of a run: puts it in order, counts, and judges. */
export function createReport(input: ReportInput): Report {
  const {
    files,
    digests,
    links = [],
    review,
    coverage,
    failOn,
    notices = [],
    failures = [],
  } = input;
  // What a comment carries is the review's own business.
  const findings = input.findings.map(({ suggested, ...finding }): Finding => finding);
  const byPath = new Map(files.map((path) => [path, [] as (typeof digests)[number][]]));
  for (const digest of digests) byPath.get(digest.document.source.path)?.push(digest);
  const read = [...byPath].map(([path, readings]) => ({
    path,
    entries: distinctEntries(readings),
    days: countDays(readings),
  }));
  const counts = countFindings(findings.filter(({ state }) => state !== 'existing'));
  return {
    version: 1,
    files: read.map(({ path, entries, days }) => ({
      path,
      entries: entries.length,
      starred: entries.filter((entry) => entry.star).length,
      days,
    })),
    findings: inOrder(findings, files),
    links,
    stars: starSummary(read.flatMap(({ entries }) => entries)),
    ...(coverage && { coverage }),
    ...(review && { review }),
    counts,
    notices: [...notices, ...untriedNotices(findings)],
    failures: failures.map(({ message }) => message),
    failOn,
    verdict: verdictOf(counts, failOn),
  };
}

/** A sentence for each file with more fixes than could be proven. */
function untriedNotices(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { path, state, fix } of findings) {
    if (fix?.untried && state !== 'existing') counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts].map(
    ([path, count]) =>
      `${path}: ${pluralize(count, 'fix was', 'fixes were')} not proven, since that would take too long; \`copydesk fix\` applies what is proven in rounds.`,
  );
}

function inOrder(findings: readonly Finding[], files: readonly string[]): Finding[] {
  const rank = new Map(files.map((path, index) => [path, index]));
  const rankOf = (path: string) => rank.get(path) ?? files.length;
  return findings.toSorted(
    (a, b) =>
      rankOf(a.path) - rankOf(b.path) ||
      byText(a.path, b.path) ||
      a.range.start.offset - b.range.start.offset ||
      a.range.end.offset - b.range.end.offset ||
      byText(a.rule, b.rule) ||
      byText(a.message, b.message),
  );
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** One link of the report, with all places where it stands. */
export interface ReportLink {
  /** The address as the digest writes it. */
  url: string;
  outcome: LinkOutcome['outcome'];
  reason: LinkOutcome['reason'];
  /** The last status that a server answered. */
  status?: number;
  /** Where its redirects led. */
  finalUrl?: string;
  /** The title of its page. */
  title?: string;
  /** The day of publication that its page tells, as YYYY-MM-DD. */
  published?: string;
  /** How long its requests took, in milliseconds. */
  duration: number;
  places: readonly { path: string; line: number }[];
}

/**
 * The links of digests with what became of them, in the order of files and places, each address
 * once.
 */
export function reportLinks(
  digests: readonly Digest[],
  outcomes: ReadonlyMap<string, LinkOutcome>,
): ReportLink[] {
  const places = new Map<string, Map<string, { path: string; line: number }>>();
  for (const digest of digests) {
    const { path } = digest.document.source;
    for (const { url, link } of linksOf(digest)) {
      const known = places.get(url) ?? new Map();
      // Two formats may read one place.
      known.set(`${path}:${link.range.start.offset}`, { path, line: link.range.start.line });
      places.set(url, known);
    }
  }
  return [...places].flatMap(([url, known]) => {
    const found = outcomes.get(url);
    return found ? [reportLink(found, [...known.values()])] : [];
  });
}

function reportLink(
  { url, outcome, reason, status, finalUrl, facts, duration }: LinkOutcome,
  places: ReportLink['places'],
): ReportLink {
  const { title, published } = facts ?? {};
  return {
    url,
    outcome,
    reason,
    ...(status !== undefined && { status }),
    ...(finalUrl !== undefined && { finalUrl }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    duration,
    places,
  };
}
