import type { Clock } from '../ports.ts';
import { createHeap } from './heap.ts';
import {
  createHost,
  type DropReason,
  type Host,
  learn,
  lengthOf,
  type Pace,
  type Task,
  takeTask,
  timeLeftAt,
  type Urgency,
  urgencies,
  waitingAt,
} from './host.ts';
import { createReserve } from './reserve.ts';

/** How requests are spread over time and hosts. */
export interface ScheduleOptions {
  clock: Clock;
  /** Requests under way at the same time, over all hosts. */
  inFlight?: number;
  /** Requests under way at the same time at one host. */
  perHost?: number;
  /** Milliseconds between two starts at one host. */
  gap?: number;
  /** The pace of a host that has its own; undefined for all others. */
  paceOf?(host: string): Pace | undefined;
  /**
   * Whether entries' own links come first over all hosts, for a run that may end before all is done. Without it the host
   * that needs the longest comes first, which ends a whole run soonest.
   */
  urgentFirst?: boolean;
}

/** How far a schedule is. */
export interface Progress {
  waiting: number;
  inFlight: number;
  /** A guess, in milliseconds. */
  timeLeft: number;
  /** The hosts that need the longest, at most three, the slowest first. */
  slowest: readonly { host: string; waiting: number; timeLeft: number }[];
}

/** Lets requests start, each when its host and the whole allow it. */
export interface Schedule {
  /** Queues a task at its host. It is run later or dropped; dropped at once where the host or all is closed. */
  add(host: string, urgency: Urgency, task: Task): void;
  /** Drops all that waits and all that comes; what is under way is left to end. */
  stop(reason: DropReason): void;
  /** Why it was stopped. */
  readonly stopped: DropReason | undefined;
  progress(): Progress;
}

/**
 * Makes a schedule. A task waits in its host's queue until the host may be asked, and only then for one of the slots that all
 * hosts share: a host that waits holds no slot, so a slow one does not hold up the others. Each step costs the logarithm of
 * the number of hosts at most.
 */
export function createSchedule(options: ScheduleOptions): Schedule {
  const { clock, inFlight: slots = 64, perHost = 3, gap = 200, urgentFirst = false } = options;
  const hosts = new Map<string, Host>();
  const ready = createHeap<Host>(({ rank: one }, { rank: other }) =>
    urgentFirst && one.urgency !== other.urgency
      ? one.urgency < other.urgency
      : one.timeLeft > other.timeLeft,
  );
  const reserve = urgentFirst ? undefined : createReserve(hosts, slots);
  const asleep = createHeap<Host>((one, other) => one.nextStart < other.nextStart);
  let inFlight = 0;
  let waiting = 0;
  let stopped: DropReason | undefined;
  let alarm: { at: number; cancel: AbortController } | undefined;

  function hostOf(name: string): Host {
    const known = hosts.get(name);
    if (known) return known;
    const host = createHost(name, options.paceOf?.(name) ?? { atOnce: perHost, gap });
    hosts.set(name, host);
    return host;
  }

  /** Puts a host where it has to wait; one that has nothing to do, or enough, waits nowhere. */
  function place(host: Host): void {
    if (waitingAt(host) === 0 || host.running >= host.atOnce) {
      host.state = 'idle';
    } else if (host.nextStart > clock.now()) {
      host.state = 'asleep';
      asleep.put(host);
      setAlarm();
    } else {
      host.state = 'ready';
      makeReady(host);
    }
  }

  function makeReady(host: Host): void {
    const urgency = urgencies.findIndex((each) => lengthOf(host.queues[each]) > 0);
    // Less what is under way there: else a host whose answers take a little longer would have all its requests at once.
    const share = waitingAt(host) / (host.running + 1);
    host.rank = { urgency, timeLeft: timeLeftAt(host, share) };
    ready.put(host);
  }

  /** One alarm at a time, for the host that wakes first; none where nothing waits, or a program could not end. */
  function setAlarm(): void {
    const next = waiting > 0 ? asleep.first?.nextStart : undefined;
    if (next !== undefined && alarm && alarm.at <= next) return;
    alarm?.cancel.abort();
    alarm = undefined;
    if (next === undefined) return;
    const cancel = new AbortController();
    alarm = { at: next, cancel };
    void clock.sleep(next - clock.now(), cancel.signal).then(() => {
      if (alarm?.cancel !== cancel) return;
      alarm = undefined;
      wake();
    });
  }

  function wake(): void {
    const now = clock.now();
    while (asleep.first && asleep.first.nextStart <= now) place(asleep.take() as Host);
    startAll();
    setAlarm();
  }

  function startAll(): void {
    while (inFlight < slots) {
      const first = ready.first;
      if (!first || reserve?.allows(first, slots - inFlight) === false) return;
      const host = ready.take() as Host;
      // It may have been paused while it waited for a slot.
      if (host.nextStart <= clock.now() && host.running < host.atOnce) start(host);
      place(host);
    }
  }

  function start(host: Host): void {
    const task = takeTask(host);
    if (!task) return;
    const started = clock.now();
    reserve?.step();
    waiting--;
    if (waiting === 0) setAlarm();
    inFlight++;
    host.running++;
    host.nextStart = started + host.gap;
    task.run((answer) => {
      inFlight--;
      host.running--;
      learn(host, answer, started, clock.now());
      if (host.closed) dropAll(host, host.closed);
      if (host.state === 'asleep') asleep.put(host);
      if (host.state === 'ready') makeReady(host);
      if (host.state === 'idle') place(host);
      startAll();
    });
  }

  function dropAll(host: Host, reason: DropReason): void {
    for (let task = takeTask(host); task; task = takeTask(host)) {
      waiting--;
      task.drop(reason);
    }
    setAlarm();
  }

  return {
    add(name, urgency, task) {
      const host = hostOf(name);
      const closed = stopped ?? host.closed;
      if (closed) {
        task.drop(closed);
        return;
      }
      host.queues[urgency].items.push(task);
      waiting++;
      reserve?.step();
      if (host.state === 'idle') place(host);
      else if (host.state === 'ready') makeReady(host);
      else setAlarm();
      startAll();
    },
    stop(reason) {
      stopped ??= reason;
      for (const host of hosts.values()) dropAll(host, stopped);
    },
    get stopped() {
      return stopped;
    },
    progress() {
      const busy = [...hosts.values()].filter((host) => waitingAt(host) + host.running > 0);
      const needs = busy
        .map((host) => ({
          host: host.name,
          waiting: waitingAt(host),
          timeLeft: Math.max(0, host.nextStart - clock.now()) + timeLeftAt(host),
        }))
        .sort((a, b) => b.timeLeft - a.timeLeft);
      const work = busy.reduce(
        (sum, host) => sum + (waitingAt(host) + host.running) * host.latency,
        0,
      );
      return {
        waiting,
        inFlight,
        timeLeft: Math.max(work / slots, needs[0]?.timeLeft ?? 0),
        slowest: needs.slice(0, 3),
      };
    },
  };
}
