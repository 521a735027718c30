import type { PageFacts } from '../page/facts.ts';
import type { WebFailureReason } from './ports.ts';

/** Why a link counts as dead: a closed list of proofs. */
export const deadReasons = ['not-found', 'gone', 'name-not-found', 'soft-not-found'] as const;

/** Why a link could not be verified. */
export const unverifiedReasons = [
  'bad-request',
  'unauthorized',
  'forbidden',
  'method-not-allowed',
  'not-acceptable',
  'rate-limited',
  'legal',
  'client-error', // any other 4xx
  'server-error', // 5xx after retries
  'bot-wall', // 999, or a challenge page by header or by page
  'redirect-loop',
  'too-many-redirects',
  'front-page', // redirected to the front page of its own site
  'one-page', // redirected to where the site redirects every address
  'not-public', // its site answers 404 also for what only some may see
  'login', // redirected to a login or consent page
  'timeout',
  'refused',
  'reset',
  'unreachable',
  'name-unresolved',
  'tls-expired',
  'tls-wrong-host',
  'tls-self-signed',
  'tls-untrusted',
  'tls-too-old',
  'tls-other',
  'broken-answer', // no HTTP, headers too large, a body that does not decode
  'bad-redirect', // a redirect without a usable target
] as const;

/** Why a link was not looked at. */
export const skippedReasons = [
  'scheme',
  'private-address',
  'excluded',
  'own-site',
  'budget',
  'offline',
  'cancelled',
] as const;

/** One of {@link deadReasons}. */
export type DeadReason = (typeof deadReasons)[number];
/** One of {@link unverifiedReasons}. */
export type UnverifiedReason = (typeof unverifiedReasons)[number];
/** One of {@link skippedReasons}. */
export type SkippedReason = (typeof skippedReasons)[number];

/** What became of a link, and why. */
export type Judgement =
  | { outcome: 'alive'; reason: 'ok' }
  | { outcome: 'moved'; reason: 'permanent-redirect' }
  | { outcome: 'dead'; reason: DeadReason }
  | { outcome: 'unverified'; reason: UnverifiedReason }
  | { outcome: 'skipped'; reason: SkippedReason };

/** What a check found of one link. */
export type LinkOutcome = {
  /** The address that was asked for. */
  url: string;
  /** The last status that a server answered. */
  status?: number;
  /**
   * Where the redirects led, when it is another address; of a moved link, where the permanent ones
   * at the start led, with the fragment that was asked for.
   */
  finalUrl?: string;
  /** The same address with https, where it was tried and serves the same page. */
  secureUrl?: string;
  /** What the page says of itself, where it was read. */
  facts?: PageFacts;
  /** The time that its requests took, and the waits between retries, in milliseconds. */
  duration: number;
  /** ETag and Last-Modified of the answer, for a conditional request. */
  etag?: string;
  lastModified?: string;
} & Judgement;

/**
 * What a final status says of a link; undefined for 2xx, which is alive if the page is what was
 * asked for.
 */
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
 * What a request without an answer says of a link. `redirected` tells whether it was the link's own
 * address that failed or one that it was redirected to.
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

/** Why a task was never run. */
export type DropReason = UnverifiedReason | 'budget' | 'cancelled';

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
