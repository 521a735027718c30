import { dateExists, isoDate } from '../digest/dates/calendar.ts';
import { recogniseDate } from '../digest/dates/recognise.ts';

/** Before the Gregorian calendar nothing was published on the day that is written. */
const firstDate = '1582-10-15';
/** The day that a clock shows that was never set. */
const unsetClock = '1970-01-01';

/** The months as HTTP and mail write them. */
const httpDate = /^(?:[a-z]{3},\s)?(\d{1,2}\s[a-z]{3}\s\d{4})\s\d{2}:\d{2}/i;

/**
 * The day that a machine-readable date names, as YYYY-MM-DD. The date is ISO 8601 with or without a
 * time, has slashes (as in `citation_date`), is as in mail, or in English words. The day is the one
 * that is written, whatever the time zone. Undefined for a date without a day, one that the
 * calendar does not have, or an unset clock's.
 */
export function publishedDay(text: string): string | undefined {
  const trimmed = text.slice(0, 80).trim();
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(trimmed) ?? [];
  const iso =
    year === undefined
      ? recogniseDate(httpDate.exec(trimmed)?.[1] ?? trimmed)?.period?.first
      : isoDate(Number(year), Number(month), Number(day));
  if (iso === undefined || !dateExists(iso)) return undefined;
  return iso < firstDate || iso === unsetClock ? undefined : iso;
}
