import type { Config } from '../config/config.ts';
import type { Severity } from '../findings/finding.ts';
import { decodeText } from '../text/decode.ts';
import { composeReview, type Reviewed } from './compose.ts';
import type { Contribution, LocalRepository } from './ports.ts';
import { type ReviewOptions, review } from './review.ts';

/** What a review says about a contribution of the past. */
export interface ReplayedContribution extends Contribution {
  /** How many entries it added. */
  entries: number;
  /** How many comments it would have got on its lines. */
  comments: number;
  /** What it introduced, by file and place. */
  findings: readonly ReplayedFinding[];
  /** Files that could not be read, a message each. */
  failures: readonly string[];
}

/** One finding about a contribution of the past. */
export interface ReplayedFinding {
  rule: string;
  severity: Severity;
  path: string;
  line: number;
  message: string;
  /**
   * What became of the line up to now: it stands as it was written, it was changed or taken out, or
   * the whole file is gone.
   */
  since: 'stands' | 'changed' | 'gone';
}

/** How a history is replayed. */
export interface ReplayOptions extends Omit<ReviewOptions, 'config' | 'today' | 'command'> {
  /** The configuration of today: what the commits of the past had is not read. */
  config: Config;
  /** How many contributions are reviewed at most; 1 or more. */
  last: number;
  /** Ends the replay before its next review. */
  signal: AbortSignal;
  /** Called before each review with the number of those that are done. */
  progress(done: number): void;
}

/**
 * Reviews the latest contributions of a repository's history that add entries, the newest first,
 * each as it would have been reviewed on its day.
 */
export async function replay(
  repository: LocalRepository,
  { config, last, signal, progress, ...options }: ReplayOptions,
): Promise<ReplayedContribution[]> {
  const replayed: ReplayedContribution[] = [];
  const history = await repository.history();
  const latest = latestTexts(repository, history[0]?.commit);
  for (const contribution of history) {
    if (replayed.length === last || signal.aborted) break;
    progress(replayed.length);
    const { commit, parent, date } = contribution;
    const change = await repository.change({ base: parent, head: commit });
    const touches = change.files.some(({ path }) =>
      config.digests.some((digest) => digest.matches(path)),
    );
    if (!touches) continue;
    const reviewed = await review(
      { change, repository, author: undefined, existing: undefined, lineUrl: undefined },
      { ...options, config: { config }, today: date, command: '' },
    );
    const entries = reviewed.report.review?.entries.length ?? 0;
    if (entries === 0) continue;
    replayed.push({
      ...contribution,
      entries,
      comments: composeReview(reviewed).inline.length,
      findings: await findingsOf(reviewed, latest),
      failures: reviewed.failures.map(({ message }) => message),
    });
  }
  return replayed;
}

async function findingsOf(
  { report, sources }: Reviewed,
  latest: (path: string) => Promise<ReadonlySet<string> | undefined>,
): Promise<ReplayedFinding[]> {
  const introduced = report.findings.filter(({ state }) => state === 'introduced');
  return Promise.all(
    introduced.map(async ({ rule, severity, path, range, message }) => {
      const { line } = range.start;
      const lines = await latest(path);
      const written = sources.get(path)?.line(line) ?? '';
      const since = !lines ? 'gone' : lines.has(written.trimEnd()) ? 'stands' : 'changed';
      return { rule, severity, path, line, message, since };
    }),
  );
}

/** The lines of a file as they are now; undefined where there is no such file. */
function latestTexts(repository: LocalRepository, commit: string | undefined) {
  const known = new Map<string, Promise<ReadonlySet<string> | undefined>>();
  const read = async (path: string) => {
    const [bytes] = commit === undefined ? [] : await repository.read([{ commit, path }]);
    if (!bytes) return undefined;
    const { text } = decodeText(path, bytes);
    return new Set(text.split('\n').map((line) => line.trimEnd()));
  };
  return (path: string) => {
    const found = known.get(path) ?? read(path);
    known.set(path, found);
    return found;
  };
}
