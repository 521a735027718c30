import { createHash } from 'node:crypto';
import type { Account } from './accounts.ts';
import { type Emulator, emailOf, fullName, owner } from './emulator.ts';

/** What a commit changes: the new content of each file by its path, or null where it is removed. */
export type Files = Record<string, string | Uint8Array | null>;

/** A file of a tree. */
export interface TreeFile {
  path: string;
  sha: string;
  size: number;
}

/** A commit without its files. */
export interface ShownCommit {
  message: string;
  parents: string[];
  tree: string;
}

/** The git objects of the repository. They never change, so what was read once is kept. */
export interface Objects {
  /** Makes a commit on its parents (the tree is the first one's); the answer is its id. */
  commit(
    files: Files,
    parents: readonly string[],
    message: string,
    author?: Account,
  ): Promise<string>;
  /** A commit's message and parents; undefined where there is no such commit. */
  commitAt(commit: string): Promise<ShownCommit | undefined>;
  /** The files of a commit by path; undefined where there is no such commit. */
  filesAt(commit: string): Promise<ReadonlyMap<string, TreeFile> | undefined>;
  /** The bytes of a blob; undefined where there is none. */
  blob(sha: string): Promise<Buffer | undefined>;
}

interface TreeAnswer {
  tree: (TreeFile & { type: string })[];
}

interface CommitAnswer {
  message: string;
  parents: { sha: string }[];
  tree: { sha: string };
}

const git = `/repos/${fullName}/git`;

export function objectsOf(emulator: Emulator): Objects {
  const trees = new Map<string, ReadonlyMap<string, TreeFile>>();
  const blobs = new Map<string, Buffer>();
  let commits = 0;

  /** Keeps what is committed under the id that git gives it. */
  function keep(content: string | Uint8Array): void {
    const bytes = Buffer.from(content);
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    blobs.set(sha, bytes);
  }

  async function treeItem([path, content]: [string, string | Uint8Array | null]) {
    const item = { path, mode: '100644', type: 'blob' };
    if (content === null) return { ...item, sha: null };
    keep(content);
    if (typeof content === 'string') return { ...item, content };
    const { sha } = await emulator.need<{ sha: string }>({
      method: 'POST',
      path: `${git}/blobs`,
      body: { encoding: 'base64', content: Buffer.from(content).toString('base64') },
    });
    return { ...item, sha };
  }

  return {
    async commit(files, parents, message, author = owner) {
      const [first] = parents;
      const parent =
        first &&
        (await emulator.need<{ tree: { sha: string } }>({
          method: 'GET',
          path: `${git}/commits/${first}`,
        }));
      const tree = await emulator.need<{ sha: string }>({
        method: 'POST',
        path: `${git}/trees`,
        body: {
          tree: await Promise.all(Object.entries(files).map(treeItem)),
          ...(parent ? { base_tree: parent.tree.sha } : {}),
        },
      });
      commits += 1;
      // A minute after the commit before it: the same steps give the same ids.
      const date = new Date(Date.UTC(2026, 0, 1, 0, commits)).toISOString();
      const { sha } = await emulator.need<{ sha: string }>({
        method: 'POST',
        path: `${git}/commits`,
        body: {
          message,
          tree: tree.sha,
          parents,
          author: { name: author, email: emailOf(author), date },
        },
      });
      return sha;
    },

    async commitAt(commit) {
      const { status, body } = await emulator.ask({
        method: 'GET',
        path: `${git}/commits/${commit}`,
      });
      if (status !== 200) return undefined;
      const { message, parents, tree } = JSON.parse(body.toString()) as CommitAnswer;
      return { message, parents: parents.map(({ sha }) => sha), tree: tree.sha };
    },

    async filesAt(commit) {
      const known = trees.get(commit);
      if (known) return known;
      const { status, body } = await emulator.ask({
        method: 'GET',
        path: `${git}/trees/${commit}?recursive=1`,
      });
      if (status !== 200) return undefined;
      const { tree } = JSON.parse(body.toString()) as TreeAnswer;
      const files = new Map(
        tree
          .filter(({ type }) => type === 'blob')
          .map(({ path, sha, size }) => [path, { path, sha, size }]),
      );
      trees.set(commit, files);
      return files;
    },

    async blob(sha) {
      const known = blobs.get(sha);
      if (known) return known;
      const { status, body } = await emulator.ask({ method: 'GET', path: `${git}/blobs/${sha}` });
      if (status !== 200) return undefined;
      const { content } = JSON.parse(body.toString()) as { content: string };
      const bytes = Buffer.from(content, 'base64');
      blobs.set(sha, bytes);
      return bytes;
    },
  };
}
