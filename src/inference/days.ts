import type { WrittenDigest } from '../config/schema.ts';
import { type DateHabit, dateHabit } from './dates.ts';
import type { EntryHabit } from './entry.ts';
import type { SamplePage } from './files.ts';

/** How a digest's days are written, in its headings or its files' names. */
export function datesOf(pages: readonly SamplePage[], habit: EntryHabit) {
  const inNames = nameDates(pages);
  const inHeadings = headingDates(pages, habit);
  const perPage = inHeadings ? inHeadings.count / pages.length : 0;
  const found = inNames && (!inHeadings || perPage <= 1.5) ? inNames : inHeadings;
  if (!found) return undefined;
  const { locale } = found.dates;
  const order = found.key === 'day' ? orderOf(found.order) : undefined;
  const written: Partial<WrittenDigest> = { [found.key]: found.template };
  const why: Partial<Record<keyof WrittenDigest, string>> = { [found.key]: found.why };
  if (locale !== 'en') {
    written.locale = locale;
    why.locale = 'the language of the names of months or weekdays';
  }
  if (order) {
    written.order = order.order;
    why.order = `${order.count} of ${order.of} neighbouring days`;
  }
  return { written, why };
}

interface FoundDates {
  key: 'day' | 'date-in';
  template: string;
  why: string;
  count: number;
  dates: DateHabit;
  /** The dates of each page, in its order. */
  order: readonly (readonly string[])[];
}

function nameDates(pages: readonly SamplePage[]): FoundDates | undefined {
  if (pages.length < 2) return undefined;
  const star = (text: string, keep: 'start' | 'end') => {
    if (!/[\p{L}\p{N}]/u.test(text)) return text;
    const edge = keep === 'end' ? /[^\p{L}\p{N}*?{}]*$/u : /^[^\p{L}\p{N}*?{}]*/u;
    return keep === 'end' ? `*${edge.exec(text)?.[0] ?? ''}` : `${edge.exec(text)?.[0] ?? ''}*`;
  };
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
  const enough = (habit: DateHabit | undefined) => habit && habit.dates.size >= pages.length * 0.8;
  const habit = enough(inName)
    ? inName
    : dateHabit(
        pages.map(({ path }) => path),
        (before, after) =>
          before.includes('/')
            ? frame(before, after).filter(([start]) => !start.startsWith('*'))
            : [],
      );
  // A year in the way to a file says when it was put there, not which issue it is.
  if (!habit || !enough(habit) || habit.format.unit === 'year') return undefined;
  const why = `${habit.dates.size} of ${pages.length} file names`;
  return {
    key: 'date-in',
    template: habit.template,
    why,
    count: pages.length,
    dates: habit,
    order: [],
  };
}

function headingDates(pages: readonly SamplePage[], { block }: EntryHabit): FoundDates | undefined {
  const all = pages.flatMap((page, index) =>
    page.headings.map((heading) => ({ ...heading, page, index })),
  );
  const depths = [...new Set(all.map(({ depth }) => depth))].sort();
  const frame = (before: string, after: string): [string, string][] => {
    if (/[{}\\]/.test(before + after)) return [];
    const plain: [string, string] = [before, after];
    const rest = /[^\p{L}\p{N}]*$/u.exec(before)?.[0] ?? '';
    const tail = /^[^\p{L}\p{N}]*/u.exec(after)?.[0] ?? '';
    return [
      plain,
      ...(/\w|[^\0-\x7f]/.test(before) && rest !== before
        ? [[`{text}${rest}`, after] as [string, string]]
        : []),
      ...(tail !== after ? [[before, `${tail}{text}`] as [string, string]] : []),
    ];
  };
  let best: (FoundDates & { covered: number }) | undefined;
  for (const depth of depths) {
    const headings = all.filter((heading) => heading.depth === depth);
    const habit = dateHabit(
      headings.map(({ content }) => content),
      frame,
    );
    if (!habit || (block.marker.startsWith('#') && block.marker.trim().length <= depth)) continue;
    const dated = [...habit.dates].map(([at]) => headings[at]).filter((each) => each !== undefined);
    const lines = new Map(pages.map((page) => [page, dated.filter((each) => each.page === page)]));
    // A date holds for what stands below it: most entries must stand below one.
    const places = pages.flatMap((page) => page.places.map((place) => ({ page, place })));
    const below = places.filter(({ page, place }) =>
      lines.get(page)?.some(({ line }) => line < place.line),
    );
    const covered = below.length / Math.max(1, places.length);
    if (covered < 0.5) continue;
    if (best && best.covered + best.count / 1e6 >= covered + dated.length / 1e6) continue;
    const near = headings.filter(({ content }) => /(?:19|20)\d{2}/.test(content)).length;
    best = {
      key: 'day',
      template: `${'#'.repeat(depth)} ${habit.template}`,
      why: `${dated.length} of ${near} headings with a year`,
      count: dated.length,
      dates: habit,
      order: pages.map((_, index) =>
        [...habit.dates].flatMap(([at, date]) => (headings[at]?.index === index ? [date] : [])),
      ),
      covered,
    };
  }
  return best;
}

function orderOf(pages: readonly (readonly string[])[]) {
  const steps = pages.flatMap((dates) =>
    dates
      .slice(1)
      .map((date, at) => (date < (dates[at] ?? '') ? -1 : date > (dates[at] ?? '') ? 1 : 0)),
  );
  const down = steps.filter((step) => step < 0).length;
  const up = steps.filter((step) => step > 0).length;
  if (up + down === 0) return undefined;
  return up > down
    ? ({ order: 'oldest-first', count: up, of: up + down } as const)
    : ({ order: 'newest-first', count: down, of: up + down } as const);
}
