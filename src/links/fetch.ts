import type { DropReason } from './outcome.ts';
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
import type { HostResponse, RequestSlot } from './schedule/host.ts';
import type { Schedule } from './schedule/schedule.ts';

/** A request that was never sent, or was cut off with the whole run. */
interface Dropped {
  ok: false;
  reason: 'dropped';
  why: DropReason;
  /** What the server answered to an earlier try. */
  status?: number;
}

/** What came of a request. */
export type FetchResult = WebResponse | WebFailure | Dropped;

/** The time that the requests for one link have together. */
export interface TimeBudget {
  /**
   * Used up so far, in milliseconds: requests and the waits between retries, not the waits for a
   * slot.
   */
  spent: number;
}

/** A request, without what the fetcher decides. */
interface FetchRequest extends Omit<WebRequest, 'timeLeft' | 'signal'> {
  /** Less time than the link has left, in milliseconds. */
  maxTime?: number;
  /** Called before each try. */
  onTry?(): void;
}

/** How often a request is repeated at most. */
const maxRetries = 2;
/**
 * How long a name that does not exist is left alone before it is looked up again, in milliseconds.
 */
const secondLookupAfter = 1000;

/** Failures that another try may not meet. */
const transient: ReadonlySet<WebFailureReason> = new Set([
  'timeout',
  'connect-timeout',
  'reset',
  'name-unresolved',
]);

/** Sends requests, each when the schedule has a slot for it. */
export class Fetcher {
  readonly #web: Web;
  readonly #schedule: Schedule;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #deadline: number;
  readonly #signal: AbortSignal;
  readonly #open = new Set<AbortController>();

  /** `deadline` is the time that a link has, in milliseconds; `signal` ends all requests. */
  constructor(options: {
    web: Web;
    schedule: Schedule;
    clock: Clock;
    random(): number;
    deadline: number;
    signal: AbortSignal;
  }) {
    this.#web = options.web;
    this.#schedule = options.schedule;
    this.#clock = options.clock;
    this.#random = options.random;
    this.#deadline = options.deadline;
    this.#signal = options.signal;
    const stop = () => {
      for (const each of this.#open) each.abort();
    };
    this.#signal.addEventListener('abort', stop, { once: true });
  }

  /** Sends a request once, in the slot that is given or else in one that it waits for. */
  async fetchOnce(
    { maxTime = this.#deadline, onTry, ...request }: FetchRequest,
    budget: TimeBudget,
    given?: RequestSlot,
  ): Promise<FetchResult> {
    const timeLeft = Math.min(maxTime, this.#deadline - budget.spent);
    if (timeLeft <= 0) {
      given?.({ kind: 'unknown' });
      return { ok: false, reason: 'timeout', detail: 'no time left' };
    }
    const slot = given ?? (await this.#schedule.slot(hostOf(request.url), 'begun'));
    if (typeof slot === 'string') return { ok: false, reason: 'dropped', why: slot };
    onTry?.();
    const started = this.#clock.now();
    const answer = await this.#abortable((signal) =>
      this.#web.fetch({ ...request, timeLeft, signal }),
    );
    budget.spent += this.#clock.now() - started;
    slot(hostResponse(answer, this.#clock.now()));
    if (answer.ok || answer.reason !== 'cancelled') return answer;
    return { ok: false, reason: 'dropped', why: this.#schedule.stopped ?? 'cancelled' };
  }

  /** Sends a request, and again where that may help and there is time. */
  async fetch(
    request: FetchRequest,
    budget: TimeBudget,
    given?: RequestSlot,
  ): Promise<FetchResult> {
    let slot = given;
    let status: number | undefined;
    let absent = 0;
    for (let tries = 1; ; tries++) {
      const answer = await this.fetchOnce(request, budget, slot);
      slot = undefined;
      if (answer.ok) status = answer.status;
      else if (answer.reason === 'dropped' && status !== undefined) return { ...answer, status };
      // A resolver that fails may deny a name, so only two answers in a row are believed.
      absent = !answer.ok && answer.reason === 'name-not-found' ? absent + 1 : 0;
      const delay = absent === 1 ? secondLookupAfter : this.#delayBefore(answer, tries);
      if (delay === undefined) return answer;
      if (budget.spent + delay >= this.#deadline) return absent === 1 ? lookedUpOnce : answer;
      await this.#abortable((signal) => this.#clock.sleep(delay, signal));
      budget.spent += delay;
    }
  }

  /** How long to wait before the request is sent again; undefined where it is not. */
  #delayBefore(answer: FetchResult, tries: number): number | undefined {
    if (!answer.ok && answer.reason === 'dropped') return undefined;
    if (tries > maxRetries || !isRetryable(answer)) return undefined;
    // The schedule pauses a host that is busy.
    return isBusy(answer) ? 0 : retryDelay(tries, this.#random());
  }

  /** Gives each piece of work a signal of its own: Node warns of too many listeners on one. */
  async #abortable<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const own = new AbortController();
    this.#open.add(own);
    if (this.#signal.aborted) own.abort();
    try {
      return await work(own.signal);
    } finally {
      this.#open.delete(own);
    }
  }
}

/** The host by which requests are queued: name and port. */
export function hostOf(url: string): string {
  return new URL(url).host;
}

/** What is known of a name that there was no time to look up again. */
const lookedUpOnce: WebFailure = {
  ok: false,
  reason: 'name-unresolved',
  detail: 'the name was looked up only once',
};

/** Whether another try may come out otherwise. */
function isRetryable(result: WebResponse | WebFailure): boolean {
  if (!result.ok) return transient.has(result.reason);
  const { status } = result;
  if (status === 408 || status === 429) return true;
  // 501 and 505 say what the server cannot do, not what it cannot do now.
  return status >= 500 && status <= 599 && status !== 501 && status !== 505;
}

/**
 * How long to wait before a retry, in whole milliseconds: half a second, doubled with each try,
 * give or take a half, so that links that failed together do not come back together. `tries` counts
 * from 1; `random` is from 0 up to 1.
 */
export function retryDelay(tries: number, random: number): number {
  return Math.round(500 * 2 ** (tries - 1) * (0.5 + random));
}

/**
 * How long the server asks to be left alone, in milliseconds from `now` (milliseconds since 1970);
 * undefined where it does not say. Seconds or a date:
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
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

function isBusy(answer: WebResponse | WebFailure): answer is WebResponse {
  return answer.ok && (answer.status === 429 || answer.status === 503);
}

function hostResponse(answer: WebResponse | WebFailure, now: number): HostResponse {
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
