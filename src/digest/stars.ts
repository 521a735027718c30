import { siteOf } from './identity/identity.ts';
import type { Day, Digest, Entry } from './types.ts';

/** How many entries there are, and how many of them carry a star. */
export interface StarCount {
  total: number;
  starred: number;
}

/** The stars of a digest, by source and by month. */
export interface Stars extends StarCount {
  /** Most entries first, then by name. */
  bySource: readonly (StarCount & { source: string })[];
  /** Newest first; `month` is YYYY-MM. Entries without a date are in no month. */
  byMonth: readonly (StarCount & { month: string })[];
}

/** What stands for the source of an entry that has neither a source nor an address. */
const noSource = '(no source)';

/** What counts of an entry. */
export interface StarredItem {
  starred: boolean;
  /** The label as plain text; undefined where there is none. */
  source: string | undefined;
  url: string;
  /** As YYYY-MM-DD; undefined for an entry without a date. */
  date: string | undefined;
}

/** Counts entries and stars as {@link countStars} does. */
export function starSummary(entries: readonly Entry[]): Stars {
  return countStars(entries.map(starredItem));
}

/** What counts of an entry that was read. */
export function starredItem({ star, source, url, period }: Entry): StarredItem {
  return { starred: star !== undefined, source: source?.text, url, date: period?.first };
}

/**
 * Counts entries and stars.
 *
 * A source is the label as it is written, spaces at its ends dropped. An entry without one (a
 * format may know none) goes by its site (see {@link siteOf}).
 */
export function countStars(items: readonly StarredItem[]): Stars {
  const sources = new Map<string, StarCount>();
  const months = new Map<string, StarCount>();
  const all: StarCount = { total: 0, starred: 0 };
  for (const item of items) {
    add(all, item);
    add(countOf(sources, sourceOf(item)), item);
    const month = monthOf(item.date);
    if (month !== undefined) add(countOf(months, month), item);
  }
  return {
    ...all,
    bySource: [...sources]
      .map(([source, count]) => ({ source, ...count }))
      .sort((a, b) => b.total - a.total || (a.source < b.source ? -1 : 1)),
    byMonth: [...months]
      .map(([month, count]) => ({ month, ...count }))
      .sort((a, b) => (a.month < b.month ? 1 : -1)),
  };
}

/**
 * The entries of one file that several formats may describe, each once, in the order of the text.
 * Where two formats read the same place, the reading with fewer differences counts; of equals the
 * first.
 */
export function distinctEntries(digests: readonly Pick<Digest, 'entries'>[]): Entry[] {
  const byPlace = new Map<number, Entry>();
  for (const { entries } of digests) {
    for (const entry of entries) {
      const known = byPlace.get(entry.head.start.offset);
      if (known && known.differences.length <= entry.differences.length) continue;
      byPlace.set(entry.head.start.offset, entry);
    }
  }
  return [...byPlace.values()].sort((a, b) => a.head.start.offset - b.head.start.offset);
}

/**
 * How many days one file has, those that several formats describe counted once; the periods that
 * others stand in are none.
 */
export function countDays(digests: readonly { days: readonly Day[] }[]): number {
  const days = digests.flatMap((digest) => digest.days);
  const larger = new Set(days.map(({ parent }) => parent));
  const smallest = days.filter((day) => !larger.has(day));
  return new Set(smallest.map((day) => day.heading.start.offset)).size;
}

function add(count: StarCount, { starred }: StarredItem): void {
  count.total++;
  if (starred) count.starred++;
}

function countOf(counts: Map<string, StarCount>, key: string): StarCount {
  const count = counts.get(key) ?? { total: 0, starred: 0 };
  counts.set(key, count);
  return count;
}

function sourceOf({ source, url }: StarredItem): string {
  const label = source?.trim();
  if (label) return label;
  return siteOf(url) ?? noSource;
}

/** The month of a date; none for a date whose month no calendar has. */
function monthOf(date: string | undefined): string | undefined {
  return date && /^\d{4}-(?:0[1-9]|1[0-2])-/.test(date) ? date.slice(0, 7) : undefined;
}
