import { describe, expect, it } from 'vitest';
import { at, clientOf } from './client.ts';
import { hunkAt, hunksOf, newLineOf } from './hunks.ts';
import type { Files } from './objects.ts';
import { type StartOptions, startGitHub } from './start-github.ts';

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

/** A comparison of the base branch with a pull request that changes these files. */
async function compared(files: Files, changed: Files, options: Partial<StartOptions> = {}) {
  const github = await startGitHub({ files, ...options });
  const { number, heads } = await github.open({ files: changed });
  const basehead = `${github.base}...${heads[0]}`;
  const client = clientOf(github);
  const { data } = await client.repos.compareCommitsWithBasehead({ ...at, basehead });
  return { github, client, number, data, files: data.files ?? [] };
}

describe('a changed file', () => {
  it('has the patch that git writes, with the counts of one left out', async () => {
    const { files } = await compared({ 'a.md': 'one\n' }, { 'a.md': 'two' });
    expect(files).toMatchObject([{ filename: 'a.md', status: 'modified', changes: 2 }]);
    expect(files[0]?.patch).toBe('@@ -1 +1 @@\n-one\n+two\n\\ No newline at end of file');
  });

  it('shows three lines around a change, and the line above that looks like a title', async () => {
    const text = `${lines(1, 20)}end\n`;
    const { files } = await compared({ 'a.md': text }, { 'a.md': text.replace('line 12', 'new') });
    expect(files[0]?.patch?.split('\n')[0]).toBe('@@ -9,7 +9,7 @@ line 8');
  });

  it('is added, removed, or renamed with changes', async () => {
    const before = { 'gone.md': 'gone\n', 'old name.md': lines(1, 10), 'kept.md': 'kept\n' };
    const { files } = await compared(before, {
      'gone.md': null,
      'old name.md': null,
      'new/näme "x".md': `${lines(1, 10)}line 11\n`,
      'new.md': 'new\n',
    });
    expect(files.map(({ filename, status, additions }) => [filename, status, additions])).toEqual([
      ['gone.md', 'removed', 0],
      ['new.md', 'added', 1],
      ['new/näme "x".md', 'renamed', 1],
    ]);
    expect(files[2]?.previous_filename).toBe('old name.md');
    expect(files[2]?.patch).toContain('+line 11');
  });

  it('has no patch where it is binary or large', async () => {
    const { files } = await compared(
      { 'a.md': '', 'b.png': new Uint8Array([1, 0, 2]) },
      { 'a.md': lines(1, 100), 'b.png': new Uint8Array([1, 0, 3]) },
      { limits: { patch: 500 } },
    );
    expect(files.map(({ filename, patch }) => [filename, patch])).toEqual([
      ['a.md', undefined],
      ['b.png', undefined],
    ]);
    expect(files[0]?.additions).toBe(100);
  });

  it('is one of at most 300 in a comparison, and on pages in a pull request', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 301 }, (_, index) => [
        `${String(index).padStart(3, '0')}.md`,
        `${index}\n`,
      ]),
    );
    const { github, client, number, files } = await compared({ 'a.md': '' }, many);
    expect(files).toHaveLength(300);
    const all = await client.paginate(client.pulls.listFiles, {
      ...at,
      pull_number: number,
      per_page: 100,
    });
    expect(all).toHaveLength(301);
    expect(github.operations('read').filter((name) => name === 'pulls/list-files')).toHaveLength(4);
  });
});

describe('a base branch that moved on', () => {
  it('adds nothing to what the pull request changes', async () => {
    const github = await startGitHub({ files: { 'a.md': 'one\n' } });
    const before = github.base;
    const { number, heads } = await github.open({ files: { 'b.md': 'two\n' } });
    await github.advanceBase({ 'a.md': 'three\n' });
    const client = clientOf(github);
    const basehead = `${github.base}...${heads[0]}`;
    const { data } = await client.repos.compareCommitsWithBasehead({ ...at, basehead });
    expect(data.merge_base_commit.sha).toBe(before);
    expect(data.status).toBe('diverged');
    expect(data.files?.map(({ filename }) => filename)).toEqual(['b.md']);
    await github.mergeBaseInto(number);
    const listed = await client.pulls.listFiles({ ...at, pull_number: number });
    expect(listed.data.map(({ filename }) => filename)).toEqual(['b.md']);
  });
});

describe('a blob', () => {
  it('comes as it is where raw is asked for', async () => {
    const github = await startGitHub({ files: { 'a.md': 'one\r\n\u00e4' } });
    const client = clientOf(github);
    const { data: tree } = await client.git.getTree({ ...at, tree_sha: github.base });
    const file_sha = tree.tree[0]?.sha ?? '';
    const { data: blob } = await client.git.getBlob({ ...at, file_sha });
    expect(Buffer.from(blob.content, 'base64').toString()).toBe('one\r\n\u00e4');
    const raw = await client.git.getBlob({ ...at, file_sha, mediaType: { format: 'raw' } });
    expect(Buffer.from(raw.data as unknown as ArrayBuffer).toString()).toBe('one\r\n\u00e4');
  });
});

describe('a tree', () => {
  it('is cut where it is large, and says so', async () => {
    const files = { 'a.md': '1', 'b.md': '2', 'c.md': '3' };
    const github = await startGitHub({ files, limits: { treeEntries: 2 } });
    const { data } = await clientOf(github).git.getTree({
      ...at,
      tree_sha: github.base,
      recursive: '1',
    });
    expect([data.tree.length, data.truncated]).toEqual([2, true]);
  });
});

describe('hunks', () => {
  const patch = '@@ -3 +3,2 @@ x\n-a\n+b\n+c\n@@ -10,2 +11 @@\n d\n-e\n@@ -20,0 +21,2 @@\n+f\n+g\n';

  it.each([
    [2, undefined],
    [3, 3],
    [4, 3],
    [5, undefined],
    [11, 11],
    [12, undefined],
    [22, 21],
  ])('show line %i of the new file, or do not', (line, start) => {
    expect(hunkAt(hunksOf(patch), line)?.newStart).toBe(start);
  });

  it.each([
    [2, 2],
    [3, undefined],
    [4, 5],
    [10, 11],
    [11, undefined],
    [12, 12],
    [20, 20],
    [21, 23],
  ])('move line %i of the old file to %s', (line, moved) => {
    expect(newLineOf(hunksOf(patch), line)).toBe(moved);
  });
});
