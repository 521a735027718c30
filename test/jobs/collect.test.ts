import { expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/load.ts';
import { collect } from '../../src/jobs/collect.ts';
import { type DigestFile, readUnlinted } from '../../src/jobs/lint-file.ts';
import { createSource } from '../../src/text/source.ts';
import { createFakeClock } from '../support/links/fake-clock.ts';

const text = '## 2024-05-21\n\n### Go Blog: [Go 1.22](https://go.dev/blog/go1.22)\n';
const files = ['a.md', 'b.md', 'c.md'].map(
  (path): DigestFile => ({
    source: createSource(path, text),
    bom: false,
    configs: defaultConfig().digests,
    assumed: false,
  }),
);

it('an interrupted job names the files that it did not read', async () => {
  const abort = new AbortController();
  const network = { clock: createFakeClock(0) };
  const collected = await collect(
    { files, failures: [] },
    {
      names: [],
      workspace: { progress: (done) => (done === 1 ? abort.abort() : undefined) },
      run: { network, budget: undefined, signal: abort.signal },
    },
    readUnlinted,
  );
  expect(collected.files.map(({ file }) => file.source.path)).toEqual(['a.md']);
  expect(collected.failures.map(({ message }) => message)).toEqual([
    '2 files were not read, since the run was interrupted: b.md and 1 more file',
  ]);
});

it('a job whose time is used up names the files that it did not read', async () => {
  let now = 0;
  const clock = { ...createFakeClock(0), now: () => now };
  const collected = await collect(
    { files, failures: [] },
    {
      names: [],
      workspace: {
        progress: (done) => {
          now = done * 600;
        },
      },
      run: { network: { clock }, budget: 1000, signal: undefined },
    },
    readUnlinted,
  );
  expect(collected.files).toHaveLength(2);
  expect(collected.failures.map(({ message }) => message)).toEqual([
    '1 file was not read, since the time for the run was used up: c.md',
  ]);
});
