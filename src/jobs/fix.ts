import { encodeText } from '../digest/decode.ts';
import { applyFixes } from '../findings/apply.ts';
import type { FailOn } from '../findings/verdict.ts';
import { collect, type Outcome } from './check.ts';
import {
  type DigestFile,
  isDigest,
  type LintedFile,
  type LintInput,
  lintFile,
  withText,
} from './lint-file.ts';
import { loadArchive, loadFiles, type Workspace } from './load.ts';

/** After this many rounds the rest is left to the next run: two fixes that undo each other must not go on for ever. */
const mostRounds = 10;

/** What fixing came to. */
export interface FixOutcome extends Outcome {
  /** The files whose text changed. */
  changes: readonly Change[];
  /** How many fixes were applied. */
  fixed: number;
}

/** A file before and after its fixes. */
export interface Change {
  path: string;
  before: string;
  after: string;
  bytes: Uint8Array;
}

/** Fixes what can be fixed in the named files, or in all files of the digests, and reports what is left. Writes nothing. */
export async function fix(
  names: readonly string[],
  workspace: Workspace,
  options: { failOn: FailOn; unsafe: boolean },
): Promise<FixOutcome> {
  const { files, failures } = await loadFiles(names, workspace);
  const archive = await loadArchive(files, workspace);
  const changes: Change[] = [];
  let fixed = 0;
  const context = { names, workspace, failOn: options.failOn };
  const outcome = collect(files, failures, context, (file) => {
    const result = fixFile(file, { archive, today: workspace.today }, options);
    fixed += result.fixed;
    const { text, path } = result.file.source;
    if (text !== file.source.text) {
      changes.push({
        path,
        before: file.source.text,
        after: text,
        bytes: encodeText(text, file.bom),
      });
    }
    return result.linted;
  });
  return { ...outcome, changes, fixed };
}

/** Applies fixes in rounds, since one fix may make room for another. */
function fixFile(
  file: DigestFile,
  input: LintInput,
  options: { unsafe: boolean },
): { file: DigestFile; linted: LintedFile; fixed: number } {
  let current = file;
  let linted = lintFile(current, input);
  let fixed = 0;
  for (let round = 0; round < mostRounds; round++) {
    const { text, applied } = applyFixes(current.source.text, linted.findings, options);
    if (applied.length === 0 || !isDigest(current, linted.digests)) break;
    fixed += applied.length;
    current = withText(current, text);
    linted = lintFile(current, input);
  }
  return { file: current, linted, fixed };
}
