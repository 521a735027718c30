import { createHash } from 'node:crypto';
import { addDays } from '../digest/dates/calendar.ts';
import type { Stars } from '../digest/stars.ts';
import type { Severity } from '../findings/finding.ts';
import type { UnverifiedReason } from '../links/outcome.ts';
import { isShaken } from '../links/remember.ts';
import type { Claim, Stored, StoredHost, StoredLink, StoredNight } from '../links/store.ts';
import type { Inventory, NightLink } from './inventory.ts';
import { hostNights, isDead, isSilent } from './night.ts';

/** The findings of one rule in the whole archive. */
export interface RuleCount {
  rule: string;
  /** Where the rule is documented. */
  url: string;
  severity: Severity;
  count: number;
  /** How many have a fix that is proven, and how many one that wants a look. */
  safe: number;
  unsafe: number;
  /** The first of them. */
  path: string;
  line: number;
}

/** A file of which the format recognises little. */
export interface PoorCoverage {
  path: string;
  recognised: number;
  all: number;
  /** The first line that looks like an entry and is none. */
  line: number;
}

/** What a night knows of the archive besides its links. */
export interface ArchiveFacts {
  inventory: Inventory;
  rules: readonly RuleCount[];
  coverage: readonly PoorCoverage[];
  stars: Stars;
}

/** A link that is reported, with what is remembered of it. */
export interface ReportedLink<Of extends Claim = Claim> {
  link: NightLink;
  claim: Of;
  copy: string | undefined;
  /** Identifies it in the issue. */
  key: string;
}

/** A host that is reported, with the number of its links. */
export interface ReportedHost {
  host: StoredHost;
  links: number;
  key: string;
}

type DeadClaim = Extract<Claim, { outcome: 'dead' }>;
type MovedClaim = Extract<Claim, { outcome: 'moved' }>;

/** What a night has to say. */
export interface NightReport {
  today: string;
  dead: readonly ReportedLink<DeadClaim>[];
  moved: readonly ReportedLink<MovedClaim>[];
  hosts: readonly ReportedHost[];
  /** What somebody wants to be left alone. */
  ignored: { links: readonly ReportedLink[]; hosts: readonly ReportedHost[] };
  rules: readonly RuleCount[];
  coverage: readonly PoorCoverage[];
  stars: Stars;
  nights: readonly StoredNight[];
  /** Links that no program can verify, by host; those with the most links first. */
  unverified: readonly { host: string; links: number; reason: UnverifiedReason }[];
  /** The last day on which something died, as it was reported; undefined where nothing did. */
  lastDeath: string | undefined;
}

/** For how many days in a row a link cannot be verified before it is counted so. */
const unverifiedDays = 3;

/** Makes the report of what is remembered about the archive. */
export function reportNight(
  stored: Stored,
  facts: ArchiveFacts,
  { today, deadAfter, movedAfter }: { today: string; deadAfter: number; movedAfter: number },
): NightReport {
  const dead: ReportedLink<DeadClaim>[] = [];
  const moved: ReportedLink<MovedClaim>[] = [];
  const ignored: ReportedLink[] = [];
  const byHost = new Map<string, number>();
  const unverified = new Map<string, { host: string; links: number; reason: UnverifiedReason }>();
  for (const link of facts.inventory.values()) {
    const { host } = new URL(link.url);
    byHost.set(host, (byHost.get(host) ?? 0) + 1);
    const record = stored.links.get(link.url);
    if (!record) continue;
    const { claim } = record;
    if (claim && isReported(record, { deadAfter, movedAfter })) {
      const base = { link, copy: record.copy?.url, key: keyOfLink(link.url) };
      if (record.box?.ticked) ignored.push({ ...base, claim });
      else if (claim.outcome === 'dead') dead.push({ ...base, claim });
      else moved.push({ ...base, claim });
    } else if (isUnverified(record)) {
      const { reason } = record;
      const key = `${host} ${reason}`;
      const known = unverified.get(key);
      if (known) known.links++;
      else unverified.set(key, { host, links: 1, reason });
    }
  }
  const failing = [...stored.hosts.values()]
    .filter((host) => isSilent(host) && byHost.has(host.host))
    .map((host) => ({ host, links: byHost.get(host.host) ?? 0, key: keyOfHost(host.host) }))
    .sort((a, b) => b.links - a.links || compare(a.host.host, b.host.host));
  const hosts = failing.filter(({ host }) => !host.box?.ticked);
  const deaths = [
    ...dead.map(({ claim }) => claim.days[deadAfter - 1] as string),
    ...hosts.map(({ host }) => addDays(host.first, hostNights - 1)),
  ].sort();
  return {
    today,
    dead: dead.sort(byFileAndAge),
    moved: moved.sort(byFileAndAge),
    hosts,
    ignored: {
      links: ignored.sort(byFileAndAge),
      hosts: failing.filter(({ host }) => host.box?.ticked),
    },
    rules: facts.rules,
    coverage: facts.coverage,
    stars: facts.stars,
    nights: stored.nights,
    unverified: [...unverified.values()].sort(
      (a, b) => b.links - a.links || compare(a.host, b.host) || compare(a.reason, b.reason),
    ),
    lastDeath: deaths.at(-1),
  };
}

function isReported(
  record: StoredLink,
  { deadAfter, movedAfter }: { deadAfter: number; movedAfter: number },
): boolean {
  if (record.claim?.outcome === 'moved') return record.claim.days.length >= movedAfter;
  return isDead(record, deadAfter);
}

/** Whether no program can verify a link, and not only tonight. */
function isUnverified(
  record: StoredLink,
): record is StoredLink & { outcome: 'unverified'; reason: UnverifiedReason } {
  return record.outcome === 'unverified' && !isShaken(record) && record.days >= unverifiedDays;
}

/** Identifies a link in the issue, whatever its address holds. */
export function keyOfLink(url: string): string {
  return shortHash(`link ${url}`);
}

/** The same for a host. */
export function keyOfHost(host: string): string {
  return shortHash(`host ${host}`);
}

/** The first digits of a hash: enough to tell apart what one issue can hold. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** By file, then the newest entry first. */
function byFileAndAge(a: ReportedLink, b: ReportedLink): number {
  return (
    compare(a.link.path, b.link.path) ||
    compare(b.link.date ?? '', a.link.date ?? '') ||
    a.link.line - b.link.line ||
    compare(a.link.url, b.link.url)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
