import { CopydeskError } from '../errors.ts';
import { inlineCode } from '../text/code-span.ts';
import type { Range } from '../text/source.ts';
import { isHabit, ownEntries, PageHabits } from './habit.ts';
import { writeDay } from './model/day.ts';
import { askFor, isWithin, sectionNamed, titleOf } from './sections.ts';
import type { Day, Digest, Entry, Section } from './types.ts';

/** An entry that is to stand in a page. */
interface NewEntry {
  /** Its title as plain text. */
  title: string;
  /** Writes its lines, with the number that it has where entries are numbered. */
  write(number: number): string;
}

/** Where an entry belongs. */
interface Destination {
  /** The date, as YYYY-MM-DD. */
  today: string;
  /** The name of a section, or its path joined by `>`; undefined where there is but one. */
  section: string | undefined;
}

/** A text that is put into a page; nothing else changes. */
export interface Insertion {
  at: number;
  text: string;
}

/**
 * Finds the place of a new entry and writes it as the page writes its neighbours: below the heading
 * of the day and of the section, which are made where they are missing, in the order of the format,
 * parted as others are. Throws a `usage` error where it cannot tell the place.
 */
export function insertionOf(digest: Digest, entry: NewEntry, destination: Destination): Insertion {
  return new Page(digest, entry).insert(destination);
}

class Page {
  readonly #digest: Digest;
  readonly #entry: NewEntry;
  readonly #text: string;
  readonly #habits: PageHabits;

  constructor(digest: Digest, entry: NewEntry) {
    this.#digest = digest;
    this.#entry = entry;
    this.#text = digest.document.source.text;
    this.#habits = new PageHabits(digest);
  }

  insert(destination: Destination): Insertion {
    return this.#digest.format.days.length > 0
      ? this.#intoDay(destination)
      : this.#intoSection(destination.section);
  }

  /** Into a page without headings for days. */
  #intoSection(name: string | undefined): Insertion {
    const holding = this.#habits.sections.filter(({ entries }) => entries.length > 0);
    const [only, second] = holding;
    if (name === undefined) {
      if (second) throw this.#unnamed(holding);
      const section = only ?? this.#emptyHome();
      return this.#into(section.entries, section.heading);
    }
    const section = sectionNamed(name, this.#habits.sections);
    const inner = holding.filter((each) => each !== section && isWithin(each, section));
    if (section.entries.length === 0 && inner.length > 0) {
      throw askFor(
        `the entries of ${inlineCode(name)} stand in sections of it`,
        inner,
        this.#habits.sections,
      );
    }
    return this.#into(section.entries, section.heading);
  }

