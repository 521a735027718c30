import { CopydeskError } from '../../errors.ts';
import { showInvisible } from '../../text/invisible.ts';
import { type Period, weekdayOf, weekOf } from './calendar.ts';
import { type CalendarNames, calendarNames, defaultLocale } from './names.ts';
import {
  type DatePart,
  type DateToken,
  type DateUnit,
  dateTokens,
  escaped,
  lackedBy,
  namesLastYear,
  type PartValue,
  periodOf,
  unitOf,
} from './parts.ts';

/** What is known of a way to write dates. */
export interface DateStyle {
  readonly unit: DateUnit;
  /** The larger parts that dates leave to what stands around them; none for whole dates. */
  readonly lacks: readonly ('year' | 'month')[];
  /** Year, month and day in the order in which they are written, joined by hyphens. */
  readonly order: string;
  /** The words of the format's language. */
  readonly names: CalendarNames;
}

/** A way to write dates, such as `YYYY-MM-DD`, `MMM D, YYYY` or `MMMM`. */
export interface DateFormat extends DateStyle {
  /** The format as it was written. */
  readonly format: string;
  /** The source of a regular expression for dates in this format; it has no groups that capture. */
  readonly pattern: string;
  /** What it is made of. */
  readonly parts: readonly (string | DateToken)[];
  /** The numbers that a text in exactly this format names; undefined for any other text. */
  values(text: string): readonly PartValue[] | undefined;
  /**
   * Reads a text that is a date in exactly this format; undefined for any other text. A date that
   * the calendar does not have (2021-02-30) is read as it stands. What the format lacks is taken
   * from `within`, the period that the text stands in. What is read is written back the same, but
   * for the capital of a name that the language writes small, and a wrong weekday.
   */
  read(text: string, within?: Period): Period | undefined;
  /** Writes a period. A month beyond 12 has no name, so it is written as its number. */
  write(period: Period): string;
}

/** A date that stands in several places, such as `June 23 - 29` with the year somewhere behind. */
export interface JoinedDate extends DateStyle {
  /** Reads as a {@link DateFormat} does. */
  read(texts: readonly string[], within?: Period): Period | undefined;
  /** Writes a period: a text for each place. */
  write(period: Period): string[];
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
 * `ddd` (Fri). A whole day has a year, a month and a day; a month or a year goes without what is
 * smaller; a week has a year and `WWW` (W05), `WW` (05) or `W` (5), counted as in ISO 8601; a range
 * names its first and its last day, and what both share once. The year may be missing, and with it
 * the month: see `lacks`. `locale` (BCP 47) is the language of the names. Throws a CopydeskError
 * `template-invalid` that says what is wrong.
 */
export function compileDateFormat(format: string, locale: string = defaultLocale): DateFormat {
  const names = calendarNames(locale);
  // Runs of letters stand at the odd places, other text at the even ones.
  const parts = format.split(/([A-Za-z]+)/).flatMap((piece, at): (string | DateToken)[] => {
    if (at % 2 === 0) return piece === '' ? [] : [piece];
    const letters = run.test(piece) ? (piece.match(/Y+|M+|Do|D+|W+|d+/g) ?? []) : [];
    return letters.length > 0 ? letters.map((each) => tokenFor(format, each, names)) : [piece];
  });
  const used = parts.filter((part) => typeof part !== 'string');
  const style = styleOf(used, names, format);
  refuseTouchingDigits(format, parts);
  const sources = parts.map((part) => (typeof part === 'string' ? escaped(part) : part.pattern));
  const grouped = parts.map((part, at) =>
    typeof part === 'string' ? sources[at] : `(${sources[at]})`,
  );
  const whole = new RegExp(`^${grouped.join('')}$`, 'u');
  const values: DateFormat['values'] = (text) => {
    const found = whole.exec(text);
    const read = used.map((token, at) => ({
      part: token.part,
      value: found ? token.read(found[at + 1] as string) : Number.NaN,
    }));
    return read.some(({ value }) => Number.isNaN(value)) ? undefined : read;
  };
  return {
    ...style,
    format,
    pattern: sources.join(''),
    parts,
    values,
    read(text, within) {
      const found = values(text);
      return found && periodOf(found, within);
    },
    write: (period) => writeParts([parts], period).join(''),
  };
}

/**
 * Joins the formats of the places of one date, in the order in which they stand. Throws as
 * {@link compileDateFormat} does.
 */
export function joinDates(formats: readonly [DateFormat, ...DateFormat[]]): JoinedDate {
  const parts = formats.map((each) => each.parts);
  const used = parts.flat().filter((part) => typeof part !== 'string');
  const written = formats.map(({ format }) => format).join(' … ');
  return {
    ...styleOf(used, formats[0].names, written),
    read(texts, within) {
      const values = formats.map((each, at) => each.values(texts[at] ?? ''));
      const known = values.filter((each) => each !== undefined);
      return known.length < values.length ? undefined : periodOf(known.flat(), within);
    },
    write: (period) => writeParts(parts, period),
  };
}

function writeParts(
  places: readonly (readonly (string | DateToken)[])[],
  period: Period,
): string[] {
  const all = places.flat().flatMap((part) => (typeof part === 'string' ? [] : [part.part]));
  const unit = unitOf(all);
  const lastYear = unit === 'range' && namesLastYear(all);
  const seen = new Map<DatePart, number>();
  return places.map((parts) =>
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        const count = seen.get(part.part) ?? 0;
        seen.set(part.part, count + 1);
        const isLast = count > 0 || (part.part === 'year' && lastYear);
        return part.write(numberOf(part.part, isLast ? period.last : period.first, unit));
      })
      .join(''),
  );
}

