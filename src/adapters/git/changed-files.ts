import type { ChangedFile } from '../../review/ports.ts';
import { type Git, records } from './run.ts';

/** Modes of what is a file: all others are links, other repositories, or nothing. */
const fileModes = new Set(['100644', '100755']);

/** Whether git's mode is that of a file. */
export function isFile(mode: string): boolean {
  return fileModes.has(mode);
}

/** The files that differ between two commits, or between a commit and the working tree, in the order of their paths. */
export async function changedFiles(git: Git, from: string, to?: string): Promise<ChangedFile[]> {
  const plain = ['--raw', '-z', '-M', '--no-abbrev', '--no-ext-diff', '--no-textconv'];
  const whole = ['--no-relative', '--ignore-submodules=all', '--no-color'];
  const commits = to === undefined ? [from] : [from, to];
  const files = readRaw(records(await git(['diff', ...plain, ...whole, ...commits, '--'])));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Reads what `git diff --raw -z` writes ("Raw output format" in its documentation): `:OLDMODE NEWMODE OLDID NEWID STATUS`,
 * then the path, or both paths of a renamed file. A file that becomes a link is removed, and the other way round.
 */
function readRaw(fields: readonly string[]): ChangedFile[] {
  const files: ChangedFile[] = [];
  const rest = fields.values();
  for (const head of rest) {
    const [oldMode = '', newMode = '', , , status = ''] = head.slice(1).split(' ');
    const before: string = rest.next().value ?? '';
    const path: string = status.startsWith('R') ? (rest.next().value ?? '') : before;
    const was = isFile(oldMode);
    if (isFile(newMode)) {
      const renamed = was && path !== before;
      files.push({
        path,
        previousPath: renamed ? before : undefined,
        status: was ? (renamed ? 'renamed' : 'modified') : 'added',
        patch: undefined,
      });
    } else if (was) {
      files.push({ path: before, previousPath: undefined, status: 'removed', patch: undefined });
    }
  }
  return files;
}
