import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/digest/dates/calendar.ts';
import { nothingStored, printStore, type Stored } from '../../src/links/store.ts';
import { askTonight, partOf } from '../../src/nightly/ask.ts';
import { mergeStored } from '../../src/nightly/merge.ts';
import { afterChecks, closeNight, controlsFor } from '../../src/nightly/night.ts';
import { deadAfter, found, nightLink, startArchive } from '../support/nights.ts';
import { SimulatedWeb } from '../support/simulated-web.ts';

const url = 'https://a.example/x';
const other = 'https://a.example/y';
const front = 'https://a.example/';
const days = Array.from({ length: 40 }, (_, at) => addDays('2024-06-01', at));

/** What is reported of a link and a host after these nights, each with what was found. */
function reports(nights: readonly Record<string, string>[], fronts: Record<string, string> = {}) {
  const archive = startArchive([nightLink(url), nightLink(other)]);
  return nights.map((what, at) => {
    const { dead, moved, hosts } = archive.night(days[at] as string, what, fronts);
    return { dead: dead.length, moved: moved.length, hosts: hosts.length };
  });
}

const nothing = { dead: 0, moved: 0, hosts: 0 };
const oneDead = { ...nothing, dead: 1 };

describe('a link', () => {
  it('is reported dead after three checks on three nights, with the days', () => {
    const archive = startArchive([nightLink(url)]);
    archive.night('2024-06-01', { [url]: 'dead' });
    archive.night('2024-06-01', { [url]: 'dead' });
    archive.night('2024-06-03', { [url]: 'dead' });
    expect(archive.report().dead).toEqual([]);
    const { dead, lastDeath } = archive.night('2024-06-07', { [url]: 'dead' });
    expect(dead[0]?.claim).toEqual({
      outcome: 'dead',
      reason: 'not-found',
      status: 404,
      days: ['2024-06-01', '2024-06-03', '2024-06-07'],
    });
    expect(lastDeath).toBe('2024-06-07');
  });

  it('is gone from the report once it is back, and begins anew then', () => {
    const dead = { [url]: 'dead' };
    const back = { [url]: 'alive' };
    expect(reports([dead, dead, dead, back, dead, dead, dead])).toEqual([
      nothing,
      nothing,
      oneDead,
      nothing,
      nothing,
      nothing,
      oneDead,
    ]);
  });

  it('does not die of what could not be verified, however often', () => {
    const nights = Array.from({ length: 30 }, () => ({ [url]: 'timeout' }));
    expect(reports(nights).every(({ dead }) => dead === 0)).toBe(true);
  });

  it('stays reported while it cannot be verified', () => {
    const dead = { [url]: 'dead' };
    expect(reports([dead, dead, dead, { [url]: 'timeout' }, dead]).slice(2)).toEqual([
      oneDead,
      oneDead,
      oneDead,
    ]);
  });

  it('is reported as moved after two nights, if it leads to the same address', () => {
    const to = (target: string) => ({ [url]: target });
    expect(
      reports([to('https://b.example/'), to('https://c.example/'), to('https://c.example/')]),
    ).toEqual([nothing, nothing, { ...nothing, moved: 1 }]);
  });
});

