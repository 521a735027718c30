import { daysBetween } from '../digest/dates/calendar.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { isShaken, remember } from '../links/remember.ts';
import type { LinkStore, Stored, StoredHost, StoredLink, StoredNight } from '../links/store.ts';
import { overdueBy } from './ask.ts';
import type { Inventory } from './inventory.ts';

/** For how many nights counts are kept. */
const keptNights = 30;
/** After how many nights a host is told that fails as a whole. */
export const hostNights = 14;
/** On how many of them that must have been seen: not all links are asked about every night. */
const leastSeen = 7;
/** For how many days a link is remembered that the archive has no more. */
const keptDays = 60;
/** For how many days it is remembered that a host answers again. */
const keptTombstones = 30;

/** Whether a host answers tonight, as far as that was found out. */
type HostHealth = ReadonlyMap<string, 'well' | 'failing'>;

/**
 * The front pages to ask for, one for each host of which all that was asked about tonight failed:
 * no link is dead, and none suspected of it, while its host fails as a whole.
 */
export function controlsFor(outcomes: Iterable<LinkOutcome>): string[] {
  const health = new Map<string, 'well' | 'failing'>();
  const pages = new Map<string, string>();
  for (const outcome of outcomes) {
    if (outcome.outcome === 'skipped') continue;
    const { host, origin } = new URL(blamed(outcome));
    const well = !isShaken(outcome);
    if (well || !health.has(host)) health.set(host, well ? 'well' : 'failing');
    pages.set(host, `${origin}/`);
  }
  return [...health].flatMap(([host, how]) => {
    return how === 'failing' ? [pages.get(host) as string] : [];
  });
}

/** The address whose host answered: that of the last redirect, where there was one. */
function blamed({ url, finalUrl }: LinkOutcome): string {
  return finalUrl !== undefined && URL.canParse(finalUrl) ? finalUrl : url;
}

function hostOf(url: string): string {
  return new URL(url).host;
}

/** Whether hosts answer, by what was asked tonight and by the front pages asked for in addition. */
function healthOf(outcomes: Iterable<LinkOutcome>, controls: Iterable<LinkOutcome>): HostHealth {
  const health = new Map<string, 'well' | 'failing'>();
  for (const control of controls) {
    if (control.outcome !== 'skipped') {
      health.set(hostOf(control.url), isShaken(control) ? 'failing' : 'well');
    }
  }
  for (const outcome of outcomes) {
    if (outcome.outcome !== 'skipped' && !isShaken(outcome))
      health.set(hostOf(blamed(outcome)), 'well');
  }
  return health;
}

/** What is remembered after the checks of a night. */
export function afterChecks(
  before: Stored,
  outcomes: Iterable<LinkOutcome>,
  controls: Iterable<LinkOutcome>,
  today: string,
): Stored {
  const found = [...outcomes];
  const health = healthOf(found, controls);
  // Only a host that surely answers bears witness against its own pages.
  const counts = (outcome: LinkOutcome) => health.get(hostOf(blamed(outcome))) === 'well';
  const links = remember(before.links, found, today, counts);
  const began = before.began ?? today;
  return { ...before, began, links, hosts: hostsAfter(before.hosts, health, today) };
}

function hostsAfter(
  before: Stored['hosts'],
  health: HostHealth,
  today: string,
): Map<string, StoredHost> {
  const hosts = new Map(before);
  for (const [host, how] of health) {
    const known = hosts.get(host);
    const box = known?.box && { box: known.box };
    if (how === 'well') {
      if (known && known.days > 0)
        hosts.set(host, { host, first: today, last: today, days: 0, ...box });
      continue;
    }
    const lasting = known && known.days > 0 && daysBetween(known.last, today) <= hostNights;
    const first = lasting ? known.first : today;
    const days = lasting ? known.days + (known.last < today ? 1 : 0) : 1;
    hosts.set(host, { host, first, last: today, days, ...box });
  }
  return hosts;
}

/**
 * Closes a night whose checks are done: forgets what the archive no longer has, and counts. The
 * counts are made from what is remembered, so that they are the same however many machines asked.
 */
export function closeNight(
  stored: Stored,
  inventory: Inventory,
  { today, deadAfter }: { today: string; deadAfter: number },
): Stored {
  const links: LinkStore = new Map(
    [...stored.links].filter(
      ([url, { last }]) => inventory.has(url) || daysBetween(last, today) <= keptDays,
    ),
  );
  const hosts = new Map(
    [...stored.hosts].filter(
      ([, { days, last }]) => daysBetween(last, today) <= (days > 0 ? keptDays : keptTombstones),
    ),
  );
  const kept = { ...stored, links, hosts };
  const night: StoredNight = {
    day: today,
    links: inventory.size,
    asked: 0,
    healthy: 0,
    dead: 0,
    unverified: 0,
    left: 0,
  };
  for (const link of inventory.values()) {
    const record = links.get(link.url);
    if (overdueBy(link, kept, { today, deadAfter }) > 0) night.left++;
    if (!record) continue;
    if (record.last === today) night.asked++;
    if (isDead(record, deadAfter)) night.dead++;
    else if (record.outcome === 'alive' || record.outcome === 'moved') night.healthy++;
    else night.unverified++;
  }
  const nights = [...stored.nights.filter(({ day }) => day !== today), night];
  nights.sort((a, b) => (a.day < b.day ? -1 : 1));
  return { ...kept, nights: nights.slice(-keptNights) };
}

/** Whether a link is reported as dead: enough checks on as many nights found it so. */
export function isDead({ claim }: StoredLink, deadAfter: number): boolean {
  return claim?.outcome === 'dead' && claim.days.length >= deadAfter;
}

/** Whether a host is reported: it failed as a whole for so long that it may be gone. */
export function isSilent({ first, last, days }: StoredHost): boolean {
  return days >= leastSeen && daysBetween(first, last) >= hostNights - 1;
}
