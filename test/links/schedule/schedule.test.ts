import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DropReason, HostAnswer, Urgency } from '../../../src/links/schedule/host.ts';
import { createSchedule, type ScheduleOptions } from '../../../src/links/schedule/schedule.ts';
import { createFakeClock } from '../../support/links/fake-clock.ts';

const good: HostAnswer = { kind: 'answered' };

interface Start {
  host: string;
  name: string;
  at: number;
  end: number;
}

/** A schedule with tasks that take their time on a fake clock. */
function setUp(options: Partial<ScheduleOptions> = {}) {
  const clock = createFakeClock();
  const begin = clock.now();
  const schedule = createSchedule({ clock, ...options });
  const starts: Start[] = [];
  const drops: { name: string; reason: DropReason }[] = [];
  const running = { all: 0, most: 0, byHost: new Map<string, number>(), mostAtHost: 0 };
  const work: Promise<void>[] = [];
  const add = (
    host: string,
    {
      name = host,
      takes = 100,
      urgency = 'other' as Urgency,
      answer = () => good,
    }: { name?: string; takes?: number; urgency?: Urgency; answer?: () => HostAnswer } = {},
  ) => {
    const ended = new Promise<void>((resolve) => {
      schedule.add(host, urgency, {
        async run(done) {
          const start = { host, name, at: clock.now() - begin, end: 0 };
          starts.push(start);
          const here = (running.byHost.get(host) ?? 0) + 1;
          running.byHost.set(host, here);
          running.all++;
          running.most = Math.max(running.most, running.all);
          running.mostAtHost = Math.max(running.mostAtHost, here);
          await clock.sleep(takes);
          start.end = clock.now() - begin;
          running.all--;
          running.byHost.set(host, (running.byHost.get(host) ?? 0) - 1);
          done(answer());
          resolve();
        },
        drop(reason) {
          drops.push({ name, reason });
          resolve();
        },
      });
    });
    work.push(ended);
  };
  const finish = () => clock.run(Promise.all(work));
  const wallTime = () => Math.max(...starts.map(({ end }) => end));
  return { clock, schedule, starts, drops, running, add, finish, wallTime };
}

function times(starts: readonly Start[], host: string): number[] {
  return starts.filter((start) => start.host === host).map(({ at }) => at);
}

