import type { DropReason, UnverifiedReason } from '../outcome.ts';

/** How fast one host may be asked. */
export interface RateLimit {
  /** Requests in flight at the same time. */
  concurrency: number;
  /** Milliseconds from one start to the next. */
  interval: number;
}

/**
 * The queues of a host, the most urgent first: links that are begun, entries' own links, all
 * others.
 */
const priorities = ['begun', 'entry', 'other'] as const;
/** How urgent a task is. */
export type Priority = (typeof priorities)[number];

/** How a host took a request. */
export type HostResponse =
  | { kind: 'answered' }
  /** It answered 429 or 503; `pause` is how long it asks to be left alone, in milliseconds. */
  | { kind: 'busy'; pause: number | undefined }
  /** It could not be reached, or said nothing in time. */
  | { kind: 'silent'; reason: UnverifiedReason }
  /** The request tells nothing about the host. */
  | { kind: 'unknown' };

/** Gives back the slot of a request that is over; called once. */
export type RequestSlot = (response: HostResponse) => void;

/** Work that waits for a slot. */
export interface Task {
  run(slot: RequestSlot): void;
  /** Called in place of `run` where the request is not to be sent. */
  drop(reason: DropReason): void;
}

/** Longer pauses are not waited for, in milliseconds. */
const maxPause = 30_000;
/** After this many refusals in a row a host is left alone. */
const maxRefusals = 6;
/** After this many requests in a row without an answer a host is left alone. */
const maxSilences = 10;
/** Bounds of the interval at a host that refuses, in milliseconds. */
const minSlowInterval = 500;
const maxSlowInterval = 4000;
/** The latency that is assumed before the first answer, in milliseconds. */
const defaultLatency = 100;

/** Tasks in the order of their arrival; taking the first costs the same however many wait. */
class Queue {
  #tasks: (Task | undefined)[] = [];
  #first = 0;

  get length(): number {
    return this.#tasks.length - this.#first;
  }

  push(task: Task): void {
    this.#tasks.push(task);
  }

  shift(): Task | undefined {
    const task = this.#tasks[this.#first];
    if (task === undefined) return undefined;
    // A task is let go at once, and its place when half of the list is empty places.
    this.#tasks[this.#first] = undefined;
    this.#first++;
    if (this.#first * 2 > this.#tasks.length) {
      this.#tasks = this.#tasks.slice(this.#first);
      this.#first = 0;
    }
    return task;
  }
}

/** A host, the tasks that wait for it, and how it has behaved. */
export class Host {
  readonly name: string;
  /** Requests in flight. */
  running = 0;
  /** No request starts before this time. */
  nextStart = Number.NEGATIVE_INFINITY;
  /** How long a request takes, a moving average in milliseconds. */
  latency = defaultLatency;
  /** Why it is left alone; undefined where it is not. */
  closed: DropReason | undefined;
  /** What it waits for: a task, its time, or a slot. */
  state: 'idle' | 'asleep' | 'ready' = 'idle';
  /**
   * Its place among the hosts that wait for a slot: its most urgent task, and its share of the time
   * it needs.
   */
  rank = { priority: 0, timeLeft: 0 };
  readonly #limit: RateLimit;
  readonly #queues: Readonly<Record<Priority, Queue>>;
  /** As the limit says; lower while the host refuses. */
  #concurrency: number;
  /** As the limit says; longer while the host refuses. */
  #interval: number;
  #refusedAt = Number.NEGATIVE_INFINITY;
  /** In a row. */
  #refusals = 0;
  /** Requests in a row without an answer. */
  #silences = 0;

  constructor(name: string, limit: RateLimit) {
    this.name = name;
    this.#limit = limit;
    this.#concurrency = limit.concurrency;
    this.#interval = limit.interval;
    this.#queues = { begun: new Queue(), entry: new Queue(), other: new Queue() };
  }

  get waiting(): number {
    const { begun, entry, other } = this.#queues;
    return begun.length + entry.length + other.length;
  }

  /** Whether as many requests are in flight as it may have. */
  get isFull(): boolean {
    return this.running >= this.#concurrency;
  }

  add(priority: Priority, task: Task): void {
    this.#queues[priority].push(task);
  }

  /** Takes the most urgent task. */
  take(): Task | undefined {
    const { begun, entry, other } = this.#queues;
    return begun.shift() ?? entry.shift() ?? other.shift();
  }

