import { createHash } from 'node:crypto';
import type { ReadableStream } from 'node:stream/web';
import type { Repository } from '../../review/ports.ts';
import type { GitHubClient } from './client.ts';
import { type RepositoryPlace, repositoryName } from './place.ts';

/** A tree that was read. */
interface Listing {
  files: readonly { path: string; size: number }[];
  complete: boolean;
  byPath: ReadonlyMap<string, WantedObject>;
}

/**
 * Modes of a tree's entries that are files; the others are links, folders and other repositories.
 */
const fileModes = new Set(['100644', '100755', '100664']);

/**
 * The files of a repository on GitHub, at commits given by their ids. The heads of forks are
 * commits of the repository too. What was listed is read by its blobs' ids, whose sizes are known
 * then.
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
    async read(wanted, admit) {
      const objects = await Promise.all(
        wanted.map(async ({ commit, path }) => objectOf(await listings.get(commit), commit, path)),
      );
      const distinct = new Map(
        objects.flatMap((object, index) =>
          object ? [[object.expression, { ...object, index }] as const] : [],
        ),
      );
      const found = await readObjects(client, place, [...distinct.values()], admit);
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

/**
 * What one query asks for at most: objects, and bytes as far as sizes are known, so that GitHub
 * answers it in time.
 */
const maxObjects = 100;
const maxBytes = 3_000_000;
/**
 * A larger file is not asked for as text: GitHub truncates such texts, from a size that is not
 * documented.
 */
const maxTextSize = 1_000_000;

/**
 * The texts of this many objects are asked for before their sizes are known: GitHub cuts long texts
 * off, but a hundred of them would still be much.
 */
const maxUnsized = 20;

/** A file to read, named as git names an object: `commit:path` or the id of a blob. */
export interface WantedObject {
  expression: string;
  /** In bytes; undefined where the expression is no id and the size not known. */
  size: number | undefined;
}

type Admit = (index: number, size: number) => boolean;
type IndexedObject = WantedObject & { index: number };

/**
 * The bytes of files, by their expressions; those that are no file or are not admitted are left
 * out. As many as fit are read in one query, and what a text cannot hold is read by itself.
 */
async function readObjects(
  client: GitHubClient,
  place: RepositoryPlace,
  wanted: readonly IndexedObject[],
  admit: Admit = () => true,
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const { sized, unsized } = await withSizes(client, place, wanted);
  const admitted = sized.filter(({ index, size }) => admit(index, size));
  const large = admitted.filter(({ size }) => size > maxTextSize);
  const texts = admitted.filter(({ size }) => size <= maxTextSize);

  const raw = async (expression: string, id: string) => {
    found.set(expression, await readBlob(client, place, id));
  };
  const query = async (batch: readonly IndexedObject[]) => {
    const answers = await queryObjects(client, place, batch, 'text');
    await Promise.all(
      batch.map(({ expression, index, size }, at) => {
        const answer = answers[at];
        if (!answer || (size === undefined && !admit(index, answer.byteSize))) return undefined;
        const bytes = bytesOf(answer);
        if (!bytes) return raw(expression, answer.oid);
        found.set(expression, bytes);
        return undefined;
      }),
    );
  };
  await Promise.all([
    ...large.map(({ expression, id }) => raw(expression, id)),
    ...batches([...texts, ...unsized]).map(query),
  ]);
  return found;
}

/** Asks for the sizes of objects that are many: what is no file is then left out. */
async function withSizes(
  client: GitHubClient,
  place: RepositoryPlace,
  wanted: readonly IndexedObject[],
) {
  const sized = wanted.flatMap((object) =>
    object.size === undefined ? [] : [{ ...object, size: object.size, id: object.expression }],
  );
  const unsized = wanted.filter(({ size }) => size === undefined);
  if (unsized.length <= maxUnsized) return { sized, unsized };
  const answered = await Promise.all(
    batches(unsized).map(async (batch) => {
      const answers = await queryObjects(client, place, batch, 'size');
      return batch.flatMap((object, at) => {
        const answer = answers[at];
        return answer ? [{ ...object, size: answer.byteSize, id: answer.oid }] : [];
      });
    }),
  );
  return { sized: [...sized, ...answered.flat()], unsized: [] };
}

