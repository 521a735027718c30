import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/load.ts';
import { readChangedDigests } from '../../src/review/change.ts';
import type { Change, Repository } from '../../src/review/ports.ts';

const change = (paths: readonly string[]): Change => ({
  base: 'base',
  mergeBase: 'base',
  head: 'head',
  files: paths.map((path) => ({
    path,
    previousPath: undefined,
    status: 'added',
    patch: undefined,
  })),
  more: false,
  showsDiffs: false,
});

/** A repository whose files have these sizes, and what was read of it. */
function repositoryOf(sizes: Readonly<Record<string, number>>) {
  const read: string[] = [];
  const asked: number[] = [];
  const repository: Repository = {
    list: async () => ({ files: [], complete: true }),
    read: async (wanted, admit) => {
      asked.push(wanted.length);
      return wanted.map(({ commit, path }, index) => {
        const size = sizes[`${commit}:${path}`] ?? sizes[path] ?? 0;
        if (!admit?.(index, size)) return undefined;
        read.push(`${commit}:${path}`);
        // A line that is refused at once, so that no time goes by.
        return new Uint8Array(size).fill(97);
      });
    },
  };
  return { repository, read, asked };
}

const names = (count: number) => Array.from({ length: count }, (_, number) => `${number}.md`);

describe('the digests of a change', () => {
  it('are read a hundred at a time, up to 20 MB, and what is left out is named', async () => {
    const size = 300 * 1024;
    const paths = names(500);
    const { repository, read, asked } = repositoryOf(
      Object.fromEntries(paths.map((path) => [path, size])),
    );
    const { files, failures } = await readChangedDigests(
      change(paths),
      repository,
      defaultConfig(),
    );
    const fit = Math.floor(20_000_000 / size);
    expect(files).toEqual([]);
    expect(read).toHaveLength(fit);
    expect(failures).toHaveLength(fit + 1);
    expect(failures.at(-1)).toMatchObject({
      code: 'input-too-complex',
      message: `The change has more digests than can be read in one run (20 MB, or what takes about 100 seconds); ${500 - fit} files were not reviewed: ${paths.slice(fit, fit + 20).join(', ')}, ${500 - fit - 20} more`,
    });
    expect(asked).toEqual([100]);
  });

  it('leave room for those after one that does not fit, with what it was before', async () => {
    const large = 3_900_000;
    const { repository, read } = repositoryOf({
      'head:0.md': 1000,
      'base:0.md': large,
      'head:1.md': 1000,
      'base:1.md': 20_000_000,
      'head:2.md': 5_000_000,
      'head:3.md': 1000,
    });
    const files = change(names(4)).files.map((file) => ({ ...file, status: 'modified' as const }));
    const { failures } = await readChangedDigests(
      { ...change([]), files },
      repository,
      defaultConfig(),
    );
    expect(read).toEqual(['head:0.md', 'base:0.md', 'head:1.md', 'head:3.md', 'base:3.md']);
    expect(failures.map(({ message }) => message)).toEqual([
      '2.md: the file is larger than 4 MB; at most 4 MB can be read safely',
      'The change has more digests than can be read in one run (20 MB, or what takes about 100 seconds); 1 file was not reviewed: 1.md',
    ]);
  });

  it('are read for a time that is estimated, and what is left out is named', async () => {
    const { repository } = repositoryOf({ '0.md': 10_000, '1.md': 10_000, '2.md': 10_000 });
    const { failures } = await readChangedDigests(
      change(names(3)),
      repository,
      defaultConfig(),
      0.01,
    );
    expect(failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('2 files were not reviewed: 1.md, 2.md'),
    ]);
  });
});
