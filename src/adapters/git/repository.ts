import { resolve } from 'node:path';
import { CopydeskError } from '../../errors.ts';
import type { Change, Repository } from '../../review/ports.ts';
import { defaultBase, mergeBaseOf, requireCommit } from './commits.ts';
import { changedFiles, openWorkingTree, type WorkingTree, workingTree } from './files.ts';
import { openObjects } from './objects.ts';
import { createGit, type Git, GitFailure } from './run.ts';

/** What is compared. */
export interface Comparison {
  /** A branch, a tag or a commit; without it where the head parted from the default branch. */
  base?: string | undefined;
  /** The same; without it the working tree, with new files that git does not ignore. */
  head?: string | undefined;
}

/**
 * A git repository on this machine. Its settings run nothing: no hook, no filter of a diff, no
 * pager.
 */
export interface GitRepository extends Repository {
  /** The folder of the working tree, which all paths are relative to. */
  root: string;
  /**
   * The change from base to head. `Change.head` is no commit for the working tree, but this
   * repository reads it.
   */
  change(comparison: Comparison): Promise<Change>;
}

/**
 * Opens the repository that a folder belongs to. `offline` keeps git from fetching what a partial
 * clone lacks.
 */
export async function openGit(folder: string, offline = false): Promise<GitRepository> {
  const root = await rootOf(folder);
  const git = createGit(root);
  const objects = await openObjects(git, root, offline);
  const working = openWorkingTree(git, root, objects);
  return {
    root,
    change: (comparison) => readChange(git, working, comparison),
    async list(commit) {
      if (commit === workingTree) return { files: await working.list(), complete: true };
      const blobs = [...(await objects.list(commit)).values()].filter(({ isLink }) => !isLink);
      return { files: blobs.map(({ path, size }) => ({ path, size })), complete: true };
    },
    async read(wanted) {
      const ids = await Promise.all(
        wanted.map(async ({ commit, path, link = false }) => {
          const blob = commit === workingTree ? undefined : (await objects.list(commit)).get(path);
          return blob && (link || !blob.isLink) ? blob.id : undefined;
        }),
      );
      const blobs = await objects.read(ids.filter((id) => id !== undefined));
      return Promise.all(
        wanted.map(({ commit, path }, index) => {
          if (commit === workingTree) return working.read(path);
          const id = ids[index];
          return id === undefined ? undefined : blobs.get(id);
        }),
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

async function rootOf(folder: string): Promise<string> {
  try {
    const output = await createGit(folder)(['rev-parse', '--show-toplevel']);
    return resolve(output.toString().replace(/\r?\n$/, ''));
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const reason = /dubious ownership/.test(error.said)
      ? 'this git repository belongs to somebody else, so git does not read it; see `safe.directory` in `git help config`'
      : 'this is no git repository with files. Run it inside one';
    throw new CopydeskError('input-unreadable', `${folder}: ${reason}.`, { cause: error });
  }
}
