import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFiles } from '../../src/adapters/files.ts';
import { openLinkStore } from '../../src/jobs/link-store.ts';
import type { LinkOutcome } from '../../src/links/outcome.ts';

let root: string;
const today = '2024-06-01';
const place = '.copydesk/links.ndjson';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-store-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const alive = (url: string): LinkOutcome => ({
  url,
  duration: 1,
  outcome: 'alive',
  reason: 'ok',
  status: 200,
});

it('loses nothing of two runs at once', async () => {
  await mkdir(join(root, '.copydesk'));
  const urls = ['https://go.dev/', 'https://www.rust-lang.org/', 'https://ziglang.org/'];
  const runs = await Promise.all(
    urls.map(() => openLinkStore(undefined, createFiles(root), today)),
  );
  await Promise.all(urls.map((url, at) => runs[at]?.save([alive(url)])));
  const { store } = await openLinkStore(undefined, createFiles(root), today);
  expect([...store.keys()].sort()).toEqual(urls);
  expect(await readdir(join(root, '.copydesk'))).toEqual(['links.ndjson']);
});

it.each(['the folder', 'the file'])('is not opened where %s is a link', async (which) => {
  const outside = join(root, 'outside');
  const work = join(root, 'work');
  await mkdir(outside);
  await mkdir(work);
  await writeFile(join(outside, 'links.ndjson'), 'theirs\n');
  if (which === 'the folder') await symlink(outside, join(work, '.copydesk'));
  else {
    await mkdir(join(work, '.copydesk'));
    await symlink(join(outside, 'links.ndjson'), join(work, place));
  }
  const opened = await openLinkStore(undefined, createFiles(work), today);
  expect(opened.notices).toEqual([
    '.copydesk/links.ndjson: a symbolic link leads there, so that no links are stored; name the file by --store.',
  ]);
  expect(await opened.save([alive('https://go.dev/')])).toBeUndefined();
  expect(await readdir(outside)).toEqual(['links.ndjson']);
  expect(await readFile(join(outside, 'links.ndjson'), 'utf8')).toBe('theirs\n');
});

it('writes through no link that a user names, neither the store nor what is set aside', async () => {
  await mkdir(join(root, 'outside'));
  await writeFile(join(root, 'outside/links.ndjson'), 'no store\n');
  await symlink('outside', join(root, 'linked'));
  const { save } = await openLinkStore('linked/links.ndjson', createFiles(root), today);
  expect(await save([alive('https://go.dev/')])).toMatchObject({ code: 'input-unreadable' });
  expect(await readdir(join(root, 'outside'))).toEqual(['links.ndjson']);
});

it('is kept under another name where a link that leads nowhere has the first', async () => {
  await mkdir(join(root, '.copydesk'));
  await writeFile(join(root, place), 'no store\n');
  await symlink('nowhere', join(root, `${place}.broken-${today}`));
  const { notices, save } = await openLinkStore(undefined, createFiles(root), today);
  expect(notices).toEqual([expect.stringContaining(`kept as ${place}.broken-${today}-2`)]);
  expect(await save([alive('https://go.dev/')])).toBeUndefined();
  expect(await readFile(join(root, `${place}.broken-${today}-2`), 'utf8')).toBe('no store\n');
});

it('stops no run where the broken file cannot be kept, and leaves it', async () => {
  await mkdir(join(root, '.copydesk'));
  await writeFile(join(root, place), 'no store\n');
  const name = `${place}.broken-${today}`;
  const names = Array.from({ length: 99 }, (_, at) => `${name}-${at + 2}`);
  await Promise.all([name, ...names].map((each) => symlink('nowhere', join(root, each))));
  const { notices, save } = await openLinkStore(undefined, createFiles(root), today);
  expect(notices).toEqual([expect.stringContaining('No links are stored: ')]);
  expect(await save([alive('https://go.dev/')])).toBeUndefined();
  expect(await readFile(join(root, place), 'utf8')).toBe('no store\n');
});

it('is left as it is where nothing is saved, whatever it holds', async () => {
  await mkdir(join(root, '.copydesk'));
  await writeFile(join(root, place), 'no store\n');
  const { save } = await openLinkStore(undefined, createFiles(root), today);
  expect(await save([])).toBeUndefined();
  expect(await readdir(join(root, '.copydesk'))).toEqual(['links.ndjson']);
  expect(await readFile(join(root, place), 'utf8')).toBe('no store\n');
});

it('is set aside once by two runs at once', async () => {
  await mkdir(join(root, '.copydesk'));
  await writeFile(join(root, place), 'no store\n');
  const urls = ['https://go.dev/', 'https://www.rust-lang.org/'];
  const runs = await Promise.all(
    urls.map(() => openLinkStore(undefined, createFiles(root), today)),
  );
  for (const [at, url] of urls.entries()) {
    expect(await runs[at]?.save([alive(url)])).toBeUndefined();
  }
  const { store, notices } = await openLinkStore(undefined, createFiles(root), today);
  expect([...store.keys()].sort()).toEqual(urls);
  expect(notices).toEqual([]);
  const names = await readdir(join(root, '.copydesk'));
  expect(names.sort()).toEqual(['links.ndjson', `links.ndjson.broken-${today}`]);
});

it('forgets what is dated later than tomorrow, and says so', async () => {
  const day = (url: string, last: string) =>
    JSON.stringify({ key: url, url, outcome: 'alive', reason: 'ok', first: last, last, days: 1 });
  await mkdir(join(root, '.copydesk'));
  const lines = [
    '{"format":"copydesk-links","version":2,"began":"9999-12-31","nights":[]}',
    '{"host":"a.example","first":"2024-05-01","last":"9999-12-31","days":9}',
    day('https://go.dev/', '2024-06-02'),
    day('https://ziglang.org/', '9999-12-31'),
  ];
  await writeFile(join(root, place), `${lines.join('\n')}\n`);
  const { store, notices } = await openLinkStore(undefined, createFiles(root), today);
  expect([...store.keys()]).toEqual(['https://go.dev/']);
  expect(notices).toEqual([`${place}: 2 records of days to come are forgotten.`]);
});