  #intoDay({ section: name, today }: Destination): Insertion {
    const { days: all } = this.#habits;
    const inner = all.flatMap((day) => this.#habits.sectionsIn(day));
    const isInner = (section: Section) => inner.includes(section);
    const named =
      name === undefined ? undefined : sectionNamed(name, this.#habits.sections, isInner);
    const outer = named && !isInner(named) ? named : undefined;
    const days = all.filter(({ section }) => !outer || isWithin(section, outer));
    const home = outer ?? this.#homeOf(days);
    const day = days.find((each) => holds(each, today));
    if (!named || outer) {
      this.#refuseUnsorted(day && day.entries.length > 0 ? [day] : days);
      return day ? this.#into(ownEntries(day), day.heading) : this.#newDay(today, days, home);
    }
    if (!day) return this.#newDay(today, days, home, named);
    const sections = this.#habits.sectionsIn(day);
    const there = sections.find((section) => titleOf(section) === titleOf(named));
    return there ? this.#into(there.entries, there.heading) : this.#newSection(named, day);
  }

  /** Below a day that is made at its place in the order of the days. */
  #newDay(today: string, days: readonly Day[], home: Section, inner?: Section): Insertion {
    const { format } = this.#digest;
    const dated = days.flatMap((day) => (day.date === undefined ? [] : [{ day, date: day.date }]));
    const latest = [...dated].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    const last = latest && { first: latest.date, last: latest.day.until ?? latest.date };
    const written = writeDay(format, today, last);
    if (!written) {
      throw new CopydeskError(
        'usage',
        `no day holds ${today}, and ${inlineCode(format.days.at(-1)?.[0]?.text ?? '')} has words that only you know; write its heading, then add to it`,
      );
    }
    const { text: heading, period } = written;
    const below = inner
      ? this.#habits.sectionGaps().above + this.#sectionWithEntry(inner)
      : this.#habits.firstGap() + this.#firstEntry();
    const gap = this.#habits.dayGap(days);
    const isNewest = format.order === 'newest-first';
    const isAbove = ({ date }: { date: string }) =>
      isNewest ? date > period.first : date < period.first;
    const next = isNewest ? dated.find((each) => !isAbove(each)) : dated[0];
    const upper = isNewest ? dated.at(-1) : dated.findLast(isAbove);
    const follows = isNewest ? !next : upper !== undefined;
    if (follows && upper) {
      const from = upper.day.entries.at(-1)?.head ?? upper.day.heading;
      return this.#after(this.#withoutFooter(from, upper.day.range), heading + below, gap);
    }
    if (next) return { at: next.day.heading.start.offset, text: heading + below + gap };
    return this.#below(home.heading, heading + below, this.#habits.blank);
  }

  /** Below a section of a day that is made as other days have it. */
  #newSection(named: Section, day: Day): Insertion {
    const { days } = this.#habits;
    const sections = this.#habits.sectionsIn(day);
    const model = days.find((each) => this.#habits.sectionsIn(each).includes(named));
    const order = model ? this.#habits.sectionsIn(model).map(titleOf) : [];
    const rank = (section: Section) => order.indexOf(titleOf(section));
    const upper = sections.findLast((each) => rank(each) !== -1 && rank(each) < rank(named));
    const next = sections[upper ? sections.indexOf(upper) + 1 : 0];
    const { above } = this.#habits.sectionGaps();
    const block = this.#sectionWithEntry(named);
    if (next) return { at: next.heading.start.offset, text: block + above };
    return this.#after(day.range.end.offset, block, above);
  }

