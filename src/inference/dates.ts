import { dateExists, type Period } from '../digest/dates/calendar.ts';
import { compileDateFormat, type DateFormat } from '../digest/dates/format.ts';
import { calendarNames, localeExists } from '../digest/dates/names.ts';

/** A way in which texts name dates, and how many of them do. */
export interface DateHabit {
  /** The text with `{date:…}` in the place of the date. */
  template: string;
  locale: string;
  format: DateFormat;
  /** By the index of the text: what it names. */
  dates: ReadonlyMap<number, Period>;
}

/** Languages whose names of months are tried where English reads too little. */
const locales = [
  ...[
    'en',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'nl',
    'pl',
    'ru',
    'uk',
    'cs',
    'sk',
    'sv',
    'da',
    'nb',
    'fi',
  ],
  ...[
    'hu',
    'ro',
    'tr',
    'el',
    'bg',
    'hr',
    'sr',
    'sl',
    'lt',
    'lv',
    'et',
    'ca',
    'id',
    'vi',
    'th',
    'he',
  ],
  ...['ar', 'fa', 'hi', 'ja', 'ko', 'zh'],
];

/** A part of a text that may be a part of a date, with what it may be written as in a format. */
interface Atom {
  start: number;
  end: number;
  type: 'year' | 'number' | 'ordinal' | 'month' | 'weekday' | 'compact';
  text: string;
  token: string;
}

const atomPattern =
  /(?<!\d)(?:(?<compact>(?:19|20)\d{2}[01]\d[0-3]\d)|(?<year>(?:19|20)\d{2})|(?<ordinal>[1-9]\d?(?:st|nd|rd|th)\b)|(?<number>\d{1,2}))(?!\d)|(?<word>[\p{L}\p{M}]+\.?)/gu;

/** Words that make a number that of a week. */
const weekWords =
  /(?:\bw|week|wk|kw|woche|semaine|semana|settimana|vecka|uge|uke|viikko|неделя|周|週)[\s#_-]*$/i;

/** How a text may be written around a date, the most literal way first. */
export type Frame = (before: string, after: string) => readonly [string, string][];

/** What else is known of texts that may name dates. */
interface DateClues {
  /**
   * The period that a text stands in, by its index: dates may leave out what it says of the year,
   * or of the year and the month.
   */
  within?: (index: number) => Period | undefined;
  /** How many must be named in one way; 2 without it. */
  fewest?: number;
}

/** The date that most texts name in one way; undefined where fewer than two do. */
export function dateHabit(
  texts: readonly string[],
  frame: Frame,
  clues: DateClues = {},
): DateHabit | undefined {
  const { within, fewest = 2 } = clues;
  const english = bestOf(texts, frame, 'en', clues);
  const likely = within ? texts : texts.filter((text) => /(?:19|20)\d{2}/.test(text));
  if (likely.length < fewest || (english && english.dates.size >= likely.length * 0.7))
    return english;
  const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}]{2,}/gu) ?? []));
  let best = english;
  for (const locale of locales.slice(1)) {
    if (
      !localeExists(locale) ||
      !namesOf(locale).some(([name]) => words.has(name.replace('.', '')))
    )
      continue;
    const found = bestOf(texts, frame, locale, clues);
    if (found && found.dates.size > (best?.dates.size ?? 1)) best = found;
  }
  return best;
}

/** The names of months and weekdays, each with its token in a format. */
function namesOf(locale: string): [string, string][] {
  const { months, weekdays } = calendarNames(locale);
  const rows = [
    [months.long, 'MMMM'],
    [months.short, 'MMM'],
    [weekdays.long, 'dddd'],
    [weekdays.short, 'ddd'],
  ] as const;
  return rows.flatMap(([names, token]) =>
    names.flatMap((name): [string, string][] => {
      const capitalised = name.charAt(0).toLocaleUpperCase() + name.slice(1);
      return [
        [name, token],
        [capitalised, token],
      ];
    }),
  );
}

function bestOf(
  texts: readonly string[],
  frame: Frame,
  locale: string,
  { within, fewest = 2 }: DateClues,
): DateHabit | undefined {
  const names = new Map<string, string>();
  // A short name that is also a long one, as May, may stand for either.
  for (const [name, token] of namesOf(locale)) if (!names.has(name)) names.set(name, token);
  const found = new Map<string, { format: DateFormat; dates: Map<number, Period> }>();
  const formats = new Map<string, DateFormat | undefined>();
  for (const [index, text] of texts.entries()) {
    const around = within?.(index);
    for (const { start, end, format } of readings(text, names, around !== undefined)) {
      if (!formats.has(format)) formats.set(format, compiled(format, locale));
      const date = formats.get(format);
      const period = date?.read(text.slice(start, end), around);
      if (!date || !period || !dateExists(period.first) || !dateExists(period.last)) continue;
      if (around && (period.last < around.first || period.first > around.last)) continue;
      for (const [before, after] of frame(text.slice(0, start), text.slice(end))) {
        const template = `${before}{date:${format}}${after}`;
        const known = found.get(template) ?? { format: date, dates: new Map() };
        if (!known.dates.has(index)) known.dates.set(index, period);
        found.set(template, known);
      }
    }
  }
  let best: DateHabit | undefined;
  let most = 0;
  for (const [template, { format, dates }] of found) {
    // What names less of a date, or stands for any text, has to read more.
    const general = template.includes('{text') ? 0.15 : 0;
    const worth = dates.size * (1 - loss(format) - general) - (template.includes('*') ? 0.5 : 0);
    if (dates.size >= fewest && worth > most) {
      most = worth;
      best = { template, locale, format, dates };
    }
  }
  return best;
}

