/** How a language names months and days of the week. */
export interface CalendarNames {
  /** A name of the language for each month, January first, full and short. */
  months: { long: readonly string[]; short: readonly string[] };
  /** The same for the days of the week, Sunday first. */
  weekdays: { long: readonly string[]; short: readonly string[] };
  /** The number (1 to 12) of the month that a word names, in any case. */
  monthNamed(word: string): number | undefined;
  /** The number (0 to 6, Sunday first) of the weekday that a word names, in any case. */
  weekdayNamed(word: string): number | undefined;
  /** Whether a word only joins the parts of a date, such as the Spanish `de`. */
  joins(word: string): boolean;
}

/** The language that a digest is taken to be in where its format names no other. */
export const defaultLocale = 'en';

/** Whether the platform knows a language, given as a BCP 47 tag such as `pt-BR`. */
export function localeExists(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

/** English, which dates are in beside the language of their digest. */
export const englishNames: CalendarNames = namesOf({
  months: [
    [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ],
  weekdays: [
    ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ],
  joining: ['of'],
});

/** The names that the platform (`Intl`) has for a language, given as a BCP 47 tag. */
export function calendarNames(locale: string): CalendarNames {
  if (/^en\b/i.test(locale)) return englishNames;
  const months = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2024, at, 15)));
  // The first of September 2024 is a Sunday.
  const weekdays = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2024, 8, 1 + at)));
  return namesOf({
    months: formsOf(locale, 'month', months, { day: 'numeric', year: 'numeric' }),
    weekdays: formsOf(locale, 'weekday', weekdays, { day: 'numeric', month: 'long' }),
    joining: joiningWords(locale),
  });
}

/** Rows of names: full and short, as they stand in a date; then as they stand alone. */
interface Forms {
  months: readonly (readonly string[])[];
  weekdays: readonly (readonly string[])[];
  joining: readonly string[];
}

/**
 * Words are known in full, in short, with and without the period of an abbreviation, and by their
 * first letters where no other name of the language begins so.
 */
function namesOf({ months, weekdays, joining }: Forms): CalendarNames {
  const monthIndex = indexOfWords(months, { min: 3, max: 4 });
  const weekdayIndex = indexOfWords(weekdays, { min: 3, max: 5 });
  const joins = new Set(joining.map(folded));
  // Where a date has its month as a number, the name that the month has alone.
  const named = (row: number) => {
    const names = months[row] ?? [];
    return names.some((name) => /\p{L}/u.test(name)) ? names : (months[row + 2] ?? []);
  };
  return {
    months: { long: named(0), short: named(1) },
    weekdays: { long: weekdays[0] ?? [], short: weekdays[1] ?? [] },
    monthNamed(word) {
      const at = monthIndex.get(folded(word));
      return at === undefined ? undefined : at + 1;
    },
    weekdayNamed: (word) => weekdayIndex.get(folded(word)),
    joins: (word) => joins.has(folded(word)),
  };
}

function formsOf(
  locale: string,
  part: 'month' | 'weekday',
  dates: readonly Date[],
  around: Intl.DateTimeFormatOptions,
): string[][] {
  return [around, {}].flatMap((rest) =>
    (['long', 'short'] as const).map((style) => {
      const format = formatterOf(locale, { ...rest, [part]: style });
      return dates.map((date) => {
        const parts = format.formatToParts(date);
        return parts.find(({ type }) => type === part)?.value ?? '';
      });
    }),
  );
}

function formatterOf(locale: string, way: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const fixed = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
  return new Intl.DateTimeFormat(locale, { ...way, ...fixed });
}

/**
 * All words of the rows with the place that they name, and their beginnings of `min` to `max`
 * letters; a word of two places names none.
 */
function indexOfWords(
  rows: readonly (readonly string[])[],
  { min, max }: { min: number; max: number },
): Map<string, number> {
  const index = new Map<string, number>();
  const ambiguous = new Set<string>();
  const add = (word: string, at: number) => {
    const known = index.get(word);
    if (known !== undefined && known !== at) ambiguous.add(word);
    index.set(word, at);
  };
  for (const row of rows) {
    for (const [at, name] of row.entries()) add(folded(name), at);
  }
  const whole = new Set(index.keys());
  for (const [word, at] of [...index]) {
    for (let length = min; length < Math.min(word.length, max + 1); length++) {
      const start = word.slice(0, length);
      if (!whole.has(start)) add(start, at);
    }
  }
  for (const word of ambiguous) index.delete(word);
  // A word of digits is a number, whatever it is called elsewhere.
  for (const word of index.keys()) if (!/\p{L}/u.test(word)) index.delete(word);
  return index;
}

/** The words between the parts of a date of the language. */
function joiningWords(locale: string): string[] {
  const date = new Date(Date.UTC(2024, 4, 5));
  return (['full', 'long'] as const).flatMap((dateStyle) =>
    formatterOf(locale, { dateStyle })
      .formatToParts(date)
      .filter(({ type }) => type === 'literal')
      .flatMap(({ value }) => value.match(/[\p{L}\p{M}]+/gu) ?? []),
  );
}

/** Words that differ only in case or in the period of an abbreviation are the same. */
function folded(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.․]+$/, '');
}