  /**
   * The time that it needs for so many tasks, in milliseconds; for all that wait and run, if not
   * given.
   */
  timeLeft(tasks = this.waiting + this.running): number {
    return tasks * Math.max(this.#interval, this.latency / this.#concurrency);
  }

  /** Ranks the host anew among those that wait for a slot. */
  updateRank(): void {
    const priority = priorities.findIndex((each) => this.#queues[each].length > 0);
    // Less what is in flight, else a host whose answers take a little longer would have all its
    // requests at once.
    const share = this.waiting / (this.running + 1);
    this.rank = { priority, timeLeft: this.timeLeft(share) };
  }

  /** Counts a request that starts at `now`. */
  recordStart(now: number): void {
    this.running++;
    this.nextStart = now + this.#interval;
  }

  /**
   * Learns from the response to a request that ran from `started` to `now`: sets the host's pause
   * and rate, and closes the host where it is to be left alone.
   */
  recordResponse(response: HostResponse, started: number, now: number): void {
    this.running--;
    if (response.kind === 'unknown') return;
    this.latency += 0.3 * (now - started - this.latency);
    this.#silences = response.kind === 'silent' ? this.#silences + 1 : 0;
    if (response.kind === 'busy') this.#slowDown(response.pause, started, now);
    // What began before a refusal says nothing of the time after it.
    else if (response.kind === 'answered' && started >= this.#refusedAt) this.#recover();
    else if (response.kind === 'silent' && this.#silences >= maxSilences) {
      this.closed ??= response.reason;
    }
  }

  #slowDown(pause: number | undefined, started: number, now: number): void {
    // Requests that were in flight when it refused are refused for the same cause.
    if (started >= this.#refusedAt) {
      this.#refusals++;
      this.#refusedAt = now;
      this.#concurrency = 1;
      const slower = Math.max(2 * this.#interval, minSlowInterval);
      this.#interval = Math.min(slower, Math.max(maxSlowInterval, this.#limit.interval));
    }
    const wait = pause ?? Math.min(1000 * 2 ** (this.#refusals - 1), maxPause);
    if (wait > maxPause || this.#refusals >= maxRefusals) this.closed ??= 'rate-limited';
    this.nextStart = Math.max(this.nextStart, now + wait);
  }

  /** Each good answer takes back half of what refusals slowed down. */
  #recover(): void {
    this.#refusals = 0;
    const { concurrency, interval } = this.#limit;
    if (this.#interval === interval && this.#concurrency === concurrency) return;
    this.#interval /= 2;
    if (this.#interval > Math.max(interval, 100)) return;
    this.#interval = interval;
    this.#concurrency = concurrency;
  }
}

/** A slot is kept for so many hosts at most, and for no more than a quarter of the slots. */
const maxKept = 8;

/**
 * Keeps slots free for the hosts that decide how long a run takes. A host with a long queue waits
 * between its requests. Were its slot taken meanwhile, it would wait for that request too, each
 * time, and the run with it. So a slot is kept for each host that needs at least as long by itself
 * as all the work needs with all the slots.
 */
export class Reserve {
  readonly #hosts: ReadonlyMap<string, Host>;
  readonly #slots: number;
  #kept: readonly Host[] = [];
  #steps = 0;

  constructor(hosts: ReadonlyMap<string, Host>, slots: number) {
    this.#hosts = hosts;
    this.#slots = slots;
  }

  /** Counts a step; now and then it looks at all hosts anew. */
  step(): void {
    this.#steps++;
    // A look costs as much as there are hosts, so it is taken less often where there are many.
    if (this.#steps >= Math.max(64, this.#hosts.size / 4)) this.#choose();
  }

  /** Whether a host may take one of `free` slots. */
  allows(host: Host, free: number): boolean {
    if (this.#kept.includes(host)) return true;
    const waiting = this.#kept.filter((each) => each.running === 0 && each.waiting > 0);
    return free > waiting.length;
  }

  #choose(): void {
    this.#steps = 0;
    let work = 0;
    const long: { host: Host; timeLeft: number }[] = [];
    for (const host of this.#hosts.values()) {
      const { waiting, running, latency } = host;
      work += (waiting + running) * latency;
      if (waiting > 1) long.push({ host, timeLeft: host.timeLeft() });
    }
    this.#kept = long
      .filter(({ timeLeft }) => timeLeft >= work / this.#slots)
      .sort((a, b) => b.timeLeft - a.timeLeft)
      .slice(0, Math.min(maxKept, Math.floor(this.#slots / 4)))
      .map(({ host }) => host);
  }
}
