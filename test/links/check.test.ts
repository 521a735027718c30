import { describe, expect, it } from 'vitest';
import type { LinkOutcome } from '../../src/links/outcome.ts';
import type { WebFailureReason } from '../../src/links/ports.ts';
import { checkOf, outcomeOf } from '../support/links/checking.ts';
import { type FakeAnswer, page, redirect } from '../support/links/fake-web.ts';

const link = 'https://distill.pub/2021/gnn-intro/';
const title = 'A Gentle Introduction to Graph Neural Networks';

const wordOf = ({ outcome, reason }: LinkOutcome) => `${outcome}: ${reason}`;

describe('an entry’s link', () => {
  it('is alive where its page is served, and its title is read', async () => {
    const outcome = await outcomeOf(link, { [link]: page(title) });
    expect(outcome).toMatchObject({
      url: link,
      outcome: 'alive',
      reason: 'ok',
      status: 200,
      duration: 100,
      facts: { title, contentType: 'text/html' },
    });
    expect(outcome).not.toHaveProperty('finalUrl');
  });

  it('is asked for with one GET, and without its fragment', async () => {
    const url = `${link}#pooling`;
    const { web, outcomes } = await checkOf([url], { [link]: page(title) });
    expect(web.log).toEqual([`GET ${link}`]);
    expect(outcomes.get(url)?.outcome).toBe('alive');
  });
});

describe('another link', () => {
  const other = { url: link, kind: 'other' } as const;

  it('is asked for with HEAD', async () => {
    const { web, outcomes } = await checkOf([other], { [link]: page(title) });
    expect(web.log).toEqual([`HEAD ${link}`]);
    expect(outcomes.get(link)).toMatchObject({ outcome: 'alive', status: 200 });
  });

  it.each([
    ['another status', { status: 405 }],
    ['a server error', { status: 501 }],
    ['a failure', { fail: 'reset' }],
    ['silence', { status: 200, latency: 60_000 }],
  ] as const)('is asked for with GET after %s', async (_, first: FakeAnswer) => {
    const { web, outcomes } = await checkOf([other], { [link]: [first, page(title)] });
    expect(web.log).toEqual([`HEAD ${link}`, `GET ${link}`]);
    expect(outcomes.get(link)?.outcome).toBe('alive');
  });

  it('is dead only once GET says so', async () => {
    const { web, outcomes } = await checkOf([other], { [link]: { status: 404 } });
    expect(web.log).toEqual([`HEAD ${link}`, `GET ${link}`]);
    expect(outcomes.get(link)).toMatchObject({ outcome: 'dead', reason: 'not-found' });
  });
});

describe('a status', () => {
  it.each([
    [200, 'alive: ok'],
    [204, 'alive: ok'],
    [404, 'dead: not-found'],
    [410, 'dead: gone'],
    [300, 'unverified: bad-redirect'],
    [304, 'unverified: broken-answer'],
    [400, 'unverified: bad-request'],
    [401, 'unverified: unauthorized'],
    [402, 'unverified: client-error'],
    [403, 'unverified: forbidden'],
    [405, 'unverified: method-not-allowed'],
    [406, 'unverified: not-acceptable'],
    [418, 'unverified: client-error'],
    [429, 'unverified: rate-limited'],
    [451, 'unverified: legal'],
    [500, 'unverified: server-error'],
    [503, 'unverified: server-error'],
    [999, 'unverified: bot-wall'],
    [700, 'unverified: broken-answer'],
  ])('%i is %s', async (status, word) => {
    const outcome = await outcomeOf(link, { [link]: { status } });
    expect(wordOf(outcome)).toBe(word);
    expect(outcome.status).toBe(status);
  });
});

