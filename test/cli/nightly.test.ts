import { describe, expect, it } from 'vitest';
import type { FakeAnswer } from '../support/links/fake-web.ts';
import { page } from '../support/links/fake-web.ts';
import { runWith } from '../support/world.ts';

const deadcode = 'https://go.dev/blog/deadcode';
const release = 'https://go.dev/blog/go1.22';
const digest = `## 2024-05-20

### Go Blog: [Go 1.22 is released!](${release})

### Go Blog: [Finding unreachable functions with deadcode](${deadcode})
`;
const copies = 'https://web.archive.org/cdx/search/cdx';
const copy = [
  ['timestamp', 'original', 'statuscode'],
  ['20240521030405', deadcode, '200'],
];

/** A web on which one page is dead. */
function answer(url: string): FakeAnswer {
  if (url.startsWith(copies)) return { status: 200, body: JSON.stringify(copy) };
  return url === deadcode ? { status: 404 } : page('The Go Blog');
}

/** Plays nights over one store; what each printed. */
async function play(days: readonly string[], args: readonly string[] = [], store = '') {
  const results: Awaited<ReturnType<typeof runWith>>[] = [];
  let kept = store;
  for (const day of days) {
    const files = { 'digest.md': digest, ...(kept === '' ? {} : { 'links.ndjson': kept }) };
    const command = ['nightly', '--store', 'links.ndjson', '--today', day, ...args];
    const result = await runWith(files, command, { pages: answer });
    if (result.written.includes('links.ndjson')) kept = result.text('links.ndjson');
    results.push(result);
  }
  return { results, kept };
}

const nights = ['2024-06-01', '2024-06-02', '2024-06-03'];

