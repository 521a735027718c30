import { CopydeskError } from '../errors.ts';
import { inlineCode } from '../text/code-span.ts';
import type { Range } from '../text/source.ts';
import type { Period } from './dates/calendar.ts';
import { isHabit, ownEntries, PageHabits } from './habit.ts';
import { writeDay } from './model/day.ts';
import {
  askFor,
  emptyHome,
  homeOfDays,
  isWithin,
  refuseOtherYear,
  sectionNamed,
  sectionOfMonth,
  severalSections,
  titleOf,
} from './sections.ts';
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
  return new Page(digest, entry, destination.today).insert(destination.section);
}

class Page {
  readonly #digest: Digest;
  readonly #entry: NewEntry;
  readonly #text: string;
  readonly #habits: PageHabits;
  readonly #today: string;

  constructor(digest: Digest, entry: NewEntry, today: string) {
    this.#digest = digest;
    this.#entry = entry;
    this.#today = today;
    this.#text = digest.document.source.text;
    this.#habits = new PageHabits(digest);
  }

  insert(section: string | undefined): Insertion {
    return this.#digest.format.days.length > 0
      ? this.#intoDay(section)
      : this.#intoSection(section);
  }

  /** Into a page without headings for days. */
  #intoSection(name: string | undefined): Insertion {
    const holding = this.#habits.sections.filter(({ entries }) => entries.length > 0);
    const [only, second] = holding;
    if (name === undefined) {
      const section = second
        ? sectionOfMonth(holding, this.#today, this.#habits.sections)
        : (only ?? emptyHome(this.#habits.sections));
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

  #intoDay(name: string | undefined): Insertion {
    const { days: all } = this.#habits;
    const inner = all.flatMap((day) => this.#habits.sectionsIn(day));
    const isInner = (section: Section) => inner.includes(section);
    const named =
      name === undefined ? undefined : sectionNamed(name, this.#habits.sections, isInner);
    const outer = named && !isInner(named) ? named : undefined;
    const days = all.filter(({ section }) => !outer || isWithin(section, outer));
    const home = outer ?? homeOfDays(days, this.#habits.sections);
    const day = days.find((each) => holds(each, this.#today));
    if (!named || outer) {
      this.#refuseUnsorted(day && day.entries.length > 0 ? [day] : days);
      return day ? this.#into(ownEntries(day), day.heading) : this.#newDay(days, home);
    }
    if (!day) return this.#newDay(days, home, named);
    const sections = this.#habits.sectionsIn(day);
    const there = sections.find((section) => titleOf(section) === titleOf(named));
    return there ? this.#into(there.entries, there.heading) : this.#newSection(named, day);
  }

  /** Below a day that is made at its place in the order of the days, and what it stands in. */
  #newDay(days: readonly Day[], home: Section, inner?: Section): Insertion {
    const { order, days: levels } = this.#digest.format;
    let outer: Day | undefined;
    let level = 0;
    for (; level < levels.length - 1; level++) {
      const isIn = ({ parent }: Day) => outer === undefined || parent === outer;
      const found = this.#habits.outerDays.find(
        (each) => each.level === level && isIn(each) && holds(each, this.#today),
      );
      if (!found) break;
      outer = found;
    }
    const siblings = (level < levels.length - 1 ? this.#habits.outerDays : days).filter(
      (each) => each.level === level && (!outer || each.parent === outer),
    );
    const dated = siblings.flatMap((day) =>
      day.date === undefined ? [] : [{ day, date: day.date }],
    );
    const latest = [...dated].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    const last = latest && { first: latest.date, last: latest.day.until ?? latest.date };
    const { headings, period } = this.#headings(level, last);
    const below = inner
      ? this.#habits.sectionGaps().above + this.#sectionWithEntry(inner)
      : this.#habits.firstGap() + this.#firstEntry();
    const block = headings.join(this.#habits.outerGap()) + below;
    const gap = this.#habits.dayGap(siblings);
    const isNewest = order === 'newest-first';
    const isAbove = ({ date }: { date: string }) =>
      isNewest ? date > period.first : date < period.first;
    const next = isNewest ? dated.find((each) => !isAbove(each)) : dated[0];
    const upper = isNewest ? dated.at(-1) : dated.findLast(isAbove);
    const follows = isNewest ? !next : upper !== undefined;
    const beside = follows ? upper : next;
    if (beside) refuseOtherYear(beside.day.section, this.#today);
    if (follows && upper) {
      const within = this.#digest.entries.filter(({ head }) => isInside(head, upper.day.range));
      const from = within.at(-1)?.head ?? upper.day.heading;
      return this.#after(this.#habits.endOf(from, upper.day.range), block, gap);
    }
    if (next) return { at: next.day.heading.start.offset, text: block + gap };
    return this.#below(
      (outer ?? home).heading,
      block,
      outer ? this.#habits.outerGap() : this.#habits.blank,
    );
  }

  /** The headings of a day from a level on, and the period that the first of them names. */
  #headings(level: number, last: Period | undefined) {
    const { days } = this.#digest.format;
    const today = this.#today;
    const written = days.slice(level).map((templates, at) => {
      const heading = writeDay(this.#digest.format, level + at, today, at === 0 ? last : undefined);
      if (heading) return heading;
      throw new CopydeskError(
        'usage',
        `no day holds ${today}, and ${inlineCode(templates[0]?.text ?? '')} has words that only you know; write its heading, then add to it`,
      );
    });
    const [first] = written;
    return {
      headings: written.map(({ text }) => text),
      period: first?.period ?? { first: today, last: today },
    };
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
    return this.#tableHead() + this.#entry.write(this.#habits.number([]).value);
  }

  /** The header of a table, as one of the page has it, where entries are rows. */
  #tableHead(): string {
    if (this.#digest.format.entries[0].block.type !== 'row') return '';
    const head = this.#habits.tableHead();
    if (head !== undefined) return head;
    throw new CopydeskError('usage', 'the page has no table yet; write its header, then add to it');
  }

  /** Among the entries that stand below a heading already. */
  #into(all: readonly Entry[], heading: Range): Insertion {
    const column = Math.min(...all.map(({ head }) => head.start.column));
    const alike = all.filter(({ head }) => head.start.column === column);
    // What is hardly an entry, as a line about the editor, is no neighbour of one.
    const exact = alike.filter(({ differences }) => differences.length === 0);
    const entries = exact.length > 0 ? exact : alike;
    const [first] = entries;
    if (!first) return this.#intoEmpty(heading);
    const { value, leads } = this.#habits.number(entries);
    const text = this.#entry.write(value);
    const gap = this.#habits.entryGap(entries);
    const upper = leads
      ? undefined
      : this.#habits.above(this.#entry.title, this.#today, entries).at(-1);
    if (!upper) return { at: first.head.start.offset, text: text + gap };
    // What is nested in an entry may hold others, and stays with it.
    const next = alike[alike.indexOf(upper) + 1]?.head.start.offset ?? this.#text.length;
    const lowest = all.findLast(({ head }) => head.start.offset < next) ?? upper;
    return this.#after(this.#habits.endOf(lowest.head, lowest.range), text, gap);
  }

  /** Below a heading that has no entries yet. */
  #intoEmpty(heading: Range): Insertion {
    const last = this.#ownBlocks(heading).at(-1);
    if (last?.type === 'table' && this.#digest.format.entries[0].block.type === 'row') {
      const row = this.#entry.write(this.#habits.number([]).value);
      return this.#after(last.end, row, this.#digest.document.source.eol);
    }
    return this.#below(heading, this.#firstEntry(), this.#habits.firstGap());
  }

  /** Puts a text below a heading and what stands there but for entries. */
  #below(heading: Range, block: string, gap: string): Insertion {
    const own = this.#ownBlocks(heading);
    const last = own.findLast(({ type }) => type !== 'thematicBreak' && type !== 'definition');
    const at = last?.end ?? heading.end.offset;
    const { blank } = this.#habits;
    if (at > 0) return this.#after(at, block, last ? blank : gap);
    const { eol } = this.#digest.document.source;
    return { at, text: block + (this.#text === '' ? eol : blank) };
  }

  /** What stands right below a heading, above the next one. */
  #ownBlocks(heading: Range): { type: string; end: number }[] {
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
    return own;
  }

  /** Puts a text behind what ends at a place, and the blanks that end its line. */
  #after(at: number, block: string, gap: string): Insertion {
    const blanks = /^[ \t]*(?=[\r\n]|$)/.exec(this.#text.slice(at, at + 200))?.[0] ?? '';
    return { at: at + blanks.length, text: gap + block };
  }

  /** Refuses to put an entry right below a day where the others stand in sections of days. */
  #refuseUnsorted(days: readonly Day[]): void {
    const filled = days.filter(({ entries }) => entries.length > 0);
    const sorted = filled.filter((day) => ownEntries(day).length === 0);
    if (!isHabit(sorted.length, filled.length)) return;
    throw askFor(
      severalSections,
      filled.flatMap((day) => this.#habits.sectionsIn(day)),
      this.#habits.sections,
    );
  }
}

function isInside({ start, end }: Range, range: Range): boolean {
  return start.offset >= range.start.offset && end.offset <= range.end.offset;
}

function holds({ date, until = date }: Day, today: string): boolean {
  return date !== undefined && until !== undefined && date <= today && today <= until;
}
