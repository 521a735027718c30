import { CopydeskError } from '../../errors.ts';
import { isFile } from './changed-files.ts';
import { type Git, records } from './run.ts';

/** A file of a commit. */
export interface Blob {
  path: string;
  id: string;
  /** In bytes. */
  size: number;
}

/** The files at a commit by their paths, in the order of these. Links and other repositories are none. */
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
