import { compileFormat } from '../config/resolve.ts';
import type { WrittenDigest } from '../config/schema.ts';
import { createHeadsReader } from '../digest/archive/heads.ts';
import { HeadsFile } from '../digest/archive/heads-file.ts';
import type { Period } from '../digest/dates/calendar.ts';
import { endOfFrontMatter } from '../digest/front-matter.ts';
import { bareValue } from '../digest/template/file-date.ts';
import { slotOf } from '../digest/template/template.ts';
import { type DateHabit, dateHabit } from './dates.ts';
import type { EntryHabit } from './entry.ts';
import type { SamplePage } from './files.ts';
import { type FoundDates, headingDates } from './heading-days.ts';

/** How a digest's days are written: in headings, in its files' names, or in lines of them. */
export function datesOf(pages: readonly SamplePage[], { block }: Pick<EntryHabit, 'block'>) {
  const named = nameDates(pages);
  // A year in the way to a file says when it was put there, not which issue it is.
  const isYear = named?.habit.format.unit === 'year';
  const inName = isYear ? undefined : named;
  const isExact = inName?.habit.format.unit === 'day';
  const inLine = isExact ? undefined : lineDates(pages);
  // A day says more than the week or the month that a name tells.
  const ofFiles = inLine?.habit.format.unit === 'day' ? inLine : (inName ?? inLine);
  const headings = headingDates(pages, block.marker.trim(), isYear ? named : undefined);
  // What comes once in a page says no more than its name.
  const isMany = headings && (!ofFiles || headings.perPage > 1.5);
  const found = isMany ? headings : ofFiles;
  if (!found) return undefined;
  const written: Partial<WrittenDigest> = { ...found.written };
  const why = { ...found.why };
  if (found.locale !== 'en') {
    written.locale = found.locale;
    why.locale = 'the language of the names of months or weekdays';
  }
  const order = orderOf(found.order.map((dates) => dates.map(({ first }) => first)));
  if (order) {
    written.order = order.order;
    why.order = `${order.count} of ${order.of} neighbouring days`;
  }
  return { written, why };
}

/** Dates that whole files have. */
type FileDates = FoundDates & { habit: DateHabit; pages: ReadonlyMap<number, Period> };

/** Fewer pages than this share of them have their date so by chance. */
const enough = 0.8;

function nameDates(pages: readonly SamplePage[]): FileDates | undefined {
  if (pages.length < 2) return undefined;
  const frame = (before: string, after: string): [string, string][] => {
    const dot = after.lastIndexOf('.');
    const [rest, extension] = [after.slice(0, Math.max(0, dot)), after.slice(Math.max(0, dot))];
    const ends = [after, `${star(rest, 'start')}${extension}`];
    const starts = /[{}*?]/.test(before) ? [star(before, 'end')] : [before, star(before, 'end')];
    return starts.flatMap((start) =>
      [...new Set(ends)].map((end): [string, string] => [start, end]),
    );
  };
  const names = pages.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  const inName = dateHabit(names, frame);
  const isEnough = (habit: DateHabit | undefined) =>
    habit !== undefined && habit.dates.size >= pages.length * enough;
  const habit = isEnough(inName)
    ? inName
    : dateHabit(
        pages.map(({ path }) => path),
        (before, after) =>
          before.includes('/')
            ? frame(before, after).filter(([start]) => !start.startsWith('*'))
            : [],
      );
  if (!habit || !isEnough(habit)) return undefined;
  return ofFile('date-in', habit, habit.dates, `${habit.dates.size} of ${pages.length} file names`);
}

function ofFile(
  key: 'date-in' | 'date-line',
  habit: DateHabit,
  pages: ReadonlyMap<number, Period>,
  why: string,
): FileDates {
  const { template, locale } = habit;
  const found = { written: { [key]: template }, why: { [key]: why }, locale };
  return { ...found, habit, pages, perPage: 1, order: [] };
}

/** The words at one end of a text as a wildcard, but for the signs at its other end. */
function star(text: string, keep: 'start' | 'end'): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return text;
  const edge = keep === 'end' ? /[^\p{L}\p{N}*?{}]*$/u : /^[^\p{L}\p{N}*?{}]*/u;
  const signs = edge.exec(text)?.[0] ?? '';
  return keep === 'end' ? `*${signs}` : `${signs}*`;
}

