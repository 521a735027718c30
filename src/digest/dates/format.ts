import { CopydeskError } from '../../errors.ts';
import { showInvisible } from '../../text/invisible.ts';
import {
  addDays,
  isoDate,
  monthPeriod,
  type Period,
  weekdayOf,
  weekOf,
  weekStart,
} from './calendar.ts';
import { type CalendarNames, calendarNames, defaultLocale } from './names.ts';

/** What dates of a format name. */
export type DateUnit = 'day' | 'week' | 'month' | 'year' | 'range';

/** A part of a date; two digits of a week count from 01 (ISO 8601). */
type DatePart = 'year' | 'month' | 'day' | 'week' | 'weekday';

/** A way to write dates, such as `YYYY-MM-DD`, `MMM D, YYYY` or `MMMM YYYY`. */
export interface DateFormat {
  /** The format as it was written. */
  readonly format: string;
  readonly unit: DateUnit;
  /** The source of a regular expression for dates in this format; it has no groups that capture. */
  readonly pattern: string;
  /** Year, month and day in the order in which the format writes them, joined by hyphens. */
  readonly order: string;
  /** The words of the format's language. */
  readonly names: CalendarNames;
  /**
   * Reads a text that is a date in exactly this format; undefined for any other text. A date that
   * the calendar does not have (2021-02-30) is read as it stands. What is read is written back the
   * same, but for the capital of a name that the language writes small, and a wrong weekday.
   */
  read(text: string): Period | undefined;
  /** Writes a period. A month beyond 12 has no name, so it is written as its number. */
  write(period: Period): string;
}

interface Token {
  part: DatePart;
  /** The source of a regular expression. */
  pattern: string;
  /** Whether it is digits whose number varies, so that none may stand beside it. */
  open: boolean;
  read(text: string): number;
  write(value: number): string;
}

const spellings: Record<DatePart, string> = {
  year: 'YYYY',
  month: 'MM, M, MMM or MMMM',
  day: 'DD, D or Do',
  week: 'WWW, WW or W',
  weekday: 'dddd or ddd',
};

const partOfLetter: Readonly<Record<string, DatePart>> = {
  Y: 'year',
  M: 'month',
  D: 'day',
  W: 'week',
  d: 'weekday',
};

/** Letters that are parts of a date, side by side; words of other letters stand for themselves. */
const run = /^(?:Y+|M+|Do|D+|W+|d{3,4})+$/;

/**
 * Compiles a date format. Its parts, in any order, with any other text between: `YYYY`; `MM` (09),
 * `M` (9), `MMM` (Sep) or `MMMM` (September); `DD` (03), `D` (3) or `Do` (3rd); `dddd` (Friday) or
 * `ddd` (Fri). A day has a year, a month and a day; a month or a year goes without what is smaller;
 * a week has a year and `WWW` (W05), `WW` (05) or `W` (5), counted as in ISO 8601; a range names
 * its first and its last day, and what both share once. `locale` (BCP 47) is the language of the
 * names. Throws a CopydeskError `template-invalid` that says what is wrong.
 */
export function compileDateFormat(format: string, locale: string = defaultLocale): DateFormat {
  const names = calendarNames(locale);
  // Runs of letters stand at the odd places, other text at the even ones.
  const parts = format.split(/([A-Za-z]+)/).flatMap((piece, at): (string | Token)[] => {
    if (at % 2 === 0) return piece === '' ? [] : [piece];
    const letters = run.test(piece) ? (piece.match(/Y+|M+|Do|D+|W+|d+/g) ?? []) : [];
    return letters.length > 0 ? letters.map((each) => tokenFor(format, each, names)) : [piece];
  });
  const used = parts.filter((part) => typeof part !== 'string');
  const unit = unitOf(format, used);
  refuseTouchingDigits(format, parts);
  const sources = parts.map((part) => (typeof part === 'string' ? escaped(part) : part.pattern));
  const grouped = parts.map((part, at) =>
    typeof part === 'string' ? sources[at] : `(${sources[at]})`,
  );
  const whole = new RegExp(`^${grouped.join('')}$`, 'u');
  const written = used.filter(({ part }) => part !== 'weekday');
  const lastYear = written.at(-1)?.part === 'year';
  return {
    format,
    unit,
    pattern: sources.join(''),
    order: written.map(({ part }) => part).join('-'),
    names,
    read(text) {
      const found = whole.exec(text);
      if (!found) return undefined;
      const values = used.map((token, at) => token.read(found[at + 1] as string));
      if (values.some(Number.isNaN)) return undefined;
      const all = (part: DatePart) => values.filter((_, at) => used[at]?.part === part);
      return periodOf(all, unit, lastYear);
    },
    write(period) {
      const seen = new Map<DatePart, number>();
      return parts
        .map((part) => {
          if (typeof part === 'string') return part;
          const count = seen.get(part.part) ?? 0;
          seen.set(part.part, count + 1);
          const isLast = count > 0 || (part.part === 'year' && unit === 'range' && lastYear);
          return part.write(numberOf(part.part, isLast ? period.last : period.first, unit));
        })
        .join('');
    },
  };
}

