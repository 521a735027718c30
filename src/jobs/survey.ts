import type { Archive } from '../digest/archive/archive.ts';
import { coverageOf, isPoor } from '../digest/coverage.ts';
import { CopydeskError } from '../errors.ts';
import type { Finding } from '../findings/finding.ts';
import { addLinks, type Inventory } from '../nightly/inventory.ts';
import type { ArchiveFacts, PoorCoverage, RuleCount } from '../nightly/report.ts';
import { type DigestFile, isDigest, lintFile } from './lint-file.ts';
import { loadArchive, loadFiles, type Workspace } from './load.ts';

/** What a night finds in the files of the archive, before any link is asked about. */
export interface Survey extends ArchiveFacts {
  archive: Archive;
  /** The files that are digests and have a finding with a proven fix. */
  fixable: readonly DigestFile[];
  notices: readonly string[];
  failures: readonly CopydeskError[];
}

/**
 * Reads and lints the whole archive, file by file: nothing but counts, links and the names of rules
 * is kept of a file, since there may be many. `isAsked` tells which links are looked at.
 */
export async function surveyArchive(
  workspace: Workspace,
  isAsked: (url: string) => boolean,
): Promise<Survey> {
  const { files, failures: unread } = await loadFiles([], workspace);
  const { archive, notices } = await loadArchive(files, workspace, unread);
  const failures = [...unread];
  const inventory: Inventory = new Map();
  const rules = new Map<string, RuleCount>();
  const coverage: PoorCoverage[] = [];
  const fixable: DigestFile[] = [];
  for (const [index, file] of files.entries()) {
    workspace.progress(index, files.length);
    try {
      const { digests, findings } = lintFile(file, { archive, today: workspace.today });
      if (!isDigest(file, digests)) continue;
      const { path } = file.source;
      addLinks(inventory, path, digests, isAsked);
      for (const finding of findings) count(rules, finding);
      if (findings.some(({ fix }) => fix?.safe)) fixable.push(file);
      const covered = coverageOf(digests);
      const [first] = covered.missed;
      if (first && isPoor(covered)) {
        const { line } = first;
        coverage.push({ path, recognised: covered.recognised, all: covered.all, line });
      }
    } catch (error) {
      if (!(error instanceof CopydeskError)) throw error;
      failures.push(error);
    }
  }
  workspace.progress(files.length, files.length);
  const counts = [...rules.values()].sort(
    (a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1),
  );
  const stars = archive.stars();
  return { archive, inventory, rules: counts, coverage, stars, fixable, notices, failures };
}

function count(rules: Map<string, RuleCount>, finding: Finding): void {
  const { rule, url, severity, fix, path, range } = finding;
  const key = `${rule} ${severity}`;
  const known = rules.get(key) ?? {
    rule,
    url,
    severity,
    count: 0,
    safe: 0,
    unsafe: 0,
    path,
    line: range.start.line,
  };
  known.count++;
  if (fix?.safe) known.safe++;
  else if (fix) known.unsafe++;
  rules.set(key, known);
}