describe('a failure', () => {
  it.each([
    ['address-refused', 'skipped: private-address'],
    ['name-not-found', 'dead: name-not-found'],
    ['name-unresolved', 'unverified: name-unresolved'],
    ['connect-refused', 'unverified: refused'],
    ['connect-timeout', 'unverified: timeout'],
    ['timeout', 'unverified: timeout'],
    ['reset', 'unverified: reset'],
    ['unreachable', 'unverified: unreachable'],
    ['tls-expired', 'unverified: tls-expired'],
    ['tls-wrong-host', 'unverified: tls-wrong-host'],
    ['tls-self-signed', 'unverified: tls-self-signed'],
    ['tls-untrusted', 'unverified: tls-untrusted'],
    ['tls-too-old', 'unverified: tls-too-old'],
    ['tls-other', 'unverified: tls-other'],
    ['headers-too-large', 'unverified: broken-answer'],
    ['protocol', 'unverified: broken-answer'],
    ['decoding', 'unverified: broken-answer'],
    ['cancelled', 'skipped: cancelled'],
  ] satisfies [WebFailureReason, string][])('%s is %s', async (fail, word) => {
    expect(wordOf(await outcomeOf(link, { [link]: { fail } }))).toBe(word);
  });

  it('behind a redirect to a private address makes the redirect a bad one', async () => {
    const outcome = await outcomeOf(link, {
      [link]: redirect('http://169.254.169.254/latest/meta-data/', 302),
      'http://169.254.169.254/latest/meta-data/': { fail: 'address-refused' },
    });
    expect(wordOf(outcome)).toBe('unverified: bad-redirect');
    expect(outcome.status).toBe(302);
  });
});

describe('a retry', () => {
  it.each([
    ['time-outs', { fail: 'connect-timeout', latency: 3000 }, 3],
    ['resets', { fail: 'reset' }, 3],
    ['server errors', { status: 502 }, 3],
    ['names that cannot be looked up now', { fail: 'name-unresolved' }, 3],
    ['names that do not exist', { fail: 'name-not-found' }, 2],
    ['refused connections', { fail: 'connect-refused' }, 1],
    ['faults of TLS', { fail: 'tls-expired' }, 1],
    ['pages that are not found', { status: 404 }, 1],
    ['pages that are forbidden', { status: 403 }, 1],
    ['what a server cannot do', { status: 501 }, 1],
  ] as const)('after %s', async (_, answer: FakeAnswer, requests) => {
    const { web } = await checkOf([link], { [link]: answer });
    expect(web.log).toHaveLength(requests);
  });

  it('may find the page alive', async () => {
    const outcome = await outcomeOf(link, {
      [link]: [{ fail: 'reset' }, { status: 500 }, page(title)],
    });
    expect(wordOf(outcome)).toBe('alive: ok');
    expect(outcome.facts?.title).toBe(title);
  });

  it('finds a name after the resolver stumbled', async () => {
    const outcome = await outcomeOf(link, { [link]: [{ fail: 'name-not-found' }, page(title)] });
    expect(wordOf(outcome)).toBe('alive: ok');
  });

  it('asks twice for a name that does not exist, whatever came before', async () => {
    const answers: FakeAnswer[] = [
      { status: 503 },
      { fail: 'name-not-found' },
      { fail: 'connect-refused' },
    ];
    const outcome = await outcomeOf(link, { [link]: answers });
    expect(wordOf(outcome)).toBe('unverified: refused');
  });

  it('finds no name dead that there was no time to look up again', async () => {
    const outcome = await outcomeOf(link, { [link]: { fail: 'name-not-found', latency: 14_500 } });
    expect(wordOf(outcome)).toBe('unverified: name-unresolved');
  });

  it('waits longer the second time', async () => {
    const { web } = await checkOf([link], { [link]: { status: 500, latency: 0 } });
    const [first, second] = [1, 2].map(
      (at) => (web.sent[at]?.start ?? 0) - (web.sent[at - 1]?.start ?? 0),
    );
    expect(first).toBeGreaterThanOrEqual(250);
    expect(first).toBeLessThan(750);
    expect(second).toBeGreaterThanOrEqual(500);
    expect(second).toBeLessThan(1500);
  });

  it('obeys a Retry-After of half a minute, which is no time of the link', async () => {
    const busy = { status: 429, headers: { 'retry-after': '30' } };
    const { web, outcomes } = await checkOf([link], { [link]: [busy, busy, page(title)] });
    expect(web.sent.map(({ start }) => start)).toEqual([0, 30_100, 60_200]);
    expect(outcomes.get(link)).toMatchObject({ outcome: 'alive', duration: 300 });
  });

  it('obeys a Retry-After that is a date', async () => {
    const busy = { status: 503, headers: { 'retry-after': 'Mon, 06 May 2024 00:00:10 GMT' } };
    const { web } = await checkOf([link], { [link]: [busy, page(title)] });
    expect(web.sent.map(({ start }) => start)).toEqual([0, 10_000]);
  });

  it.each([429, 503])('does not wait a day for a %i', async (status) => {
    const others = [1, 2, 3].map((at) => `https://distill.pub/${at}`);
    const { web, outcomes, clock } = await checkOf([link, ...others], {
      [link]: { status, headers: { 'retry-after': '86400' } },
    });
    expect(web.log).toEqual([`GET ${link}`]);
    for (const outcome of outcomes.values()) {
      expect(wordOf(outcome)).toBe('unverified: rate-limited');
    }
    expect(outcomes.get(link)?.status).toBe(status);
    expect(clock.waits).toBe(0);
  });
});

