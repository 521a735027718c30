import { linkIdentity } from '../digest/identity/identity.ts';
import type { PageFacts } from '../page/facts.ts';
import type { Judgement, LinkOutcome } from './outcome.ts';
import { requestAddress } from './redirects.ts';

/** What is remembered of one link from run to run. */
export type StoredLink = {
  /** The address as it is asked for, without a fragment. */
  url: string;
  /**
   * The first and the last day on which it was seen so, without another outcome between them, as
   * YYYY-MM-DD in UTC.
   */
  first: string;
  last: string;
  /** On how many days it was seen so. */
  days: number;
  status?: number;
  finalUrl?: string;
  etag?: string;
  lastModified?: string;
  facts?: PageFacts;
} & Exclude<Judgement, { outcome: 'skipped' }>;

/** All that is remembered, by the address as it is asked for. */
export type LinkStore = ReadonlyMap<string, StoredLink>;

/**
 * What is remembered after a run on the day `today` (YYYY-MM-DD, UTC): the store with the run's
 * outcomes put in. A link that was skipped stays as it was; facts outlive a run that could not read
 * them.
 */
export function remember(
  store: LinkStore,
  outcomes: Iterable<LinkOutcome>,
  today: string,
): LinkStore {
  const next = new Map(store);
  for (const outcome of outcomes) {
    const url = requestAddress(outcome.url);
    if (url === undefined || outcome.outcome === 'skipped') continue;
    next.set(url, recordOf(url, outcome, store.get(url), today));
  }
  return next;
}

function recordOf(
  url: string,
  found: Exclude<LinkOutcome, { outcome: 'skipped' }>,
  before: StoredLink | undefined,
  today: string,
): StoredLink {
  const { outcome, reason, status, finalUrl, etag, lastModified } = found;
  const same = before?.outcome === outcome && before.last <= today ? before : undefined;
  const facts = found.facts ?? before?.facts;
  return {
    url,
    ...({ outcome, reason } as Exclude<Judgement, { outcome: 'skipped' }>),
    first: same?.first ?? today,
    last: today,
    days: (same?.days ?? 0) + (same?.last === today ? 0 : 1),
    ...(status !== undefined && { status }),
    ...(finalUrl !== undefined && { finalUrl }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(facts !== undefined && { facts }),
  };
}

/** The order of links in a store's file: by identity, then by address. */
export function compareStored(one: StoredLink, other: StoredLink): number {
  return compare(keyOf(one), keyOf(other)) || compare(one.url, other.url);
}

/** The identity of a stored link. */
export function keyOf({ url }: StoredLink): string {
  return linkIdentity(url)?.key ?? url;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
