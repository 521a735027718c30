import { CopydeskError } from '../errors.ts';
import type { FailOn } from '../findings/verdict.ts';
import type { ReportLink } from '../report/report.ts';
import { createReport, type Report } from '../report/report.ts';
import type { Source } from '../text/source.ts';
import { type DigestFile, isDigest, type LintedFile } from './lint-file.ts';
import type { Loaded, Workspace } from './load.ts';
import type { Network } from './ports.ts';

/** The outcome of a job. */
export interface Outcome {
  report: Report;
  /** The text of each file of the report. */
  sources: ReadonlyMap<string, Source>;
  /** What failed: files that could not be read, a link store that could not be written. */
  failures: readonly CopydeskError[];
}

/** The files of a job with their findings, before they become a report. */
export interface Collected<Linted extends LintedFile = LintedFile> {
  files: readonly { file: DigestFile; linted: Linted }[];
  /** What the user should know besides findings, a sentence each. */
  notices: readonly string[];
  failures: readonly CopydeskError[];
  links: readonly ReportLink[];
  /** How much of each file is recognised, where that was asked. */
  coverage?: Report['coverage'];
}

/** What a job works on, and what ends it early. */
interface CollectContext {
  names: readonly string[];
  workspace: Pick<Workspace, 'progress'>;
  run?: {
    network: Pick<Network, 'clock'>;
    /** In milliseconds. */
    budget: number | undefined;
    signal: AbortSignal | undefined;
  };
}

/**
 * Processes one file after the other; one that fails does not stop the others. Where the run is
 * interrupted or its budget is used up, the rest is named as not read. Throws `no-input` where no
 * file was named and none has an entry.
 */
export async function collect<Linted extends LintedFile>(
  { files, failures, notices: before = [] }: Loaded & { notices?: readonly string[] },
  { names, workspace, run }: CollectContext,
  handle: (file: DigestFile) => Linted | Promise<Linted>,
): Promise<Collected<Linted>> {
  const processed: { file: DigestFile; linted: Linted }[] = [];
  const notices = [...before];
  const failed = [...failures];
  const whyToEnd = watchEnd(run);
  for (const [index, file] of files.entries()) {
    await workspace.progress(index, files.length);
    // What was asked for is read as far as one file, so that there is something to tell.
    const why = index > 0 ? whyToEnd() : undefined;
    if (why !== undefined) {
      failed.push(notRead(files.slice(index), why));
      break;
    }
    try {
      const linted = await handle(file);
      const belongs = isDigest(file, linted.digests);
      if (names.length > 0 && (isEmpty(linted) || !belongs)) notices.push(noEntries(file));
      if (belongs) processed.push({ file, linted });
    } catch (error) {
      if (!(error instanceof CopydeskError)) throw error;
      failed.push(error);
    }
  }
  await workspace.progress(files.length, files.length);
  if (
    names.length === 0 &&
    failed.length === 0 &&
    processed.every(({ linted }) => isEmpty(linted))
  ) {
    throw new CopydeskError('no-input', `no entries in ${filesOf(files)}; ${howToDescribe}`);
  }
  return { files: processed, notices, failures: failed, links: [] };
}

/** Gives the reason why a run has to end, once there is one. */
function watchEnd(run: CollectContext['run']): () => string | undefined {
  const { network, budget, signal } = run ?? {};
  const begin = network?.clock.now() ?? 0;
  return () => {
    if (signal?.aborted) return 'the run was interrupted';
    const isOver = budget !== undefined && network && network.clock.now() - begin > budget;
    return isOver ? 'the time for the run was used up' : undefined;
  };
}

function notRead(files: readonly DigestFile[], why: string): CopydeskError {
  const count = files.length === 1 ? '1 file was' : `${files.length} files were`;
  return new CopydeskError(
    'input-unreadable',
    `${count} not read, since ${why}: ${filesOf(files)}`,
  );
}

/** Makes the report of what was collected. */
export function outcomeOf(
  { files, notices, failures, links, coverage }: Collected,
  failOn: FailOn,
): Outcome {
  const sources = new Map<string, Source>();
  for (const { file, linted } of files) {
    const source = linted.digests[0]?.document.source ?? file.source;
    sources.set(source.path, source);
  }
  const report = createReport({
    files: [...sources.keys()],
    digests: files.flatMap(({ linted }) => linted.digests),
    findings: files.flatMap(({ linted }) => linted.findings),
    links,
    failOn,
    notices,
    failures,
    coverage,
  });
  return { report, sources, failures };
}

function isEmpty({ digests }: LintedFile): boolean {
  return digests.every(({ entries }) => entries.length === 0);
}

const howToDescribe =
  'if your entries look different, describe them in .github/copydesk.yml, or let `copydesk init` do it';

function noEntries({ source, configs }: DigestFile): string {
  const templates = configs.map(({ format }) => `\`${format.entries[0].text}\``).join(' or ');
  return `${source.path}: no entries found, expected entries such as ${templates}; ${howToDescribe}.`;
}

function filesOf(files: readonly DigestFile[]): string {
  const [first, ...rest] = files.map(({ source }) => source.path);
  return rest.length === 0
    ? `${first}`
    : `${first} and ${rest.length} more ${rest.length === 1 ? 'file' : 'files'}`;
}
