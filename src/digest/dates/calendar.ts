/** 0000-01-01 and 9999-12-31, the ends of what YYYY-MM-DD can write, in days since 1970-01-01. */
const firstDay = -719_528;
const lastDay = 2_932_896;

const millisecondsOfDay = 86_400_000;

/** Puts a date together as YYYY-MM-DD, whether or not the calendar has it. */
export function isoDate(year: number, month: number, day: number): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/**
 * Whether a text is a date YYYY-MM-DD that the calendar (Gregorian, also for years before it) has.
 */
export function dateExists(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && addDays(iso, 0) === iso;
}

/**
 * The date that lies `days` (negative for earlier) after a date YYYY-MM-DD. A date that does not
 * exist counts on from the end of its month: 2021-02-30 is 2021-03-02. Dates that four digits of a
 * year cannot write are held at 0000-01-01 and 9999-12-31.
 */
export function addDays(iso: string, days: number): string {
  const day = Math.min(Math.max(dayNumber(iso) + days, firstDay), lastDay);
  const date = new Date(day * millisecondsOfDay);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * How many days the second date YYYY-MM-DD lies after the first; negative where it lies before.
 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const date = new Date(0);
  // Date.UTC would take the years 0 to 99 for those of the 20th century.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / millisecondsOfDay;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
