import { linkIdentity } from '../digest/identity/identity.ts';
import type { Digest, Entry } from '../digest/types.ts';
import { requestAddress } from '../links/redirects.ts';
import { linksOf } from '../links/scope.ts';
import { hashOf } from '../text/hash.ts';
import { partitionPoint } from '../text/search.ts';

/** A link of the archive as a night knows it: small, since there are very many. */
export interface NightLink {
  /** The address as it is asked for, without a fragment. */
  url: string;
  /** The address as the archive writes it first. */
  spelled: string;
  /** An entry's own link, or any other link or picture. */
  kind: 'entry' | 'other';
  /** The latest date of an entry that it belongs to, as YYYY-MM-DD; undefined without a date. */
  date: string | undefined;
  /** Where it stands first; an entry's own link comes before any other. */
  path: string;
  line: number;
  /** The title of the entry, or the link's own text; empty where there is none. */
  title: string;
  /** In how many places it stands. */
  places: number;
  /** Its place in the turn of nights: a number that is the same for all spellings of one link. */
  phase: number;
}

/** The links of the archive, by the address as it is asked for. Grows file by file. */
export type Inventory = Map<string, NightLink>;

/** Adds the links of one file; `isAsked` tells which are looked at. */
export function addLinks(
  inventory: Inventory,
  path: string,
  digests: readonly Digest[],
  isAsked: (url: string) => boolean,
): void {
  const seen = new Set<number>();
  for (const digest of digests) {
    const entries = digest.entries.toSorted((a, b) => startOf(a) - startOf(b));
    for (const { url: spelled, kind, link, entry } of linksOf(digest)) {
      const { start } = link.range;
      if (seen.has(start.offset)) continue;
      seen.add(start.offset);
      const url = requestAddress(spelled);
      if (url === undefined || !isAsked(spelled)) continue;
      const owner = entry ?? entryAround(entries, start.offset);
      const found: NightLink = {
        url,
        spelled,
        kind,
        date: owner?.period?.first,
        path,
        line: start.line,
        title: entry?.title?.text ?? link.text?.text ?? '',
        places: 1,
        phase: phaseOf(url),
      };
      const known = inventory.get(url);
      inventory.set(url, known ? joined(known, found) : found);
    }
  }
}

function startOf({ range }: Entry): number {
  return range.start.offset;
}

/** The entry that a place belongs to, of entries in the order of the text. */
function entryAround(entries: readonly Entry[], offset: number): Entry | undefined {
  const entry = entries[partitionPoint(entries, (each) => startOf(each) <= offset) - 1];
  return entry && offset < entry.range.end.offset ? entry : undefined;
}

function joined(one: NightLink, other: NightLink): NightLink {
  const first = one.kind === 'other' && other.kind === 'entry' ? other : one;
  const dates = [one.date, other.date].filter((date) => date !== undefined).sort();
  return { ...first, date: dates.at(-1), places: one.places + other.places };
}

/** The place of a link in the turn of nights. */
export function phaseOf(url: string): number {
  return hashOf(linkIdentity(url)?.key ?? url);
}
