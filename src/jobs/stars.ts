import { collect, type Outcome, outcomeOf } from './collect.ts';
import { readFile } from './lint-file.ts';
import { loadFiles, type Workspace } from './load.ts';

/** Counts entries and stars of the named files, or of all files of the digests, without linting. */
export async function stars(names: readonly string[], workspace: Workspace): Promise<Outcome> {
  const { files, failures } = await loadFiles(names, workspace);
  const collected = await collect({ files, failures }, { names, workspace }, (file) => ({
    digests: readFile(file),
    findings: [],
  }));
  return outcomeOf(collected, 'never');
}
