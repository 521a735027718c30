import type { Change, Repository } from '../../src/review/ports.ts';
import { type ReviewOptions, review } from '../../src/review/review.ts';
import { createFakeClock } from '../support/links/fake-clock.ts';
import { createFakeWeb } from '../support/links/fake-web.ts';
import { type LargeArchive, makeLargeArchive } from '../support/review/large-archive.ts';
import { cpuTimeOfWork, type Measurement, written } from './measure.ts';

/** Reviews five new entries in an archive of 700 files and 20 MB, and in one of two files. */
export async function benchReview(): Promise<Measurement[]> {
  const small = makeLargeArchive(2, 2 * (20e6 / 700));
  const large = makeLargeArchive();
  await timeOfReview(small);
  const alone = await timeOfReview(small);
  const whole = await timeOfReview(large);
  return [
    {
      what: 'review of five new entries in 700 files, 20 MB, from memory',
      result: `${written(whole)} of CPU, ${written(whole - alone)} of it for the archive (${written(alone)} with two files)`,
      budget: '≤ 1 s of CPU for the archive',
    },
  ];
}

async function timeOfReview(archive: LargeArchive): Promise<number> {
  const repository = inMemory(archive);
  return cpuTimeOfWork(() =>
    review({ ...source, change: changeOf(archive), repository }, options()),
  );
}

function changeOf({ path }: LargeArchive): Change {
  return {
    base: 'base',
    mergeBase: 'base',
    head: 'head',
    files: [{ path, previousPath: undefined, status: 'modified', patch: undefined }],
    more: false,
    showsDiffs: false,
  };
}

const source = { author: undefined, existing: undefined, lineUrl: undefined };

function options(): ReviewOptions {
  const clock = createFakeClock();
  const web = createFakeWeb(clock, () => ({ status: 200 }));
  return {
    config: { path: '.github/copydesk.yml', required: true },
    failOn: 'error',
    maxComments: 25,
    links: {
      network: {
        clock,
        open: () => ({ ...web, close: async () => undefined }),
        random: () => 0.5,
        gitHub: undefined,
        notice: undefined,
      },
      offline: true,
      budget: undefined,
      signal: undefined,
      watch: () => undefined,
    },
    today: '2024-06-28',
    command: 'copydesk review',
  };
}

function inMemory({ base, path, head }: LargeArchive): Repository {
  const encoder = new TextEncoder();
  const bytes = new Map([...base].map(([name, text]) => [name, encoder.encode(text)]));
  const changed = encoder.encode(head);
  return {
    list: async () => ({
      files: [...bytes].map(([name, { length }]) => ({ path: name, size: length })),
      complete: true,
    }),
    read: async (wanted) =>
      wanted.map((each) =>
        each.commit === 'head' && each.path === path ? changed : bytes.get(each.path),
      ),
  };
}
