import { embeddedAddressAt, parseAddress } from '../identity/address.ts';
import { dateExists, isoDate } from './calendar.ts';
import { monthNamed } from './names.ts';

/** Dates of the web's time, as an address writes them in its path. */
const written = [
  // /2021/12/01/ or /2021/dec/01/; the day is a whole segment, for /2021/12/10-ways/ has none.
  /(?<=\/)(\d{4})\/(\d{2}|[a-z]{3})\/(\d{2})(?=\/|$)/gi,
  // /2021-12-01-title, /title_2021-12-01.html
  /(?<!\d|\d-)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
  // /20211201/
  /(?<=\/)(\d{4})(\d{2})(\d{2})(?=\/|$)/g,
];

/**
 * The full date (year, month and day, 1970 to 2100) that the path of an http or https address carries, as YYYY-MM-DD.
 * Undefined where there is none, where the calendar does not have it, or where several dates stand against each other.
 */
export function dateInAddress(url: string): string | undefined {
  const whole = parseAddress(url)?.pathname ?? '';
  // Before an embedded address stands when it was archived, not when it was written.
  const path = whole.slice(Math.max(0, embeddedAddressAt(whole)));
  const dates = new Set<string>();
  for (const pattern of written) {
    for (const [, year, month = '', day] of path.matchAll(pattern)) {
      const number = /\d/.test(month) ? Number(month) : (monthNamed(month) ?? 0);
      const iso = isoDate(Number(year), number, Number(day));
      if (dateExists(iso) && iso >= '1970' && iso < '2101') dates.add(iso);
    }
  }
  return dates.size === 1 ? [...dates][0] : undefined;
}
