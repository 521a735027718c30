import { CopydeskError } from '../errors.ts';
import { inlineCode } from '../text/code-span.ts';
import type { Day, Digest, Section } from './types.ts';

/** Whether a section of this name may hold entries. */
export function hasSection({ sections }: Digest, name: string): boolean {
  return sections.some((each) => each.inScope && isCalled(each, name));
}

/**
 * The section of a name, or of a path that ends with it. Several may have it only where each stands
 * in a day (`isInner`): then it is any of them. Throws a `usage` error that names the others.
 */
export function sectionNamed(
  name: string,
  sections: readonly Section[],
  isInner: (section: Section) => boolean = () => false,
): Section {
  const found = sections.filter((each) => isCalled(each, name));
  const [first, second] = found;
  if (first && (!second || found.every(isInner))) return first;
  if (first) {
    throw askFor(`${found.length} sections are called ${inlineCode(name)}`, found, sections);
  }
  const title = titleSection(sections);
  const others = sections.filter((each) => each !== title);
  throw askFor(`no section is called ${inlineCode(name)}`, others, sections);
}

/** More sections than these are not named. */
const maxNamed = 20;

/** The error that asks for one of some sections, each with what tells it from all others. */
export function askFor(
  problem: string,
  sections: readonly Section[],
  all: readonly Section[],
): CopydeskError {
  const names = sections.map((section) => {
    const alike = all.filter((each) => titleOf(each) === titleOf(section));
    const paths = new Set(alike.map(({ path }) => path.join(' > ')));
    return paths.size > 1 ? section.path.join(' > ') : titleOf(section);
  });
  const known = [...new Set(names)].filter((name) => name !== '');
  const shown = known.slice(0, maxNamed).map(inlineCode).join(', ');
  const more = known.length > maxNamed ? ` and ${known.length - maxNamed} more` : '';
  const remedy = known.length > 0 ? `choose with --section: ${shown}${more}` : 'there is none';
  return new CopydeskError('usage', `${problem}; ${remedy}`);
}

/** The section of days, where they are not kept in several for other reasons than their order. */
export function homeOfDays(days: readonly Day[], all: readonly Section[]): Section {
  const homes = [...new Set(days.map(({ section }) => section))];
  const [first, second] = homes;
  if (!first || !second) return first ?? homeOf(all);
  const spans = homes.map(({ days: own }) => {
    const dates = own.flatMap(({ date }) => date ?? []).sort();
    return { first: dates[0] ?? '', last: dates.at(-1) ?? '' };
  });
  spans.sort((a, b) => (a.first < b.first ? -1 : 1));
  const isParted = spans.every(({ last }, at) => last < (spans[at + 1]?.first ?? '~'));
  if (!isParted) throw askFor('days stand in several sections', homes, all);
  return first;
}

/** Refuses a section whose title says that it is for the days of another year. */
export function refuseOtherYear(section: Section, today: string): void {
  const years = new Set(section.days.map(({ date = '' }) => date.slice(0, 4)));
  const [year = ''] = years;
  const title = titleOf(section);
  const isOfYear = years.size === 1 && title.replace(/\D/g, '') === year;
  if (!isOfYear || today.startsWith(year)) return;
  throw new CopydeskError(
    'usage',
    `${inlineCode(title)} has the days of ${year}; write the heading of ${today.slice(0, 4)} and name it with --section, or let \`day\` begin with the level ${inlineCode(`${'#'.repeat(section.depth)} {date:YYYY}`)}`,
  );
}

/** What is wrong where a section has to be named. */
export const severalSections = 'entries stand in several sections';

/** Of sections with entries that carry dates, the one that has some of this month. */
export function sectionOfMonth(
  holding: readonly Section[],
  today: string,
  all: readonly Section[],
): Section {
  const month = today.slice(0, 7);
  const [only, second] = holding.filter(({ entries }) =>
    entries.some(({ dated }) => dated?.period.first.startsWith(month)),
  );
  if (only && !second) return only;
  throw askFor(severalSections, holding, all);
}

/** Where the first entry of a page goes, unless it has sections to choose from. */
export function emptyHome(all: readonly Section[]): Section {
  const home = homeOf(all);
  const others = all.filter(({ depth }) => depth > home.depth && depth > 0);
  if (others.length === 0) return home;
  throw askFor('the page has no entries yet, but sections', others, all);
}

/** Where entries or days go in a page that has none: below its title. */
function homeOf(all: readonly Section[]): Section {
  const home = all.find(({ depth }) => depth === 1) ?? all[0];
  if (home) return home;
  throw new CopydeskError('usage', 'the page has none of the sections that its format describes');
}

/** Whether a section is another one or stands in it. */
export function isWithin(section: Section, outer: Section): boolean {
  return outer.path.every((title, at) => section.path[at] === title);
}

/** The text of a section's own heading; empty for the file. */
export function titleOf({ path }: Section): string {
  return path.at(-1) ?? '';
}

/** The section of the page's title, where it has no entries of its own and others may. */
function titleSection(sections: readonly Section[]): Section | undefined {
  const [title, other] = sections.filter(({ depth }) => depth === 1);
  const isEmpty = title?.entries.length === 0 && title.days.length === 0;
  return isEmpty && !other && sections.some(({ depth }) => depth > 1) ? title : undefined;
}

/**
 * Whether a name is that of a section, or a path that ends with it; case and signs do not count.
 */
function isCalled({ path }: Section, name: string): boolean {
  return path.some((_, at) => folded(path.slice(at).join('>')) === folded(name));
}

function folded(name: string): string {
  const words = name.toLowerCase().replace(/[^\p{L}\p{N}>]+/gu, ' ');
  return words.trim() === '' ? name.trim() : words.replace(/ ?> ?/g, '>').trim();
}