function batches(wanted: readonly IndexedObject[]): IndexedObject[][] {
  const all: IndexedObject[][] = [];
  let bytes = 0;
  for (const object of wanted) {
    const size = object.size ?? 0;
    const last = all.at(-1);
    if (last && last.length < maxObjects && bytes + size <= maxBytes) {
      last.push(object);
      bytes += size;
    } else {
      all.push([object]);
      bytes = size;
    }
  }
  return all;
}

async function queryObjects(
  client: GitHubClient,
  place: RepositoryPlace,
  batch: readonly WantedObject[],
  what: 'text' | 'size',
): Promise<(BlobText | undefined)[]> {
  const { owner, repo: name } = place;
  const expressions = batch.map(({ expression }, index) => [`e${index}`, expression]);
  const { repository } = await client.query<TextsAnswer>(
    { what: `read files of ${repositoryName(place)}`, needs: 'contents: read' },
    textsQuery(batch.length, what),
    { owner, name, ...Object.fromEntries(expressions) },
  );
  return batch.map((_, index) => {
    const answer = repository?.[`t${index}`];
    return answer?.oid === undefined ? undefined : answer;
  });
}

/**
 * The bytes of a text, if these are all and exactly the file's. GitHub makes UTF-8 of every
 * encoding, and drops or replaces what does not fit; the blob's id tells, since it is a hash of the
 * bytes.
 */
function bytesOf({ oid, isBinary, isTruncated, text }: BlobText): Uint8Array | undefined {
  if (isBinary || isTruncated || text === null) return undefined;
  const bytes = new TextEncoder().encode(text);
  return blobId(bytes, oid.length === 64 ? 'sha256' : 'sha1') === oid ? bytes : undefined;
}

/** How git makes a blob's id ("Git Internals - Git Objects" in the Pro Git book). */
function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The bytes of a blob, whatever its size. */
export async function readBlob(
  client: GitHubClient,
  place: RepositoryPlace,
  id: string,
): Promise<Uint8Array> {
  const { owner, repo } = place;
  const nothing = new Uint8Array();
  // Its answer would have no body, as one that broke off.
  if (id === blobId(nothing, id.length === 64 ? 'sha256' : 'sha1')) return nothing;
  const body: unknown = await client.call(
    { what: `read a file of ${repositoryName(place)} (${id})`, needs: 'contents: read' },
    (octokit, request) =>
      octokit.rest.git.getBlob({
        owner,
        repo,
        file_sha: id,
        headers: { accept: 'application/vnd.github.raw+json' },
        // Octokit would decode the bytes as text where GitHub names a charset.
        request: { ...request, parseSuccessResponseBody: false },
      }),
  );
  return new Uint8Array(await new Response(body as ReadableStream).arrayBuffer());
}

/**
 * Asks for `count` objects of a repository at once. What they are called comes in the variables
 * `$e0`, `$e1`, … only, as `commit:path` or as the id of a blob: git reads both as an expression.
 * `size` leaves the texts away.
 */
export function textsQuery(count: number, what: 'text' | 'size' = 'text'): string {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return `
query Texts($owner: String!, $name: String!, ${numbers.map((n) => `$e${n}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${numbers.map((n) => `t${n}: object(expression: $e${n}) { ...text }`).join('\n    ')}
  }
}
fragment text on GitObject {
  ... on Blob { oid byteSize ${what === 'text' ? 'isBinary isTruncated text ' : ''}}
}`;
}

/** What {@link textsQuery} answers: null where there is nothing, empty where it is no file. */
export interface TextsAnswer {
  repository: Readonly<Record<string, BlobText | { oid?: never } | null>> | null;
}

export interface BlobText {
  oid: string;
  /** Of the whole file, whatever of its text is here. */
  byteSize: number;
  /** Null where the encoding is not known. */
  isBinary: boolean | null;
  isTruncated: boolean;
  /** Null for a binary file; in UTF-8 whatever the file's encoding is. */
  text: string | null;
}
