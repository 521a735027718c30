import type { ResponseHead, WebFailure, WebFailureReason, WebResponse } from './web.ts';

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
 * How long the server asks to be left alone, in milliseconds from `now` (milliseconds since 1970); undefined where it does
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
