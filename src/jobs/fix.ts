import { applyFixes } from '../findings/fix.ts';
import type { FailOn } from '../findings/verdict.ts';
import { reportLinks } from '../report/report.ts';
import { encodeText } from '../text/decode.ts';
import { checkWithStore, type LinkOptions, linkInput, lintLinks } from './check-links.ts';
import { collect, type Outcome, outcomeOf } from './collect.ts';
import {
  addFindings,
  type DigestFile,
  digestsOrNone,
  isDigest,
  type LintedFile,
  lintFile,
  withText,
} from './lint-file.ts';
import { loadArchive, loadFiles, type Workspace } from './load.ts';

/** So many rounds may leave as many fixes as there were, should two fixes undo each other. */
const maxIdleRounds = 10;

/** The outcome of fixing. */
export interface FixOutcome extends Outcome {
  /** The files whose text changed. */
  changes: readonly FixedFile[];
  /** How many fixes were applied. */
  fixed: number;
}

/** A file before and after its fixes. */
export interface FixedFile {
  path: string;
  before: string;
  after: string;
  /** The bytes of the file before and after. */
  read: Uint8Array;
  bytes: Uint8Array;
}

/**
 * Fixes what can be fixed in the named files, or in all files of the digests, and reports what is
 * left. Writes nothing.
 */
export async function fix(
  names: readonly string[],
  workspace: Workspace,
  options: { failOn: FailOn; unsafe: boolean; links: LinkOptions },
): Promise<FixOutcome> {
  const { files, failures } = await loadFiles(names, workspace);
  const { archive, notices } = await loadArchive(files, workspace, failures);
  const digests = files.flatMap(digestsOrNone);
  const examined = await checkWithStore(digests, workspace, options.links);
  const links = linkInput(examined.outcomes, archive, workspace);
  const lint = async (file: DigestFile) => {
    const linted = lintFile(file, { archive, today: workspace.today });
    const { findings } = await lintLinks(file, linted.digests, links);
    return addFindings(linted, findings);
  };
  const changes: FixedFile[] = [];
  let fixed = 0;
  const collected = await collect(
    { files, failures, notices },
    { names, workspace, run: options.links },
    async (file) => {
      const result = await fixFile(file, lint, options);
      fixed += result.fixed;
      const { text, path } = result.file.source;
      if (text !== file.source.text) {
        changes.push({
          path,
          before: file.source.text,
          after: text,
          read: encodeText(file.source.text, file.bom),
          bytes: encodeText(text, file.bom),
        });
      }
      return result.linted;
    },
  );
  const left = {
    ...collected,
    links: reportLinks(digests, examined.outcomes),
    notices: [...collected.notices, ...examined.notices],
    failures: [...collected.failures, ...examined.failures],
  };
  return { ...outcomeOf(left, options.failOn), changes, fixed };
}

/**
 * Applies fixes in rounds, since one fix may make another one possible, and since the time for
 * proofs may not suffice for all fixes of a large page at once.
 */
async function fixFile(
  file: DigestFile,
  lint: (file: DigestFile) => Promise<LintedFile>,
  options: { unsafe: boolean },
): Promise<{ file: DigestFile; linted: LintedFile; fixed: number }> {
  let current = file;
  let linted = await lint(current);
  let fixed = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let idle = 0; idle < maxIdleRounds; idle++) {
    const { text, applied } = applyFixes(current.source.text, linted.findings, options);
    if (applied.length === 0 || !isDigest(current, linted.digests)) break;
    fixed += applied.length;
    current = withText(current, text);
    linted = await lint(current);
    const left = linted.findings.filter(({ fix }) => fix !== undefined).length;
    if (left < fewest) idle = -1;
    fewest = Math.min(fewest, left);
  }
  return { file: current, linted, fixed };
}
