import { lstat, readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CopydeskError } from '../../errors.ts';
import type { Change, ChangedFile, Contribution, Repository } from '../../review/ports.ts';
import { encodeName } from '../file-name.ts';
import { defaultBase, listContributions, mergeBaseOf, requireCommit } from './commits.ts';
import { configured, isFile, openObjects } from './objects.ts';
import { createGit, type Git, GitFailure, records } from './run.ts';

/** What is compared. */
export interface Comparison {
  /** A branch, a tag or a commit; without it where the head parted from the default branch. */
  base?: string | undefined;
  /** The same; without it the working tree, with new files that git does not ignore. */
  head?: string | undefined;
}

/**
 * A git repository on this machine. Its settings run nothing, be it a hook, a filter, a monitor or
 * a pager, and lead to no folder but that of its files.
 */
export interface GitRepository extends Repository {
  /** The folder of the working tree, which all paths are relative to. */
  root: string;
  /**
   * The change from base to head. `Change.head` is no commit for the working tree, but this
   * repository reads it.
   */
  change(comparison: Comparison): Promise<Change>;
  /** The contributions that led to the commit at hand, the newest first. */
  history(): Promise<readonly Contribution[]>;
}

/**
 * Opens the repository that a folder belongs to. `offline` keeps git from fetching what a partial
 * clone lacks.
 */
export async function openGit(folder: string, offline = false): Promise<GitRepository> {
  const root = await rootOf(folder);
  const git = createGit(root, root);
  const objects = await openObjects(git, root, offline);
  const working = openWorkingTree(git, root);
  return {
    root,
    change: (comparison) => readChange(git, working, comparison),
    history: async () => listContributions(git, await requireCommit(git, 'HEAD')),
    async list(commit) {
      if (commit === workingTree) return { files: await working.list(), complete: true };
      const blobs = [...(await objects.list(commit)).values()].filter(({ isLink }) => !isLink);
      return { files: blobs.map(({ path, size }) => ({ path, size })), complete: true };
    },
    async read(wanted, admit) {
      const places = await Promise.all(
        wanted.map(async ({ commit, path, link = false }): Promise<Place | undefined> => {
          if (commit === workingTree) return working.find(path);
          const blob = (await objects.list(commit)).get(path);
          return blob && (link || !blob.isLink) ? { id: blob.id } : undefined;
        }),
      );
      const idsOf = (some: readonly (Place | undefined)[]) =>
        some.flatMap((place) => (place && 'id' in place ? [place.id] : []));
      const sizes = admit && (await objects.sizes(idsOf(places)));
      const admitted = places.map((place, index) => {
        if (!place || !admit) return place;
        const size = 'id' in place ? (sizes?.get(place.id) ?? 0) : place.size;
        return admit(index, size) ? place : undefined;
      });
      const blobs = await objects.read(idsOf(admitted));
      return Promise.all(
        admitted.map(
          (place) => place && ('id' in place ? blobs.get(place.id) : readFile(place.file)),
        ),
      );
    },
  };
}

async function readChange(git: Git, working: WorkingTree, comparison: Comparison): Promise<Change> {
  const uncommitted = comparison.head === undefined;
  const head = await requireCommit(git, comparison.head ?? 'HEAD');
  const named =
    comparison.base === undefined ? undefined : await requireCommit(git, comparison.base);
  const mergeBase = await mergeBaseOf(git, named ?? (await defaultBase(git)), head);
  return {
    base: named ?? mergeBase,
    mergeBase,
    head: uncommitted ? workingTree : head,
    files: uncommitted
      ? await working.changes(mergeBase)
      : await changedFiles(git, mergeBase, head),
    more: false,
    showsDiffs: false,
  };
}

/**
 * The folder whose `.git` leads to the repository of a folder. Not what git takes for the working
 * tree, since a setting of the repository may say that this is any other folder.
 */
async function rootOf(folder: string): Promise<string> {
  const git = createGit(folder);
  const line = async (...args: string[]) => (await git(args)).toString().replace(/\r?\n$/, '');
  let found: unknown;
  try {
    const repository = await realpath(await line('rev-parse', '--absolute-git-dir'));
    for (const parent of withParents(await realpath(folder))) {
      const entry = join(parent, '.git');
      if (!(await exists(entry))) continue;
      const leadsTo = await line('rev-parse', '--resolve-git-dir', entry).catch(() => undefined);
      if (leadsTo !== undefined && (await realpath(resolve(parent, leadsTo))) === repository)
        return parent;
    }
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    found = error;
  }
  const reason =
    found instanceof GitFailure && /dubious ownership/.test(found.said)
      ? 'this git repository belongs to somebody else, so git does not read it; see `safe.directory` in `git help config`'
      : 'this is no git repository with files. Run it inside one';
  throw new CopydeskError('input-unreadable', `${folder}: ${reason}.`, { cause: found });
}

function withParents(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...withParents(parent)];
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/**
 * The files that differ between two commits, or between a commit and the working tree, in the order
 * of their paths.
 */
async function changedFiles(git: Git, from: string, to?: string): Promise<ChangedFile[]> {
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
const workingTree = ':working-tree';

/** Where the bytes of a file are: in a blob, or in the working tree. */
type Place = { id: string } | { file: Buffer; size: number };

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
  /** Where a file's bytes are; undefined where there is none, or a link. */
  find(path: string): Promise<Place | undefined>;
  /** The files that differ from a commit, new ones included. */
  changes(from: string): Promise<ChangedFile[]>;
}

/** Opens the working tree whose root is `root`. */
function openWorkingTree(git: Git, root: string): WorkingTree {
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
    async find(path) {
      const file = fullPath(root, path);
      const status = await statusOf(root, path);
      if (status) return status.isFile() ? { file, size: status.size } : undefined;
      const id = (await sparse()).get(path);
      return id === undefined ? undefined : { id };
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
      const status = await statusOf(root, path);
      return status?.isFile() ? [{ path, size: status.size }] : [];
    }),
  );
  return files.flat();
}

/** What stands at a path of the working tree; undefined for nothing, also behind a link. */
async function statusOf(root: string, path: string) {
  const names = path.split('/');
  for (let depth = 1; depth < names.length; depth++) {
    const folder = await lstat(fullPath(root, names.slice(0, depth).join('/'))).catch(
      () => undefined,
    );
    // Git takes what was in a folder that is a link now for removed.
    if (folder?.isSymbolicLink()) return undefined;
  }
  return lstat(fullPath(root, path)).catch(() => undefined);
}

function fullPath(root: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), encodeName(path)]);
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}