describe('copydesk nightly', () => {
  it('plays nights through: the issue that each would write', async () => {
    const { results } = await play([...nights, '2024-06-04']);
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const heads = results.map(({ out }) => out.split('\n')[2]);
    expect(heads).toEqual([
      '### Copydesk: the archive is in order',
      '### Copydesk: the archive is in order',
      '### Copydesk: 1 dead link',
      '### Copydesk: 1 dead link',
    ]);
    expect(results[2]?.out).toContain('seen on 2024-06-01, 2024-06-02 and 2024-06-03');
  });

  it('looks the archived copy up once, nearest to the day of the entry', async () => {
    const { results } = await play([...nights, '2024-06-04']);
    const asked = results.map(({ web }) => web.sent.filter(({ url }) => url.startsWith(copies)));
    expect(asked.map(({ length }) => length)).toEqual([0, 0, 1, 0]);
    const query = new URL(asked[2]?.[0]?.url ?? '').searchParams;
    expect(Object.fromEntries(query)).toMatchObject({ url: deadcode, closest: '20240520' });
    for (const { out } of results.slice(2)) {
      expect(out).toContain(
        `[Archived copy of 2024-05-21](https://web.archive.org/web/20240521030405/${deadcode})`,
      );
    }
  });

  it('asks the archive slowly, and leaves it alone once it fails; its failure is nothing', async () => {
    const urls = Array.from({ length: 5 }, (_, at) => `https://dead.example/${at}`);
    const list = urls.map((url) => `### Go Blog: [An entry](${url})`).join('\n\n');
    const fails = (url: string): FakeAnswer => {
      if (url.startsWith(copies)) return { status: 429 };
      return urls.includes(url) ? { status: 404 } : page('A page');
    };
    let kept = '';
    let last: Awaited<ReturnType<typeof runWith>> | undefined;
    for (const day of nights) {
      const files = {
        'digest.md': `## 2024-05-20\n\n${list}\n`,
        ...(kept && { 'links.ndjson': kept }),
      };
      const command = ['nightly', '--store', 'links.ndjson', '--today', day];
      last = await runWith(files, command, { pages: fails });
      kept = last.text('links.ndjson');
    }
    const asked = last?.web.sent.filter(({ url }) => url.startsWith(copies)) ?? [];
    expect(asked).toHaveLength(3);
    for (const [at, { start }] of asked.entries()) {
      if (at > 0) expect(start - (asked[at - 1]?.end ?? 0)).toBeGreaterThanOrEqual(3000);
    }
    expect(last?.code).toBe(0);
    expect(last?.out).toContain('### Copydesk: 5 dead links');
    expect(kept).not.toContain('"copy"');
  });

  it('remembers nothing on a dry run, and asks nothing when it is offline', async () => {
    const dry = await play(nights, ['--dry-run']);
    const broken = await play(['2024-06-01'], ['--dry-run'], 'no store at all\n');
    const all = [...dry.results, ...broken.results];
    expect(all.flatMap(({ written }) => written)).toEqual([]);
    const { kept } = await play(nights);
    const { results } = await play(['2024-06-04'], ['--offline'], kept);
    expect(results[0]?.web.sent).toEqual([]);
    expect(results[0]?.out).toContain('### Copydesk: 1 dead link');
  });

  it('says that nothing is remembered where no store is named', async () => {
    const { code, error } = await runWith({ 'digest.md': digest }, ['nightly', '--offline']);
    expect(code).toBe(0);
    expect(error).toContain('Nothing is remembered of this night: name a file by --store');
  });

  it.each([
    ['broken', 'no store at all\n', 'links.ndjson.broken-2024-06-01'],
    [
      'of a later version',
      '{"format":"copydesk-links","version":9}\n',
      'links.ndjson.future-2024-06-01',
    ],
  ])('sets a store aside that is %s, and begins anew', async (_, store, aside) => {
    const { results, kept } = await play(['2024-06-01'], [], store);
    const [result] = results;
    expect(result?.code).toBe(0);
    expect(result?.error).toContain(
      `the store starts empty; it is kept as ${aside} when it is written anew.`,
    );
    expect(result?.text(aside)).toBe(store);
    expect(kept).toContain(release);
  });

  it('reads a store of version 1', async () => {
    const first = `{"format":"copydesk-links","version":1}
{"key":"${release}","url":"${release}","outcome":"alive","reason":"ok","first":"2024-05-01","last":"2024-06-01","days":20}
`;
    const { kept, results } = await play(['2024-06-01'], [], first);
    expect(results[0]?.error).toBe('');
    expect(results[0]?.web.sent.map(({ url }) => url)).not.toContain(release);
    expect(kept).toContain('"version":2');
  });

  it('is shared by machines, and put together again', async () => {
    const { kept: whole, results } = await play(['2024-06-01']);
    const parts = await Promise.all(
      ['1/2', '2/2'].map((part) => play(['2024-06-01'], ['--shard', part])),
    );
    expect(parts.flatMap((part) => part.results[0]?.written)).toEqual([]);
    const asked = parts.flatMap((part) => part.results[0]?.web.sent.map(({ url }) => url) ?? []);
    expect(asked.toSorted()).toEqual(results[0]?.web.sent.map(({ url }) => url).toSorted());
    const files = Object.fromEntries(
      parts.map((part, at) => [`parts/${at}.ndjson`, part.results[0]?.out ?? '']),
    );
    const command = [
      'nightly',
      '--store',
      'links.ndjson',
      '--today',
      '2024-06-01',
      '--merge',
      'parts',
    ];
    const merged = await runWith({ 'digest.md': digest, ...files }, command, { pages: answer });
    expect(merged.text('links.ndjson')).toBe(whole);
    expect(merged.error).toBe('');
    const { 'parts/0.ndjson': _, ...rest } = files;
    const without = await runWith({ 'digest.md': digest, ...rest }, command, { pages: answer });
    expect(without.code).toBe(0);
    expect(without.error).toContain('1 part of 2 is missing (1)');
  });

  it('leaves out what is no part of it, and believes no number of parts', async () => {
    const [part] = (await play(['2024-06-01'], ['--shard', '1/2'])).results;
    const opening = (shard: string) =>
      `{"format":"copydesk-links","version":2,"shard":"${shard}"}\n`;
    const command = ['nightly', '--store', 'links.ndjson', '--today', '2024-06-01'];
    const { code, error } = await runWith(
      {
        'digest.md': digest,
        'pa[r]ts/0.ndjson': part?.out ?? '',
        'pa[r]ts/again.ndjson': part?.out ?? '',
        'pa[r]ts/all.ndjson': '{"format":"copydesk-links","version":2}\n',
        'pa[r]ts/bytes.ndjson': Uint8Array.of(0xff, 0xfe, 0, 1),
        'pa[r]ts/huge.ndjson': opening('1/9999999999'),
        'pa[r]ts/later.ndjson': '{"format":"copydesk-links","version":9}\n',
        'pars/0.ndjson': opening('2/2'),
      },
      [...command, '--merge', 'pa[r]ts'],
      { pages: answer },
    );
    expect(code).toBe(0);
    expect(error.match(/(?<=pa\[r\]ts\/).*(?=; this part of the night is left out)/g)).toEqual([
      'all.ndjson: it does not say which part it is',
      expect.stringContaining('bytes.ndjson: it is broken at line 1'),
      'huge.ndjson: it does not say which part it is',
      expect.stringContaining('later.ndjson: it has version 9'),
    ]);
    expect(error).toContain('1 part of 2 is missing (2)');
  });

  it.each(['0/2', '3/2', '1', 'a/b', '1/999'])('takes no part such as %s', async (part) => {
    const { code, error } = await runWith({ 'digest.md': digest }, ['nightly', '--shard', part]);
    expect(code).toBe(2);
    expect(error).toContain('expected a part and how many there are, such as 2/8');
  });
});
