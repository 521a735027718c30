import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/load.ts';
import { CopydeskError } from '../../src/errors.ts';
import { loadArchive, loadFiles, pathOf } from '../../src/jobs/load.ts';
import type { Files } from '../../src/jobs/ports.ts';

const day = '## 2024-05-06\n\n### Go Blog: [Go 1.22](https://go.dev/blog/go1.22)\n';
const locked = new CopydeskError('input-unreadable', 'locked: access is denied');

/** A folder with these files, and one that cannot be read. */
function workspaceOf(paths: readonly string[]) {
  const files = {
    list: async (_: unknown, __: unknown, onUnread?: (error: CopydeskError) => void) => {
      onUnread?.(locked);
      return [...paths];
    },
    kind: async (path: string) => (paths.includes(path) ? 'file' : undefined),
    read: async () => new TextEncoder().encode(day),
  } as unknown as Files;
  return {
    files,
    config: defaultConfig(),
    today: '2024-06-01',
    standardInput: async () => new Uint8Array(),
    progress: () => undefined,
  };
}

describe('a folder that cannot be read', () => {
  it('is named once, where all files are asked for', async () => {
    const workspace = workspaceOf(['a.md']);
    const { files, failures } = await loadFiles([], workspace);
    expect(failures).toEqual([locked]);
    expect((await loadArchive(files, workspace, failures)).notices).toEqual([]);
  });

  it('is missing in the archive, which a notice says', async () => {
    const workspace = workspaceOf(['a.md']);
    const { files, failures } = await loadFiles(['a.md'], workspace);
    expect(failures).toEqual([]);
    expect((await loadArchive(files, workspace, failures)).notices).toEqual([
      'Left out of the archive: locked: access is denied',
    ]);
  });
});

it.each([
  ['issues\\1.md', 'issues/1.md'],
  ['.\\issues\\1.md', 'issues/1.md'],
  ['back\\slash.md', 'back\\slash.md'],
  ['./back\\slash.md', 'back\\slash.md'],
  ['no\\such.md', 'no/such.md'],
])('the name %s stands for %s', async (name, path) => {
  const { files } = workspaceOf(['issues/1.md', 'back\\slash.md']);
  expect(await pathOf(name, files)).toBe(path);
});