describe('links that are not looked at', () => {
  it.each([
    ['mailto:editor@example.org', 'scheme'],
    ['ftp://ftp.example.org/pub', 'scheme'],
    ['/img/a.png', 'scheme'],
    ['https://me:secret@example.org/', 'private-address'],
    ['https://reading.example/2024/', 'own-site'],
    ['https://tracker.example/a', 'excluded'],
  ])('%s: %s', async (url, reason) => {
    const { web, outcomes } = await checkOf([url, url], () => page(title), {
      exclude: ['tracker.example'],
      ownSites: ['https://reading.example/'],
    });
    expect(web.log).toEqual([]);
    expect(outcomes.get(url)).toEqual({ url, duration: 0, outcome: 'skipped', reason });
    expect(outcomes.size).toBe(1);
  });

  it('are all of them without the network', async () => {
    const { web, outcomes } = await checkOf([link], () => page(title), { offline: true });
    expect(web.log).toEqual([]);
    expect(outcomes.get(link)).toMatchObject({ outcome: 'skipped', reason: 'offline' });
  });
});

describe('a run', () => {
  it('counts each link once', async () => {
    const links = Array.from({ length: 10 }, (_, at) => `https://host${at % 3}.example/${at}`);
    const { outcomes, check } = await checkOf([...links, ...links], () => page(title));
    expect([...outcomes.keys()].sort()).toEqual([...links].sort());
    expect(check.progress()).toMatchObject({ done: 10, total: 10, waiting: 0, inFlight: 0 });
  });

  it('without links is over at once', async () => {
    const { outcomes } = await checkOf([], () => page(title));
    expect(outcomes.size).toBe(0);
  });

  it('asks one host as often as others where redirects lead there', async () => {
    const links = Array.from({ length: 10 }, (_, at) => `https://host${at}.example/`);
    const { web } = await checkOf(links, ({ url }) =>
      url.includes('hub')
        ? page(title)
        : redirect(`https://hub.example/${url.length}${url[12]}`, 302),
    );
    const starts = web.sent.filter(({ host }) => host === 'hub.example').map(({ start }) => start);
    expect(starts).toEqual(Array.from({ length: 10 }, (_, at) => 100 + at * 200));
  });

  it('is no longer than its slowest host makes it', async () => {
    const links = Array.from({ length: 40 }, (_, at) => `https://slow.example/${at}`);
    for (let at = 0; at < 600; at++) links.push(`https://host${at % 150}.example/${at}`);
    const { clock } = await checkOf(links, ({ url }) => ({
      ...page(title),
      latency: url.includes('slow') ? 5000 : 100,
    }));
    const needed = Math.ceil(40 / 3) * 5000;
    const time = clock.now() - Date.UTC(2024, 4, 6);
    expect(time).toBeLessThanOrEqual(1.1 * needed);
    expect(time).toBeGreaterThanOrEqual(0.9 * needed);
  });
});
