import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CopydeskError } from '../../errors.ts';
import type { ChangedFile } from '../../review/ports.ts';
import { type Git, records } from './run.ts';

/** Modes of what is a file: all others are links, other repositories, or nothing. */
const fileModes = new Set(['100644', '100755']);

/** Whether git's mode is that of a file. */
function isFile(mode: string): boolean {
  return fileModes.has(mode);
}

/**
 * The files that differ between two commits, or between a commit and the working tree, in the order
 * of their paths.
 */
export async function changedFiles(git: Git, from: string, to?: string): Promise<ChangedFile[]> {
  const plain = ['--raw', '-z', '-M', '--no-abbrev', '--no-ext-diff', '--no-textconv'];
  const whole = ['--no-relative', '--ignore-submodules=all', '--no-color'];
  const commits = to === undefined ? [from] : [from, to];
  const files = readRaw(records(await git(['diff', ...plain, ...whole, ...commits, '--'])));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Reads what `git diff --raw -z` writes ("Raw output format" in its documentation): `:OLDMODE
 * NEWMODE OLDID NEWID STATUS`, then the path, or both paths of a renamed file. A file that becomes
 * a link is removed, and the other way round.
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

/** A file of a commit. */
export interface Blob {
  path: string;
  id: string;
  /** In bytes. */
  size: number;
}

/**
 * The files at a commit by their paths, in the order of these. Links and other repositories are
 * none.
 */
export async function listBlobs(git: Git, commit: string): Promise<ReadonlyMap<string, Blob>> {
  const lines = records(await git(['ls-tree', '-r', '-l', '-z', '--full-tree', commit]));
  const blobs = lines.flatMap((line) => {
    // `MODE TYPE ID SIZE<tab>PATH`, the size padded with spaces.
    const tab = line.indexOf('\t');
    const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
    return isFile(mode) ? [{ path: line.slice(tab + 1), id, size: Number(size) }] : [];
  });
  blobs.sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(blobs.map((blob) => [blob.path, blob]));
}

/** The bytes of blobs by their ids, read by one process. */
export async function readBlobs(
  git: Git,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const output = await git(['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf('\n', at);
    // `ID blob SIZE`, the bytes and a line end; or `ID missing`, as in a clone without its files.
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
    if (type !== 'blob') {
      throw new CopydeskError(
        'input-unreadable',
        `the git repository lacks a file's content (${id}). Expected a whole clone: \`git fetch --refetch --no-filter\` completes it.`,
      );
    }
    const start = end + 1;
    at = start + Number(size) + 1;
    blobs.set(id, output.subarray(start, at - 1));
  }
  return blobs;
}

/** Names the working tree in place of a commit; no ref can have this name. */
export const workingTree = ':working-tree';

interface WorkingFile {
  path: string;
  /** In bytes. */
  size: number;
}

/**
 * The files of the working tree with their sizes, in the order of their paths: tracked ones and new
 * ones.
 */
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
