import { describe, expect, it } from 'vitest';
import type { Judgement, LinkOutcome } from '../../src/links/outcome.ts';
import { remember } from '../../src/links/remember.ts';
import type { LinkStore } from '../../src/links/store.ts';

const url = 'https://distill.pub/2021/gnn-intro/';
const alive: Judgement = { outcome: 'alive', reason: 'ok' };
const dead: Judgement = { outcome: 'dead', reason: 'not-found' };
const gone: Judgement = { outcome: 'dead', reason: 'gone' };
const unverified: Judgement = { outcome: 'unverified', reason: 'timeout' };
const skipped: Judgement = { outcome: 'skipped', reason: 'budget' };

function outcomeOf(judgement: Judgement, more: Partial<LinkOutcome> = {}): LinkOutcome {
  return { url, duration: 100, ...more, ...judgement } as LinkOutcome;
}

/** What is remembered after one run a day, or none on a day without an outcome. */
function memoryAfter(nights: readonly (Judgement | undefined)[]) {
  let store: LinkStore = new Map();
  for (const [at, judgement] of nights.entries()) {
    const today = `2024-05-${String(at + 1).padStart(2, '0')}`;
    if (judgement) store = remember(store, [outcomeOf(judgement)], today);
  }
  return store.get(url);
}

describe('the memory of a link', () => {
  it('holds what was found, and when', () => {
    const facts = { title: 'A Gentle Introduction to Graph Neural Networks' };
    const found = outcomeOf(alive, { status: 200, etag: '"a"', lastModified: 'x', facts });
    expect([...remember(new Map(), [found], '2024-05-06').values()]).toEqual([
      {
        url,
        outcome: 'alive',
        reason: 'ok',
        status: 200,
        etag: '"a"',
        lastModified: 'x',
        facts,
        first: '2024-05-06',
        last: '2024-05-06',
        days: 1,
      },
    ]);
  });

  it('counts the days on which it was seen so', () => {
    expect(memoryAfter([alive, alive, undefined, alive])).toMatchObject({
      first: '2024-05-01',
      last: '2024-05-04',
      days: 3,
    });
  });

  it('counts a day once', () => {
    const once = remember(new Map(), [outcomeOf(dead)], '2024-05-06');
    const twice = remember(once, [outcomeOf(gone)], '2024-05-06');
    expect(twice.get(url)).toMatchObject({ days: 1, reason: 'gone' });
  });

  it('begins anew with another outcome', () => {
    expect(memoryAfter([alive, alive, dead])).toMatchObject({
      outcome: 'dead',
      first: '2024-05-03',
      last: '2024-05-03',
      days: 1,
    });
  });

  it('begins anew where the clock went back', () => {
    const later = remember(new Map(), [outcomeOf(dead)], '2024-05-06');
    expect(remember(later, [outcomeOf(dead)], '2024-05-01').get(url)).toMatchObject({
      first: '2024-05-01',
      days: 1,
    });
  });

  it('stays as it was where the link was skipped', () => {
    expect(memoryAfter([dead, skipped])).toMatchObject({ outcome: 'dead', last: '2024-05-01' });
    expect(memoryAfter([skipped])).toBeUndefined();
  });

  it('holds the days on which a link was found dead, until it is alive', () => {
    const days = ['2024-05-01', '2024-05-03'];
    const claim = { outcome: 'dead', reason: 'not-found', days };
    expect(memoryAfter([dead, unverified, dead])).toMatchObject({ claim });
    expect(memoryAfter([dead, unverified, dead, unverified])).toMatchObject({ claim });
    expect(memoryAfter([dead, dead, alive])).not.toHaveProperty('claim');
    expect(memoryAfter([dead, dead, alive])).toMatchObject({ shaken: '2024-05-02' });
  });

  it('counts nothing against a link while its host fails', () => {
    const down = remember(new Map(), [outcomeOf(dead)], '2024-05-06', () => false);
    expect(down.get(url)).toMatchObject({ outcome: 'dead', days: 1 });
    expect(down.get(url)).not.toHaveProperty('claim');
  });

  it('forgets what no check confirmed for two weeks', () => {
    const quiet = Array.from({ length: 15 }, () => unverified);
    expect(memoryAfter([dead, ...quiet])).not.toHaveProperty('claim');
    expect(memoryAfter([dead, ...quiet, dead])).toMatchObject({ claim: { days: ['2024-05-17'] } });
  });

  it('holds for how long a link leads to one other address', () => {
    const moved: Judgement = { outcome: 'moved', reason: 'permanent-redirect' };
    const to = (finalUrl: string, store: LinkStore, today: string) =>
      remember(store, [outcomeOf(moved, { finalUrl })], today);
    const first = to('https://a.example/', new Map(), '2024-05-01');
    const second = to('https://a.example/', first, '2024-05-02');
    expect(second.get(url)?.claim).toMatchObject({ days: ['2024-05-01', '2024-05-02'] });
    const other = to('https://b.example/', second, '2024-05-03');
    expect(other.get(url)?.claim).toMatchObject({ days: ['2024-05-03'] });
  });

  it('keeps facts over a night on which they could not be read', () => {
    const facts = { title: 'A title' };
    const first = remember(new Map(), [outcomeOf(alive, { facts, etag: '"a"' })], '2024-05-06');
    const second = remember(first, [outcomeOf(unverified)], '2024-05-07');
    expect(second.get(url)).toMatchObject({ outcome: 'unverified', facts });
    expect(second.get(url)).not.toHaveProperty('etag');
  });

  it('holds addresses without fragments, and nothing but addresses', () => {
    const outcomes = [`${url}#a`, 'mailto:editor@example.org'].map((each) => ({
      ...outcomeOf(alive),
      url: each,
    }));
    expect([...remember(new Map(), outcomes, '2024-05-06').keys()]).toEqual([url]);
  });

  it('leaves the store that it was given as it was', () => {
    const before: LinkStore = new Map();
    remember(before, [outcomeOf(alive)], '2024-05-06');
    expect(before.size).toBe(0);
  });
});
