/** What a date names: from its first to its last day, each as YYYY-MM-DD; the same for a day. */
export interface Period {
  first: string;
  last: string;
}

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

/** All days of a month, which the calendar need not have: from its first to its last day. */
export function monthPeriod(year: number, month: number): Period {
  const first = isoDate(year, month, 1);
  if (month < 1 || month > 12) return { first, last: first };
  const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
  return { first, last: addDays(next, -1) };
}

/**
 * The period of a kind that holds a date. A range is as long as the one that it goes on from, a
 * week where there is none.
 */
export function periodAround(
  unit: 'day' | 'week' | 'month' | 'year' | 'range',
  iso: string,
  beside?: Period,
): Period {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  if (unit === 'day') return { first: iso, last: iso };
  if (unit === 'month') return monthPeriod(year, month);
  if (unit === 'year') return { first: isoDate(year, 1, 1), last: isoDate(year, 12, 31) };
  const monday = addDays(iso, -((weekdayOf(iso) + 6) % 7));
  if (unit === 'week' || !beside) return { first: monday, last: addDays(monday, 6) };
  const days = daysBetween(beside.first, beside.last) + 1;
  const steps = Math.floor(daysBetween(beside.first, iso) / days);
  const first = addDays(beside.first, steps * days);
  return { first, last: addDays(first, days - 1) };
}

/** A period in words: `2024-05-06`, `2024-05`, `2024` or `2024-05-06 to 2024-05-12`. */
export function periodName(first: string, last: string = first): string {
  if (first === last) return first;
  const [year = 0, month = 0] = first.split('-').map(Number);
  if (first.endsWith('-01-01') && last === isoDate(year, 12, 31)) return first.slice(0, 4);
  const whole = monthPeriod(year, month);
  return whole.first === first && whole.last === last ? first.slice(0, 7) : `${first} to ${last}`;
}

/**
 * The day of the week, 0 for Sunday; a date that does not exist counts on, as in {@link addDays}.
 */
export function weekdayOf(iso: string): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

/** The Monday that a week of ISO 8601 begins with; undefined for a week that its year lacks. */
export function weekStart(year: number, week: number): string | undefined {
  const january4 = isoDate(year, 1, 4);
  const first = addDays(january4, -((weekdayOf(january4) + 6) % 7));
  const start = addDays(first, (week - 1) * 7);
  return week >= 1 && weekOf(start).year === year ? start : undefined;
}

/** The week of ISO 8601 that a date is in: of the year that has its Thursday. */
export function weekOf(iso: string): { year: number; week: number } {
  const thursday = addDays(iso, 3 - ((weekdayOf(iso) + 6) % 7));
  const year = Number(thursday.slice(0, 4));
  return { year, week: 1 + Math.floor(daysBetween(isoDate(year, 1, 1), thursday) / 7) };
}

/**
 * The days since 1970-01-01, reckoned with years that begin in March, so that the leap day comes
 * last (https://howardhinnant.github.io/date_algorithms.html#days_from_civil). Without Date, since
 * it is asked very often.
 */
function dayNumber(iso: string): number {
  const month = Number(iso.slice(5, 7) || 1);
  const day = Number(iso.slice(8, 10) || 1);
  const months = 12 * Number(iso.slice(0, 4)) + month - 3;
  const year = Math.floor(months / 12);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const before = Math.floor((153 * (months - 12 * year) + 2) / 5);
  return 365 * year + leaps + before + day - 719_469;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
