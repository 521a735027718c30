import { describe, expect, it } from 'vitest';
import { arxiv } from '../../../src/links/sites/arxiv.ts';
import { answer, onlyRequest, readOne } from './answers.ts';

const transformer = 'https://arxiv.org/abs/1706.03762';
const old = 'http://arxiv.org/abs/hep-th/9901001v2';

const entry = (id: string, title: string, published = '2017-06-12T17:57:34Z') =>
  `<entry><id>http://arxiv.org/abs/${id}</id><updated>2023-08-02T00:41:18Z</updated><published>${published}</published>` +
  `<title>${title}</title><summary>We &lt;title&gt;</summary><author><name>A. Vaswani</name></author>` +
  `<link title="pdf" href="http://arxiv.org/pdf/${id}"/><arxiv:comment>15 pages</arxiv:comment></entry>`;
const feed = (...entries: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">ArXiv Query</title><id>http://arxiv.org/api/x</id>${entries.join('\n')}</feed>`;

describe('arXiv', () => {
  it('is asked about many papers at once, each once, however they are linked', () => {
    const urls = [
      transformer,
      'https://arxiv.org/pdf/1706.03762v5.pdf',
      old,
      'https://export.arxiv.org/html/2005.14165',
    ];
    expect(urls.every(arxiv.matches)).toBe(true);
    const requests = arxiv.plan(urls);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      request: {
        url: 'https://export.arxiv.org/api/query?id_list=1706.03762,hep-th/9901001,2005.14165&max_results=50',
        method: 'GET',
      },
      urls,
    });
  });

  it('is asked in runs of fifty, one at a time and three seconds apart', () => {
    const urls = Array.from({ length: 120 }, (_, at) => `https://arxiv.org/abs/2101.${10000 + at}`);
    expect(arxiv.plan(urls).map((request) => request.urls.length)).toEqual([50, 50, 20]);
    expect(arxiv.limit).toEqual({ concurrency: 1, interval: 3_000 });
    expect(arxiv.plan([])).toEqual([]);
  });

  it.each([
    'https://arxiv.org/list/cs.LG/recent',
    'https://arxiv.org/',
    'https://example.com/abs/1706.03762',
  ])('is not asked about %s', (url) => {
    expect(arxiv.matches(url)).toBe(false);
  });

  it('tells titles and first dates by id, in whatever order', () => {
    const told = answer(
      feed(
        entry('hep-th/9901001v3', 'String &amp; Duality', '1999-01-01T00:00:00Z'),
        entry('1706.03762v7', 'Attention Is All\n  You Need'),
      ),
    );
    const [request] = arxiv.plan([transformer, old, 'https://arxiv.org/pdf/1706.03762']);
    expect(request?.read(told)).toEqual(
      new Map([
        [
          transformer,
          { title: 'Attention Is All You Need', siteName: 'arXiv', published: '2017-06-12' },
        ],
        [old, { title: 'String & Duality', siteName: 'arXiv', published: '1999-01-01' }],
        [
          'https://arxiv.org/pdf/1706.03762',
          { title: 'Attention Is All You Need', siteName: 'arXiv', published: '2017-06-12' },
        ],
      ]),
    );
  });

  it('says nothing of a paper that is not in the feed, whole or cut', () => {
    const url = 'https://arxiv.org/abs/1706.99999';
    const [request] = arxiv.plan([transformer, url]);
    expect(request?.read(answer(feed(entry('1706.03762v7', 'Attention')))).get(url)).toBe(
      'unknown',
    );
    const cut = answer(feed(entry('1706.03762v7', 'Attention')), { complete: false });
    expect(request?.read(cut).get(url)).toBe('unknown');
    expect(request?.read(cut).get(transformer)).toMatchObject({ title: 'Attention' });
  });

  it.each([
    ['an empty feed, as it comes now and then', answer(feed())],
    [
      'an error in the form of a paper',
      answer(
        feed(
          entry('1706.99999', 'x'),
          '<entry><id>http://arxiv.org/api/errors#incorrect_id_format</id><title>Error</title></entry>',
        ),
      ),
    ],
    ['a paper without a title', answer(feed(entry('1706.03762', ' ')))],
    ['a refusal', answer('Rate exceeded.', { status: 429 })],
    ['no feed', answer('<html><title>x</title></html>')],
    ['a feed that breaks off', answer(feed(entry('1706.03762', 'A')).slice(0, 200))],
  ])('says nothing with %s', (_, response) => {
    expect(readOne(arxiv, transformer, response)).toBe('unknown');
  });

  it('tells a title without a date', () => {
    expect(readOne(arxiv, transformer, answer(feed(entry('1706.03762', 'A', 'soon'))))).toEqual({
      title: 'A',
      siteName: 'arXiv',
    });
    expect(onlyRequest(arxiv, transformer).follow).toBe(true);
  });
});