  /** The heading of a section as another day has it, and the first entry below it. */
  #sectionWithEntry({ heading: { start, end } }: Section): string {
    const heading = this.#text.slice(start.offset, end.offset);
    return heading + this.#habits.sectionGaps().below + this.#firstEntry();
  }

  #firstEntry(): string {
    return this.#entry.write(this.#habits.number([]).value);
  }

  /** Among the entries that stand below a heading already. */
  #into(all: readonly Entry[], heading: Range): Insertion {
    const column = Math.min(...all.map(({ head }) => head.start.column));
    const entries = all.filter(({ head }) => head.start.column === column);
    const [first] = entries;
    if (!first) return this.#below(heading, this.#firstEntry(), this.#habits.firstGap());
    const { value, leads } = this.#habits.number(entries);
    const text = this.#entry.write(value);
    const gap = this.#habits.entryGap(entries);
    const upper = leads ? undefined : this.#habits.above(this.#entry.title, entries).at(-1);
    if (!upper) return { at: first.head.start.offset, text: text + gap };
    // What is nested in an entry may hold others, and stays with it.
    const next = entries[entries.indexOf(upper) + 1]?.head.start.offset ?? this.#text.length;
    const lowest = all.findLast(({ head }) => head.start.offset < next) ?? upper;
    return this.#after(this.#withoutFooter(lowest.head, lowest.range), text, gap);
  }

  /** Puts a text below a heading and what stands there but for entries. */
  #below(heading: Range, block: string, gap: string): Insertion {
    const from = heading.end.offset;
    const { sections, days, document } = this.#digest;
    const stops = new Set([...sections, ...days].map((each) => each.heading.start.offset));
    const own: { type: string; end: number }[] = [];
    for (const { type, position } of document.tree.children) {
      const start = position?.start.offset ?? 0;
      if (start < from) continue;
      if (type === 'heading' || (stops.has(start) && start > from)) break;
      own.push({ type, end: position?.end.offset ?? start });
    }
    const last = own.findLast(({ type }) => type !== 'thematicBreak' && type !== 'definition');
    const at = last?.end ?? from;
    const { blank } = this.#habits;
    if (at > 0) return this.#after(at, block, last ? blank : gap);
    return { at, text: block + (this.#text === '' ? document.source.eol : blank) };
  }

  /** Where the last block of a page ends that a rule parts from what is below all entries. */
  #withoutFooter({ end }: Range, range: Range): number {
    const { document, days, sections, entries } = this.#digest;
    const starts = [...days, ...sections].map(({ heading }) => heading.start.offset);
    const isLast = [...starts, ...entries.map(({ head }) => head.start.offset)].every(
      (start) => start < range.end.offset,
    );
    const { children } = document.tree;
    const rule = children.findIndex(
      ({ type, position }) =>
        type === 'thematicBreak' && (position?.start.offset ?? 0) >= end.offset,
    );
    const upper = children[rule - 1]?.position?.end.offset;
    return isLast && upper !== undefined ? Math.min(upper, range.end.offset) : range.end.offset;
  }

  /** Puts a text behind what ends at a place, and the blanks that end its line. */
  #after(at: number, block: string, gap: string): Insertion {
    const blanks = /^[ \t]*(?=[\r\n]|$)/.exec(this.#text.slice(at, at + 200))?.[0] ?? '';
    return { at: at + blanks.length, text: gap + block };
  }

  /** The section of days, where they are not kept in several for other reasons than their order. */
  #homeOf(days: readonly Day[]): Section {
    const homes = [...new Set(days.map(({ section }) => section))];
    const [first, second] = homes;
    if (!first || !second) return first ?? this.#home();
    const spans = homes.map(({ days: own }) => {
      const dates = own.flatMap(({ date }) => date ?? []).sort();
      return { first: dates[0] ?? '', last: dates.at(-1) ?? '' };
    });
    spans.sort((a, b) => (a.first < b.first ? -1 : 1));
    const isParted = spans.every(({ last }, at) => last < (spans[at + 1]?.first ?? '~'));
    if (!isParted) throw this.#unnamed(homes);
    return first;
  }

  /** Where entries or days go in a page that has none: below its title. */
  #home(): Section {
    const { sections } = this.#habits;
    const home = sections.find(({ depth }) => depth === 1) ?? sections[0];
    if (home) return home;
    throw new CopydeskError('usage', 'the page has none of the sections that its format describes');
  }

  /** Where the first entry of a page goes, unless it has sections to choose from. */
  #emptyHome(): Section {
    const home = this.#home();
    const others = this.#habits.sections.filter(({ depth }) => depth > home.depth && depth > 0);
    if (others.length === 0) return home;
    throw askFor('the page has no entries yet, but sections', others, this.#habits.sections);
  }

  /** Refuses to put an entry right below a day where the others stand in sections of days. */
  #refuseUnsorted(days: readonly Day[]): void {
    const filled = days.filter(({ entries }) => entries.length > 0);
    const sorted = filled.filter((day) => ownEntries(day).length === 0);
    if (!isHabit(sorted.length, filled.length)) return;
    throw this.#unnamed(filled.flatMap((day) => this.#habits.sectionsIn(day)));
  }

  #unnamed(sections: readonly Section[]): CopydeskError {
    return askFor('entries stand in several sections', sections, this.#habits.sections);
  }
}

function holds({ date, until = date }: Day, today: string): boolean {
  return date !== undefined && until !== undefined && date <= today && today <= until;
}
