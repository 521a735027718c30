import { gitDiff } from './git-diff.ts';
import { hunksOf } from './hunks.ts';
import type { Objects } from './objects.ts';

/** A changed file as `compare` and `pulls/{n}/files` list it, without its addresses. */
export interface ChangedFile {
  sha: string;
  filename: string;
  previous_filename?: string;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  additions: number;
  deletions: number;
  changes: number;
  /** Missing for binary and large files, and where only the name changed. */
  patch?: string;
}

/** Lists the files that differ between two commits, sorted by name. */
export type ListChanges = (before: string, after: string) => Promise<ChangedFile[]>;

/**
 * Changed files with the patches and renames that git finds. GitHub shows no patch where it would be
 * large; `patchLimit` is that size in characters.
 */
export function changesOf(objects: Objects, patchLimit: number): ListChanges {
  const known = new Map<string, Promise<ChangedFile[]>>();
  return (before, after) => {
    const key = `${before}...${after}`;
    const list = known.get(key) ?? listChanges(objects, patchLimit, before, after);
    known.set(key, list);
    return list;
  };
}

async function listChanges(
  objects: Objects,
  patchLimit: number,
  before: string,
  after: string,
): Promise<ChangedFile[]> {
  const [old, now] = await Promise.all([objects.filesAt(before), objects.filesAt(after)]);
  if (!old || !now) throw new Error(`no commit ${old ? after : before}`);
  const paths = [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path)?.sha !== now.get(path)?.sha)
    .sort();
  const read = async (sha: string | undefined) => sha && objects.blob(sha);
  const pairs = await Promise.all(
    paths.map(async (path) => ({
      before: (await read(old.get(path)?.sha)) || undefined,
      after: (await read(now.get(path)?.sha)) || undefined,
    })),
  );
  const differences = await gitDiff(pairs);
  return differences
    .map(({ from, to, patch }): ChangedFile => {
      const oldPath = from === undefined ? undefined : paths[from];
      const newPath = to === undefined ? undefined : paths[to];
      const filename = newPath ?? oldPath ?? '';
      const file = (newPath === undefined ? old : now).get(filename);
      const signs = patch === undefined ? '' : signsOf(patch);
      const additions = signs.split('+').length - 1;
      const deletions = signs.split('-').length - 1;
      return {
        sha: file?.sha ?? '',
        filename,
        ...(oldPath !== undefined && newPath !== undefined && oldPath !== newPath
          ? { previous_filename: oldPath, status: 'renamed' }
          : { status: statusOf(oldPath, newPath) }),
        additions,
        deletions,
        changes: additions + deletions,
        ...(patch !== undefined && patch.length <= patchLimit ? { patch } : {}),
      };
    })
    .sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

function statusOf(oldPath: string | undefined, newPath: string | undefined) {
  if (oldPath === undefined) return 'added';
  return newPath === undefined ? 'removed' : 'modified';
}

function signsOf(patch: string): string {
  return hunksOf(patch)
    .flatMap(({ lines }) => lines)
    .map((line) => line[0])
    .join('');
}
