import type { DropReason } from '../outcome.ts';
import type { Clock } from '../ports.ts';
import { Heap } from './heap.ts';
import {
  Host,
  type Priority,
  type RateLimit,
  type RequestSlot,
  Reserve,
  type Task,
} from './host.ts';

/** How requests are spread over time and hosts. */
export interface ScheduleOptions {
  clock: Clock;
  /** Requests in flight at the same time, over all hosts. */
  inFlight?: number;
  /** Requests in flight at the same time at one host. */
  perHost?: number;
  /** Milliseconds between two starts at one host. */
  gap?: number;
  /** The limit of a host that has its own; undefined for all others. */
  limitOf?(host: string): RateLimit | undefined;
  /**
   * Whether entries' own links come first over all hosts, for a run that may end before all is
   * done. Without it the host that needs the longest comes first, which ends a whole run soonest.
   */
  entriesFirst?: boolean;
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

/**
 * Lets requests start, each when its host and the whole allow it. A task waits in its host's queue
 * until the host may be asked, and only then for one of the slots that all hosts share: a host that
 * waits holds no slot, so a slow one does not hold up the others. Each step costs the logarithm of
 * the number of hosts at most.
 */
export class Schedule {
  readonly #clock: Clock;
  readonly #slots: number;
  readonly #limitOf: (host: string) => RateLimit;
  readonly #hosts = new Map<string, Host>();
  /** Hosts that wait for a slot. */
  readonly #ready: Heap<Host>;
  /** Hosts that wait for their time. */
  readonly #asleep = new Heap<Host>((one, other) => one.nextStart < other.nextStart);
  readonly #reserve: Reserve | undefined;
  #inFlight = 0;
  #waiting = 0;
  #stopped: DropReason | undefined;
  /** Rings when the first host wakes. */
  #alarm: { at: number; cancel: AbortController } | undefined;

  constructor(options: ScheduleOptions) {
    const { clock, inFlight = 64, perHost = 3, gap = 200, entriesFirst = false } = options;
    this.#clock = clock;
    this.#slots = inFlight;
    this.#limitOf = (host) => options.limitOf?.(host) ?? { concurrency: perHost, interval: gap };
    this.#ready = new Heap(({ rank: one }, { rank: other }) =>
      entriesFirst && one.priority !== other.priority
        ? one.priority < other.priority
        : one.timeLeft > other.timeLeft,
    );
    this.#reserve = entriesFirst ? undefined : new Reserve(this.#hosts, inFlight);
  }

  /** Why it was stopped; undefined where it was not. */
  get stopped(): DropReason | undefined {
    return this.#stopped;
  }

  /**
   * Queues a task at its host. It is run later or dropped; dropped at once where the host or all is
   * closed.
   */
  add(name: string, priority: Priority, task: Task): void {
    const host = this.#hostOf(name);
    const closed = this.#stopped ?? host.closed;
    if (closed) {
      task.drop(closed);
      return;
    }
    host.add(priority, task);
    this.#waiting++;
    this.#reserve?.step();
    if (host.state === 'idle') this.#place(host);
    else if (host.state === 'ready') this.#makeReady(host);
    else this.#setAlarm();
    this.#startAll();
  }

  /** Waits for a slot at a host; a reason where there will be none. */
  slot(name: string, priority: Priority): Promise<RequestSlot | DropReason> {
    return new Promise((resolve) => {
      this.add(name, priority, { run: resolve, drop: resolve });
    });
  }

  /** Drops all that waits and all that comes; what is in flight is left to end. */
  stop(reason: DropReason): void {
    this.#stopped ??= reason;
    for (const host of this.#hosts.values()) this.#dropAll(host, this.#stopped);
  }

  progress(): Progress {
    const busy = [...this.#hosts.values()].filter(({ waiting, running }) => waiting + running > 0);
    const now = this.#clock.now();
    const hosts = busy
      .map((host) => ({
        host: host.name,
        waiting: host.waiting,
        timeLeft: Math.max(0, host.nextStart - now) + host.timeLeft(),
      }))
      .sort((a, b) => b.timeLeft - a.timeLeft);
    const work = busy.reduce(
      (sum, { waiting, running, latency }) => sum + (waiting + running) * latency,
      0,
    );
    return {
      waiting: this.#waiting,
      inFlight: this.#inFlight,
      timeLeft: Math.max(work / this.#slots, hosts[0]?.timeLeft ?? 0),
      slowest: hosts.slice(0, 3),
    };
  }

  #hostOf(name: string): Host {
    const known = this.#hosts.get(name);
    if (known) return known;
    const host = new Host(name, this.#limitOf(name));
    this.#hosts.set(name, host);
    return host;
  }

  /**
   * Puts a host where it has to wait; one without tasks, or with enough in flight, waits nowhere.
   */
  #place(host: Host): void {
    if (host.waiting === 0 || host.isFull) {
      host.state = 'idle';
    } else if (host.nextStart > this.#clock.now()) {
      host.state = 'asleep';
      this.#asleep.put(host);
      this.#setAlarm();
    } else {
      host.state = 'ready';
      this.#makeReady(host);
    }
  }

  #makeReady(host: Host): void {
    host.updateRank();
    this.#ready.put(host);
  }

  /**
   * One alarm at a time, for the host that wakes first; none where nothing waits, or a program
   * could not end.
   */
  #setAlarm(): void {
    const next = this.#waiting > 0 ? this.#asleep.first?.nextStart : undefined;
    if (next !== undefined && this.#alarm && this.#alarm.at <= next) return;
    this.#alarm?.cancel.abort();
    this.#alarm = undefined;
    if (next === undefined) return;
    const cancel = new AbortController();
    this.#alarm = { at: next, cancel };
    void this.#clock.sleep(next - this.#clock.now(), cancel.signal).then(() => {
      if (this.#alarm?.cancel !== cancel) return;
      this.#alarm = undefined;
      this.#wake();
    });
  }

  #wake(): void {
    const now = this.#clock.now();
    for (
      let first = this.#asleep.first;
      first && first.nextStart <= now;
      first = this.#asleep.first
    ) {
      this.#asleep.take();
      this.#place(first);
    }
    this.#startAll();
    this.#setAlarm();
  }

  #startAll(): void {
    while (this.#inFlight < this.#slots) {
      const host = this.#ready.first;
      if (!host || this.#reserve?.allows(host, this.#slots - this.#inFlight) === false) return;
      this.#ready.take();
      // It may have been paused while it waited for a slot.
      if (host.nextStart <= this.#clock.now() && !host.isFull) this.#start(host);
      this.#place(host);
    }
  }

  #start(host: Host): void {
    const task = host.take();
    if (!task) return;
    const started = this.#clock.now();
    this.#reserve?.step();
    this.#waiting--;
    if (this.#waiting === 0) this.#setAlarm();
    this.#inFlight++;
    host.recordStart(started);
    task.run((response) => {
      this.#inFlight--;
      host.recordResponse(response, started, this.#clock.now());
      if (host.closed) this.#dropAll(host, host.closed);
      if (host.state === 'asleep') this.#asleep.put(host);
      if (host.state === 'ready') this.#makeReady(host);
      if (host.state === 'idle') this.#place(host);
      this.#startAll();
    });
  }

  #dropAll(host: Host, reason: DropReason): void {
    for (let task = host.take(); task; task = host.take()) {
      this.#waiting--;
      task.drop(reason);
    }
    this.#setAlarm();
  }
}