describe('a schedule', () => {
  it('keeps the gap between two starts at one host', async () => {
    const { add, finish, starts } = setUp();
    for (let i = 0; i < 4; i++) add('arxiv.org', { takes: 10 });
    await finish();
    expect(times(starts, 'arxiv.org')).toEqual([0, 200, 400, 600]);
  });

  it('lets three requests run at one host, and no more', async () => {
    const { add, finish, starts, running } = setUp({ gap: 0 });
    for (let i = 0; i < 7; i++) add('arxiv.org', { takes: 1000 });
    await finish();
    expect(running.mostAtHost).toBe(3);
    expect(times(starts, 'arxiv.org')).toEqual([0, 0, 0, 1000, 1000, 1000, 2000]);
  });

  it('lets as many run over all hosts as there are slots', async () => {
    const { add, finish, running } = setUp({ inFlight: 5 });
    for (let i = 0; i < 20; i++) add(`host${i}.example`);
    await finish();
    expect(running.most).toBe(5);
  });

  it('asks a host at its own pace', async () => {
    const paceOf = (host: string) =>
      host === 'export.arxiv.org' ? { atOnce: 1, gap: 3000 } : undefined;
    const { add, finish, starts } = setUp({ paceOf });
    for (let i = 0; i < 3; i++) {
      add('export.arxiv.org', { takes: 4000 });
      add('distill.pub');
    }
    await finish();
    expect(times(starts, 'export.arxiv.org')).toEqual([0, 4000, 8000]);
    expect(times(starts, 'distill.pub')).toEqual([0, 200, 400]);
  });

  it('holds no slot for a host that waits', async () => {
    const { add, finish, starts } = setUp({ inFlight: 2, gap: 1000 });
    for (let i = 0; i < 50; i++) add('slow.example');
    for (let i = 0; i < 5; i++) add(`quick${i}.example`);
    await finish();
    const quick = starts.filter(({ host }) => host.startsWith('quick'));
    expect(Math.max(...quick.map(({ at }) => at))).toBeLessThan(1000);
  });

  it('takes links that are begun first, then entries, then others', async () => {
    const { add, finish, starts } = setUp({ perHost: 1 });
    add('a.example', { name: 'first' });
    add('a.example', { name: 'other', urgency: 'other' });
    add('a.example', { name: 'entry', urgency: 'entry' });
    add('a.example', { name: 'begun', urgency: 'begun' });
    await finish();
    expect(starts.map(({ name }) => name)).toEqual(['first', 'begun', 'entry', 'other']);
  });

  it.each([
    [true, ['busy', 'busy', 'entry', 'other']],
    [false, ['busy', 'busy', 'other', 'entry']],
  ])('with entries first everywhere: %s', async (urgentFirst, order) => {
    const { add, finish, starts } = setUp({ inFlight: 1, urgentFirst, gap: 0 });
    // The first one has all slots while the others come.
    add('busy.example', { name: 'busy', urgency: 'entry' });
    add('long.example', { name: 'other' });
    add('long.example', { name: 'other' });
    add('short.example', { name: 'entry', urgency: 'entry' });
    add('busy.example', { name: 'busy', urgency: 'begun' });
    add('busy.example', { name: 'busy', urgency: 'begun' });
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
    const { add, finish, wallTime } = setUp(options);
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

describe('a host that refuses', () => {
  const busy = (pause?: number): HostAnswer => ({ kind: 'busy', pause });

  it('is left alone for as long as it asks, and the others are not', async () => {
    const { add, finish, starts } = setUp();
    add('busy.example', { answer: () => busy(30_000) });
    for (let i = 0; i < 2; i++) add('busy.example', { name: 'later' });
    for (let i = 0; i < 5; i++) add('quick.example');
    await finish();
    expect(times(starts, 'busy.example')[1]).toBe(30_100);
    expect(times(starts, 'quick.example')).toEqual([0, 200, 400, 600, 800]);
  });

  it('is asked one at a time and more slowly until it answers well', async () => {
    const { add, finish, starts } = setUp({ gap: 0 });
    let answers = 0;
    const answer = () => (answers++ === 0 ? busy(0) : good);
    for (let i = 0; i < 20; i++) add('busy.example', { takes: 10, answer });
    await finish();
    const at = times(starts, 'busy.example');
    const gaps = at.slice(1).map((time, index) => time - (at[index] as number));
    // Three were under way when the first one was refused.
    expect(gaps.slice(0, 5)).toEqual([0, 0, 10, 1000, 800]);
    expect(gaps.slice(-3)).toEqual([10, 0, 0]);
  });

  it('is paused longer each time where it does not say how long', async () => {
    const { add, finish, starts, drops } = setUp({ perHost: 1 });
    for (let i = 0; i < 8; i++) add('busy.example', { takes: 0, answer: () => busy() });
    await finish();
    expect(times(starts, 'busy.example')).toEqual([0, 1000, 3000, 7000, 15_000, 31_000]);
    expect(drops).toEqual([
      { name: 'busy.example', reason: 'rate-limited' },
      { name: 'busy.example', reason: 'rate-limited' },
    ]);
  });

  it('is given up where it asks for more than half a minute', async () => {
    const { add, finish, starts, drops, clock } = setUp();
    add('busy.example', { answer: () => busy(86_400_000) });
    for (let i = 0; i < 3; i++) add('busy.example', { name: `later${i}` });
    await finish();
    // The gap has let one more start.
    expect(starts).toHaveLength(1);
    expect(drops.map(({ reason }) => reason)).toEqual(Array(3).fill('rate-limited'));
    add('busy.example', { name: 'latest' });
    await finish();
    expect(drops).toHaveLength(4);
    expect(clock.waits).toBe(0);
  });

  it('counts refusals that come together once', async () => {
    const { add, finish, starts, drops } = setUp({ gap: 0, perHost: 6 });
    for (let i = 0; i < 6; i++) add('busy.example', { answer: () => busy() });
    add('busy.example', { name: 'later' });
    await finish();
    expect(drops).toEqual([]);
    expect(times(starts, 'busy.example')[6]).toBe(1100);
  });
});

describe('a host that is silent', () => {
  const silent: HostAnswer = { kind: 'silent', reason: 'timeout' };

  it('is given up after ten requests in a row', async () => {
    const { add, finish, starts, drops } = setUp();
    for (let i = 0; i < 30; i++) add('dead.example', { takes: 5000, answer: () => silent });
    await finish();
    expect(starts.length).toBeLessThanOrEqual(13);
    expect(new Set(drops.map(({ reason }) => reason))).toEqual(new Set(['timeout']));
    expect(starts.length + drops.length).toBe(30);
  });

  it('is not given up where it answers between', async () => {
    const { add, finish, starts } = setUp();
    let answers = 0;
    const answer = () => (answers++ % 9 === 8 ? good : silent);
    for (let i = 0; i < 40; i++) add('flaky.example', { answer });
    await finish();
    expect(starts).toHaveLength(40);
  });

  it('is not judged by requests that say nothing of it', async () => {
    const { add, finish, starts } = setUp();
    for (let i = 0; i < 40; i++) add('any.example', { answer: () => ({ kind: 'unknown' }) });
    await finish();
    expect(starts).toHaveLength(40);
  });
});

describe('a schedule that is stopped', () => {
  it('drops what waits and what comes, and lets end what is under way', async () => {
    const { add, finish, starts, drops, schedule, clock } = setUp();
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
    const { add, finish, schedule, clock } = setUp();
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
      urgency: fc.constantFrom<Urgency>('begun', 'entry', 'other'),
      answer: fc.constantFrom<HostAnswer>(
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
      fc.asyncProperty(loads, fc.boolean(), async (load, urgentFirst) => {
        const { add, finish, starts, drops, running, clock } = setUp({
          inFlight: 4,
          perHost: 2,
          urgentFirst,
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
      { numRuns: 100 },
    );
  });
});
