import { addDays, isoDate, monthPeriod, type Period, weekStart } from './calendar.ts';
import type { CalendarNames } from './names.ts';

/** What dates of a format name. */
export type DateUnit = 'day' | 'week' | 'month' | 'year' | 'range';

/** A part of a date; two digits of a week count from 01 (ISO 8601). */
export type DatePart = 'year' | 'month' | 'day' | 'week' | 'weekday';

/** A part with its number, as it was read. */
export interface PartValue {
  part: DatePart;
  value: number;
}

/** What dates with these parts name. */
export function unitOf(parts: readonly DatePart[]): DateUnit {
  const days = parts.filter((part) => part === 'day').length;
  if (days > 0) return days > 1 ? 'range' : 'day';
  if (parts.includes('week')) return 'week';
  return parts.includes('month') ? 'month' : 'year';
}

/** The larger parts that dates with these parts leave to what stands around them. */
export function lackedBy(parts: readonly DatePart[]): ('year' | 'month')[] {
  const lacks = (part: 'year' | 'month') => !parts.includes(part);
  const month = parts.includes('day') && lacks('month');
  return [...(lacks('year') ? ['year' as const] : []), ...(month ? ['month' as const] : [])];
}

/**
 * What parts name, in the order in which they stand. Where they lack the year, or the year and the
 * month, these are the ones that put the date into the period `within`, or else beside its
 * beginning. Undefined where the parts name nothing.
 */
export function periodOf(values: readonly PartValue[], within?: Period): Period | undefined {
  const lacks = lackedBy(values.map(({ part }) => part));
  if (lacks.length === 0) return wholePeriod(values);
  if (!within) return undefined;
  const found = fillings(lacks.includes('month'), within)
    .map((filling) => wholePeriod([...filling, ...values]))
    .filter((period) => period !== undefined);
  const inside = found.find(({ first, last }) => first >= within.first && last <= within.last);
  if (inside) return inside;
  const beside = found.find(({ first, last }) => first <= within.last && last >= within.first);
  // Elsewhere, or in no calendar: told by a rule where nothing else could be meant.
  return beside ?? found.find(({ first }) => first.slice(0, 4) === within.first.slice(0, 4));
}

/** More months than two would leave it open which of them a day is in. */
const mostMonths = 2;

/** The years, or the months of years, that something in a period may be in, the earliest first. */
function fillings(lacksMonth: boolean, { first, last }: Period): PartValue[][] {
  const [from, to] = [first, last].map(
    (iso) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1,
  );
  if (from === undefined || to === undefined) return [];
  if (lacksMonth) {
    if (to - from >= mostMonths) return [];
    return Array.from({ length: to - from + 1 }, (_, at) => [
      { part: 'year', value: Math.floor((from + at) / 12) },
      { part: 'month', value: ((from + at) % 12) + 1 },
    ]);
  }
  const [begin, end] = [Math.floor(from / 12) - 1, Math.floor(to / 12)];
  // A period of many years says no year.
  if (end - begin > mostMonths) return [];
  return Array.from({ length: end - begin + 1 }, (_, at) => [{ part: 'year', value: begin + at }]);
}

function wholePeriod(values: readonly PartValue[]): Period | undefined {
  const parts = values.map(({ part }) => part);
  const all = (part: DatePart) =>
    values.flatMap((each) => (each.part === part ? [each.value] : []));
  const [firstYear = 0, otherYear] = all('year');
  const unit = unitOf(parts);
  if (unit === 'week') {
    const first = weekStart(firstYear, all('week')[0] ?? 0);
    return first === undefined ? undefined : { first, last: addDays(first, 6) };
  }
  if (unit === 'year') {
    return { first: isoDate(firstYear, 1, 1), last: isoDate(firstYear, 12, 31) };
  }
  const [firstMonth = 1, otherMonth = firstMonth] = all('month');
  if (unit === 'month') return monthPeriod(firstYear, firstMonth);
  const [firstDay = 1, otherDay = firstDay] = all('day');
  // From December to January with one year, which is that of the date that it stands with.
  const wraps = otherYear === undefined && firstMonth > otherMonth ? 1 : 0;
  const isLast = namesLastYear(parts);
  return {
    first: isoDate(firstYear - (isLast ? wraps : 0), firstMonth, firstDay),
    last: isoDate((otherYear ?? firstYear) + (isLast ? 0 : wraps), otherMonth, otherDay),
  };
}

/** Whether the year stands behind all else, and so is that of a range's last day. */
export function namesLastYear(parts: readonly DatePart[]): boolean {
  return parts.filter((part) => part !== 'weekday').at(-1) === 'year';
}

/** A part of a date, as one format writes it. */
export interface DateToken {
  part: DatePart;
  /** The source of a regular expression. */
  pattern: string;
  /** Whether it is digits whose number varies, so that none may stand beside it. */
  open: boolean;
  read(text: string): number;
  write(value: number): string;
}

/** How a format may write the parts of dates, by its letters. */
export const dateTokens: Readonly<Record<string, (names: CalendarNames) => DateToken>> = {
  YYYY: () => fixed('year', 4),
  MMMM: ({ months }) => named('month', months.long),
  MMM: ({ months }) => named('month', months.short),
  MM: () => fixed('month', 2),
  M: () => unpadded('month'),
  DD: () => fixed('day', 2),
  D: () => unpadded('day'),
  Do: () => ordinal(),
  WWW: () => fixed('week', 2, 'W'),
  WW: () => fixed('week', 2),
  W: () => unpadded('week'),
  dddd: ({ weekdays }) => named('weekday', weekdays.long),
  ddd: ({ weekdays }) => named('weekday', weekdays.short),
};

function fixed(part: DatePart, digits: number, before = ''): DateToken {
  return {
    part,
    pattern: `${before}\\d{${digits}}`,
    open: false,
    read: (text) => Number(text.slice(before.length)),
    write: (value) => before + String(value).padStart(digits, '0'),
  };
}

function unpadded(part: DatePart): DateToken {
  // Without a leading zero, so that what is read is written back the same.
  return { part, pattern: '[1-9]\\d?', open: true, read: Number, write: String };
}

/** The English ordinals 1st to 99th. */
function ordinal(): DateToken {
  const write = (value: number) => {
    const isTeen = value % 100 >= 11 && value % 100 <= 13;
    return `${value}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
  };
  return {
    part: 'day',
    pattern: '[1-9]\\d?(?:st|nd|rd|th)',
    open: true,
    read(text) {
      const value = Number.parseInt(text, 10);
      return write(value) === text ? value : Number.NaN;
    },
    write,
  };
}

function named(part: 'month' | 'weekday', names: readonly string[]): DateToken {
  const first = part === 'month' ? 1 : 0;
  // A heading may begin with the name, and then it has a capital in any language.
  const capitalised = (name: string) => name.charAt(0).toLocaleUpperCase() + name.slice(1);
  const spelled = (name: string, at: number) =>
    [
      [name, at],
      [capitalised(name), at],
    ] as const;
  const forms = new Map(names.flatMap(spelled));
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
  return {
    part,
    pattern: `(?:${longestFirst.map(escaped).join('|')})`,
    open: false,
    read: (name) => (forms.get(name) ?? Number.NaN) + first,
    write: (value) => names[value - first] ?? String(value),
  };
}

/** A text as a regular expression that fits it alone. */
export function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
