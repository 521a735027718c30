import { daysBetween } from '../digest/dates/calendar.ts';
import { siteOf } from '../digest/identity/identity.ts';
import { isShaken } from '../links/remember.ts';
import type { Stored, StoredLink } from '../links/store.ts';
import { hashOf } from '../text/hash.ts';
import type { NightLink } from './inventory.ts';
import type { Shard } from './shard.ts';

/** For how many days an entry is recent, and asked about every night. */
const recentDays = 90;

/**
 * How many days lie between two checks of a healthy link. An older entry that has been fine for
 * long is asked about less often; a picture or a further link less often than an entry's own.
 */
const intervals = {
  recent: { entry: 1, other: 6 },
  /** Up to a year, two years, and beyond. */
  first: { entry: 9, other: 30 },
  second: { entry: 18, other: 30 },
  later: { entry: 30, other: 30 },
  /** Without a date. */
  undated: { entry: 15, other: 30 },
} as const;

/** How often is asked about a link that is known to be dead, to see whether it is back. */
const deadInterval = 5;
/** For so many nights after the report it is asked about every night. */
const surely = 4;
/** The same for one that somebody wants to be left alone. */
const ignoredInterval = 30;
/** For how many nights a failing link is asked about every night: a week after its host is told. */
const patience = 21;
/** Links that were met in the first days are not new: the archive was there before. */
const openingDays = 7;

/** How overdue a link is that was never asked about: more than any other. */
const neverAsked = 1000;

/** What a night may spend, and which part of the archive it looks at. */
export interface AskOptions {
  /** As YYYY-MM-DD in UTC. */
  today: string;
  /** How many links are asked about at most. */
  requests: number;
  /** After how many checks a link counts as dead. */
  deadAfter: number;
  shard?: Shard | undefined;
}

/** The links to ask about tonight, the most overdue first. */
export function askTonight(
  links: Iterable<NightLink>,
  stored: Stored,
  { today, requests, deadAfter, shard }: AskOptions,
): NightLink[] {
  const due: { link: NightLink; overdue: number }[] = [];
  for (const link of links) {
    if (shard && shardOf(link.url, shard.of) !== shard.index) continue;
    const overdue = overdueBy(link, stored, { today, deadAfter });
    if (overdue > 0) due.push({ link, overdue });
  }
  due.sort(
    (a, b) =>
      b.overdue - a.overdue || a.link.phase - b.link.phase || (a.link.url < b.link.url ? -1 : 1),
  );
  return due.slice(0, requests).map(({ link }) => link);
}

/** Which of `of` machines asks about a link, from 1: all links of a site go to one machine. */
export function shardOf(url: string, of: number): number {
  return (hashOf(siteOf(url) ?? url) % of) + 1;
}

/**
 * What one machine of several leaves for the others: its own links and hosts, and any host that it
 * met today on the way of a redirect.
 */
export function partOf(stored: Stored, shard: Shard, today: string): Stored {
  const isOwn = (url: string) => shardOf(url, shard.of) === shard.index;
  return {
    ...stored,
    links: new Map([...stored.links].filter(([url]) => isOwn(url))),
    hosts: new Map(
      [...stored.hosts].filter(([host, { last }]) => last === today || isOwn(`https://${host}/`)),
    ),
    shard: `${shard.index}/${shard.of}`,
  };
}

/** How long a link has been waiting, in its own intervals: 0 for one that is not due. */
export function overdueBy(
  link: NightLink,
  stored: Stored,
  { today, deadAfter }: Pick<AskOptions, 'today' | 'deadAfter'>,
): number {
  const record = stored.links.get(link.url);
  if (!record) return neverAsked;
  const waited = daysBetween(record.last, today);
  if (waited <= 0) return 0;
  const interval = intervalOf(link, record, stored, { today, deadAfter });
  if (interval === 1) return waited;
  const { shaken } = record;
  const healthy = shaken === undefined ? interval : daysBetween(shaken, record.last);
  // After trouble the intervals grow again from two days on.
  if (healthy < interval && record.claim === undefined) {
    return dueAfter(waited, Math.max(2, healthy));
  }
  // A link has its own nights, by its identity, so that all nights are alike.
  const sinceOwnNight = mod(daysBetween(epoch, today) + link.phase, interval);
  return waited > sinceOwnNight ? waited / interval : 0;
}

const epoch = '2000-01-01';

function dueAfter(waited: number, interval: number): number {
  return waited >= interval ? waited / interval : 0;
}

function intervalOf(
  { kind, date }: NightLink,
  record: StoredLink,
  stored: Stored,
  { today, deadAfter }: Pick<AskOptions, 'today' | 'deadAfter'>,
): number {
  const { claim, box, seen = record.first } = record;
  if (box?.ticked) return ignoredInterval;
  if (claim?.outcome === 'dead') return claim.days.length < deadAfter + surely ? 1 : deadInterval;
  if (claim?.outcome === 'moved' && claim.days.length < 2) return 1;
  if (isShaken(record)) return record.days <= patience ? 1 : deadInterval;
  const { began } = stored;
  const isNew = began !== undefined && daysBetween(began, seen) > openingDays;
  const from = date ?? (isNew ? seen : undefined);
  if (from === undefined) return intervals.undated[kind];
  const age = daysBetween(from, today);
  if (age < recentDays) return intervals.recent[kind];
  if (age < 365) return intervals.first[kind];
  return age < 730 ? intervals.second[kind] : intervals.later[kind];
}

function mod(number: number, by: number): number {
  return ((number % by) + by) % by;
}
