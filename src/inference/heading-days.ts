import type { WrittenDigest } from '../config/schema.ts';
import type { Period } from '../digest/dates/calendar.ts';
import { type DateHabit, dateHabit, type Frame } from './dates.ts';
import type { SamplePage } from './files.ts';

/** Dates that were found in one kind of place. */
export interface FoundDates {
  written: Pick<WrittenDigest, 'day' | 'date-in' | 'date-line'>;
  why: Partial<Record<keyof WrittenDigest, string>>;
  locale: string;
  /** How many there are in a page, on the average. */
  perPage: number;
  /** The dates of each page, in its order. */
  order: readonly (readonly Period[])[];
}

interface PlacedHeading {
  content: string;
  depth: number;
  line: number;
  page: number;
}

/** A way to write dates in headings, with the dates that are so. */
interface Way {
  text: string;
  count: number;
  /** What they name, where the year is known. */
  dates: readonly Period[];
}

/** Headings that name periods of one kind. */
interface Level {
  depth: number;
  templates: readonly Way[];
  habit: DateHabit;
  /** How many of the headings that may be dates there are. */
  likely: number;
  dates: ReadonlyMap<PlacedHeading, Period>;
}

/** Fewer entries than this share below dates: the dates are of something else. */
const fewestBelow = 0.5;

/**
 * How the headings of pages name dates: in one heading for each, in several ways, or in headings
 * that stand in one another. `marker` is that of the entries; `named` are the years that the files'
 * names give.
 */
export function headingDates(
  pages: readonly SamplePage[],
  marker: string,
  named: (FoundDates & { pages: ReadonlyMap<number, Period> }) | undefined,
): FoundDates | undefined {
  const headings = pages
    .flatMap((page, index) =>
      page.headings.map((each): PlacedHeading => ({ ...each, page: index })),
    )
    .filter(({ depth }) => !marker.startsWith('#') || marker.length > depth);
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort();
  const whole = depths.flatMap((depth) => levelOf(headings, depth) ?? []);
  const options: Level[][] = whole.map((level) => [withOthers(level, whole)]);
  for (const level of whole) options.push([level, ...nestedIn(headings, depths, level)]);
  if (named) {
    const years = (heading: PlacedHeading) => named.pages.get(heading.page);
    const [first] = depths.flatMap((depth) => levelOf(headings, depth, years) ?? []);
    if (first) options.push([first, ...nestedIn(headings, depths, first)]);
  }
  let best: { levels: Level[]; worth: number } | undefined;
  for (const levels of options) {
    const last = levels.at(-1);
    if (!last || (levels.length === 1 && !named && last.dates.size < 2)) continue;
    if (shareBelow(pages, headings, [last]) < fewestBelow / levels.length) continue;
    const below = shareBelow(pages, headings, levels);
    // A smaller period says more, where it is not much rarer.
    const worth = below * (1 + 0.1 * levels.length) * (last.habit.format.unit === 'year' ? 0.6 : 1);
    if (below >= fewestBelow && worth + last.dates.size / 1e6 > (best?.worth ?? 0)) {
      best = { levels, worth: worth + last.dates.size / 1e6 };
    }
  }
  if (!best) return undefined;
  const { levels } = best;
  const last = levels.at(-1) as Level;
  const templates = levels.flatMap((level) => newestFirst(level.templates).map(({ text }) => text));
  const [day = '', ...more] = templates;
  const lacks = (levels[0] as Level).habit.format.lacks.length > 0;
  const why = levels.map((level) => whyOf(level, levels[0] !== level)).join('; ');
  return {
    written: { ...(lacks && named?.written), day: more.length > 0 ? templates : day },
    why: { ...(lacks && named?.why), day: why },
    locale: levels.map(({ habit }) => habit.locale).find((locale) => locale !== 'en') ?? 'en',
    perPage: last.dates.size / pages.length,
    order: pages.map((_, page) =>
      [...last.dates].flatMap(([heading, period]) =>
        heading.page === page && (levels.length > 1 || lacks || hasYear(heading)) ? [period] : [],
      ),
    ),
  };
}

