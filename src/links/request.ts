import { unverifiedFailures } from './outcome.ts';
import type {
  Clock,
  ResponseHead,
  Web,
  WebFailure,
  WebFailureReason,
  WebRequest,
  WebResponse,
} from './ports.ts';
import type { DropReason, HostAnswer, Urgency } from './schedule/host.ts';
import type { Schedule } from './schedule/schedule.ts';

/** A request that was never sent, or cut off with the whole run. */
export interface Dropped {
  ok: false;
  reason: 'dropped';
  why: DropReason;
  /** What the server answered to an earlier try. */
  status?: number;
}

/** What came of a request. */
export type Answer = WebResponse | WebFailure | Dropped;

/** The requests for one link together: they share one deadline. */
export interface Trip {
  /** The time used up so far, in milliseconds: requests and the waits between retries, not the waits for a turn. */
  spent: number;
  /** A turn at the link's own host that was given to start with; ends when it is called. */
  turn: ((answer: HostAnswer) => void) | undefined;
}

/** A request, without what its sender decides. */
export interface Wanted extends Omit<WebRequest, 'timeLeft' | 'signal'> {
  /** Less time than the link has left, in milliseconds. */
  atMost?: number;
  /** Is called before each try. */
  begin?(): void;
}

/** Sends requests when it is their turn. */
export interface Sender {
  /** Sends a request once. */
  send(trip: Trip, wanted: Wanted): Promise<Answer>;
  /** Sends a request, and again where that may help and there is time. */
  persist(trip: Trip, wanted: Wanted): Promise<Answer>;
}

/** What a sender needs. */
export interface SenderOptions {
  web: Web;
  schedule: Schedule;
  clock: Clock;
  /** A number from 0 up to 1. */
  random(): number;
  /** The time that a link has, in milliseconds. */
  deadline: number;
  /** Ends all requests. */
  signal: AbortSignal;
}

/** The host by which requests are queued: name and port. */
export function hostOf(url: string): string {
  return new URL(url).host;
}

/** Makes a sender. */
export function createSender(options: SenderOptions): Sender {
  const { web, schedule, clock, random, deadline, signal } = options;

  const open = new Set<AbortController>();
  const stop = () => {
    for (const each of open) each.abort();
  };
  signal.addEventListener('abort', stop, { once: true });

  /** Gives each piece of work a signal of its own: one that all listened to would warn of too many listeners. */
  async function stoppable<Result>(work: (own: AbortSignal) => Promise<Result>): Promise<Result> {
    const own = new AbortController();
    open.add(own);
    if (signal.aborted) own.abort();
    try {
      return await work(own.signal);
    } finally {
      open.delete(own);
    }
  }

  async function send(
    trip: Trip,
    { atMost = deadline, begin, ...wanted }: Wanted,
  ): Promise<Answer> {
    const timeLeft = Math.min(atMost, deadline - trip.spent);
    if (timeLeft <= 0) return { ok: false, reason: 'timeout', detail: 'no time left' };
    const turn = await takeTurn(trip, hostOf(wanted.url), 'begun');
    if (typeof turn === 'string') return { ok: false, reason: 'dropped', why: turn };
    begin?.();
    const started = clock.now();
    const answer = await stoppable((own) => web.fetch({ ...wanted, timeLeft, signal: own }));
    trip.spent += clock.now() - started;
    turn(hostAnswer(answer, clock.now()));
    if (answer.ok || answer.reason !== 'cancelled') return answer;
    return { ok: false, reason: 'dropped', why: schedule.stopped ?? 'cancelled' };
  }

  /** Waits for a turn, unless one was given; a text says why there is none. */
  function takeTurn(
    trip: Trip,
    host: string,
    urgency: Urgency,
  ): Promise<((answer: HostAnswer) => void) | DropReason> {
    const { turn } = trip;
    trip.turn = undefined;
    if (turn) return Promise.resolve(turn);
    return new Promise((resolve) => {
      schedule.add(host, urgency, { run: resolve, drop: resolve });
    });
  }

  async function persist(trip: Trip, wanted: Wanted): Promise<Answer> {
    let status: number | undefined;
    let absent = 0;
    for (let tries = 1; ; tries++) {
      const answer = await send(trip, wanted);
      if (answer.ok) status = answer.status;
      else if (answer.reason === 'dropped' && status !== undefined) return { ...answer, status };
      // A resolver that stumbled says what a name that does not exist says, so only two in a row are believed.
      absent = isAbsent(answer) ? absent + 1 : 0;
      const delay = absent === 1 ? secondLookAfter : delayBefore(answer, tries);
      if (delay === undefined) return answer;
      if (trip.spent + delay >= deadline) return absent === 1 ? lookedUpOnce : answer;
      await stoppable((own) => clock.sleep(delay, own));
      trip.spent += delay;
    }
  }

  /** How long to wait before the request is sent again; undefined where it is not. */
  function delayBefore(answer: Answer, tries: number): number | undefined {
    if (!answer.ok && answer.reason === 'dropped') return undefined;
    if (tries > mostRetries || !mayPass(answer)) return undefined;
    // The schedule pauses a host that is busy.
    return isBusy(answer) ? 0 : retryDelay(tries, random());
  }

  return { send, persist };
}

