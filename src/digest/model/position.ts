import type { Range } from '../../text/source.ts';
import { addDays, type Period } from '../dates/calendar.ts';
import { joinDates } from '../dates/format.ts';
import type { Template } from '../template/template.ts';
import type { Format } from '../types.ts';
import { createOutline, lineDepth, type Outline } from './outline.ts';
import { dateFormats } from './readers.ts';

/** What a heading is to a digest. */
export type HeadingRole = 'section' | 'day' | 'entry' | 'other';

/** A heading, however the file is read; what is not needed is not asked for. */
export interface HeadingBlock<DayReading, EntryReading> {
  depth: number;
  range: Range;
  /** Its plain text. */
  title(): string;
  /** The date that it was meant as, in the periods that it may stand in. */
  day(within: (level: number) => Period | undefined): DayReading | undefined;
  /** The entry that it was meant as. */
  entry(): EntryReading | undefined;
}

/** What is done with a heading, by its role. */
export interface HeadingVisitor<DayReading, EntryReading> {
  day(reading: DayReading): void;
  entry(reading: EntryReading): void;
}

/** The level of a date that is the whole file's, and that of one in a line of the page. */
export const fileLevel = -2;
const lineLevel = -1;

/** A period that what follows stands in. */
interface OpenPeriod<Day> {
  day: Day;
  period: Period | undefined;
  level: number;
  /** A section of this depth or a smaller one ends it. */
  depth: number;
}

/**
 * Where a reader of a file is: in which section, under a day or not, below an entry's heading or
 * not. All that decides what a heading is stands here; `Day` is what the reader keeps of a day.
 */
export class Position<Day> {
  readonly outline: Outline;
  /** The block that began the entry which the next one belongs to. */
  inEntry: 'heading' | 'paragraph' | undefined;
  /** The greatest depth of entries that are headings; undefined where none are. */
  readonly entryDepth: number | undefined;
  /** The periods that the next block belongs to, the largest first. */
  #open: OpenPeriod<Day>[] = [];
  readonly #deepestDay: number;
  readonly #takesItems: boolean;
  /** Levels where dates with a year and without stand side by side, with the last date of each. */
  readonly #mixed: Map<number, Period | undefined>;
  readonly #order: Format['order'];

  constructor(format: Format, fileStart: Range) {
    this.outline = createOutline(fileStart, format);
    const entryDepths = format.entries.flatMap((entry) => depthOf(entry) ?? []);
    this.entryDepth = entryDepths.length === 0 ? undefined : Math.max(...entryDepths);
    this.#takesItems = format.entries.some(({ block }) => block.type === 'item');
    const depths = format.days.flat().map((template) => depthOf(template) ?? 0);
    this.#deepestDay = Math.max(this.entryDepth ?? 0, ...depths.map((depth) => depth + 1), 1);
    this.#order = format.order;
    const isWhole = (day: Template) => joinDates(dateFormats(day)).lacks.length === 0;
    const mixed = format.days.map((days) => days.some(isWhole) && !days.every(isWhole));
    this.#mixed = new Map(
      mixed.flatMap((each, level) => (each ? [[level, undefined] as const] : [])),
    );
  }

  /** The days that the next block belongs to, from the innermost one out. */
  get days(): readonly Day[] {
    return this.daysAround(Number.POSITIVE_INFINITY);
  }

  /** Those of them that a date of this level would stand in. */
  daysAround(level: number): readonly Day[] {
    return this.#open.flatMap((open) => (open.level < level ? [open.day] : [])).reverse();
  }

  /**
   * The innermost period that a date of this level would stand in: that of a larger one above it.
   * A date without a year, among others with one, is within a year of the one before it, on the
   * side that the order says.
   */
  within(level = Number.POSITIVE_INFINITY): Period | undefined {
    const open = this.#open.findLast((each) => each.level < level && each.period)?.period;
    const before = this.#mixed.get(level);
    if (open || !before) return open;
    const { first, last } = before;
    return this.#order === 'newest-first'
      ? { first: addDays(last, -364), last }
      : { first, last: addDays(first, 364) };
  }

  /** Whether the format describes what stands here. */
  get inScope(): boolean {
    return this.outline.current.section.inScope;
  }

  /** Whether items that stand here may be entries; below an entry's heading they are its own. */
  get takesItems(): boolean {
    return this.#takesItems && !this.inEntry;
  }

  /** Tells what a heading is, has it read as that, and goes on below it. */
  visitHeading<DayReading, EntryReading>(
    heading: HeadingBlock<DayReading, EntryReading>,
    visitor: HeadingVisitor<DayReading, EntryReading>,
  ): HeadingRole {
    const { depth } = heading;
    if (this.outline.inScopeAt(depth, this.entryDepth)) {
      const isHigh = depth <= this.#deepestDay;
      const day = isHigh ? heading.day((level) => this.within(level)) : undefined;
      if (day) {
        visitor.day(day);
        return 'day';
      }
      const entry = heading.entry();
      if (entry) {
        visitor.entry(entry);
        this.inEntry = 'heading';
        return 'entry';
      }
    }
    if (this.inEntry === 'heading' && this.entryDepth !== undefined && depth > this.entryDepth)
      return 'other';
    this.outline.close(depth);
    this.#open = this.#open.filter((open) => open.depth < depth);
    this.inEntry = undefined;
    this.outline.open(depth, heading.title(), heading.range);
    return 'section';
  }

  /** Opens the section of a line that stands for a heading. */
  openLine(title: string, line: Range): void {
    this.outline.close(lineDepth);
    this.inEntry = undefined;
    this.#open = this.#open.filter((open) => open.depth < lineDepth);
    this.outline.open(lineDepth, title, line);
  }

  /** Begins a day at a heading of some level and depth of the format. */
  openDay(day: Day, { period, level, depth }: Omit<OpenPeriod<Day>, 'day'>): void {
    this.#close({ level, depth });
    this.#open.push({ day, period, level, depth });
    if (this.#mixed.has(level)) this.#mixed.set(level, period);
  }

  /** Closes what a day's heading of some level and depth closes. */
  closeForDay({ level, depth }: { level: number; depth: number }): void {
    this.outline.close(depth);
    this.#close({ level, depth });
    this.inEntry = undefined;
  }

  /** Leaves open what a date of some level and depth stands in. */
  #close({ level, depth }: { level: number; depth: number }): void {
    this.#open = this.#open.filter(
      (open) => open.level < level && (open.level < 0 || open.depth < depth),
    );
  }

  /** Where a line with a date belongs: it holds as long as its section does. */
  get line(): { level: number; depth: number } {
    return { level: lineLevel, depth: this.outline.current.section.depth };
  }
}

function depthOf(template: Template): number | undefined {
  return template.block.type === 'heading' ? template.block.depth : undefined;
}