function numberOf(part: DatePart, iso: string, unit: DateUnit): number {
  if (part === 'weekday') return weekdayOf(iso);
  if (unit === 'week') return weekOf(iso)[part === 'week' ? 'week' : 'year'];
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day, week: 0 }[part];
}

/** What dates with these parts are like; an error where parts do not go together. */
function styleOf(used: readonly DateToken[], names: CalendarNames, format: string): DateStyle {
  const parts = used.map(({ part }) => part);
  const count = (part: DatePart) => parts.filter((each) => each === part).length;
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
  if (parts.length === 0) needs('year');
  if (count('week') > 0 && count('month') + count('day') > 0) {
    throw invalid(format, 'it names a week and also a month or a day; name one of them');
  }
  if (count('week') === 0 && count('day') === 0 && count('weekday') > 0) needs('day');
  if (count('day') > 0 && count('year') > 0) needs('month');
  return {
    unit: unitOf(parts),
    lacks: lackedBy(parts),
    order: parts.filter((part) => part !== 'weekday').join('-'),
    names,
  };
}

function tokenFor(format: string, letters: string, names: CalendarNames): DateToken {
  const token = dateTokens[letters]?.(names);
  if (token) return token;
  const part = partOfLetter[letters[0] ?? ''] ?? 'day';
  throw invalid(format, `\`${letters}\` is no way to write the ${part}; write ${spellings[part]}`);
}

/** `YYYYMD` could not be read: nobody knows where 2021111 is to be cut. */
function refuseTouchingDigits(format: string, parts: readonly (string | DateToken)[]): void {
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

function endsInDigit(part: string | DateToken): boolean {
  return typeof part === 'string' ? /\d$/.test(part) : /\\d(?:\{\d\}|\?)?$/.test(part.pattern);
}

function beginsWithDigit(part: string | DateToken): boolean {
  return typeof part === 'string' ? /^\d/.test(part) : /^(?:\\d|\[1-9\])/.test(part.pattern);
}

function invalid(format: string, reason: string): CopydeskError {
  return new CopydeskError(
    'template-invalid',
    `The date format \`${showInvisible(format)}\` cannot be used: ${reason}.`,
  );
}
