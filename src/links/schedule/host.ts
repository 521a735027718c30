import type { UnverifiedReason } from '../outcome.ts';

/** How fast one host may be asked. */
export interface Pace {
  /** Requests under way at the same time. */
  atOnce: number;
  /** Milliseconds from one start to the next. */
  gap: number;
}

/** What comes first at a host: links that are begun, then entries' own links, then all others. */
export const urgencies = ['begun', 'entry', 'other'] as const;
/** One of {@link urgencies}. */
export type Urgency = (typeof urgencies)[number];

/** Why a task was never run. */
export type DropReason = UnverifiedReason | 'budget' | 'cancelled';

/** How a host took a request. */
export type HostAnswer =
  | { kind: 'answered' }
  /** It answered 429 or 503; `pause` is how long it asks to be left alone, in milliseconds. */
  | { kind: 'busy'; pause: number | undefined }
  /** It could not be reached, or said nothing in time. */
  | { kind: 'silent'; reason: UnverifiedReason }
  /** The request tells nothing of the host. */
  | { kind: 'unknown' };

/** One request that waits for its turn. */
export interface Task {
  /** Sends the request; must call `done` once, when it is over. */
  run(done: (answer: HostAnswer) => void): void;
  /** Is called in place of `run` where the request is not to be sent. */
  drop(reason: DropReason): void;
}

/** Longer pauses than this are not waited for, in milliseconds. */
const longestPause = 30_000;
/** After this many refusals in a row a host is left alone. */
const mostRefusals = 6;
/** After this many requests in a row without an answer a host is left alone. */
const mostSilences = 10;
/** Bounds of the gap at a host that refuses, in milliseconds. */
const slowestGap = 4000;
const slowGap = 500;
/** What is thought of a host before its first answer, in milliseconds. */
const usualLatency = 100;

/** A host, what waits for it, and how it has behaved. */
export interface Host {
  readonly name: string;
  readonly pace: Pace;
  readonly queues: Readonly<Record<Urgency, Queue<Task>>>;
  running: number;
  /** As in the pace; less while it refuses. */
  atOnce: number;
  /** As in the pace; more while it refuses. */
  gap: number;
  /** No request starts before this time. */
  nextStart: number;
  /** How long a request takes, later ones counting more, in milliseconds. */
  latency: number;
  /** When it last refused. */
  refusedAt: number;
  /** Refusals in a row. */
  refusals: number;
  /** Requests in a row without an answer. */
  silences: number;
  /** Why it is left alone. */
  closed: DropReason | undefined;
  /** Where it waits: for a task, for its time, for a slot. */
  state: 'idle' | 'asleep' | 'ready';
  /** Its place among the hosts that wait for a slot, by its most urgent task and its share of the time it still needs. */
  rank: { urgency: number; timeLeft: number };
}

/** Makes a host that was never asked. */
export function createHost(name: string, pace: Pace): Host {
  return {
    name,
    pace,
    queues: { begun: emptyQueue(), entry: emptyQueue(), other: emptyQueue() },
    running: 0,
    ...pace,
    nextStart: Number.NEGATIVE_INFINITY,
    latency: usualLatency,
    refusedAt: Number.NEGATIVE_INFINITY,
    refusals: 0,
    silences: 0,
    closed: undefined,
    state: 'idle',
    rank: { urgency: 0, timeLeft: 0 },
  };
}

function emptyQueue(): Queue<Task> {
  return { items: [], head: 0 };
}

/** How many tasks wait for a host. */
export function waitingAt({ queues }: Host): number {
  return lengthOf(queues.begun) + lengthOf(queues.entry) + lengthOf(queues.other);
}

/** The time that a host needs for so many tasks, in milliseconds: for those that wait and those under way, if not given. */
export function timeLeftAt(host: Host, tasks = waitingAt(host) + host.running): number {
  return tasks * Math.max(host.gap, host.latency / host.atOnce);
}

/** The most urgent task of a host, taken off its queue. */
export function takeTask({ queues }: Host): Task | undefined {
  return takeFrom(queues.begun) ?? takeFrom(queues.entry) ?? takeFrom(queues.other);
}

/**
 * Learns from how a host took a request that began at `started` and ended at `now`: sets its pauses and its pace, and
 * closes it where it is to be left alone.
 */
export function learn(host: Host, answer: HostAnswer, started: number, now: number): void {
  if (answer.kind === 'unknown') return;
  host.latency += 0.3 * (now - started - host.latency);
  switch (answer.kind) {
    case 'answered':
      host.silences = 0;
      // What began before a refusal says nothing of the time after it.
      if (started >= host.refusedAt) recover(host);
      return;
    case 'silent':
      host.silences++;
      if (host.silences >= mostSilences) host.closed ??= answer.reason;
      return;
    case 'busy':
      host.silences = 0;
      refused(host, answer.pause, started, now);
  }
}

function refused(host: Host, pause: number | undefined, started: number, now: number): void {
  // Requests that were under way when it refused are refused for the same cause.
  if (started >= host.refusedAt) {
    host.refusals++;
    host.refusedAt = now;
    host.atOnce = 1;
    host.gap = Math.min(Math.max(2 * host.gap, slowGap), Math.max(slowestGap, host.pace.gap));
  }
  const wait = pause ?? Math.min(1000 * 2 ** (host.refusals - 1), longestPause);
  if (wait > longestPause || host.refusals >= mostRefusals) host.closed ??= 'rate-limited';
  host.nextStart = Math.max(host.nextStart, now + wait);
}

/** Each good answer takes back half of what refusals slowed down. */
function recover(host: Host): void {
  host.refusals = 0;
  if (host.gap === host.pace.gap && host.atOnce === host.pace.atOnce) return;
  host.gap /= 2;
  if (host.gap > Math.max(host.pace.gap, 100)) return;
  host.gap = host.pace.gap;
  host.atOnce = host.pace.atOnce;
}

/** A waiting line: both ends cost the same however long it is. Plain data, since there is one for each of many hosts. */
export interface Queue<Item> {
  items: (Item | undefined)[];
  /** Where the first item stands; those before it have been taken. */
  head: number;
}

/** How many items wait. */
export function lengthOf({ items, head }: Queue<unknown>): number {
  return items.length - head;
}

/** Takes the item that came first; undefined where none waits. */
export function takeFrom<Item>(queue: Queue<Item>): Item | undefined {
  const item = queue.items[queue.head];
  if (item === undefined) return undefined;
  // An item is let go at once, and its place once such places are half of the list, so that each item is moved once at most.
  queue.items[queue.head] = undefined;
  queue.head++;
  if (queue.head * 2 > queue.items.length) {
    queue.items = queue.items.slice(queue.head);
    queue.head = 0;
  }
  return item;
}
