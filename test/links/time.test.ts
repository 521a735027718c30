import { describe, expect, it } from 'vitest';
import type { LinkOutcome } from '../../src/links/outcome.ts';
import type { Site } from '../../src/links/sites/site.ts';
import { checkOf, outcomeOf, startCheck } from '../support/links/checking.ts';
import { type FakeAnswer, page, redirect } from '../support/links/fake-web.ts';

const link = 'https://distill.pub/2021/gnn-intro/';
const title = 'A Gentle Introduction to Graph Neural Networks';

const wordOf = ({ outcome, reason }: LinkOutcome) => `${outcome}: ${reason}`;

describe('the deadline of a link (invariant 8)', () => {
  const slow = (latency: number): FakeAnswer => ({ ...page(title), latency });

  it('ends a request that does not end', async () => {
    const outcome = await outcomeOf(link, { [link]: slow(1e9) });
    expect(wordOf(outcome)).toBe('unverified: timeout');
    expect(outcome.duration).toBe(15_000);
  });

  it('holds over redirects', async () => {
    const hop = (to: string): FakeAnswer => ({ ...redirect(to), latency: 6000 });
    const outcome = await outcomeOf(link, {
      [link]: hop('https://a.example/1'),
      'https://a.example/1': hop('https://b.example/2'),
      'https://b.example/2': slow(6000),
    });
    expect(wordOf(outcome)).toBe('unverified: timeout');
    expect(outcome.duration).toBe(15_000);
  });

  it('holds over retries', async () => {
    const outcome = await outcomeOf(link, { [link]: { status: 500, latency: 7000 } });
    expect(wordOf(outcome)).toBe('unverified: server-error');
    expect(outcome.duration).toBeLessThanOrEqual(15_000);
  });

  it('holds over all that is asked besides', async () => {
    const url = 'http://a.example/gone';
    const { outcomes } = await checkOf([url], () => ({ ...page('Page not found'), latency: 9000 }));
    expect(outcomes.get(url)?.duration).toBeLessThanOrEqual(15_000);
  });

  it('holds over what is asked of its site, which leaves half of it to the link', async () => {
    const site: Site = {
      id: 'slow',
      matches: (url) => url.startsWith('https://a.example/'),
      proves: false,
      plan: (urls) => [
        {
          request: { url: 'https://api.a.example/', method: 'GET' },
          follow: false,
          urls: [...urls],
          read: () => new Map(),
        },
      ],
    };
    const url = 'https://a.example/paper';
    const { outcomes, web } = await checkOf([url], () => slow(1e9), { sites: [site] });
    expect(web.sent.map(({ host, start, end }) => [host, end - start])).toEqual([
      ['api.a.example', 7500],
      ['a.example', 7500],
    ]);
    expect(outcomes.get(url)).toMatchObject({ reason: 'timeout', duration: 15_000 });
  });

  it('holds whatever the web does', async () => {
    const answers: FakeAnswer[] = [
      { status: 200, latency: 14_000 },
      { status: 503, latency: 5000 },
      { fail: 'reset', latency: 4000 },
      { fail: 'name-not-found', latency: 14_500 },
      { ...redirect('/next', 302), latency: 2500 },
      { ...redirect('/404', 301), latency: 5000 },
    ];
    const links = answers.flatMap((_, at) => [
      { url: `http://host${at}.example/a/b`, kind: 'entry' as const },
      { url: `http://host${at}.example/c/d`, kind: 'other' as const },
    ]);
    const { outcomes } = await checkOf(links, ({ url }, count) => {
      const host = Number(/host(\d)/.exec(url)?.[1]);
      return answers[(host + count - 1) % answers.length] as FakeAnswer;
    });
    for (const outcome of outcomes.values()) expect(outcome.duration).toBeLessThanOrEqual(15_000);
  });

  it('does not count the wait for a turn', async () => {
    const links = Array.from({ length: 100 }, (_, at) => `https://distill.pub/${at}`);
    const { outcomes, web } = await checkOf(links, () => page(title));
    expect(web.sent[99]?.start).toBe(99 * 200);
    for (const outcome of outcomes.values()) {
      expect(outcome).toMatchObject({ outcome: 'alive', duration: 100 });
    }
  });
});

describe('the budget of a run (invariant 8)', () => {
  const entries = Array.from({ length: 30 }, (_, at) => ({
    url: `https://distill.pub/${at}`,
    kind: 'entry' as const,
  }));
  const others = Array.from({ length: 30 }, (_, at) => ({
    url: `https://distill.pub/${at}.svg`,
    kind: 'other' as const,
  }));

  it('ends the run, and names what it left', async () => {
    const { outcomes, clock, web } = await checkOf([...others, ...entries], () => page(title), {
      budget: 5000,
    });
    expect(clock.now() - Date.UTC(2024, 4, 6)).toBeLessThanOrEqual(5000);
    const words = [...outcomes.values()].map(wordOf);
    expect(outcomes.size).toBe(60);
    expect(words.filter((word) => word === 'skipped: budget')).toHaveLength(60 - web.sent.length);
    expect(clock.waits).toBe(0);
  });

  it('is spent on entries’ own links first', async () => {
    const { outcomes } = await checkOf([...others, ...entries], () => page(title), {
      budget: 7000,
    });
    for (const { url } of entries) expect(outcomes.get(url)?.outcome).toBe('alive');
    const left = others.filter(({ url }) => outcomes.get(url)?.outcome === 'skipped');
    expect(left.length).toBeGreaterThan(20);
  });

  it('cuts off what is under way', async () => {
    const outcome = await outcomeOf(
      link,
      { [link]: { status: 200, latency: 10_000 } },
      { budget: 2000 },
    );
    expect(wordOf(outcome)).toBe('skipped: budget');
  });

  it('holds against a host that asks to wait', async () => {
    const busy = { status: 429, headers: { 'retry-after': '25' } };
    const { outcomes, clock } = await checkOf([link], { [link]: busy }, { budget: 10_000 });
    expect(outcomes.get(link)).toMatchObject({ outcome: 'skipped', reason: 'budget' });
    expect(clock.now() - Date.UTC(2024, 4, 6)).toBe(10_000);
  });

  it('leaves no wait behind where it is not needed', async () => {
    const { clock } = await checkOf([link], { [link]: page(title) }, { budget: 120_000 });
    expect(clock.now() - Date.UTC(2024, 4, 6)).toBe(100);
    expect(clock.waits).toBe(0);
  });
});

describe('a run that is cancelled', () => {
  it('keeps what is known, and names what is not', async () => {
    const cancel = new AbortController();
    const links = Array.from({ length: 20 }, (_, at) => `https://distill.pub/${at}`);
    const { clock, check } = startCheck(links, () => page(title), { signal: cancel.signal });
    await clock.run(clock.sleep(1050));
    expect(check.progress()).toMatchObject({ done: 5, total: 20, inFlight: 1, waiting: 14 });
    cancel.abort();
    const outcomes = await clock.run(check.outcomes);
    const words = [...outcomes.values()].map(wordOf);
    expect(words.filter((word) => word === 'alive: ok')).toHaveLength(5);
    expect(words.filter((word) => word === 'skipped: cancelled')).toHaveLength(15);
    expect(clock.waits).toBe(0);
  });

  it('asks for nothing where it was cancelled before', async () => {
    const { web, outcomes } = await checkOf([link], () => page(title), {
      signal: AbortSignal.abort(),
    });
    expect(web.log).toEqual([]);
    expect(outcomes.get(link)).toMatchObject({ outcome: 'skipped', reason: 'cancelled' });
  });
});
