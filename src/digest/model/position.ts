import type { Range } from '../../text/source.ts';
import type { Format } from '../types.ts';
import { createOutline, lineDepth, type Outline } from './outline.ts';

/** What a heading is to a digest. */
export type HeadingRole = 'section' | 'day' | 'entry' | 'other';

/** A heading, however the file is read; what is not needed is not asked for. */
export interface HeadingBlock<DayReading, EntryReading> {
  depth: number;
  range: Range;
  /** Its plain text. */
  title(): string;
  /** The date that it was meant as. */
  day(): DayReading | undefined;
  /** The entry that it was meant as. */
  entry(): EntryReading | undefined;
}

/** What is done with a heading, by its role. */
export interface HeadingVisitor<DayReading, EntryReading> {
  day(reading: DayReading): void;
  entry(reading: EntryReading): void;
}

/**
 * Where a reader of a file is: in which section, under a day or not, below an entry's heading or
 * not. All that decides what a heading is stands here; `Day` is what the reader keeps of a day.
 */
export class Position<Day> {
  readonly outline: Outline;
  /** The day that the next block belongs to. */
  day: Day | undefined;
  /** Whether the next block belongs to an entry that is a heading. */
  inEntry = false;
  /** The greatest depth of entries that are headings; undefined where none are. */
  readonly entryDepth: number | undefined;
  readonly #dayDepth: number | undefined;
  readonly #takesItems: boolean;

  constructor(format: Format, fileStart: Range) {
    this.outline = createOutline(fileStart, format);
    const depths = format.entries.flatMap((entry) => depthOf(entry) ?? []);
    this.entryDepth = depths.length === 0 ? undefined : Math.max(...depths);
    this.#takesItems = format.entries.some(({ block }) => block.type === 'item');
    this.#dayDepth = depthOf(format.day);
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
      const deepestDay = Math.max(this.entryDepth ?? 0, (this.#dayDepth ?? 0) + 1);
      const day = depth <= deepestDay ? heading.day() : undefined;
      if (day) {
        visitor.day(day);
        return 'day';
      }
      const entry = heading.entry();
      if (entry) {
        visitor.entry(entry);
        this.inEntry = true;
        return 'entry';
      }
    }
    if (this.inEntry && this.entryDepth !== undefined && depth > this.entryDepth) return 'other';
    this.outline.close(depth);
    if (this.#dayDepth !== undefined && depth <= this.#dayDepth) this.day = undefined;
    this.inEntry = false;
    this.outline.open(depth, heading.title(), heading.range);
    return 'section';
  }

  /** Opens the section of a line that stands for a heading. */
  openLine(title: string, line: Range): void {
    this.outline.close(lineDepth);
    this.inEntry = false;
    this.outline.open(lineDepth, title, line);
  }

  /** Closes the sections that a day's heading closes; what it is to become is set as `day` then. */
  closeForDay(): void {
    this.outline.close(this.#dayDepth ?? 1);
    this.inEntry = false;
  }
}

function depthOf(template: Format['day']): number | undefined {
  return template?.block.type === 'heading' ? template.block.depth : undefined;
}
