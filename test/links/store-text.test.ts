import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadReasons, type Judgement, unverifiedReasons } from '../../src/links/outcome.ts';
import {
  asideName,
  type LinkStore,
  parseStore,
  printStore,
  remember,
  type StoredLink,
} from '../../src/links/store.ts';

const link: StoredLink = {
  url: 'https://distill.pub/2021/gnn-intro/',
  outcome: 'alive',
  reason: 'ok',
  first: '2024-05-01',
  last: '2024-05-06',
  days: 6,
  status: 200,
  etag: '"abc"',
  facts: { title: 'A Gentle Introduction to Graph Neural Networks', contentType: 'text/html' },
};
const store: LinkStore = new Map([[link.url, link]]);
const start = '{"format":"copydesk-links","version":1}\n';

function linesOf(text: string): string[] {
  return text.split('\n').slice(1, -1);
}

describe('a store’s file', () => {
  it('has one line for the format and one for each link', () => {
    expect(printStore(store)).toBe(
      `${start}{"key":"https://distill.pub/2021/gnn-intro","url":"https://distill.pub/2021/gnn-intro/",` +
        '"outcome":"alive","reason":"ok","first":"2024-05-01","last":"2024-05-06","days":6,"status":200,' +
        '"etag":"\\"abc\\"","facts":{"title":"A Gentle Introduction to Graph Neural Networks","contentType":"text/html"}}\n',
    );
  });

  it('is sorted by identity, whatever the order of the links', () => {
    const urls = [
      'https://b.example/',
      'http://a.example/z',
      'https://www.a.example/b',
      'https://a.example/b',
    ];
    const shuffled: LinkStore = new Map(urls.map((url) => [url, { ...link, url }]));
    const printed = linesOf(printStore(shuffled)).map((line) => JSON.parse(line).url);
    expect(printed).toEqual([
      'https://a.example/b',
      'https://www.a.example/b',
      'http://a.example/z',
      'https://b.example/',
    ]);
  });

  it('says the same of the same store', () => {
    const { url, ...rest } = link;
    const turned = Object.fromEntries(Object.entries(rest).reverse()) as Omit<StoredLink, 'url'>;
    expect(printStore(new Map([[url, { ...turned, url } as StoredLink]]))).toBe(printStore(store));
  });

  it('reads back', () => {
    expect(parseStore(printStore(store))).toEqual({ ok: true, store });
    expect(parseStore(start)).toEqual({ ok: true, store: new Map() });
  });

  it('reads back whatever was found', () => {
    const judgements = fc.constantFrom<Judgement>(
      { outcome: 'alive', reason: 'ok' },
      { outcome: 'moved', reason: 'permanent-redirect' },
      ...deadReasons.map((reason) => ({ outcome: 'dead', reason }) as const),
      ...unverifiedReasons.map((reason) => ({ outcome: 'unverified', reason }) as const),
    );
    const outcomes = fc.record({
      url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
      duration: fc.nat(),
      judgement: judgements,
      facts: fc.option(fc.record({ title: fc.string() }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(outcomes), (list) => {
        const found = list.map(({ judgement, facts, ...rest }) => ({
          ...rest,
          ...(facts && { facts }),
          ...judgement,
        }));
        const remembered = remember(new Map(), found, '2024-05-06');
        const text = printStore(remembered);
        expect(parseStore(text)).toEqual({ ok: true, store: remembered });
        expect(linesOf(text)).toHaveLength(remembered.size);
      }),
    );
  });
});

describe('a file that cannot be used', () => {
  const line = linesOf(printStore(store))[0] as string;
  const changed = (change: object) =>
    `${start}${JSON.stringify({ ...JSON.parse(line), ...change })}\n`;

  it.each([
    ['is empty', '', 1],
    ['is no NDJSON', 'hello\n', 1],
    ['does not name its format', `${line}\n`, 1],
    ['is of another format', '{"format":"other","version":1}\n', 1],
    ['is cut off', `${start}${line.slice(0, 50)}`, 2],
    ['is cut off at the end of a line', `${start}${line}`, 2],
    ['holds a line that is no link', `${start}${line}\n[]\n`, 3],
    ['holds a merge conflict', `${start}<<<<<<< HEAD\n${line}\n`, 2],
    ['holds an unknown outcome', changed({ outcome: 'fine' }), 2],
    ['holds a reason of another outcome', changed({ outcome: 'dead', reason: 'timeout' }), 2],
    ['holds no day', changed({ last: 'yesterday' }), 2],
    ['holds no address', changed({ url: 'javascript:alert(1)' }), 2],
    ['holds an address in another spelling', changed({ url: 'HTTPS://distill.pub/#a' }), 2],
    ['holds a header that would end the line', changed({ etag: '"a"\r\nhost: b' }), 2],
    ['holds days that are none', changed({ days: 0 }), 2],
  ])('%s', (_, content, line) => {
    expect(parseStore(content)).toEqual({
      ok: false,
      fault: 'broken',
      message: expect.stringContaining(`it is broken at line ${line}: `),
    });
  });

  it('is of a version to come', () => {
    expect(
      parseStore('{"format":"copydesk-links","version":2,"more":1}\n{"anything":1}\n'),
    ).toEqual({
      ok: false,
      fault: 'future',
      message: 'it has version 2 of the format, and this program knows version 1',
    });
  });

  it('is kept under a name that says why', () => {
    expect(asideName('.copydesk/links.ndjson', 'future', '2024-05-06')).toBe(
      '.copydesk/links.ndjson.future-2024-05-06',
    );
  });
});
