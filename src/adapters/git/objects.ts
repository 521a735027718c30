import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CopydeskError } from '../../errors.ts';
import { createGit, type Git, GitFailure, records } from './run.ts';

/** A file of a commit, or a symbolic link. */
export interface Blob {
  path: string;
  id: string;
  /** In bytes; 0 where a partial clone lacks the file. */
  size: number;
  isLink: boolean;
}

/** The objects of a repository. */
export interface Objects {
  /** The files and links at a commit by their paths, in the order of these. */
  list(commit: string): Promise<ReadonlyMap<string, Blob>>;
  /** The bytes of blobs by their ids. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** The sizes of blobs in bytes, by their ids. */
  sizes(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** Modes of what is a file; all others are links, other repositories, or nothing. */
const fileModes = new Set(['100644', '100755']);
const linkMode = '120000';

/** Whether git's mode is that of a file. */
export function isFile(mode: string): boolean {
  return fileModes.has(mode);
}

/**
 * Opens the objects of a repository. What a partial clone lacks is fetched unless `offline`: once
 * for all that are read together, and without the settings of the repository but for the address
 * of the remote, since those may name programs.
 */
export async function openObjects(git: Git, root: string, offline: boolean): Promise<Objects> {
  const remote = await promisorRemote(git);
  const partial = remote === undefined ? undefined : await openPartial(git, root, remote, offline);
  const source = partial?.git ?? git;
  const listings = new Map<string, Promise<ReadonlyMap<string, Blob>>>();
  return {
    list(commit) {
      const listing = listings.get(commit) ?? listBlobs(source, commit, partial !== undefined);
      listings.set(commit, listing);
      return listing;
    },
    read: (ids) => complete(ids, (some) => readBlobs(source, some)),
    sizes: (ids) => complete(ids, (some) => readSizes(source, some)),
  };

  /** Looks blobs up, and once again those that had to be fetched. */
  async function complete<Found>(
    ids: readonly string[],
    lookUp: (ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
  ): Promise<ReadonlyMap<string, Found>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    let found = await lookUp(wanted);
    const missing = wanted.filter((id) => !found.has(id));
    if (missing.length > 0 && partial) {
      await partial.fetch(missing);
      found = new Map([...found, ...(await lookUp(missing))]);
    }
    if (found.size < wanted.length) throw lacking(root);
    return found;
  }
}

/** The remote that a partial clone fetches from; undefined for a whole clone. */
export async function promisorRemote(git: Git): Promise<string | undefined> {
  const settings = await configured(git, '^(remote\\..*\\.promisor|extensions\\.partialclone)$');
  for (const [key, value] of settings) {
    if (key === 'extensions.partialclone') return value;
    if (value !== 'false') return key.slice('remote.'.length, -'.promisor'.length);
  }
  return undefined;
}

/** The settings of a repository whose keys match, in their order. */
export async function configured(git: Git, pattern: string): Promise<[string, string][]> {
  try {
    const output = await git(['config', '--null', '--get-regexp', pattern]);
    return records(output).map((record) => {
      const end = record.indexOf('\n');
      return end === -1 ? [record, 'true'] : [record.slice(0, end), record.slice(end + 1)];
    });
  } catch (error) {
    // No key matches.
    if (error instanceof GitFailure && error.status === 1) return [];
    throw error;
  }
}

/**
 * A repository of its own over the objects of a partial clone, until the process ends: in it an
 * object that is missing is only missing, and no setting of the clone holds.
 */
async function openPartial(git: Git, root: string, remote: string, offline: boolean) {
  const line = async (...args: string[]) => (await git(args)).toString().replace(/\r?\n$/, '');
  const objects = resolve(root, await line('rev-parse', '--git-path', 'objects'));
  const format = await line('rev-parse', '--show-object-format');
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-objects-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const own = createGit(root);
  await own(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, folder]);
  await writeFile(join(folder, 'objects', 'info', 'alternates'), `${objects}\n`);
  const inFolder: Git = (args, options) => own([`--git-dir=${folder}`, ...args], options);
  return {
    git: inFolder,
    async fetch(ids: readonly string[]): Promise<void> {
      const [url] = await configured(git, `^remote\\.${escapePattern(remote)}\\.url$`);
      if (offline || !url) throw lacking(root);
      const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'];
      const input = `${ids.join('\n')}\n`;
      try {
        await inFolder(['fetch', ...options, '--stdin', '--', url[1]], { input, network: true });
      } catch (error) {
        if (!(error instanceof GitFailure)) throw error;
        throw lacking(root, error);
      }
    },
  };
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function listBlobs(
  git: Git,
  commit: string,
  isPartial: boolean,
): Promise<ReadonlyMap<string, Blob>> {
  // A size is asked of the object, which a partial clone may lack.
  const columns = isPartial ? [] : ['-l'];
  const lines = records(await git(['ls-tree', '-r', ...columns, '-z', '--full-tree', commit]));
  const blobs = lines.flatMap((line): Blob[] => {
    // `MODE TYPE ID SIZE<tab>PATH`, the size padded with spaces.
    const tab = line.indexOf('\t');
    const [mode = '', , id = '', size = '0'] = line.slice(0, tab).split(/ +/);
    const isLink = mode === linkMode;
    return isLink || isFile(mode)
      ? [{ path: line.slice(tab + 1), id, size: Number(size), isLink }]
      : [];
  });
  blobs.sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(blobs.map((blob) => [blob.path, blob]));
}

/** The sizes of the blobs that are there, told by one process. */
async function readSizes(git: Git, ids: readonly string[]): Promise<Map<string, number>> {
  const output = await git(['cat-file', '--batch-check'], { input: `${ids.join('\n')}\n` });
  // `ID blob SIZE` in each line, or `ID missing`.
  const lines = output.toString('latin1').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [id = '', type, size] = line.split(' ');
      return type === 'blob' ? [[id, Number(size)] as const] : [];
    }),
  );
}

/** The bytes of the blobs that are there, read by one process. */
async function readBlobs(git: Git, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  const output = await git(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf('\n', at);
    // `ID blob SIZE`, the bytes and a line end; or `ID missing`.
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
    const start = end + 1;
    if (type !== 'blob') {
      at = start;
      continue;
    }
    at = start + Number(size) + 1;
    blobs.set(id, output.subarray(start, at - 1));
  }
  return blobs;
}

function lacking(root: string, cause?: unknown): CopydeskError {
  return new CopydeskError(
    'input-unreadable',
    `${root}: this clone lacks files that its remote has, and they could not be fetched. Expected a whole clone: \`git fetch --refetch --no-filter\` completes it.`,
    { cause },
  );
}
