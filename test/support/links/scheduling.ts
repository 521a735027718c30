import type { DropReason } from '../../../src/links/outcome.ts';
import type { HostResponse, Priority } from '../../../src/links/schedule/host.ts';
import { Schedule, type ScheduleOptions } from '../../../src/links/schedule/schedule.ts';
import { createFakeClock } from './fake-clock.ts';

/** A host that answers well. */
export const good: HostResponse = { kind: 'answered' };

/** When a task ran, in milliseconds since the schedule was made. */
export interface Start {
  host: string;
  name: string;
  at: number;
  end: number;
}

/** A schedule with tasks that take their time on a fake clock. */
export function startSchedule(options: Partial<ScheduleOptions> = {}) {
  const clock = createFakeClock();
  const begin = clock.now();
  const schedule = new Schedule({ clock, ...options });
  const starts: Start[] = [];
  const drops: { name: string; reason: DropReason }[] = [];
  const running = { all: 0, most: 0, byHost: new Map<string, number>(), mostAtHost: 0 };
  const work: Promise<void>[] = [];
  const add = (
    host: string,
    {
      name = host,
      takes = 100,
      priority = 'other' as Priority,
      answer = () => good,
    }: { name?: string; takes?: number; priority?: Priority; answer?: () => HostResponse } = {},
  ) => {
    const ended = new Promise<void>((resolve) => {
      schedule.add(host, priority, {
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

/** When the tasks of a host began. */
export function times(starts: readonly Start[], host: string): number[] {
  return starts.filter((start) => start.host === host).map(({ at }) => at);
}
