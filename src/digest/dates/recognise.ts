import { embeddedAddressAt, parseAddress } from '../../text/address.ts';
import { withoutInvisible } from '../../text/invisible.ts';
import { addDays, dateExists, isoDate, monthPeriod, type Period, weekStart } from './calendar.ts';
import type { DateFormat } from './format.ts';
import { type CalendarNames, englishNames } from './names.ts';
import { type PartValue, periodOf } from './parts.ts';

/** A text that was meant as a date. */
export interface RecognisedDate {
  /**
   * What it names, also a date that the calendar does not have; undefined where day and month may
   * be swapped.
   */
  period: Period | undefined;
}

/** The style that a digest uses. */
type Hint = Pick<DateFormat, 'unit' | 'lacks' | 'order' | 'names' | 'read'>;

/** Years outside of these make a version number or the like more probable than a date. */
const years = { from: 1970, to: 2100 };

/**
 * No date is longer, with its weekday and what stands around it. Keeps all work on hostile texts
 * small.
 */
const longest = 80;

/**
 * Tells whether a whole text (plain, without markup) was meant as a date, in whatever style:
 * 2021.09.30, 20210930, September 30th, 2021, Thursday, 30 Sep 2021, 2021年9月30日, with brackets,
 * emphasis marks, a colon or a period around. Undefined for a text that says anything else besides.
 * `hint` is the style that the digest uses: a text in that style is a date whatever its year, the
 * style's order settles which number is the day (in 01/02/2021), its language is that of the names
 * besides English, and what it names is looked for: a month or a week is one only where the style
 * has months or weeks. What the style lacks is taken from `within`, the period that it stands in.
 */
export function recogniseDate(
  text: string,
  hint?: Hint,
  within?: Period,
): RecognisedDate | undefined {
  const trimmed = text.trim();
  const unified = alike(trimmed);
  if (unified.length > longest) return undefined;
  const languages = hint ? [hint.names, englishNames] : [englishNames];
  const framed = withoutFrame(unified);
  const bare = withoutWeekday(framed, languages);
  const exact = [trimmed, framed, bare].map((each) => hint?.read(each, within)).find(Boolean);
  if (exact) return { period: exact };
  const words = wordsOf(bare, languages);
  if (hint && (hint.lacks.length > 0 || hint.unit === 'range')) {
    const parts =
      hint.unit === 'range' ? rangeIn(words, hint, languages) : partsIn(words, hint, languages);
    const period = parts.length > 0 ? periodOf(parts, within) : undefined;
    if (period) return { period };
  }
  if (hint && hint.unit !== 'day') return inUnit(words, hint, languages);
  const [a, b, c] = words;
  if (a === undefined) return undefined;
  if (words.length === 1) return compact(a);
  if (b === undefined || c === undefined || words.length > 3) return undefined;
  return withMonthName([a, b, c], languages) ?? inNumbers(a, b, c, hint);
}

/** The one day of a date. */
function dayOf(iso: string): RecognisedDate {
  return { period: { first: iso, last: iso } };
}

/** The numbers of a date that leaves its year, or its year and month, out. */
function partsIn(
  words: readonly string[],
  { unit, lacks, order }: Hint,
  languages: readonly CalendarNames[],
): PartValue[] {
  const of = (part: PartValue['part'], word: string | undefined): PartValue[] => {
    const named = part === 'month' && word ? monthOf(word, languages) : undefined;
    const value = named ?? (word && isNumber(word) ? Number(word) : undefined);
    return value === undefined ? [] : [{ part, value }];
  };
  const [a, b, c] = words.filter((word) => !weekWords.test(word));
  if (a === undefined || c !== undefined || unit === 'range' || unit === 'year') return [];
  if (unit !== 'day' || lacks.includes('month')) return b === undefined ? of(unit, a) : [];
  const monthFirst = monthOf(a, languages) !== undefined;
  const monthLast = b !== undefined && monthOf(b, languages) !== undefined;
  const isFirst = monthFirst === monthLast ? order === 'month-day' : monthFirst;
  const parts = [...of('month', isFirst ? a : b), ...of('day', isFirst ? b : a)];
  return parts.length === 2 ? parts : [];
}

/** The numbers of a range: in the order of the style, or with the names of months. */
function rangeIn(
  words: readonly string[],
  { order }: Hint,
  languages: readonly CalendarNames[],
): PartValue[] {
  const ordered = order.split('-') as PartValue['part'][];
  const parts = words.map((word, at): PartValue | undefined => {
    const month = monthOf(word, languages);
    if (month !== undefined) return { part: 'month', value: month };
    if (isYear(word)) return { part: 'year', value: Number(word) };
    const part = words.length === ordered.length ? ordered[at] : 'day';
    return isNumber(word) && part ? { part, value: Number(word) } : undefined;
  });
  const known = parts.filter((part) => part !== undefined);
  const count = (part: PartValue['part']) => known.filter((each) => each.part === part).length;
  const isRange = count('day') === 2 && within(count('month'), 2) && count('year') <= 2;
  return isRange && known.length === words.length ? known : [];
}

/** A month or a week in other words and another order than the digest's. */
function inUnit(
  words: readonly string[],
  { unit }: Hint,
  languages: readonly CalendarNames[],
): RecognisedDate | undefined {
  const years = words.filter(isYear);
  const [number, ...more] = words.filter((word) => !isYear(word) && !weekWords.test(word));
  if (years.length !== 1 || number === undefined || more.length > 0) return undefined;
  const year = Number(years[0]);
  if (unit === 'month') {
    const month = monthOf(number, languages) ?? (isNumber(number) ? Number(number) : undefined);
    return month === undefined ? undefined : { period: monthPeriod(year, month) };
  }
  const first = unit === 'week' && isNumber(number) ? weekStart(year, Number(number)) : undefined;
  return first === undefined ? undefined : { period: { first, last: addDays(first, 6) } };
}

