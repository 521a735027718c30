import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asideName } from '../../src/jobs/link-store.ts';
import { deadReasons, type Judgement, unverifiedReasons } from '../../src/links/outcome.ts';
import { remember } from '../../src/links/remember.ts';
import {
  nothingStored,
  parseStore,
  printStore,
  type Stored,
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
const store = ofLinks([link]);
const start = '{"format":"copydesk-links","version":2,"nights":[]}\n';

function ofLinks(links: readonly StoredLink[]): Stored {
  return { ...nothingStored, links: new Map(links.map((link) => [link.url, link])) };
}

function parse(text: string) {
  return parseStore(new TextEncoder().encode(text));
}

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
    const shuffled = ofLinks(urls.map((url) => ({ ...link, url })));
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
    expect(printStore(ofLinks([{ ...turned, url } as StoredLink]))).toBe(printStore(store));
  });

  it('reads back', () => {
    expect(parse(printStore(store))).toEqual({ ok: true, stored: store });
    expect(parse(start)).toEqual({ ok: true, stored: nothingStored });
  });

  it('reads back what many nights left', () => {
    const rich: Stored = {
      links: ofLinks([
        {
          ...link,
          outcome: 'dead',
          reason: 'gone',
          seen: '2024-04-01',
          shaken: '2024-05-06',
          claim: {
            outcome: 'dead',
            reason: 'gone',
            status: 410,
            days: ['2024-05-05', '2024-05-06'],
          },
          box: { ticked: true, day: '2024-05-06' },
          copy: {
            url: 'https://web.archive.org/web/20240401000000/https://distill.pub/',
            day: '2024-05-06',
          },
        },
      ]).links,
      hosts: new Map([
        ['a.example', { host: 'a.example', first: '2024-05-01', last: '2024-05-06', days: 6 }],
      ]),
      nights: [
        { day: '2024-05-06', links: 9, asked: 3, healthy: 2, dead: 1, unverified: 0, left: 0 },
      ],
      began: '2024-04-01',
      issue: 7,
    };
    expect(parse(printStore(rich))).toEqual({ ok: true, stored: rich });
  });

  it('reads what version 1 wrote', () => {
    const first = '{"format":"copydesk-links","version":1}\n';
    const lines = linesOf(printStore(store)).join('\n');
    expect(parse(`${first}${lines}\n`)).toEqual({ ok: true, stored: store });
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
        const text = printStore({ ...nothingStored, links: remembered });
        expect(parse(text)).toEqual({
          ok: true,
          stored: { ...nothingStored, links: remembered },
        });
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
    ['holds more days than any', changed({ days: 1e308 }), 2],
    ['leads to no address', changed({ finalUrl: 'javascript:alert(1)' }), 2],
    [
      'holds a move to no address',
      changed({ claim: { outcome: 'moved', to: '@octocat', days: ['2024-05-06'] } }),
      2,
    ],
    [
      'holds a copy in no archive',
      changed({ copy: { url: 'https://evil.example/web/20240506/', day: '2024-05-06' } }),
      2,
    ],
  ])('%s', (_, content, line) => {
    expect(parse(content)).toEqual({
      ok: false,
      fault: 'broken',
      message: expect.stringContaining(`it is broken at line ${line}: `),
    });
  });

  it('has no field but its own, whatever their names', () => {
    const more = line.replace('{', '{"__proto__":{"box":1},"constructor":2,"toString":"x",');
    expect(parse(`${start}${more}\n`)).toEqual({ ok: true, stored: store });
    const [read] = (parse(`${start}${more}\n`) as { stored: Stored }).stored.links.values();
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it('is of a version to come', () => {
    expect(parse('{"format":"copydesk-links","version":3,"more":1}\n{"anything":1}\n')).toEqual({
      ok: false,
      fault: 'future',
      message: 'it has version 3 of the format, and this program knows version 2',
    });
  });

  it('is kept under a name that says why', () => {
    expect(asideName('.copydesk/links.ndjson', 'future', '2024-05-06')).toBe(
      '.copydesk/links.ndjson.future-2024-05-06',
    );
  });
});
