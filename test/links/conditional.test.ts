import { describe, expect, it } from 'vitest';
import type { LinkStore, StoredLink } from '../../src/links/store.ts';
import { checkOf } from '../support/links/checking.ts';
import { type FakeAnswer, page, redirect } from '../support/links/fake-web.ts';

const link = 'https://distill.pub/2021/gnn-intro/';
const title = 'A Gentle Introduction to Graph Neural Networks';
const facts = { title };

const remembered: StoredLink = {
  url: link,
  outcome: 'alive',
  reason: 'ok',
  first: '2024-05-01',
  last: '2024-05-05',
  days: 5,
  etag: '"abc"',
  lastModified: 'Thu, 02 Sep 2021 20:00:00 GMT',
  facts,
};

function storeOf(link: StoredLink): LinkStore {
  return new Map([[link.url, link]]);
}

async function check(
  store: LinkStore,
  answer: FakeAnswer,
  pages: Record<string, FakeAnswer> = {},
  kind: 'entry' | 'other' = 'entry',
) {
  const { outcomes, web } = await checkOf(
    [{ url: link, kind }],
    ({ url }) => (url === link ? answer : (pages[url] ?? { status: 404 })),
    { store },
  );
  return { outcome: outcomes.get(link), sent: web.sent };
}

describe('a link that was alive', () => {
  it('is asked for only if it changed, and is alive where it did not', async () => {
    const { outcome, sent } = await check(storeOf(remembered), { status: 304 });
    expect(sent[0]?.headers).toEqual({
      'if-none-match': '"abc"',
      'if-modified-since': 'Thu, 02 Sep 2021 20:00:00 GMT',
    });
    expect(outcome).toMatchObject({
      outcome: 'alive',
      status: 304,
      facts,
      etag: '"abc"',
      lastModified: 'Thu, 02 Sep 2021 20:00:00 GMT',
    });
  });

  it('is read again where it changed', async () => {
    const changed = {
      ...page('Another title'),
      headers: { etag: 'W/"new"', 'content-type': 'text/html' },
    };
    const { outcome } = await check(storeOf(remembered), changed);
    expect(outcome).toMatchObject({
      outcome: 'alive',
      facts: { title: 'Another title' },
      etag: 'W/"new"',
    });
    expect(outcome).not.toHaveProperty('lastModified');
  });

  it('is asked for so at the address that answered, behind redirects', async () => {
    const final = 'https://distill.pub/gnn/';
    const store = storeOf({ ...remembered, finalUrl: final });
    const { outcome, sent } = await check(store, redirect(final, 302), {
      [final]: { status: 304 },
    });
    expect(sent.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"abc"']);
    expect(outcome).toMatchObject({ outcome: 'alive', finalUrl: final, facts });
  });

  it('is asked for so with HEAD too', async () => {
    const { outcome, sent } = await check(storeOf(remembered), { status: 304 }, {}, 'other');
    expect(sent).toMatchObject([{ method: 'HEAD', headers: { 'if-none-match': '"abc"' } }]);
    expect(outcome?.outcome).toBe('alive');
  });

  it('may be known by one of the two', async () => {
    const { etag: _, ...dated } = remembered;
    const { sent } = await check(storeOf(dated), { status: 304 });
    expect(sent[0]?.headers).toEqual({ 'if-modified-since': 'Thu, 02 Sep 2021 20:00:00 GMT' });
    const { lastModified: __, ...tagged } = remembered;
    expect((await check(storeOf(tagged), { status: 304 })).sent[0]?.headers).toEqual({
      'if-none-match': '"abc"',
    });
  });
});

describe('a link is asked for without conditions', () => {
  const { etag: _, lastModified: __, ...plain } = remembered;
  it.each([
    ['it was dead', { ...remembered, outcome: 'dead', reason: 'soft-not-found' }],
    ['it was not verified', { ...remembered, outcome: 'unverified', reason: 'bot-wall' }],
    ['it had nothing to compare by', plain],
  ] as [string, StoredLink][])('where %s', async (_, link) => {
    const { outcome, sent } = await check(storeOf(link), { status: 304 });
    expect(sent[0]?.headers).toEqual({});
    expect(outcome).toMatchObject({ outcome: 'unverified', reason: 'broken-answer' });
  });
});

describe('the means to compare by', () => {
  it.each([
    ['of a page that is not served', { status: 403, headers: { etag: '"abc"' } }],
    ['that cannot be sent back', { status: 200, headers: { etag: '"\u00e9"' } }],
    ['that are endless', { status: 200, headers: { etag: `"${'a'.repeat(1000)}"` } }],
  ])('are not kept: %s', async (_, answer) => {
    const { outcome } = await check(new Map(), answer);
    expect(outcome).not.toHaveProperty('etag');
  });
});