/** What is known of a name that there was no time to look up again. */
const lookedUpOnce: WebFailure = {
  ok: false,
  reason: 'name-unresolved',
  detail: 'the name was looked up only once',
};

function isAbsent(answer: Answer): boolean {
  return !answer.ok && answer.reason === 'name-not-found';
}

function isBusy(answer: WebResponse | WebFailure): answer is WebResponse {
  return answer.ok && (answer.status === 429 || answer.status === 503);
}

function hostAnswer(answer: WebResponse | WebFailure, now: number): HostAnswer {
  if (answer.ok) {
    return isBusy(answer) ? { kind: 'busy', pause: retryAfter(answer, now) } : { kind: 'answered' };
  }
  switch (answer.reason) {
    case 'timeout':
    case 'connect-timeout':
    case 'connect-refused':
    case 'reset':
    case 'unreachable':
    case 'name-unresolved':
      return { kind: 'silent', reason: unverifiedFailures[answer.reason] };
    case 'cancelled':
    case 'address-refused':
    case 'name-not-found':
      return { kind: 'unknown' };
    default:
      return { kind: 'answered' };
  }
}

/** How often a request is repeated at most. */
export const mostRetries = 2;

/** How long a name that does not exist is left alone before it is asked for again, in milliseconds. */
export const secondLookAfter = 1000;

/** Failures that another try may not meet. */
const passing: ReadonlySet<WebFailureReason> = new Set([
  'timeout',
  'connect-timeout',
  'reset',
  'name-unresolved',
]);

/** Whether another try may come out otherwise. */
export function mayPass(result: WebResponse | WebFailure): boolean {
  if (!result.ok) return passing.has(result.reason);
  const { status } = result;
  if (status === 408 || status === 429) return true;
  // 501 and 505 say what the server cannot do, not what it cannot do now.
  return status >= 500 && status <= 599 && status !== 501 && status !== 505;
}

/**
 * How long to wait before a retry, in whole milliseconds: half a second, doubled with each try, give or take a half, so that
 * links that failed together do not come back together. `tries` counts from 1; `random` is from 0 up to 1.
 */
export function retryDelay(tries: number, random: number): number {
  return Math.round(500 * 2 ** (tries - 1) * (0.5 + random));
}

/**
 * How long the server limits the rate of requests, in milliseconds from `now` (milliseconds since 1970); undefined where it does
 * not say. Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter({ headers }: ResponseHead, now: number): number | undefined {
  const value = headers['retry-after']?.trim() ?? '';
  const seconds = /^\d+(?=$|\s*,)/.exec(value)?.[0];
  if (seconds !== undefined) return Number(seconds) * 1000;
  // Date.parse guesses at what is no date of HTTP.
  if (!/^[A-Za-z]{3,9}, .{0,40} GMT$/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
