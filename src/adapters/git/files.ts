import { lstat, readFile } from 'node:fs/promises';
import type { ChangedFile } from '../../review/ports.ts';
import { configured, isFile, type Objects } from './objects.ts';
import { encodeName, type Git, GitFailure, records } from './run.ts';

/**
 * The files that differ between two commits, or between a commit and the working tree, in the order
 * of their paths.
 */
export async function changedFiles(git: Git, from: string, to?: string): Promise<ChangedFile[]> {
  const plain = ['--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv'];
  const whole = ['--no-relative', '--ignore-submodules=all', '--no-color'];
  const commits = to === undefined ? [from] : [from, to];
  // The working tree is compared through filters, which are programs that the repository names.
  const config = to === undefined ? await withoutFilters(git) : [];
  const diff = (renames: string) =>
    git(['diff', renames, ...plain, ...whole, ...commits, '--'], { config });
  const output = await diff('--find-renames').catch((error) => {
    // A partial clone may lack what is compared; a file that only moved is known by its id.
    if (error instanceof GitFailure) return diff('--find-renames=100%');
    throw error;
  });
  return readRaw(records(output)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function withoutFilters(git: Git): Promise<[string, string][]> {
  const keys = (await configured(git, '^filter\\.')).map(([key]) => key);
  const names = new Set(keys.map((key) => key.slice(0, key.lastIndexOf('.'))));
  return [...names].flatMap((name): [string, string][] => [
    [`${name}.clean`, ''],
    [`${name}.process`, ''],
    [`${name}.required`, 'false'],
  ]);
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

/** Names the working tree in place of a commit; no ref can have this name. */
export const workingTree = ':working-tree';

interface WorkingFile {
  path: string;
  /** In bytes; 0 for a file that a sparse checkout leaves out. */
  size: number;
}

/**
 * The files of a working tree: tracked ones, also those that a sparse checkout leaves out, and new
 * ones.
 */
export interface WorkingTree {
  /** All files in the order of their paths. */
  list(): Promise<WorkingFile[]>;
  /** A file's bytes; undefined where there is none, or a link. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** The files that differ from a commit, new ones included. */
  changes(from: string): Promise<ChangedFile[]>;
}

/** Opens the working tree whose root is `root`. */
export function openWorkingTree(git: Git, root: string, objects: Objects): WorkingTree {
  let leftOut: Promise<ReadonlyMap<string, string>> | undefined;
  const sparse = () => {
    leftOut ??= listLeftOut(git);
    return leftOut;
  };
  /** The files that git neither tracks nor ignores. */
  const newFiles = () => listed(git, root, '--others', '--exclude-standard');
  return {
    async list() {
      const tracked = await listed(git, root, '--cached');
      const left = [...(await sparse()).keys()].map((path) => ({ path, size: 0 }));
      const all = [...left, ...tracked, ...(await newFiles())];
      return [...new Map(all.map((file) => [file.path, file])).values()].sort(byPath);
    },
    async read(path) {
      const full = fullPath(root, path);
      const status = await lstat(full).catch(() => undefined);
      if (status) return status.isFile() ? readFile(full) : undefined;
      const id = (await sparse()).get(path);
      return id === undefined ? undefined : (await objects.read([id])).get(id);
    },
    async changes(from) {
      const added = (await newFiles()).map(
        ({ path }): ChangedFile => ({
          path,
          previousPath: undefined,
          status: 'added',
          patch: undefined,
        }),
      );
      return [...(await changedFiles(git, from)), ...added].sort(byPath);
    },
  };
}

/** The ids of the files that a sparse checkout leaves out, by their paths. */
async function listLeftOut(git: Git): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  // `TAG MODE ID STAGE<tab>PATH`; the tag `S` marks a file that is left out.
  for (const record of records(await git(['ls-files', '-z', '-t', '--stage']))) {
    const tab = record.indexOf('\t');
    const [tag, mode = '', id = ''] = record.slice(0, tab).split(' ');
    if (tag === 'S' && isFile(mode)) ids.set(record.slice(tab + 1), id);
  }
  return ids;
}

/** The files of git's list that are there. */
async function listed(git: Git, root: string, ...which: string[]): Promise<WorkingFile[]> {
  // A path in conflict is listed once for each of its versions.
  const paths = [...new Set(records(await git(['ls-files', '-z', ...which])))];
  const files = await Promise.all(
    paths.map(async (path) => {
      const status = await lstat(fullPath(root, path)).catch(() => undefined);
      return status?.isFile() ? [{ path, size: status.size }] : [];
    }),
  );
  return files.flat();
}

function fullPath(root: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), encodeName(path)]);
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}
