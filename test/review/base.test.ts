import { expect, it } from 'vitest';
import { readArchive, readSettings } from '../../src/review/base.ts';
import type { Repository } from '../../src/review/ports.ts';

const path = '.github/copydesk.yml';
const source = { path, required: false };

/** A host that gives a symbolic link as the path that it leads to, as GitHub's API does. */
const hostOf = (files: Record<string, string>): Repository => ({
  list: async () => ({ files: [], complete: true }),
  read: async (wanted) =>
    wanted.map(({ path }) => {
      const text = files[path];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    }),
});

const patterns = async (files: Record<string, string>) =>
  (await readSettings('base', hostOf(files), source)).config.digests[0]?.files;

const issues = 'digests:\n  - files: ["issues/*.md"]\n';

it('follows a configuration that is a symbolic link, link by link, within the repository', async () => {
  const files = { [path]: '../tools/a.yml', 'tools/a.yml': './b.yaml', 'tools/b.yaml': issues };
  expect(await patterns(files)).toEqual(['issues/*.md']);
});

it.each(['../../a.yml', '/etc/a.yml', 'missing.yml', 'copydesk.yml'])(
  'refuses a link to %s',
  async (target) => {
    await expect(patterns({ [path]: target, 'a.yml': issues })).rejects.toMatchObject({
      message: expect.stringContaining(path),
    });
  },
);

it('reads the other name, and tells of it, only where the usual one is missing', async () => {
  const other = '.github/copydesk.yaml';
  expect(await patterns({ [other]: issues })).toEqual(['issues/*.md']);
  const both = await readSettings('base', hostOf({ [path]: '', [other]: issues }), source);
  expect(both.config.digests[0]?.files).toEqual(['*.md']);
  expect(both.notices).toEqual([
    '.github/copydesk.yaml is not read, since there is .github/copydesk.yml; remove one of them.',
  ]);
  const none = await readSettings('base', hostOf({}), source);
  expect(none.notices).toEqual([]);
});

it('one file that is too large leaves the room to the others', async () => {
  const day = '## 2024-05-06\n\n### Go Blog: [Go 1.22](https://go.dev/blog/go1.22)\n';
  const sizes = { 'a.md': 100, 'b.md': 50_000_000, 'c.md': 100 };
  const host: Repository = {
    ...hostOf({ 'a.md': day, 'b.md': day, 'c.md': day }),
    list: async () => ({
      files: Object.entries(sizes).map(([path, size]) => ({ path, size })),
      complete: true,
    }),
  };
  const { config } = await readSettings('base', hostOf({}), source);
  const { files, notices } = await readArchive('base', host, config);
  expect(files.map((file) => file.source.path)).toEqual(['a.md', 'c.md']);
  expect(notices).toEqual([expect.stringContaining('1 more file was not read')]);
});
