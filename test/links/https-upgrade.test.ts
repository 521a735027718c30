import { describe, expect, it } from 'vitest';
import { checkOf } from '../support/links/checking.ts';
import { type FakeAnswer, page, redirect } from '../support/links/fake-web.ts';

const http = 'http://karpathy.github.io/2015/05/21/rnn-effectiveness/';
const https = http.replace('http:', 'https:');
const title = 'The Unreasonable Effectiveness of Recurrent Neural Networks';

async function check(own: FakeAnswer, secure: FakeAnswer, kind: 'entry' | 'other' = 'entry') {
  const url = `${http}#fun`;
  const { outcomes, web } = await checkOf([{ url, kind }], (request) => {
    if (request.url === http) return own;
    return request.url === https ? secure : page(title);
  });
  return { outcome: outcomes.get(url), log: web.log };
}

describe('a living http link', () => {
  it('is known with https where that has the same title', async () => {
    const { outcome, log } = await check(page(title), page(`  ${title.toUpperCase()} `));
    expect(outcome).toMatchObject({ outcome: 'alive', secureUrl: `${https}#fun` });
    expect(log).toEqual([`GET ${http}`, `GET ${https}`]);
  });

  it('is known with https where both end at one address', async () => {
    const away = redirect('https://karpathy.ai/rnn', 302);
    const { outcome } = await check(away, away);
    expect(outcome).toMatchObject({ outcome: 'alive', secureUrl: `${https}#fun` });
  });

  it.each([
    ['has another title', page('Welcome to nginx!')],
    ['has no title', { status: 200 }],
    ['is not found', { status: 404 }],
    ['meets a wall', page('Just a moment...')],
    ['has an expired certificate', { fail: 'tls-expired' }],
    ['refuses connections', { fail: 'connect-refused' }],
    ['leads back to http', redirect(http, 302)],
    ['leads to http elsewhere', redirect('http://karpathy.ai/rnn', 302)],
  ] as const)('is not where https %s', async (_, secure: FakeAnswer) => {
    const { outcome } = await check(page(title), secure);
    expect(outcome?.outcome).toBe('alive');
    expect(outcome).not.toHaveProperty('secureUrl');
  });

  it.each<[string, FakeAnswer, number]>([
    ['refuses connections', { fail: 'connect-refused' }, 1],
    ['has an expired certificate', { fail: 'tls-expired' }, 1],
    ['has another title', page('Welcome to nginx!'), 3],
    ['is not found', { status: 404 }, 3],
  ])('whose https %s is tried as often as that may help', async (_, secure, times) => {
    const urls = ['a', 'b', 'c'].map((name) => `http://karpathy.github.io/${name}/`);
    const { outcomes, web } = await checkOf(
      urls,
      ({ url }) => (url.startsWith('https:') ? secure : page(title)),
      { perHost: 1 },
    );
    expect(urls.map((url) => outcomes.get(url)?.outcome)).toEqual(['alive', 'alive', 'alive']);
    expect(web.log.filter((line) => line.startsWith('GET https:'))).toHaveLength(times);
  });

  it('without a title is not', async () => {
    const { outcome } = await check({ status: 200 }, { status: 200 });
    expect(outcome).not.toHaveProperty('secureUrl');
  });

  it('that moved is not tried', async () => {
    const { outcome, log } = await check(redirect(https), page(title));
    expect(outcome).toMatchObject({ outcome: 'moved', finalUrl: `${https}#fun` });
    expect(log).toEqual([`GET ${http}`, `GET ${https}`]);
  });

  it('that is dead is not tried', async () => {
    const { log } = await check({ status: 404 }, page(title));
    expect(log).toEqual([`GET ${http}`]);
  });
});

describe('an http link whose head is enough', () => {
  it('is read for its title only where https serves a page', async () => {
    const { outcome, log } = await check(page(title), page(title), 'other');
    expect(outcome).toMatchObject({ outcome: 'alive', secureUrl: `${https}#fun` });
    expect(log).toEqual([`HEAD ${http}`, `GET ${https}`, `GET ${http}`]);
  });

  it.each([
    ['is a picture', { status: 200, headers: { 'content-type': 'image/png' } }, 2],
    ['does not say what it is', { status: 200 }, 2],
    ['has another title', page('Welcome to nginx!'), 3],
  ] as const)('is not known with https where that %s', async (_, secure: FakeAnswer, requests) => {
    const { outcome, log } = await check(page(title), secure, 'other');
    expect(outcome).not.toHaveProperty('secureUrl');
    expect(log).toHaveLength(requests);
  });

  it('is not known with https where a page is no longer served', async () => {
    let gone = false;
    const { outcomes } = await checkOf([{ url: http, kind: 'other' }], ({ url, method }) => {
      if (method === 'GET' && url === http) gone = true;
      return gone ? { status: 404 } : page(title);
    });
    expect(outcomes.get(http)).not.toHaveProperty('secureUrl');
  });
});