/** `all` gives the numbers of a part in the order in which they stand. */
function periodOf(
  all: (part: DatePart) => readonly number[],
  unit: DateUnit,
  lastYear: boolean,
): Period | undefined {
  const [firstYear = 0, otherYear] = all('year');
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
  return {
    first: isoDate(firstYear - (lastYear ? wraps : 0), firstMonth, firstDay),
    last: isoDate((otherYear ?? firstYear) + (lastYear ? 0 : wraps), otherMonth, otherDay),
  };
}

function numberOf(part: DatePart, iso: string, unit: DateUnit): number {
  if (part === 'weekday') return weekdayOf(iso);
  if (unit === 'week') return weekOf(iso)[part === 'week' ? 'week' : 'year'];
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day, week: 0 }[part];
}

/** What dates with these parts name; an error where a part is missing, or there are too many. */
function unitOf(format: string, used: readonly Token[]): DateUnit {
  const count = (part: DatePart) => used.filter((token) => token.part === part).length;
  const isRange = count('day') === 2;
  for (const part of ['year', 'month', 'day', 'week', 'weekday'] as const) {
    const max = isRange && part !== 'week' ? 2 : 1;
    if (count(part) > max) {
      const times = max === 1 ? 'once' : 'twice at most';
      throw invalid(format, `it names the ${part} ${count(part)} times; name it ${times}`);
    }
  }
  const needs = (part: DatePart) => {
    if (count(part) > 0) return;
    throw invalid(format, `it names no ${part}; write ${spellings[part]}`);
  };
  needs('year');
  if (count('week') > 0) {
    if (count('month') + count('day') > 0) {
      throw invalid(format, 'it names a week and also a month or a day; name one of them');
    }
    return 'week';
  }
  if (count('day') === 0 && count('weekday') > 0) needs('day');
  if (count('day') > 0) {
    needs('month');
    return isRange ? 'range' : 'day';
  }
  return count('month') > 0 ? 'month' : 'year';
}

function tokenFor(format: string, letters: string, names: CalendarNames): Token {
  const token = tokens[letters]?.(names);
  if (token) return token;
  const part = partOfLetter[letters[0] ?? ''] ?? 'day';
  throw invalid(format, `\`${letters}\` is no way to write the ${part}; write ${spellings[part]}`);
}

const tokens: Readonly<Record<string, (names: CalendarNames) => Token>> = {
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

/** `YYYYMD` could not be read: nobody knows where 2021111 is to be cut. */
function refuseTouchingDigits(format: string, parts: readonly (string | Token)[]): void {
  parts.forEach((part, at) => {
    if (typeof part === 'string' || !part.open) return;
    const before = parts[at - 1] ?? '';
    const after = parts[at + 1] ?? '';
    if (endsInDigit(before) || beginsWithDigit(after)) {
      throw invalid(
        format,
        `digits stand right beside the ${part.part}; part them, or write ${spellings[part.part].split(',')[0]}`,
      );
    }
  });
}

function endsInDigit(part: string | Token): boolean {
  return typeof part === 'string' ? /\d$/.test(part) : /\\d(?:\{\d\}|\?)?$/.test(part.pattern);
}

function beginsWithDigit(part: string | Token): boolean {
  return typeof part === 'string' ? /^\d/.test(part) : /^(?:\\d|\[1-9\])/.test(part.pattern);
}

function fixed(part: DatePart, digits: number, before = ''): Token {
  return {
    part,
    pattern: `${before}\\d{${digits}}`,
    open: false,
    read: (text) => Number(text.slice(before.length)),
    write: (value) => before + String(value).padStart(digits, '0'),
  };
}

function unpadded(part: DatePart): Token {
  // Without a leading zero, so that what is read is written back the same.
  return { part, pattern: '[1-9]\\d?', open: true, read: Number, write: String };
}

/** The English ordinals 1st to 99th. */
function ordinal(): Token {
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

function named(part: 'month' | 'weekday', names: readonly string[]): Token {
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

function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function invalid(format: string, reason: string): CopydeskError {
  return new CopydeskError(
    'template-invalid',
    `The date format \`${showInvisible(format)}\` cannot be used: ${reason}.`,
  );
}