describe('a host', () => {
  const down = { [front]: 'dead' };

  it('is asked for its front page if all that was asked of it failed', () => {
    expect(controlsFor([found(url, 'dead'), found(other, 'timeout')])).toEqual([front]);
    expect(controlsFor([found(url, 'dead'), found(other, 'alive')])).toEqual([]);
    expect(controlsFor([found(url, 'dead'), found(other, 'wall')])).toEqual([]);
  });

  it('has no dead links while it fails as a whole, though it answers 404', () => {
    const nights = Array.from({ length: 10 }, () => ({ [url]: 'dead', [other]: 'dead' }));
    expect(reports(nights, down)).toEqual(nights.map(() => nothing));
  });

  it('is one line after 14 nights, and none once it answers', () => {
    const archive = startArchive([nightLink(url), nightLink(other)]);
    const told = days.slice(0, 15).map((today) => {
      const { hosts } = archive.night(today, { [url]: 'timeout', [other]: 'dead' }, down);
      return hosts.map(({ links }) => links);
    });
    expect(told.slice(0, 13).flat()).toEqual([]);
    expect(told.slice(13)).toEqual([[2], [2]]);
    expect(archive.night(days[15] as string, { [url]: 'alive' }).hosts).toEqual([]);
  });

  it('begins anew after it answered', () => {
    const failing = Array.from({ length: 10 }, () => ({ [url]: 'timeout' }));
    const nights = [...failing, { [url]: 'alive' }, ...failing];
    const archive = startArchive([nightLink(url)]);
    const told = nights.map(
      (what, at) => archive.night(days[at] as string, what, down).hosts.length,
    );
    expect(Math.max(...told)).toBe(0);
  });

  it('says nothing against its pages where nobody knows whether it answers', () => {
    const after = afterChecks(nothingStored, [found(url, 'dead')], [], '2024-06-01');
    expect(after.links.get(url)).toMatchObject({ outcome: 'dead' });
    expect(after.links.get(url)).not.toHaveProperty('claim');
    expect(after.hosts.size).toBe(0);
  });
});

describe('a night that several machines share', () => {
  it.each([2, 5])('gives the same store and report as one machine (%i)', (of) => {
    const whole = play(1);
    const shared = play(of);
    expect(printStore(shared)).toBe(printStore(whole));
    expect(shared.nights.at(-1)?.asked).toBeGreaterThan(50);
  });

  function play(of: number): Stored {
    let stored: Stored = nothingStored;
    const web = new SimulatedWeb(3, 400, '2024-06-01');
    for (let night = 0; night < 12; night++) {
      web.begin(night);
      const today = web.dayOf(night);
      // What a link answers depends on nothing but the night, whoever asks.
      const known = new Map(
        [...web.inventory.keys()].map((each) => [each, web.ask(each)] as const),
      );
      const ask = (each: string) =>
        known.get(each) ?? found(each, web.isFailing(new URL(each).host) ? 'dead' : 'alive');
      const parts = Array.from({ length: of }, (_, at) => {
        const shard = { index: at + 1, of };
        const asked = askTonight(web.inventory.values(), stored, {
          today,
          requests: 9999,
          deadAfter,
          shard,
        });
        const outcomes = asked.map((link) => ask(link.url));
        const after = afterChecks(stored, outcomes, controlsFor(outcomes).map(ask), today);
        return partOf(closeNight(after, web.inventory, { today, deadAfter }), shard, today);
      });
      stored = closeNight(parts.reduce(mergeStored, stored), web.inventory, { today, deadAfter });
    }
    return stored;
  }
});

describe('what a night remembers', () => {
  it('forgets what the archive has no more, after a while', () => {
    const archive = startArchive([nightLink(url)]);
    archive.night('2024-01-01', { [url]: 'alive', 'https://old.example/': 'alive' });
    archive.night('2024-03-01', { [url]: 'alive' });
    expect(archive.stored.links.has('https://old.example/')).toBe(true);
    archive.night('2024-03-15', { [url]: 'alive' });
    expect([...archive.stored.links.keys()]).toEqual([url]);
  });

  it('counts the last 30 nights', () => {
    const archive = startArchive([nightLink(url), nightLink(other)]);
    for (const today of days) archive.night(today, { [url]: 'dead', [other]: 'alive' });
    expect(archive.stored.nights).toHaveLength(30);
    expect(archive.stored.nights.at(-1)).toEqual({
      day: days.at(-1),
      links: 2,
      asked: 2,
      healthy: 1,
      dead: 1,
      unverified: 0,
      left: 0,
    });
  });
});
