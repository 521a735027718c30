import { describe, expect, it } from 'vitest';
import type { HostResponse } from '../../../src/links/schedule/host.ts';
import { good, startSchedule, times } from '../../support/links/scheduling.ts';

describe('a host that refuses', () => {
  const busy = (pause?: number): HostResponse => ({ kind: 'busy', pause });

  it('is left alone for as long as it asks, and the others are not', async () => {
    const { add, finish, starts } = startSchedule();
    add('busy.example', { answer: () => busy(30_000) });
    for (let i = 0; i < 2; i++) add('busy.example', { name: 'later' });
    for (let i = 0; i < 5; i++) add('quick.example');
    await finish();
    expect(times(starts, 'busy.example')[1]).toBe(30_100);
    expect(times(starts, 'quick.example')).toEqual([0, 200, 400, 600, 800]);
  });

  it('is asked one at a time and more slowly until it answers well', async () => {
    const { add, finish, starts } = startSchedule({ gap: 0 });
    let answers = 0;
    const answer = () => (answers++ === 0 ? busy(0) : good);
    for (let i = 0; i < 20; i++) add('busy.example', { takes: 10, answer });
    await finish();
    const at = times(starts, 'busy.example');
    const gaps = at.slice(1).map((time, index) => time - (at[index] as number));
    // Three were under way when the first one was refused.
    expect(gaps.slice(0, 5)).toEqual([0, 0, 10, 500, 250]);
    expect(gaps.slice(-3).toSorted((a, b) => a - b)).toEqual([0, 0, 10]);
  });

  it('is paused longer each time where it does not say how long', async () => {
    const { add, finish, starts, drops } = startSchedule({ perHost: 1 });
    for (let i = 0; i < 8; i++) add('busy.example', { takes: 0, answer: () => busy() });
    await finish();
    expect(times(starts, 'busy.example')).toEqual([0, 1000, 3000, 7000, 15_000, 31_000]);
    expect(drops).toEqual([
      { name: 'busy.example', reason: 'rate-limited' },
      { name: 'busy.example', reason: 'rate-limited' },
    ]);
  });

  it('is given up where it asks for more than half a minute', async () => {
    const { add, finish, starts, drops, clock } = startSchedule();
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
    const { add, finish, starts, drops } = startSchedule({ gap: 0, perHost: 6 });
    for (let i = 0; i < 6; i++) add('busy.example', { answer: () => busy() });
    add('busy.example', { name: 'later' });
    await finish();
    expect(drops).toEqual([]);
    expect(times(starts, 'busy.example')[6]).toBe(1100);
  });
});

describe('a host that is silent', () => {
  const silent: HostResponse = { kind: 'silent', reason: 'timeout' };

  it('is given up after ten requests in a row', async () => {
    const { add, finish, starts, drops } = startSchedule();
    for (let i = 0; i < 30; i++) add('dead.example', { takes: 5000, answer: () => silent });
    await finish();
    expect(starts.length).toBeLessThanOrEqual(13);
    expect(new Set(drops.map(({ reason }) => reason))).toEqual(new Set(['timeout']));
    expect(starts.length + drops.length).toBe(30);
  });

  it('is not given up where it answers between', async () => {
    const { add, finish, starts } = startSchedule();
    let answers = 0;
    const answer = () => (answers++ % 9 === 8 ? good : silent);
    for (let i = 0; i < 40; i++) add('flaky.example', { answer });
    await finish();
    expect(starts).toHaveLength(40);
  });

  it('is not judged by requests that say nothing of it', async () => {
    const { add, finish, starts } = startSchedule();
    for (let i = 0; i < 40; i++) add('any.example', { answer: () => ({ kind: 'unknown' }) });
    await finish();
    expect(starts).toHaveLength(40);
  });
});
