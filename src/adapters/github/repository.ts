import type { Repository } from '../../review/ports.ts';
import type { GitHubClient } from './client.ts';
import { type RepositoryPlace, repositoryName } from './place.ts';
import { readObjects, type WantedObject } from './texts.ts';

/** A tree that was read. */
interface Listing {
  files: readonly { path: string; size: number }[];
  complete: boolean;
  byPath: ReadonlyMap<string, WantedObject>;
}

/** Modes of a tree's entries that are files; the others are links, folders and other repositories. */
const fileModes = new Set(['100644', '100755', '100664']);

/**
 * The files of a repository on GitHub, at commits given by their ids. The heads of forks are commits of the repository too.
 * What was listed is read by its blobs' ids, whose sizes are known then.
 */
export function openRepository(client: GitHubClient, place: RepositoryPlace): Repository {
  const listings = new Map<string, Promise<Listing>>();
  return {
    async list(commit) {
      const listing = listings.get(commit) ?? readTree(client, place, commit);
      listings.set(commit, listing);
      const { files, complete } = await listing;
      return { files, complete };
    },
    async read(wanted) {
      const objects = await Promise.all(
        wanted.map(async ({ commit, path }) => objectOf(await listings.get(commit), commit, path)),
      );
      const distinct = new Map(
        objects.flatMap((object) => (object ? [[object.expression, object] as const] : [])),
      );
      const found = await readObjects(client, place, [...distinct.values()]);
      return objects.map((object) => object && found.get(object.expression));
    },
  };
}

function objectOf(
  listing: Listing | undefined,
  commit: string,
  path: string,
): WantedObject | undefined {
  const known = listing?.byPath.get(path);
  if (known || listing?.complete) return known;
  return { expression: `${commit}:${path}`, size: undefined };
}

async function readTree(
  client: GitHubClient,
  place: RepositoryPlace,
  commit: string,
): Promise<Listing> {
  const { owner, repo } = place;
  const { tree, truncated } = await client.call(
    { what: `list the files of ${repositoryName(place)} at ${commit}`, needs: 'contents: read' },
    (octokit, request) =>
      octokit.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1', request }),
  );
  const files = tree
    .filter(({ type, mode }) => type === 'blob' && fileModes.has(mode ?? ''))
    .map(({ path = '', sha = '', size = 0 }) => ({ path, sha, size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files: files.map(({ path, size }) => ({ path, size })),
    complete: !truncated,
    byPath: new Map(files.map(({ path, sha, size }) => [path, { expression: sha, size }])),
  };
}
