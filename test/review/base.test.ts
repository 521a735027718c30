import { expect, it } from 'vitest';
import { readSettings } from '../../src/review/base.ts';
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
