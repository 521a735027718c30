import type { Source } from '../digest/source.ts';
import type { Digest } from '../digest/types.ts';
import { CopydeskError } from '../errors.ts';
import type { Finding } from '../findings/finding.ts';
import type { FailOn } from '../findings/verdict.ts';
import { createReport, type Report } from '../report/report.ts';
import { type DigestFile, isDigest, type LintedFile, lintFile } from './lint-file.ts';
import { loadArchive, loadFiles, type Workspace } from './load.ts';

/** What came of a job. */
export interface Outcome {
  report: Report;
  /** The text of each file that the report speaks of. */
  sources: ReadonlyMap<string, Source>;
  /** The files that could not be read. */
  failures: readonly CopydeskError[];
}

/** Lints the named files, or all files of the digests. */
export async function check(
  names: readonly string[],
  workspace: Workspace,
  failOn: FailOn,
): Promise<Outcome> {
  const { files, failures } = await loadFiles(names, workspace);
  const archive = await loadArchive(files, workspace);
  return collect(files, failures, { names, workspace, failOn }, (file) =>
    lintFile(file, { archive, today: workspace.today }),
  );
}

/** Treats one file after the other and makes the report; a file that cannot be treated does not stop the others. */
export function collect(
  files: readonly DigestFile[],
  failures: readonly CopydeskError[],
  context: { names: readonly string[]; workspace: Workspace; failOn: FailOn },
  treat: (file: DigestFile) => LintedFile,
): Outcome {
  const { names, workspace, failOn } = context;
  const read: Digest[] = [];
  const findings: Finding[] = [];
  const notices: string[] = [];
  const failed = [...failures];
  const sources = new Map<string, Source>();
  for (const [index, file] of files.entries()) {
    workspace.progress(index, files.length);
    try {
      const linted = treat(file);
      const belongs = isDigest(file, linted.digests);
      const empty = linted.digests.every(({ entries }) => entries.length === 0);
      if ((empty || !belongs) && names.length > 0) notices.push(noEntries(file));
      if (!belongs) continue;
      read.push(...linted.digests);
      findings.push(...linted.findings);
      const source = linted.digests[0]?.document.source ?? file.source;
      sources.set(source.path, source);
    } catch (error) {
      if (!(error instanceof CopydeskError)) throw error;
      failed.push(error);
    }
  }
  if (
    names.length === 0 &&
    failed.length === 0 &&
    read.every(({ entries }) => entries.length === 0)
  ) {
    throw new CopydeskError('no-input', `no entries in ${filesOf(files)}; ${howToDescribe}`);
  }
  workspace.progress(files.length, files.length);
  const report = createReport({
    files: [...sources.keys()],
    digests: read,
    findings,
    failOn,
    notices,
  });
  return { report, sources, failures: failed };
}

const howToDescribe = 'if your entries look otherwise, describe them in .github/copydesk.yml';

function noEntries({ source, configs }: DigestFile): string {
  const templates = configs.map(({ format }) => `\`${format.entry.text}\``).join(' or ');
  return `${source.path}: no entries found, expected some such as ${templates}; ${howToDescribe}.`;
}

function filesOf(files: readonly DigestFile[]): string {
  const [first, ...rest] = files.map(({ source }) => source.path);
  return rest.length === 0
    ? `${first}`
    : `${first} and ${rest.length} more ${rest.length === 1 ? 'file' : 'files'}`;
}
