import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostResponse, Priority } from '../../../src/links/schedule/host.ts';
import { good, startSchedule, times } from '../../support/links/scheduling.ts';
import { runs } from '../../support/runs.ts';

describe('a schedule', () => {
  it('keeps the gap between two starts at one host', async () => {
    const { add, finish, starts } = startSchedule();
    for (let i = 0; i < 4; i++) add('arxiv.org', { takes: 10 });
    await finish();
    expect(times(starts, 'arxiv.org')).toEqual([0, 200, 400, 600]);
  });

  it('lets three requests run at one host, and no more', async () => {
    const { add, finish, starts, running } = startSchedule({ gap: 0 });
    for (let i = 0; i < 7; i++) add('arxiv.org', { takes: 1000 });
    await finish();
    expect(running.mostAtHost).toBe(3);
    expect(times(starts, 'arxiv.org')).toEqual([0, 0, 0, 1000, 1000, 1000, 2000]);
  });

  it('lets as many run over all hosts as there are slots', async () => {
    const { add, finish, running } = startSchedule({ inFlight: 5 });
    for (let i = 0; i < 20; i++) add(`host${i}.example`);
    await finish();
    expect(running.most).toBe(5);
  });

  it('asks a host at its own pace', async () => {
    const limitOf = (host: string) =>
      host === 'export.arxiv.org' ? { concurrency: 1, interval: 3000 } : undefined;
    const { add, finish, starts } = startSchedule({ limitOf });
    for (let i = 0; i < 3; i++) {
      add('export.arxiv.org', { takes: 4000 });
      add('distill.pub');
    }
    await finish();
    expect(times(starts, 'export.arxiv.org')).toEqual([0, 4000, 8000]);
    expect(times(starts, 'distill.pub')).toEqual([0, 200, 400]);
  });

  it('holds no slot for a host that waits', async () => {
    const { add, finish, starts } = startSchedule({ inFlight: 2, gap: 1000 });
    for (let i = 0; i < 50; i++) add('slow.example');
    for (let i = 0; i < 5; i++) add(`quick${i}.example`);
    await finish();
    const quick = starts.filter(({ host }) => host.startsWith('quick'));
    expect(Math.max(...quick.map(({ at }) => at))).toBeLessThan(1000);
  });

  it('takes links that are begun first, then entries, then others', async () => {
    const { add, finish, starts } = startSchedule({ perHost: 1 });
    add('a.example', { name: 'first' });
    add('a.example', { name: 'other', priority: 'other' });
    add('a.example', { name: 'entry', priority: 'entry' });
    add('a.example', { name: 'begun', priority: 'begun' });
    await finish();
    expect(starts.map(({ name }) => name)).toEqual(['first', 'begun', 'entry', 'other']);
  });

  it('asks hosts by turns, though some take a little longer than others', async () => {
    const { add, finish, running } = startSchedule({ inFlight: 20, perHost: 20, gap: 0 });
    for (let i = 0; i < 400; i++) add(`host${i % 20}.example`, { takes: 100 + (i % 20) });
    await finish();
    expect(running.mostAtHost).toBeLessThanOrEqual(2);
  });

  it.each([
    [true, ['busy', 'busy', 'entry', 'other']],
    [false, ['busy', 'busy', 'other', 'entry']],
  ])('with entries first everywhere: %s', async (entriesFirst, order) => {
    const { add, finish, starts } = startSchedule({ inFlight: 1, entriesFirst, gap: 0 });
    // The first one has all slots while the others come.
    add('busy.example', { name: 'busy', priority: 'entry' });
    add('long.example', { name: 'other' });
    add('long.example', { name: 'other' });
    add('short.example', { name: 'entry', priority: 'entry' });
    for (let i = 0; i < 3; i++) add('busy.example', { name: 'busy', priority: 'begun' });
    await finish();
    const names = starts
      .map(({ name }) => name)
      .filter((name, at, all) => at < 2 || name !== all[at - 1]);
    expect([...new Set(names.slice(1))]).toEqual([...new Set(order)]);
  });
});