/** Words for a week, in languages that number them. */
const weekWords = /^(?:w|wk|week|kw|woche|semaine|semana|settimana|vecka|uge|uke|viikko|неделя)$/i;

function monthOf(word: string, languages: readonly CalendarNames[]): number | undefined {
  return languages.map((names) => names.monthNamed(word)).find((month) => month !== undefined);
}

/**
 * One form for characters that look alike: digits and dots of East Asian texts, spaces, dashes; no
 * invisible ones.
 */
export function alike(text: string): string {
  return withoutInvisible(text.normalize('NFKC'))
    .replace(/\u00AD|\u200C|\u200D|\uFE0F/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** Takes off brackets, quotes and emphasis marks around, and the punctuation after. */
function withoutFrame(text: string): string {
  return text.replace(/^[\s*_~`"'“”‘’()[\]{}<>]+/, '').replace(/[\s*_~`"'“”‘’()[\]{}<>:.,;]+$/, '');
}

function withoutWeekday(text: string, languages: readonly CalendarNames[]): string {
  const isWeekday = (word: string) =>
    languages.some((names) => names.weekdayNamed(word) !== undefined);
  const [before, first = ''] = /^([\p{L}\p{M}]+)[\s.,:|()[\]-]+/u.exec(text) ?? [];
  if (before !== undefined && isWeekday(first)) return withoutFrame(text.slice(before.length));
  const [after, last = ''] = /[\s.,:|()[\]-]+([\p{L}\p{M}]+)$/u.exec(text) ?? [];
  if (after !== undefined && isWeekday(last)) return withoutFrame(text.slice(0, -after.length));
  return text;
}

/**
 * The numbers and words of a text, without what only holds dates together; empty where anything
 * else is in it.
 */
function wordsOf(text: string, languages: readonly CalendarNames[]): string[] {
  const spaced = text.replace(/(?<=\d)\s*[年月년월]/g, ' ').replace(/(?<=\d)\s*[日일]$/, '');
  if (!/^[\p{L}\p{M}\d\s./,_-]+$/u.test(spaced)) return [];
  return spaced
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, '')
    .split(/[\s./,_-]+|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u)
    .filter((word) => word !== '' && !languages.some((names) => names.joins(word)));
}

function isYear(word: string): boolean {
  return /^\d{4}$/.test(word) && Number(word) >= years.from && Number(word) <= years.to;
}

function isNumber(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}

function compact(word: string): RecognisedDate | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(word) ?? [];
  const probable = isYear(year) && within(Number(month), 12) && within(Number(day), 31);
  return probable ? dayOf(`${year}-${month}-${day}`) : undefined;
}

/**
 * Day, month and year with the month's name between or first; or the year first, then the two in
 * any order.
 */
function withMonthName(
  words: [string, string, string],
  languages: readonly CalendarNames[],
): RecognisedDate | undefined {
  const year = words.find((word, at) => at !== 1 && isYear(word));
  const month = words
    .map((word) => monthOf(word, languages))
    .find((number) => number !== undefined);
  const day = words.find(isNumber);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dayOf(isoDate(Number(year), month, Number(day)));
}

function inNumbers(
  a: string,
  b: string,
  c: string,
  hint: Hint | undefined,
): RecognisedDate | undefined {
  if (!isNumber(b)) return undefined;
  const order = hint?.order;
  if (isYear(a) && isNumber(c)) {
    const swapped = order === 'year-day-month';
    return dayOf(isoDate(Number(a), Number(swapped ? c : b), Number(swapped ? b : c)));
  }
  if (!isYear(c) || !isNumber(a)) return undefined;
  const monthFirst = isMonthFirst(Number(a), Number(b), order);
  if (monthFirst === undefined) return { period: undefined };
  return dayOf(isoDate(Number(c), Number(monthFirst ? a : b), Number(monthFirst ? b : a)));
}

/** Which of two numbers before a year is the month; undefined where nothing tells. */
function isMonthFirst(a: number, b: number, order: string | undefined): boolean | undefined {
  if (within(a, 12) !== within(b, 12)) return within(a, 12);
  if (a === b && within(a, 12)) return true;
  if (order === 'month-day-year') return true;
  return order === 'day-month-year' ? false : undefined;
}

function within(number: number, highest: number): boolean {
  return number >= 1 && number <= highest;
}

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
 * The full date (year, month and day, 1970 to 2100) that the path of an http or https address
 * carries, as YYYY-MM-DD. Undefined where there is none, where the calendar does not have it, or
 * where several dates stand against each other.
 */
export function dateInAddress(url: string): string | undefined {
  const whole = parseAddress(url)?.pathname ?? '';
  // Before an embedded address stands when it was archived, not when it was written.
  const path = whole.slice(Math.max(0, embeddedAddressAt(whole)));
  const dates = new Set<string>();
  for (const pattern of written) {
    for (const [, year, month = '', day] of path.matchAll(pattern)) {
      const number = /\d/.test(month) ? Number(month) : (englishNames.monthNamed(month) ?? 0);
      const iso = isoDate(Number(year), number, Number(day));
      if (dateExists(iso) && iso >= '1970' && iso < '2101') dates.add(iso);
    }
  }
  return dates.size === 1 ? [...dates][0] : undefined;
}
