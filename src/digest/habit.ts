import { partitionPoint } from '../text/search.ts';
import type { Range } from '../text/source.ts';
import { rangeOf } from './model/outline.ts';
import { slotOf } from './template/template.ts';
import type { Day, Digest, Entry, Section } from './types.ts';

/** The share of a digest's own places that makes a way of writing its habit. */
const share = 0.8;

/**
 * Whether `alike` of `all` places are enough to call it a habit. Nothing is a habit of no places.
 */
export function isHabit(alike: number, all: number): boolean {
  return all > 0 && alike >= all * share;
}

/** Fewer pairs of titles than these are in order by chance. */
const enoughPairs = 12;

/** Blank lines, with a rule between them at most. */
const parting = /^\s*(?:(?:-{3,}|\*{3,}|_{3,}|- - -|\* \* \*)[ \t]*\r?\n\s*)?$/;

/** How a page parts, numbers and orders what stands in it, to be asked where it grows. */
export class PageHabits {
  /** The days that have headings, those of the smallest periods, which hold the entries. */
  readonly days: readonly Day[];
  /** The periods with headings that they stand in. */
  readonly outerDays: readonly Day[];
  /** The sections that the format describes. */
  readonly sections: readonly Section[];
  /** What parts blocks where the page has no habit. */
  readonly blank: string;
  readonly #digest: Digest;
  readonly #tables: readonly Range[];
  /** The entries below each day, and those of sections without one. */
  readonly #shelves: readonly (readonly Entry[])[];

