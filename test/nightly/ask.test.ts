import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/digest/dates/calendar.ts';
import { remember } from '../../src/links/remember.ts';
import { nothingStored, type Stored } from '../../src/links/store.ts';
import { askTonight, shardOf } from '../../src/nightly/ask.ts';
import { afterChecks, closeNight } from '../../src/nightly/night.ts';
import { deadAfter, factsOf, found, nightLink } from '../support/nights.ts';

const start = '2024-06-01';

/** An archive of this many links, each on a host of its own, with this date. */
function archive(count: number, date: string | undefined, kind: 'entry' | 'other' = 'entry') {
  return Array.from({ length: count }, (_, at) =>
    nightLink(`https://h${at}.example/${at}`, { date, kind }),
  );
}

/** How many links each of some nights asks about, all of them being well. */
function asks(links: ReturnType<typeof archive>, nights: number, requests = 1_000_000) {
  let stored: Stored = nothingStored;
  const counts: number[] = [];
  for (let night = 0; night < nights; night++) {
    const today = addDays(start, night);
    const asked = askTonight(links, stored, { today, requests, deadAfter });
    counts.push(asked.length);
    const outcomes = asked.map(({ url }) => found(url, 'alive'));
    const after = afterChecks(stored, outcomes, [], today);
    stored = closeNight(after, factsOf(links).inventory, { today, deadAfter });
  }
  return { counts, stored };
}

function after(
  words: readonly string[],
  link = nightLink('https://a.example/', { date: '2019-05-06' }),
) {
  let stored: Stored = { ...nothingStored, began: '2020-01-01' };
  for (const [at, word] of words.entries()) {
    const links = remember(stored.links, [found(link.url, word)], addDays(start, at));
    stored = { ...stored, links };
  }
  const isAsked = (today: string) =>
    askTonight([link], stored, { today, requests: 10, deadAfter }).length === 1;
  /** After how many nights it is asked about again. */
  return Array.from({ length: 31 }, (_, at) => at).findIndex((at) =>
    isAsked(addDays(start, words.length - 1 + at)),
  );
}

describe('what is asked tonight', () => {
  it('is everything at first, and a recent entry every night', () => {
    expect(asks(archive(50, '2024-05-20'), 5).counts).toEqual([50, 50, 50, 50, 50]);
  });

  it('is an older entry less often, and all nights are alike', () => {
    const { counts } = asks(archive(3000, '2022-01-01'), 91);
    const [first, ...later] = counts;
    expect(first).toBe(3000);
    const mean = later.reduce((sum, count) => sum + count, 0) / later.length;
    expect(mean).toBeGreaterThan(90);
    expect(mean).toBeLessThan(110);
    expect(Math.max(...later)).toBeLessThan(1.4 * mean);
    expect(Math.min(...later)).toBeGreaterThan(0.6 * mean);
  });

  it('leaves no link out for more than 30 nights', () => {
    const links = [...archive(300, '2015-01-01'), ...archive(300, undefined, 'other')];
    const { stored } = asks(links, 70);
    const oldest = [...stored.links.values()].map(({ last }) => last).sort()[0] ?? '';
    expect(oldest >= addDays(start, 70 - 1 - 30)).toBe(true);
  });

  it('is a picture or a further link less often than an entry', () => {
    const entries = asks(archive(600, '2024-05-20'), 7).counts.slice(1);
    const others = asks(archive(600, '2024-05-20', 'other'), 7).counts.slice(1);
    expect(Math.max(...others)).toBeLessThan(Math.min(...entries) / 3);
  });

  it('takes an entry without a date as new only if the archive was there before it', () => {
    const link = nightLink('https://new.example/', { date: undefined });
    const links = remember(new Map(), [found(link.url, 'alive')], '2024-06-20');
    const next = { today: '2024-06-21', requests: 9, deadAfter };
    const old: Stored = { ...nothingStored, links, began: '2024-06-01' };
    expect(askTonight([link], old, next)).toHaveLength(1);
    const unasked = Array.from({ length: 10 }, (_, at) => addDays('2024-06-21', at)).filter(
      (today) =>
        askTonight([link], { ...old, began: '2024-06-20' }, { ...next, today }).length === 0,
    );
    expect(unasked.length).toBeGreaterThan(0);
  });

  it.each([
    ['a link that was found dead once', ['alive', 'dead'], 1],
    ['a link that failed', ['alive', 'timeout'], 1],
    ['a move that is new', ['alive', 'https://b.example/'], 1],
    ['a link that is known to be dead', ['dead', 'dead', 'dead'], 5],
    ['a link that is back after some nights of trouble', ['timeout', 'timeout', 'alive'], 2],
  ])('is again soon: %s', (_, words, nights) => {
    expect(after(words)).toBeLessThanOrEqual(nights);
  });

  it('is the same night for all spellings of one link', () => {
    const spellings = ['https://www.a.example/x', 'http://a.example/x/', 'https://a.example/x'];
    expect(new Set(spellings.map((url) => nightLink(url).phase)).size).toBe(1);
  });

  it('is the most overdue where the budget is short, and what is left comes next', () => {
    const links = archive(100, '2024-05-20');
    const { counts, stored } = asks(links, 4, 30);
    expect(counts).toEqual([30, 30, 30, 30]);
    expect(stored.links.size).toBe(100);
    expect(stored.nights.map(({ left }) => left)).toEqual([70, 70, 70, 70]);
  });

  it('is nothing twice on one day', () => {
    const links = archive(20, '2024-05-20');
    const { stored } = asks(links, 1);
    expect(askTonight(links, stored, { today: start, requests: 99, deadAfter })).toEqual([]);
  });

  it('is shared by machines: each link has one, and all of a site the same', () => {
    const links = archive(200, '2024-05-20');
    const parts = [1, 2, 3].map((index) =>
      askTonight(links, nothingStored, {
        today: start,
        requests: 999,
        deadAfter,
        shard: { index, of: 3 },
      }),
    );
    const urls = parts.flat().map(({ url }) => url);
    expect(urls.toSorted()).toEqual(links.map(({ url }) => url).toSorted());
    for (const part of parts) expect(part.length).toBeGreaterThan(40);
    expect(shardOf('https://www.youtube.com/watch?v=1', 8)).toBe(shardOf('https://youtu.be/2', 8));
  });
});