/** Keys of front matter that say when a page was changed, which is another date. */
const changed = /mod|updat|edit|chang/i;

function lineDates(pages: readonly SamplePage[]): FileDates | undefined {
  if (pages.length < 2) return undefined;
  const data = pages.flatMap(({ source: { text } }, page) =>
    text
      .slice(0, endOfFrontMatter(text))
      .split('\n')
      .map((line) => ({ page, text: bareValue(line.trim().replace(/\s+/g, ' ')) }))
      .filter(({ text }) => /^[\w.-]+ ?[:=] ?\S/.test(text) && text.length <= 200),
  );
  const keys = new Map<string, { page: number; text: string }[]>();
  for (const line of data) {
    const key = /^[\w.-]+/.exec(line.text)?.[0] ?? '';
    keys.set(key, [...(keys.get(key) ?? []), line]);
  }
  const found = [...keys].flatMap(([key, lines]) => {
    const habit = lineHabit(lines, pages.length, `\`${key}\` in the front matter`);
    return habit ? [{ ...habit, key }] : [];
  });
  const [best] = found.sort(
    (a, b) =>
      Number(changed.test(a.key)) - Number(changed.test(b.key)) || b.pages.size - a.pages.size,
  );
  return best ?? lineHabit(pages.flatMap(headLines), pages.length, 'a line of the page');
}

/** So many lines of a page are looked at for its date. */
const mostLines = 40;

/** The lines above the first entry of a page that may carry its date. */
function headLines({ source, places, headings }: SamplePage, page: number) {
  const [first] = places;
  const isHeading = new Set(headings.map(({ line }) => line));
  const lines: { page: number; text: string }[] = [];
  const begin = source.pointAt(endOfFrontMatter(source.text)).line;
  const end = Math.min(first?.line ?? 0, begin + mostLines);
  for (let at = begin; at < end; at++) {
    const text = source.line(at).trim().replace(/\s+/g, ' ');
    if (!isHeading.has(at) && text.length <= 200 && /\d/.test(text)) lines.push({ page, text });
  }
  return lines;
}

function lineHabit(
  lines: readonly { page: number; text: string }[],
  count: number,
  where: string,
): FileDates | undefined {
  const habit = dateHabit(
    lines.map(({ text }) => text),
    (before, after) => {
      if (/[{}\\]/.test(before + after)) return [];
      const ends = new Set([after, star(after, 'start')]);
      return [...ends].map((end): [string, string] => [before, end]);
    },
  );
  if (!habit) return undefined;
  const pages = new Map<number, Period>();
  for (const [index, period] of habit.dates) {
    const page = lines[index]?.page ?? 0;
    if (!pages.has(page)) pages.set(page, period);
  }
  if (pages.size < count * enough || habit.format.unit === 'year') return undefined;
  return ofFile('date-line', habit, pages, `${where} of ${pages.size} of ${count} files`);
}

/** The order of entries that carry their dates; undefined for others, and where there is none. */
export function orderOfEntries(pages: readonly SamplePage[], written: WrittenDigest) {
  const compiled = compileFormat(written);
  if ('faults' in compiled || !compiled.format.entries.some((each) => slotOf(each, 'date'))) {
    return undefined;
  }
  const headsOf = createHeadsReader(compiled.format);
  const order = orderOf(
    pages.map(({ path, source }) =>
      headsOf(new HeadsFile(path, source.text)).flatMap(({ date }) => date ?? []),
    ),
  );
  if (!order) return undefined;
  return { order: order.order, why: `${order.count} of ${order.of} neighbouring entries` };
}

function orderOf(pages: readonly (readonly string[])[]) {
  const steps = pages.flatMap((dates) =>
    dates.slice(1).map((date, at) => {
      const before = dates[at] ?? '';
      return date < before ? -1 : Number(date > before);
    }),
  );
  const down = steps.filter((step) => step < 0).length;
  const up = steps.filter((step) => step > 0).length;
  if (up + down === 0) return undefined;
  return up > down
    ? ({ order: 'oldest-first', count: up, of: up + down } as const)
    : ({ order: 'newest-first', count: down, of: up + down } as const);
}
