import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangedFile } from '../../review/ports.ts';
import { changedFiles } from './changed-files.ts';
import { type Git, records } from './run.ts';

/** What stands for the working tree where a commit is named; no ref of git's can have this name. */
export const workingTree = ':working-tree';

interface WorkingFile {
  path: string;
  /** In bytes. */
  size: number;
}

/** The files of the working tree with their sizes, in the order of their paths: tracked ones and new ones. */
export async function listWorkingTree(git: Git, root: string): Promise<WorkingFile[]> {
  return [...(await listed(git, root, '--cached')), ...(await newFiles(git, root))].sort(byPath);
}

/** A file of the working tree; undefined where there is none, or a link. */
export async function readWorkingFile(root: string, path: string): Promise<Uint8Array | undefined> {
  const full = join(root, path);
  const status = await lstat(full).catch(() => undefined);
  return status?.isFile() ? readFile(full) : undefined;
}

/** The files in which the working tree differs from a commit, new ones included. */
export async function changedWorkingFiles(
  git: Git,
  root: string,
  from: string,
): Promise<ChangedFile[]> {
  const added = (await newFiles(git, root)).map(
    ({ path }): ChangedFile => ({
      path,
      previousPath: undefined,
      status: 'added',
      patch: undefined,
    }),
  );
  return [...(await changedFiles(git, from)), ...added].sort(byPath);
}

/** The files that git neither tracks nor ignores. */
function newFiles(git: Git, root: string): Promise<WorkingFile[]> {
  return listed(git, root, '--others', '--exclude-standard');
}

/** What of git's list is there, and a file. */
async function listed(git: Git, root: string, ...which: string[]): Promise<WorkingFile[]> {
  // A path in conflict is listed once for each of its versions.
  const paths = [...new Set(records(await git(['ls-files', '-z', ...which])))];
  const files = await Promise.all(
    paths.map(async (path) => {
      const status = await lstat(join(root, path)).catch(() => undefined);
      return status?.isFile() ? [{ path, size: status.size }] : [];
    }),
  );
  return files.flat();
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}
