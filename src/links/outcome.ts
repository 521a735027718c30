import type { PageFacts } from '../page/facts.ts';

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
   * Where the redirects led, when it is another address; of a moved link, where the permanent ones at the start led,
   * with the fragment that was asked for.
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
