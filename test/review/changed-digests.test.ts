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

describe('the digests of a change', () => {
  it('are read a hundred at a time, up to 20 MB, and what is left out is a failure', async () => {
    // A line that is refused at once, so that no time goes by.
    const text = new TextEncoder().encode('a'.repeat(300 * 1024));
    const asked: number[] = [];
    const repository: Repository = {
      list: async () => ({ files: [], complete: true }),
      read: async (wanted) => {
        asked.push(wanted.length);
        return wanted.map(() => text);
      },
    };
    const paths = Array.from({ length: 500 }, (_, number) => `${number}.md`);
    const { files, failures } = await readChangedDigests(
      change(paths),
      repository,
      defaultConfig(),
    );
    const read = Math.floor(20_000_000 / text.length);
    expect(files).toEqual([]);
    expect(failures).toHaveLength(read + 1);
    expect(failures.at(-1)).toMatchObject({
      code: 'input-too-complex',
      message: `The change has more than 20 MB of digests; ${500 - read} files were not reviewed.`,
    });
    expect(asked).toEqual([100]);
  });
});
