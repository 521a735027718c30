import type { Judgement, UnverifiedReason } from './outcome.ts';
import type { DropReason } from './schedule/host.ts';
import type { WebFailureReason } from './web.ts';

/** What a final status says of a link; undefined for 2xx, which is alive if the page is what was asked for. */
export function judgeStatus(status: number): Judgement | undefined {
  if (status >= 200 && status <= 299) return undefined;
  if (status === 404) return { outcome: 'dead', reason: 'not-found' };
  if (status === 410) return { outcome: 'dead', reason: 'gone' };
  return { outcome: 'unverified', reason: unverifiedStatus(status) };
}

function unverifiedStatus(status: number): UnverifiedReason {
  const reason = namedStatuses.get(status);
  if (reason !== undefined) return reason;
  if (status >= 300 && status <= 399) return 'bad-redirect';
  if (status >= 400 && status <= 499) return 'client-error';
  if (status >= 500 && status <= 599) return 'server-error';
  return 'broken-answer';
}

const namedStatuses: ReadonlyMap<number, UnverifiedReason> = new Map([
  // It answers a conditional request, and none was made.
  [304, 'broken-answer'],
  [400, 'bad-request'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [405, 'method-not-allowed'],
  [406, 'not-acceptable'],
  [429, 'rate-limited'],
  [451, 'legal'],
  // LinkedIn's answer to what it takes for a program.
  [999, 'bot-wall'],
]);

/**
 * What a request without an answer says of a link. `redirected` tells whether it was the link's own address that failed or
 * one that it was redirected to.
 */
export function judgeFailure(reason: WebFailureReason, redirected: boolean): Judgement {
  switch (reason) {
    case 'name-not-found':
      return { outcome: 'dead', reason: 'name-not-found' };
    case 'address-refused':
      return redirected
        ? { outcome: 'unverified', reason: 'bad-redirect' }
        : { outcome: 'skipped', reason: 'private-address' };
    case 'cancelled':
      return { outcome: 'skipped', reason: 'cancelled' };
    default:
      return { outcome: 'unverified', reason: unverifiedFailures[reason] };
  }
}

/** What a request that was never sent says of a link. */
export function judgeDrop(reason: DropReason): Judgement {
  return reason === 'budget' || reason === 'cancelled'
    ? { outcome: 'skipped', reason }
    : { outcome: 'unverified', reason };
}

/** The reasons of failures that leave a link unverified. */
export const unverifiedFailures = {
  'name-unresolved': 'name-unresolved',
  'connect-refused': 'refused',
  'connect-timeout': 'timeout',
  timeout: 'timeout',
  reset: 'reset',
  unreachable: 'unreachable',
  'tls-expired': 'tls-expired',
  'tls-wrong-host': 'tls-wrong-host',
  'tls-self-signed': 'tls-self-signed',
  'tls-untrusted': 'tls-untrusted',
  'tls-too-old': 'tls-too-old',
  'tls-other': 'tls-other',
  'headers-too-large': 'broken-answer',
  protocol: 'broken-answer',
  decoding: 'broken-answer',
} as const satisfies Record<
  Exclude<WebFailureReason, 'name-not-found' | 'address-refused' | 'cancelled'>,
  UnverifiedReason
>;