function loss({ unit }: DateFormat): number {
  return { range: 0, day: 0.02, week: 0.1, month: 0.08, year: 0.4 }[unit];
}

function compiled(format: string, locale: string): DateFormat | undefined {
  try {
    return compileDateFormat(format, locale);
  } catch {
    return undefined;
  }
}

/** Stretches of a text that may be a date, each in the ways in which it may be written. */
function readings(text: string, names: ReadonlyMap<string, string>, isPart: boolean) {
  const atoms = atomsOf(text.slice(0, 200), names);
  const found: { start: number; end: number; format: string }[] = [];
  for (let from = 0; from < atoms.length; from++) {
    for (let to = from; to < Math.min(atoms.length, from + 8); to++) {
      const last = atoms[to] as Atom;
      const gap = to > from ? text.slice(atoms[to - 1]?.end, last.start) : '';
      // What stands between the parts of one date is short, and holds no sign of a template.
      if (gap.length > 6 || /[{}?*"\n]/.test(gap)) break;
      const part = atoms.slice(from, to + 1);
      const { start } = part[0] as Atom;
      for (const format of formatsOf(part, text, isPart))
        found.push({ start, end: last.end, format });
    }
  }
  return found;
}

function atomsOf(text: string, names: ReadonlyMap<string, string>): Atom[] {
  return [...text.matchAll(atomPattern)].flatMap((match): Atom[] => {
    const [whole] = match;
    const { compact, year, ordinal, word } = match.groups ?? {};
    const start = match.index;
    const atom = { start, end: start + whole.length, text: whole };
    if (compact) return [{ ...atom, type: 'compact', token: 'YYYYMMDD' }];
    if (year) return [{ ...atom, type: 'year', token: 'YYYY' }];
    if (ordinal) return [{ ...atom, type: 'ordinal', token: 'Do' }];
    if (!word) return [{ ...atom, type: 'number', token: '' }];
    const bare = names.has(word) ? word : word.replace('.', '');
    const token = names.get(bare);
    if (!token) return [];
    const type = token.startsWith('M') ? 'month' : 'weekday';
    return [{ ...atom, text: bare, end: start + bare.length, type, token }];
  });
}

/**
 * The formats that the atoms together may be, `text` being what they stand in; with `isPart` those
 * without a year, too.
 */
function formatsOf(atoms: readonly Atom[], text: string, isPart: boolean): string[] {
  const of = (type: Atom['type']) => atoms.filter((atom) => atom.type === type).length;
  const write = (tokens: (atom: Atom, number: number) => string) => {
    let number = 0;
    return atoms
      .map((atom, at) => {
        const next = atoms[at + 1];
        const token = atom.token || tokens(atom, number++);
        return token + (next ? text.slice(atom.end, next.start) : '');
      })
      .join('');
  };
  if (of('compact') > 0) return atoms.length === 1 ? ['YYYYMMDD'] : [];
  const years = of('year');
  if (years > 2 || (years === 0 && !isPart)) return [];
  const numbers = of('number');
  const days = numbers + of('ordinal');
  const styles = (one: string, two: string) =>
    [
      [two, 'DD'],
      [one, 'D'],
      [one, 'DD'],
    ] as const;
  if (of('month') > 0) {
    if (days > 2) return [];
    return numbers > 0 ? [write(() => 'D'), write(() => 'DD')] : [write(() => '')];
  }
  if (numbers === 0 && years === 0) return of('ordinal') === 1 ? [write(() => '')] : [];
  if (numbers === 0) return atoms.length === 1 ? ['YYYY'] : [];
  if (numbers === 1) {
    const number = atoms.find(({ type }) => type === 'number') as Atom;
    const isWeek = weekWords.test(text.slice(0, number.start));
    const as = (...tokens: string[]) => tokens.map((token) => write(() => token));
    if (isWeek) return as('WW', 'W');
    return years === 0 ? as('DD', 'D', 'MM', 'M') : as('MM', 'M', 'WW', 'W');
  }
  const orders = [
    [0, 1],
    [1, 0],
  ] as const;
  // Pairs of month and day: one for a day, two for a range.
  if (numbers % 2 === 1 || numbers > 4) return [];
  return styles('M', 'MM').flatMap(([month, day]) =>
    orders.map(([first]) => write((_, number) => (number % 2 === first ? month : day))),
  );
}
