import { expect, it } from 'vitest';
import { showLinkProgress } from '../../src/report/link-progress.ts';
import { createFakeClock } from '../support/links/fake-clock.ts';

const slowest = [
  { host: 'arxiv.org', waiting: 40, timeLeft: 12_000 },
  { host: 'go.dev', waiting: 0, timeLeft: 300 },
];
const progress = () => ({
  done: 1200,
  total: 5000,
  waiting: 40,
  inFlight: 64,
  timeLeft: 11_200,
  slowest,
});
const line =
  'links: 1,200 of 5,000, 64 in flight, about 12 seconds left; waiting for arxiv.org (40)';

/** What is written on standard error while a check goes on for so many milliseconds. */
async function written(
  milliseconds: number,
  {
    watched,
    columns = 100,
    notice,
    hosts = slowest,
  }: { watched: boolean; columns?: number; notice?: string; hosts?: typeof slowest },
): Promise<string[]> {
  const clock = createFakeClock();
  const texts: string[] = [];
  const writeError = async (text: string) => void texts.push(text);
  const ended = clock.sleep(milliseconds);
  await clock.run(
    showLinkProgress(
      () => ({ ...progress(), slowest: hosts }),
      ended,
      { watched, columns, writeError },
      { clock, notice },
    ),
  );
  return texts;
}

it('draws one line anew where a person watches, and takes it away at the end', async () => {
  const drawn = `\r${line.padEnd(99)}\u001b[K`;
  expect(await written(400, { watched: true })).toEqual([drawn, drawn, '\r\u001b[K']);
});

it('keeps to the width of the terminal, lest the line wraps', async () => {
  const [drawn = ''] = await written(200, { watched: true, columns: 30 });
  expect(drawn).toBe('\rlinks: 1,200 of 5,000, 64 in…\u001b[K');
});

it('writes a plain line every five seconds where nobody watches', async () => {
  expect(await written(12_000, { watched: false })).toEqual([`${line}\n`, `${line}\n`]);
});

it('writes nothing of a check that is over at once but what is to be known', async () => {
  expect(await written(10, { watched: true })).toEqual([]);
  expect(await written(10, { watched: false, notice: 'Without the proxy.' })).toEqual([
    'Without the proxy.\n',
  ]);
});

it('ends with a check that failed', async () => {
  const clock = createFakeClock();
  const ended = clock.sleep(10).then(() => Promise.reject(new Error('broken')));
  const terminal = { watched: false, columns: 80, writeError: async () => undefined };
  const watching = showLinkProgress(progress, ended, terminal, { clock, notice: undefined });
  await expect(clock.run(watching)).resolves.toBeUndefined();
});

it('lets no host’s name give the terminal an order', async () => {
  const hosts = [{ host: 'a\u001b[2Jb.example', waiting: 1, timeLeft: 1 }];
  const [plain] = await written(6000, { watched: false, hosts });
  expect(plain).toContain('waiting for a␛[2Jb.example');
});
