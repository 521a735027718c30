import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hostingWithWorkspace } from '../../src/adapters/workspace-hosting.ts';
import type { Hosting, OpenPullRequest, Repository } from '../../src/review/ports.ts';
import { createGitFolder, type GitFolder } from '../support/git-folder.ts';

let folder: GitFolder;
let asked: unknown[];

beforeEach(async () => {
  folder = await createGitFolder();
  asked = [];
});
afterEach(() => folder[Symbol.asyncDispose]());

const api: Repository = {
  list: async (commit) => {
    asked.push(commit);
    return { files: [], complete: false };
  },
  read: async (wanted) => {
    asked.push(wanted);
    return wanted.map(({ path }) => new TextEncoder().encode(`api ${path}`));
  },
};

/** The repository of a pull request whose base is `base`, where the workspace is `root`. */
async function repositoryAt(base: string, root = folder.root): Promise<Repository> {
  const opened = { pull: { base }, repository: api } as OpenPullRequest;
  const hosting = { pullRequest: async () => opened } as unknown as Hosting;
  return (await hostingWithWorkspace(hosting, root).pullRequest(1)).repository;
}

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

it('reads a checkout only where it is one of exactly the base', async () => {
  const first = await folder.commit({ 'a.md': 'a\n' });
  expect(await repositoryAt(first)).not.toBe(api);
  const second = await folder.commit({ 'a.md': 'b\n' });
  expect(await repositoryAt(first)).toBe(api);
  expect(await repositoryAt(second)).not.toBe(api);
  expect(await repositoryAt(second, tmpdir())).toBe(api);
  expect(await repositoryAt(second, join(folder.root, 'missing'))).toBe(api);
});

it('reads what was committed, not what the working tree holds', async () => {
  const commit = await folder.commit({ 'a.md': 'committed\n' });
  await folder.write({ 'a.md': 'edited\n' });
  const both = await repositoryAt(commit);
  const here = { commit, path: 'a.md' };
  const there = { commit: 'f'.repeat(40), path: 'a.md' };
  expect((await both.read([there, here, there])).map(text)).toEqual([
    'api a.md',
    'committed\n',
    'api a.md',
  ]);
  expect((await both.read([here])).map(text)).toEqual(['committed\n']);
  expect((await both.list(commit)).files).toEqual([{ path: 'a.md', size: 10 }]);
  expect(await both.list(there.commit)).toEqual({ files: [], complete: false });
  expect(asked).toEqual([[there, there], there.commit]);
});