function whyOf({ templates, likely, dates, depth }: Level, isNested: boolean): string {
  const counts = newestFirst(templates)
    .map(({ count }) => count)
    .join(' + ');
  const many = templates.length > 1 ? `${counts} of` : `${dates.size} of`;
  return `${many} ${likely} headings ${isNested ? `of depth ${depth} below` : 'with a date'}`;
}

/** The newest dates tell how dates are written today: that comes first. */
function newestFirst(ways: readonly Way[]): Way[] {
  const all = ways.flatMap(({ dates }) => dates.map(({ first }) => first)).sort();
  const since = all[Math.floor(all.length * 0.8)] ?? '';
  const late = ({ dates }: Way) => dates.filter(({ first }) => first >= since).length;
  const [latest] = [...ways].sort((a, b) => late(b) - late(a));
  return latest ? [latest, ...ways.filter((way) => way !== latest)] : [];
}

/** A template with the literal text around a date, or with `{text}` for what differs. */
const frame: Frame = (before, after) => {
  if (/[{}\\]/.test(before + after)) return [];
  const rest = /[^\p{L}\p{N}]*$/u.exec(before)?.[0] ?? '';
  const tail = /^[^\p{L}\p{N}]*/u.exec(after)?.[0] ?? '';
  const framed: [string, string][] = [[before, after]];
  if (/\w|[^\0-\x7f]/.test(before) && rest !== before) framed.push([`{text}${rest}`, after]);
  if (tail !== after) framed.push([before, `${tail}{text}`]);
  return framed;
};

/** More ways to write the same date are not told apart. */
const mostWays = 8;
/** With a larger share of headings in one way, the others are mistakes. */
const settled = 0.8;
/** A way of a smaller share is one, too. */
const fewestOfWay = 0.02;

/**
 * The headings of a depth that name dates. With `within`, which gives the period that a heading
 * stands in, those whose dates leave out what that says.
 */
function levelOf(
  all: readonly PlacedHeading[],
  depth: number,
  within?: (heading: PlacedHeading) => Period | undefined,
): Level | undefined {
  const own = all.filter((heading) => heading.depth === depth);
  const likely = own.filter((each) => (within ? within(each) !== undefined : hasYear(each)));
  const isLoneYear = likely.length === 1 && /^\P{L}*$/u.test(likely[0]?.content ?? '');
  const dates = new Map<PlacedHeading, Period>();
  const templates: Way[] = [];
  let main: DateHabit | undefined;
  while (templates.length < mostWays) {
    const rest = likely.filter((heading) => !dates.has(heading));
    const contents = rest.map(({ content }) => content);
    const ofRest: Frame =
      within || main ? (before, after) => frame(before, after).slice(0, 1) : frame;
    const habit = dateHabit(contents, ofRest, {
      ...(within && { within: (index) => within(rest[index] as PlacedHeading) }),
      ...((within || isLoneYear) && !main && { fewest: 1 }),
    });
    if (!habit || (main && habit.format.unit !== main.format.unit)) break;
    if (main && habit.locale !== main.locale && habit.locale !== 'en') break;
    if (main && habit.dates.size < likely.length * fewestOfWay) break;
    main ??= habit;
    for (const [index, period] of habit.dates) dates.set(rest[index] as PlacedHeading, period);
    const text = `${'#'.repeat(depth)} ${habit.template}`;
    const found = [...habit.dates.values()];
    templates.push({ text: apart(text), count: found.length, dates: found });
    if (templates.length === 1 && habit.dates.size >= likely.length * settled) break;
  }
  if (!main || (within && dates.size < likely.length * 0.6)) return undefined;
  const yearless = within ? undefined : withoutYear(own, main);
  if (yearless) {
    templates.push(yearless.way);
    for (const [heading, period] of yearless.dates) dates.set(heading, period);
  }
  // In the order of the text, whichever template reads them.
  const ordered = new Map(own.flatMap((each) => ofHeading(each, dates)));
  return {
    depth,
    templates,
    habit: main,
    likely: likely.length + (yearless?.dates.length ?? 0),
    dates: ordered,
  };
}

