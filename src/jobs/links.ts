import type { FailOn } from '../findings/verdict.ts';
import { rules } from '../rules/table.ts';
import { type LinkOptions, withLinks } from './check-links.ts';
import { collect, type Outcome, outcomeOf } from './collect.ts';
import { readUnlinted } from './lint-file.ts';
import { loadArchive, loadFiles, type Workspace } from './load.ts';

/** Looks at the links of the named files, or of all files of the digests, and at nothing else. */
export async function links(
  names: readonly string[],
  workspace: Workspace,
  options: { failOn: FailOn; links: LinkOptions },
): Promise<Outcome> {
  const { files, failures } = await loadFiles(names, workspace);
  const archive = await loadArchive(files, workspace);
  const collected = await collect(files, failures, { names, workspace }, readUnlinted);
  const looked = await withLinks(collected, archive, workspace, options.links);
  const aboutLinks = new Set(rules.filter(({ reads }) => reads === 'links').map(({ id }) => id));
  const shown = looked.files.map(({ file, linted: { digests, findings } }) => ({
    file,
    linted: { digests, findings: findings.filter(({ rule }) => aboutLinks.has(rule)) },
  }));
  return outcomeOf({ ...looked, files: shown }, options.failOn);
}
