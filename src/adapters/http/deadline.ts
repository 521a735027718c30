import { setMaxListeners } from 'node:events';
import type { WebFailureReason } from '../../links/ports.ts';
import { Fault } from './fault.ts';

/** Node's timers take no more: 2³¹ − 1 ms. */
const longest = 2_147_483_647;

/** A time that something must end within. */
export interface Deadline {
  /** Aborted with a `Fault` when the time is over or the work is cancelled. */
  readonly signal: AbortSignal;
  /** Ends the work as `cancelled`. */
  cancel(): void;
  /** The work is done: nothing happens any more. */
  end(): void;
}

/**
 * Starts a deadline of `milliseconds`, after which the work ends for `reason`. It ends with `outer`
 * as well: with that signal's own fault if it is another deadline's, and as cancelled otherwise.
 */
export function startDeadline(
  milliseconds: number,
  reason: WebFailureReason,
  outer?: AbortSignal,
): Deadline {
  const controller = new AbortController();
  const time = milliseconds > 0 ? Math.min(milliseconds, longest) : 0;
  let forget = () => {};
  const timer = setTimeout(() => fail(new Fault(reason)), Math.max(0, time));
  const end = () => {
    clearTimeout(timer);
    forget();
  };
  const fail = (fault: Fault) => {
    end();
    controller.abort(fault);
  };
  if (outer) {
    // One signal may end any number of requests; Node takes more than ten listeners for a leak.
    setMaxListeners(0, outer);
    forget = onAbort(outer, () =>
      fail(outer.reason instanceof Fault ? outer.reason : new Fault('cancelled')),
    );
  }
  return { signal: controller.signal, cancel: () => fail(new Fault('cancelled')), end };
}

/**
 * Does something when the signal is aborted, at once if it is already; the function returned takes
 * that back.
 */
export function onAbort(signal: AbortSignal, action: () => void): () => void {
  if (signal.aborted) action();
  else signal.addEventListener('abort', action, { once: true });
  return () => signal.removeEventListener('abort', action);
}

/** The promise's value, or the signal's reason as an error if that comes first. */
export function within<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const forget = onAbort(signal, () => reject(signal.reason));
    promise.then(resolve, reject).finally(forget);
  });
}
