import { CopydeskError } from '../errors.ts';
import type { Hosting, OpenChange, Repository } from '../review/ports.ts';
import { findCommit } from './git/commits.ts';
import { promisorRemote } from './git/objects.ts';
import { type GitRepository, openGit } from './git/repository.ts';
import { createGit } from './git/run.ts';

/**
 * A host whose repository is read in a folder as far as that is a checkout of exactly the base: an
 * archive of many files needs no request then. Read are git's objects, never the files themselves,
 * which a step before may have changed.
 */
export function hostingWithWorkspace(hosting: Hosting, folder: string): Hosting {
  return {
    lineUrl: hosting.lineUrl,
    async pullRequest(number) {
      const opened = await hosting.pullRequest(number);
      return { ...opened, ...(await local(opened, opened.pull.base, folder)) };
    },
    commits: (base, head) => hosting.commits(base, head),
  };
}

/** A repository on a host that is read in a folder as far as that is a checkout of a commit. */
export async function repositoryWithWorkspace(
  repository: Repository,
  commit: string,
  folder: string,
): Promise<Repository> {
  const workspace = await workspaceAt(folder, commit);
  return workspace ? withWorkspace(repository, workspace, commit) : repository;
}

async function local(
  { repository }: OpenChange,
  base: string,
  folder: string,
): Promise<Partial<OpenChange>> {
  return { repository: await repositoryWithWorkspace(repository, base, folder) };
}

/**
 * The repository of a folder that is a checkout of exactly this commit; undefined for any other
 * folder.
 */
async function workspaceAt(folder: string, commit: string): Promise<GitRepository | undefined> {
  try {
    const git = createGit(folder);
    if ((await findCommit(git, 'HEAD')) !== commit) return undefined;
    // What a partial clone lacks would be fetched without the settings of the checkout.
    return (await promisorRemote(git)) === undefined ? await openGit(folder) : undefined;
  } catch (error) {
    if (error instanceof CopydeskError) return undefined;
    throw error;
  }
}

/** A repository that is read in a workspace at one commit, and through the API at all others. */
function withWorkspace(api: Repository, workspace: Repository, commit: string): Repository {
  return {
    list: (wanted) => (wanted === commit ? workspace : api).list(wanted),
    async read(wanted, admit) {
      const here = wanted.filter((file) => file.commit === commit);
      const there = wanted.filter((file) => file.commit !== commit);
      const admitOf = (some: typeof wanted) =>
        admit &&
        ((index: number, size: number) =>
          admit(wanted.indexOf(some[index] as (typeof wanted)[number]), size));
      const [local, remote] = await Promise.all([
        here.length > 0 ? workspace.read(here, admitOf(here)) : [],
        there.length > 0 ? api.read(there, admitOf(there)) : [],
      ]);
      const found = new Map([
        ...here.map((file, index) => [file, local[index]] as const),
        ...there.map((file, index) => [file, remote[index]] as const),
      ]);
      return wanted.map((file) => found.get(file));
    },
  };
}
