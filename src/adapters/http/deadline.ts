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
 * Starts a deadline of `milliseconds`, after which the work ends with `fault`. It ends with `outer` as well: with that
 * signal's own fault if it is another deadline's, and as cancelled otherwise.
 */
export function startDeadline(milliseconds: number, fault: Fault, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  const fail = (reason: Fault) => {
    end();
    controller.abort(reason);
  };
  const outerEnded = () =>
    fail(outer?.reason instanceof Fault ? outer.reason : new Fault('cancelled'));
  const timer = setTimeout(() => fail(fault), Math.min(Math.max(milliseconds, 0), longest));
  const end = () => {
    clearTimeout(timer);
    outer?.removeEventListener('abort', outerEnded);
  };
  if (outer?.aborted) outerEnded();
  else outer?.addEventListener('abort', outerEnded, { once: true });
  return { signal: controller.signal, cancel: () => fail(new Fault('cancelled')), end };
}

/** The promise's value, or the signal's reason as an error if that comes first. */
export function within<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const aborted = () => reject(signal.reason);
    const settled = () => signal.removeEventListener('abort', aborted);
    if (signal.aborted) aborted();
    else signal.addEventListener('abort', aborted, { once: true });
    promise.then(resolve, reject).finally(settled);
  });
}