function hasYear({ content }: PlacedHeading): boolean {
  return /(?:19|20)\d{2}/.test(content);
}

/** The year of a date with a bracket behind it stands apart: `(June 23 - June 29) - 2025`. */
function apart(template: string): string {
  return template.replace(/\{date:([^{}]*)([)\]）】][^{}\p{L}]*)YYYY\}/u, '{date:$1}$2{date:YYYY}');
}

/**
 * Headings that leave out the year that others of their depth have. Which one they are of is told
 * by these when a page is read; here any will do.
 */
function withoutYear(own: readonly PlacedHeading[], { locale, format, dates }: DateHabit) {
  const rest = own.filter((heading) => !hasYear(heading));
  const habit = dateHabit(
    rest.map(({ content }) => content),
    (before, after) => frame(before, after).slice(0, 1),
    { within: () => ({ first: '2024-01-01', last: '2024-12-31' }), fewest: 3 },
  );
  if (!habit || habit.format.unit !== format.unit || habit.format.lacks.length !== 1)
    return undefined;
  if (habit.locale !== locale || habit.dates.size < dates.size * fewestOfWay) return undefined;
  const found = [...habit.dates].map(
    ([at, period]) => [rest[at] as PlacedHeading, period] as const,
  );
  const text = `${'#'.repeat(own[0]?.depth ?? 1)} ${habit.template}`;
  return { way: { text, count: found.length, dates: [] }, dates: found };
}

function ofHeading(heading: PlacedHeading, dates: ReadonlyMap<PlacedHeading, Period>) {
  const period = dates.get(heading);
  return period ? [[heading, period] as const] : [];
}

/** Takes in headings of another depth in pages that have none of this level. */
function withOthers(level: Level, all: readonly Level[]): Level {
  const pages = new Set([...level.dates.keys()].map(({ page }) => page));
  const others = all.filter(
    ({ depth, dates, habit }) =>
      depth !== level.depth &&
      habit.format.unit === level.habit.format.unit &&
      dates.size < level.dates.size &&
      [...dates.keys()].filter(({ page }) => pages.has(page)).length <= dates.size / 2,
  );
  return {
    ...level,
    templates: [level, ...others].flatMap(({ templates }) => templates),
    likely: [level, ...others].reduce((sum, { likely }) => sum + likely, 0),
    dates: new Map([level, ...others].flatMap(({ dates }) => [...dates])),
  };
}

/** The levels of dates below the headings of a level. */
function nestedIn(
  headings: readonly PlacedHeading[],
  depths: readonly number[],
  level: Level,
): Level[] {
  if (!['year', 'month'].includes(level.habit.format.unit)) return [];
  const periods = new Map<PlacedHeading, Period>();
  let open: Period | undefined;
  let page = -1;
  for (const heading of headings) {
    if (heading.page !== page || heading.depth <= level.depth) open = level.dates.get(heading);
    page = heading.page;
    if (heading.depth > level.depth && open) periods.set(heading, open);
  }
  for (const depth of depths.filter((each) => each > level.depth)) {
    const found = levelOf(headings, depth, (heading) => periods.get(heading));
    if (found) return [found, ...nestedIn(headings, depths, found)];
  }
  return [];
}

/** The share of the entries that stand below a date of one of the levels. */
function shareBelow(
  pages: readonly SamplePage[],
  headings: readonly PlacedHeading[],
  levels: readonly Level[],
): number {
  const depth = Math.min(...levels.map((level) => level.depth));
  let below = 0;
  let all = 0;
  for (const [index, page] of pages.entries()) {
    const own = headings.filter((heading) => heading.page === index);
    let next = 0;
    let isDated = false;
    for (const { line } of page.places) {
      for (; (own[next]?.line ?? line) < line; next++) {
        const heading = own[next] as PlacedHeading;
        if (levels.some(({ dates }) => dates.has(heading))) isDated = true;
        else if (heading.depth <= depth) isDated = false;
      }
      all++;
      if (isDated) below++;
    }
  }
  return below / Math.max(1, all);
}
