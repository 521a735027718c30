import type { FailOn } from '../findings/verdict.ts';
import { attachLinkFindings, type LinkOptions } from './check-links.ts';
import { collect, type Outcome, outcomeOf } from './collect.ts';
import { lintFile } from './lint-file.ts';
import { loadArchive, loadFiles, type Workspace } from './load.ts';

/** Lints the named files, or all files of the digests, and checks their links. */
export async function check(
  names: readonly string[],
  workspace: Workspace,
  options: { failOn: FailOn; links: LinkOptions },
): Promise<Outcome> {
  const { files, failures } = await loadFiles(names, workspace);
  const { archive, notices } = await loadArchive(files, workspace);
  const collected = await collect(
    { files, failures, notices },
    { names, workspace, run: options.links },
    (file) => lintFile(file, { archive, today: workspace.today }),
  );
  const checked = await attachLinkFindings(collected, archive, workspace, options.links);
  return outcomeOf(checked, options.failOn);
}