  constructor(digest: Digest) {
    this.#digest = digest;
    const dated = digest.days.filter(({ from }) => from === 'heading');
    const innermost = digest.format.days.length - 1;
    this.days = dated.filter(({ level }) => level === innermost);
    this.outerDays = dated.filter(({ level }) => level !== innermost);
    this.sections = digest.sections.filter(({ inScope }) => inScope);
    this.blank = digest.document.source.eol.repeat(2);
    this.#tables = digest.document.tree.children.flatMap((node) =>
      node.type === 'table' ? [rangeOf(node, digest.document)] : [],
    );
    const inDays = this.days.flatMap((day) => this.sectionsIn(day));
    this.#shelves = [
      ...this.days.map(ownEntries),
      ...this.sections.map((section) =>
        section.entries.filter(({ day }) => day?.from !== 'heading' || inDays.includes(section)),
      ),
    ];
  }

  /** The sections below a day's heading. */
  sectionsIn({ heading, range }: Day): readonly Section[] {
    return this.sections.filter(
      ({ heading: { start } }) =>
        start.offset > heading.start.offset && start.offset < range.end.offset,
    );
  }

  /**
   * Where a range ends that begins with a head; of the last one of a page, above the rule that
   * parts a footer from it.
   */
  endOf({ end }: Range, range: Range): number {
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

  /** What parts a day from the next one. */
  dayGap(days: readonly Day[]): string {
    return this.#usual(
      days.map(({ range }, at) => this.#between(range, days[at + 1]?.heading)),
      this.blank,
    );
  }

  /** What parts the heading of a period from those of the days in it. */
  outerGap(): string {
    return this.#usual(
      this.outerDays.map((outer) => {
        const inner = [...this.outerDays, ...this.days].find(({ parent }) => parent === outer);
        return this.#between(outer.heading, inner?.heading);
      }),
      this.blank,
    );
  }

  /** What parts the heading of a day from its first entry, or that of a section without days. */
  firstGap(): string {
    const places = this.days.length > 0 ? this.days : this.sections;
    return this.#usual(
      places.map(({ heading, entries }) => this.#between(heading, this.#start(entries[0]))),
      this.blank,
    );
  }

  /** What stands above the headings of sections in days, and below them. */
  sectionGaps(): { above: string; below: string } {
    const { text } = this.#digest.document.source;
    const sections = this.days.flatMap((day) => this.sectionsIn(day));
    const above = sections.map(({ heading }) => {
      const before = text.slice(0, heading.start.offset);
      return before.slice(before.trimEnd().length);
    });
    const below = sections.map(({ heading, entries }) =>
      this.#between(heading, this.#start(entries[0])),
    );
    return { above: this.#usual(above, this.blank), below: this.#usual(below, this.blank) };
  }

  /** What parts entries below the same heading: these, else others of their column. */
  entryGap(entries: readonly Entry[]): string {
    const { source } = this.#digest.document;
    const column = entries[0]?.head.start.column ?? 1;
    const gapsOf = (shelf: readonly Entry[]) => {
      const alike = shelf.filter(({ head }) => head.start.column === column);
      return alike.map(({ range }, at) => this.#between(range, alike[at + 1]?.head));
    };
    const { type } = this.#digest.format.entries[0].block;
    const isParted = type === 'heading' || type === 'paragraph';
    const byDefault = source.eol.repeat(isParted ? 2 : 1) + ' '.repeat(column - 1);
    return this.#usual(gapsOf(entries), this.#usual(this.#shelves.flatMap(gapsOf), byDefault));
  }

  /** The entries that stay above a new one of today, by the dates or the titles of all. */
  above(title: string, today: string, entries: readonly Entry[]): readonly Entry[] {
    if (entries.some(({ dated }) => dated)) return this.#before(today, entries);
    const pairs = this.#shelves.flatMap((shelf) =>
      shelf.slice(1).map((entry, at) => byTitle(shelf[at]?.title?.text, entry.title?.text) <= 0),
    );
    const isSorted = isHabit(pairs.filter(Boolean).length, pairs.length);
    if (pairs.length < enoughPairs || !isSorted) return entries;
    const next = entries.findIndex((entry) => byTitle(entry.title?.text, title) > 0);
    return next === -1 ? entries : entries.slice(0, next);
  }

  /** Of entries that carry dates, those that stand above one of today. */
  #before(today: string, entries: readonly Entry[]): readonly Entry[] {
    const first = ({ dated }: Entry) => dated?.period.first;
    if (this.#digest.format.order === 'oldest-first') {
      const last = entries.findLastIndex((entry) => (first(entry) ?? today) <= today);
      return entries.slice(0, last + 1);
    }
    const next = entries.findIndex((entry) => (first(entry) ?? today) < today);
    return next === -1 ? entries : entries.slice(0, next);
  }

  /** The number of a new entry among others, and whether it stands before them. */
  number(entries: readonly Entry[]): { value: number; leads: boolean } {
    const numbers = this.#numbersOf(entries);
    const [first = 0, second] = numbers;
    const last = numbers.at(-1);
    if (last === undefined) return { value: this.#firstNumber(), leads: false };
    if (second !== undefined && first > last) return { value: first + 1, leads: true };
    return { value: first === last && second !== undefined ? last : last + 1, leads: false };
  }

  /** The number of the first entry below a heading: 1, unless they are counted through. */
  #firstNumber(): number {
    const shelves = this.#shelves
      .map((entries) => this.#numbersOf(entries))
      .filter((numbers) => numbers.length > 0);
    const isReversed = this.days.length > 0 && this.#digest.format.order === 'newest-first';
    const inTime = isReversed ? shelves.toReversed() : shelves;
    const going = inTime.slice(1).filter((shelf, at) => {
      return Math.min(...shelf) === Math.max(...(inTime[at] ?? [])) + 1;
    });
    return isHabit(going.length, inTime.length - 1) ? Math.max(...shelves.flat()) + 1 : 1;
  }

  #numbersOf(entries: readonly Entry[]): number[] {
    const { document, format } = this.#digest;
    const [template] = format.entries;
    const { block } = template;
    const isNumbered = block.type === 'item' && /^\d/.test(block.marker);
    if (!isNumbered && !slotOf(template, 'number')) return [];
    const { text } = document.source;
    return entries.flatMap(({ head: { start } }) => {
      const words = text.slice(start.offset, start.offset + 20);
      const found = /^[^\d[\]]{0,9}(\d{1,9})/.exec(words);
      return found ? [Number(found[1])] : [];
    });
  }

  /** The two lines that most tables of entries begin with; undefined where no entry is a row. */
  tableHead(): string | undefined {
    const { text } = this.#digest.document.source;
    const tables = new Set(this.#digest.entries.flatMap((entry) => this.#tableOf(entry) ?? []));
    const heads = [...tables].map(({ start, end }) => {
      const lines = text.slice(start.offset, end.offset);
      return /^.*(?:\r?\n|\r).*(?:\r?\n|\r)/.exec(lines)?.[0];
    });
    return this.#usual(heads, '') || undefined;
  }

  /** Where an entry begins, a table with its header. */
  #start(entry: Entry | undefined): Range | undefined {
    return entry && (this.#tableOf(entry) ?? entry.head);
  }

  #tableOf({ template, head: { start } }: Entry): Range | undefined {
    if (template.block.type !== 'row') return undefined;
    const index = partitionPoint(this.#tables, (table) => table.start.offset <= start.offset);
    return this.#tables[index - 1];
  }

  /** What stands between two places: blank lines, a rule; undefined for anything else. */
  #between({ end }: Range, next: Range | undefined): string | undefined {
    const gap = next && this.#digest.document.source.text.slice(end.offset, next.start.offset);
    return gap !== undefined && parting.test(gap) ? gap : undefined;
  }

  /** The first of those that are most frequent. */
  #usual(gaps: readonly (string | undefined)[], otherwise: string): string {
    const counts = new Map<string, number>();
    for (const gap of gaps) if (gap !== undefined) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? otherwise;
  }
}

/** The entries right below a day's heading, in no section of it. */
export function ownEntries(day: Day): readonly Entry[] {
  return day.entries.filter(({ section }) => section === day.section);
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function byTitle(a = '', b = ''): number {
  return collator.compare(a, b);
}
