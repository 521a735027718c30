import { addDays, daysBetween } from '../digest/dates/calendar.ts';
import type { Judgement, LinkOutcome, UnverifiedReason } from './outcome.ts';
import { requestAddress } from './redirects.ts';
import { type Claim, type LinkStore, maxClaimDays, type Stored, type StoredLink } from './store.ts';

/** A check that says something. */
type Found = Exclude<LinkOutcome, { outcome: 'skipped' }>;

/**
 * What is remembered after a run on the day `today` (YYYY-MM-DD, UTC): the store with the run's
 * outcomes put in. A link that was skipped stays as it was; facts outlive a run that could not read
 * them. `counts` tells whether what a check found against a link counts: not while its whole host
 * fails.
 */
export function remember(
  store: LinkStore,
  outcomes: Iterable<LinkOutcome>,
  today: string,
  counts: (outcome: LinkOutcome) => boolean = () => true,
): LinkStore {
  const next = new Map(store);
  for (const outcome of outcomes) {
    const url = requestAddress(outcome.url);
    if (url === undefined || outcome.outcome === 'skipped') continue;
    next.set(url, recordOf(url, outcome, store.get(url), today, counts(outcome)));
  }
  return next;
}

/**
 * What is remembered without what is dated later than tomorrow, and how many records that are. What
 * a wrong clock or hand wrote would else be the latest word on a link until that day.
 */
export function forgetFuture(stored: Stored, today: string): { stored: Stored; forgotten: number } {
  // A run that began before midnight may read what one after it has written.
  const latest = addDays(today, 1);
  const isPast = (day: string | undefined) => day === undefined || day <= latest;
  const links = new Map(
    [...stored.links].filter(([, { first, last, seen, shaken, claim, box, copy }]) =>
      [first, last, seen, shaken, box?.day, copy?.day, ...(claim?.days ?? [])].every(isPast),
    ),
  );
  const hosts = new Map(
    [...stored.hosts].filter(([, { first, last, box }]) => [first, last, box?.day].every(isPast)),
  );
  const nights = stored.nights.filter(({ day }) => isPast(day));
  const sizeOf = (each: Stored) => each.links.size + each.hosts.size + each.nights.length;
  const { began, ...rest } = { ...stored, links, hosts, nights };
  const kept = { ...rest, ...(began !== undefined && isPast(began) && { began }) };
  return { stored: kept, forgotten: sizeOf(stored) - sizeOf(kept) };
}

function recordOf(
  url: string,
  found: Found,
  before: StoredLink | undefined,
  today: string,
  counts: boolean,
): StoredLink {
  const { outcome, reason, status, finalUrl, etag, lastModified } = found;
  const same = before?.outcome === outcome && before.last <= today ? before : undefined;
  const facts = found.facts ?? before?.facts;
  const first = same?.first ?? today;
  const seen = before?.seen ?? before?.first;
  // A second check of the same day adds nothing to the first.
  const failsAgain = isShaken(found) && before && before.last < today && isShaken(before);
  const shaken = failsAgain ? today : before?.shaken;
  const claim = claimAfter(found, before?.claim, today, counts);
  return {
    url,
    ...({ outcome, reason } as Exclude<Judgement, { outcome: 'skipped' }>),
    first,
    last: today,
    days: (same?.days ?? 0) + (same?.last === today ? 0 : 1),
    ...(status !== undefined && { status }),
    ...(finalUrl !== undefined && { finalUrl }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(facts !== undefined && { facts }),
    ...(seen !== undefined && seen !== first && { seen }),
    ...(shaken !== undefined && daysBetween(shaken, today) < longestMemory && { shaken }),
    ...(claim && { claim }),
    ...(before?.box && { box: before.box }),
    ...(before?.copy && { copy: before.copy }),
  };
}

/** For how many days it is remembered that a link was not healthy. */
const longestMemory = 60;

/** A claim that no check confirmed for more days than this is forgotten. */
const longestDoubt = 14;

/** Whether a link failed, in contrast to one that answers and lets no program in. */
export function isShaken({ outcome, reason }: Judgement): boolean {
  return outcome === 'dead' || (outcome === 'unverified' && isFailure(reason as UnverifiedReason));
}

/** Whether a reason says that the server failed, in contrast to one that refuses a program. */
function isFailure(reason: UnverifiedReason): boolean {
  switch (reason) {
    case 'server-error':
    case 'timeout':
    case 'refused':
    case 'reset':
    case 'unreachable':
    case 'name-unresolved':
    case 'broken-answer':
      return true;
    default:
      return reason.startsWith('tls-');
  }
}

/** The claim about a link after a check. */
function claimAfter(
  found: Found,
  before: Claim | undefined,
  today: string,
  counts: boolean,
): Claim | undefined {
  if (found.outcome === 'alive') return undefined;
  const last = before?.days.at(-1) ?? today;
  const stands = before && daysBetween(last, today) <= longestDoubt ? before : undefined;
  if (found.outcome === 'dead' && counts) {
    const days = withDay(stands?.outcome === 'dead' ? stands.days : [], today);
    const { reason, status } = found;
    return { outcome: 'dead', reason, ...(status !== undefined && { status }), days };
  }
  if (found.outcome === 'moved') {
    const { finalUrl: to } = found;
    if (to === undefined) return undefined;
    const known = stands?.outcome === 'moved' && stands.to === to ? stands.days : [];
    return { outcome: 'moved', to, days: withDay(known, today) };
  }
  return stands;
}

/** Adds a day: of many, the first ones and the last one are kept. */
function withDay(days: readonly string[], today: string): string[] {
  if (days.some((day) => day >= today)) return [...days];
  return [...days.slice(0, maxClaimDays - 1), today];
}
