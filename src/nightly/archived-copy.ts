import { dateExists, daysBetween } from '../digest/dates/calendar.ts';
import { siteOf } from '../digest/identity/identity.ts';
import type { Stored } from '../links/store.ts';
import { parseAddress } from '../text/address.ts';
import type { NightReport } from './report.ts';

/** For how many days it is believed that there is no copy. */
const believedDays = 30;
/** How many copies one night looks up at most: the next ones come on the next night. */
const mostLookups = 40;
/** A longer address of a copy is not kept. */
const longestAddress = 900;

/** A dead link whose archived copy is to be looked up, and the day that it should be nearest to. */
export interface WantedCopy {
  url: string;
  day: string;
}

/** The dead links whose archived copies are not known. */
export function wantedCopies({ dead, today }: NightReport, stored: Stored): WantedCopy[] {
  return dead
    .filter(({ link }) => {
      const copy = stored.links.get(link.url)?.copy;
      return !copy || (copy.url === undefined && daysBetween(copy.day, today) > believedDays);
    })
    .slice(0, mostLookups)
    .map(({ link, claim }) => {
      const record = stored.links.get(link.url);
      return { url: link.url, day: link.date ?? record?.seen ?? (claim.days[0] as string) };
    });
}

/**
 * Where the Internet Archive is asked for the copy nearest to a day. By its CDX server, since what
 * tells only whether there is a copy misses many
 * (https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server).
 */
export function copyQuery({ url, day }: WantedCopy): string {
  const query = new URLSearchParams({
    url,
    output: 'json',
    fl: 'timestamp,original,statuscode',
    filter: 'statuscode:200',
    closest: day.replaceAll('-', ''),
    limit: '1',
  });
  return `https://web.archive.org/cdx/search/cdx?${query}`;
}

/**
 * The address of the copy of `url` that the answer to a query names; `none` where it says that
 * there is none, undefined where it cannot be read.
 */
export function readCopy(body: string, url: string): string | 'none' | undefined {
  let rows: unknown;
  try {
    rows = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!Array.isArray(rows)) return undefined;
  const row: unknown = rows[1];
  if (row === undefined) return 'none';
  const [timestamp, original] = Array.isArray(row) ? row : [];
  if (typeof timestamp !== 'string' || typeof original !== 'string') return undefined;
  const [, ...date] = /^(\d{4})(\d\d)(\d\d)\d{6}$/.exec(timestamp) ?? [];
  const address = parseAddress(original);
  if (!address || !dateExists(date.join('-'))) return undefined;
  // The archive takes similar addresses for one, but never those of two sites.
  if (siteOf(original) !== siteOf(url) || address.username || address.password) return 'none';
  const copy = `https://web.archive.org/web/${timestamp}/${address.href}`;
  return copy.length <= longestAddress ? copy : 'none';
}

/** What is remembered with the copies that were found; undefined stands for none. */
export function withCopies(
  stored: Stored,
  found: ReadonlyMap<string, string | undefined>,
  today: string,
): Stored {
  const links = new Map(stored.links);
  for (const [url, copy] of found) {
    const record = links.get(url);
    if (!record) continue;
    links.set(url, { ...record, copy: { ...(copy !== undefined && { url: copy }), day: today } });
  }
  return { ...stored, links };
}
