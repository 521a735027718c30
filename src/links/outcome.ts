import type { PageFacts } from './facts.ts';

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
  'login', // redirected to a login, consent or locale page
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

/** What a check found of one link. */
export type LinkOutcome = {
  /** The address that was asked for. */
  url: string;
  /** The last status that a server answered. */
  status?: number;
  /** Where the redirects led, when it is another address. */
  finalUrl?: string;
  /** What the page says of itself, where it was read. */
  facts?: PageFacts;
  /** From the first request to the last byte, in milliseconds. */
  duration: number;
  /** ETag and Last-Modified of the answer, for a conditional request. */
  etag?: string;
  lastModified?: string;
} & (
  | { outcome: 'alive'; reason: 'ok' }
  | { outcome: 'moved'; reason: 'permanent-redirect' }
  | { outcome: 'dead'; reason: (typeof deadReasons)[number] }
  | { outcome: 'unverified'; reason: (typeof unverifiedReasons)[number] }
  | { outcome: 'skipped'; reason: (typeof skippedReasons)[number] }
);
