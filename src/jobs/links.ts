import type { FailOn } from '../findings/verdict.ts';
import { rules } from '../rules/table.ts';
import { attachLinkFindings, type LinkOptions } from './check-links.ts';
import { collect, type Outcome, outcomeOf } from './collect.ts';
import { readUnlinted } from './lint-file.ts';
import { loadArchive, loadFiles, type Workspace } from './load.ts';

/** Checks only the links of the named files, or of all files of the digests. */
export async function links(
  names: readonly string[],
  workspace: Workspace,
  options: { failOn: FailOn; links: LinkOptions },
): Promise<Outcome> {
  const { files, failures } = await loadFiles(names, workspace);
  const { archive, notices } = await loadArchive(files, workspace, failures);
  const collected = await collect(
    { files, failures, notices },
    { names, workspace, run: options.links },
    readUnlinted,
  );
  const checked = await attachLinkFindings(collected, archive, workspace, options.links);
  const aboutLinks = new Set(rules.filter(({ reads }) => reads === 'links').map(({ id }) => id));
  const shown = checked.files.map(({ file, linted: { digests, findings } }) => ({
    file,
    linted: { digests, findings: findings.filter(({ rule }) => aboutLinks.has(rule)) },
  }));
  return outcomeOf({ ...checked, files: shown }, options.failOn);
}