describe('the whole time', () => {
  /** What no schedule can beat: the slowest host's own queue, and all the work over all the slots. */
  function bound(
    hosts: readonly { links: number; latency: number }[],
    options: { perHost: number; gap: number; inFlight: number },
  ) {
    const own = hosts.map(({ links, latency }) => {
      const perLink = Math.max(options.gap, latency / options.perHost);
      return (links - 1) * perLink + latency;
    });
    const work = hosts.reduce((sum, { links, latency }) => sum + links * latency, 0);
    return Math.max(...own, work / options.inFlight);
  }

  async function wallTimeOf(
    hosts: readonly { links: number; latency: number }[],
    options: { perHost: number; gap: number; inFlight: number },
  ) {
    const { add, finish, wallTime } = startSchedule(options);
    const most = Math.max(...hosts.map(({ links }) => links));
    for (let round = 0; round < most; round++) {
      for (const [at, { links, latency }] of hosts.entries()) {
        if (round < links) add(`host${at}.example`, { takes: latency });
      }
    }
    await finish();
    return wallTime();
  }

  const equal = Array.from({ length: 200 }, () => ({ links: 10, latency: 100 }));
  const slow = Array.from({ length: 5 }, () => ({ links: 10, latency: 5000 }));
  const long = { links: 150, latency: 100 };
  const single = Array.from({ length: 2000 }, () => ({ links: 1, latency: 700 }));
  it.each([
    ['many hosts alike', equal, { perHost: 3, gap: 200, inFlight: 64 }],
    ['many hosts alike without a pace', equal, { perHost: 64, gap: 0, inFlight: 64 }],
    ['five slow ones among them', [...equal, ...slow], { perHost: 3, gap: 200, inFlight: 64 }],
    ['five slow ones without a pace', [...equal, ...slow], { perHost: 3, gap: 0, inFlight: 64 }],
    [
      'one long queue behind many single links',
      [...single, long],
      { perHost: 3, gap: 200, inFlight: 64 },
    ],
    ['one host only', [long], { perHost: 3, gap: 200, inFlight: 64 }],
  ])('is at most a tenth over what is needed: %s', async (_, hosts, options) => {
    const time = await wallTimeOf(hosts, options);
    const needed = bound(hosts, options);
    expect(time / needed).toBeLessThanOrEqual(1.1);
    expect(time / needed).toBeGreaterThan(0.99);
  });
});

describe('a schedule that is stopped', () => {
  it('drops what waits and what comes, and lets end what is under way', async () => {
    const { add, finish, starts, drops, schedule, clock } = startSchedule();
    for (let i = 0; i < 5; i++) add('a.example', { name: `a${i}`, takes: 1000 });
    await clock.run(clock.sleep(300));
    schedule.stop('budget');
    schedule.stop('cancelled');
    add('b.example', { name: 'b' });
    await finish();
    expect(starts.map(({ name, end }) => [name, end])).toEqual([
      ['a0', 1000],
      ['a1', 1200],
    ]);
    expect(drops).toEqual(['a2', 'a3', 'a4', 'b'].map((name) => ({ name, reason: 'budget' })));
    expect(schedule.stopped).toBe('budget');
    expect(clock.waits).toBe(0);
  });
});

describe('progress', () => {
  it('names what waits, what runs, and the hosts that need the longest', async () => {
    const { add, finish, schedule, clock } = startSchedule();
    for (let i = 0; i < 30; i++) add('long.example');
    for (let i = 0; i < 10; i++) add('short.example');
    add('one.example');
    add('two.example');
    expect(schedule.progress()).toMatchObject({ waiting: 38, inFlight: 4 });
    await clock.run(clock.sleep(1000));
    const { slowest, timeLeft } = schedule.progress();
    expect(slowest.map(({ host }) => host)).toEqual(['long.example', 'short.example']);
    expect(timeLeft).toBe(slowest[0]?.timeLeft);
    expect(timeLeft).toBeGreaterThan(4000);
    expect(timeLeft).toBeLessThan(6000);
    await finish();
    expect(schedule.progress()).toEqual({ waiting: 0, inFlight: 0, timeLeft: 0, slowest: [] });
  });
});

describe('for every load', () => {
  const loads = fc.array(
    fc.record({
      host: fc.constantFrom('a', 'b', 'c', 'd'),
      takes: fc.integer({ min: 0, max: 3000 }),
      priority: fc.constantFrom<Priority>('begun', 'entry', 'other'),
      answer: fc.constantFrom<HostResponse>(
        good,
        { kind: 'busy', pause: undefined },
        { kind: 'busy', pause: 5000 },
        { kind: 'busy', pause: 60_000 },
        { kind: 'silent', reason: 'reset' },
        { kind: 'unknown' },
      ),
    }),
    { maxLength: 40 },
  );

  it('each task ends once, within the limits, and no wait is left', async () => {
    await fc.assert(
      fc.asyncProperty(loads, fc.boolean(), async (load, entriesFirst) => {
        const { add, finish, starts, drops, running, clock } = startSchedule({
          inFlight: 4,
          perHost: 2,
          entriesFirst,
        });
        for (const [at, { host, answer, ...task }] of load.entries()) {
          add(host, { ...task, name: `${at}`, answer: () => answer });
        }
        await finish();
        const names = [...starts, ...drops].map(({ name }) => name);
        expect(new Set(names).size).toBe(load.length);
        expect(names).toHaveLength(load.length);
        expect(running.most).toBeLessThanOrEqual(4);
        expect(running.mostAtHost).toBeLessThanOrEqual(2);
        for (const host of ['a', 'b', 'c', 'd']) {
          const at = times(starts, host);
          for (const [index, time] of at.entries()) {
            if (index > 0) expect(time - (at[index - 1] as number)).toBeGreaterThanOrEqual(200);
          }
        }
        expect(clock.waits).toBe(0);
      }),
      runs(100),
    );
  });
});
