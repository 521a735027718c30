import type { Box, Stored, StoredHost, StoredLink, StoredNight } from '../links/store.ts';

/**
 * What two runs remember together, as after a race or where several machines shared a night. The
 * order does not matter, and merging again changes nothing: of two records the later one holds, and
 * of two of one day the one that claims less.
 */
export function mergeStored(one: Stored, other: Stored): Stored {
  const began = earlier(one.began, other.began);
  const issue = [one.issue, other.issue].filter((number) => number !== undefined);
  const repository = earlier(one.repository, other.repository);
  return {
    links: mergeMaps(one.links, other.links, mergeLinks),
    hosts: mergeMaps(one.hosts, other.hosts, mergeHosts),
    nights: [...mergeMaps(nightsByDay(one), nightsByDay(other), mergeNights).values()].sort(
      (a, b) => (a.day < b.day ? -1 : 1),
    ),
    ...(began !== undefined && { began }),
    // The issue that was opened first is the one that stays.
    ...(issue.length > 0 && { issue: Math.min(...issue) }),
    ...(repository !== undefined && { repository }),
  };
}

function mergeMaps<Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  merge: (a: Value, b: Value) => Value,
): Map<string, Value> {
  const merged = new Map(one);
  for (const [key, value] of other) {
    const known = merged.get(key);
    merged.set(key, known ? merge(known, value) : value);
  }
  return merged;
}

const ranks = ['alive', 'moved', 'unverified', 'dead'] as const;

function mergeLinks(one: StoredLink, other: StoredLink): StoredLink {
  const first = isFirst(linkRank(one), linkRank(other)) ? one : other;
  const { seen: _, box: __, copy: ___, ...record } = first;
  const seen = earlier(one.seen ?? one.first, other.seen ?? other.first) as string;
  const box = laterBox(one.box, other.box);
  const copies = [one.copy, other.copy].filter((copy) => copy !== undefined);
  const copy = copies.sort((a, b) => compare(copyRank(b), copyRank(a)))[0];
  return {
    ...record,
    ...(seen !== record.first && { seen }),
    ...(box && { box }),
    ...(copy && { copy }),
  };
}

/** Greater for the record that holds: the later one, then the one that claims less. */
function linkRank({ seen: _, box: __, copy: ___, ...record }: StoredLink): string {
  return `${record.last} ${ranks.length - ranks.indexOf(record.outcome)} ${orderedText(record)}`;
}

function copyRank({ day, url = '' }: NonNullable<StoredLink['copy']>): string {
  return `${day} ${url}`;
}

function mergeHosts(one: StoredHost, other: StoredHost): StoredHost {
  const box = laterBox(one.box, other.box);
  const { box: _, ...record } = isFirst(hostRank(one), hostRank(other)) ? one : other;
  return { ...record, ...(box && { box }) };
}

function hostRank({ last, days, first }: StoredHost): string {
  return `${last} ${String(100_000 - days)} ${first}`;
}

function nightsByDay({ nights }: Stored): ReadonlyMap<string, StoredNight> {
  return new Map(nights.map((night) => [night.day, night]));
}

function mergeNights(one: StoredNight, other: StoredNight): StoredNight {
  const rank = (night: StoredNight) =>
    `${String(night.asked).padStart(9, '0')}${orderedText(night)}`;
  return isFirst(rank(one), rank(other)) ? one : other;
}

/** Of two boxes the one that was changed later; of two of one day the one that is ticked. */
function laterBox(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (!one || !other) return one ?? other;
  const rank = ({ day, ticked }: Box) => `${day} ${ticked ? 1 : 0}`;
  return isFirst(rank(one), rank(other)) ? one : other;
}

function isFirst(one: string, other: string): boolean {
  return compare(one, other) >= 0;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

/** A text that two records share only if they are the same, in whatever order they were made. */
function orderedText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
