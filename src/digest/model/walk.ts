import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import type { Range } from '../../text/source.ts';
import type { LinksBetween } from '../links/between.ts';
import { fileDates } from '../template/file-date.ts';
import type { Reading } from '../template/reading.ts';
import type { DateLine, Day, DigestHeading, Document, Entry, Format } from '../types.ts';
import {
  type BlockContext,
  type BlockHead,
  createBlockContext,
  readHeadingBelow,
  readParagraph,
  readRows,
} from './block-entry.ts';
import { type DayReading, readDay, readUnspacedDay } from './day.ts';
import {
  createSourceMemory,
  type EntryHead,
  type HeadingContext,
  headingReaders,
  readHeadingEntry,
  readUnspacedHeading,
} from './heading-entry.ts';
import {
  type ItemContext,
  type ItemHead,
  itemReaders,
  readItems,
  readUnmarkedItem,
} from './item-entry.ts';
import { type OpenSection, rangeOf, readSectionLine } from './outline.ts';
import { fileLevel, Position } from './position.ts';
import type { Readers } from './readers.ts';

/** A day with its nodes, while it is being read. */
export interface OpenDay {
  day: Day;
  entries: Entry[];
  nodes: RootContent[];
}

/** An entry's head with its nodes, while it is being read. */
export interface OpenEntry {
  reading: Reading;
  head: Range;
  nodes: RootContent[];
  /** Where an item ends; a heading's entry ends with its nodes. */
  end: number | undefined;
  /** Where the text of its own block ends, of which its head may be the first line. */
  blockEnd: number;
  /** Whether it is a line without a marker, with no list beside it. */
  lonely: boolean;
  day: OpenDay | undefined;
  section: OpenSection;
}

/** Goes through the blocks of a parsed file, from the first to the last. */
export class Walk {
  readonly headings: DigestHeading[] = [];
  readonly lists: List[] = [];
  readonly days: OpenDay[] = [];
  readonly entries: OpenEntry[] = [];
  readonly #document: Document;
  readonly #readers: Readers;
  readonly #position: Position<OpenDay>;
  readonly #headingContext: HeadingContext;
  readonly #itemContext: ItemContext;
  readonly #blockContext: BlockContext;
  /** A paragraph that an entry's heading has taken already. */
  #taken: RootContent | undefined;
  /** The entry that the next block belongs to. */
  #entry: OpenEntry | undefined;
  /** Lines of the page with a date that are still to come. */
  readonly #dateLines: DateLine[];

  constructor(document: Document, format: Format, readers: Readers, linksBetween: LinksBetween) {
    const { source } = document;
    this.#document = document;
    this.#readers = readers;
    this.#position = new Position(format, source.range(0, 0));
    const { nested } = format;
    this.#itemContext = { source, readers: itemReaders(readers), linksBetween, nested };
    this.#blockContext = createBlockContext(source, readers, linksBetween);
    const headings = headingReaders(readers);
    const knowsSource = createSourceMemory(document, headings, linksBetween);
    this.#headingContext = { source, readers: headings, linksBetween, knowsSource };
    const { whole, lines } = fileDates(format, source.path, source.text);
    this.#dateLines = [...lines];
    if (whole) {
      const reading = { period: whole.period, level: fileLevel, depth: 0, differences: [] };
      this.#openDay(reading, whole.from, source.range(whole.span.start, whole.span.end));
    }
  }

  /** All sections, the file itself first. */
  get sections(): readonly OpenSection[] {
    return this.#position.outline.all;
  }

  /** Takes the next block of the file, `index` being its place among all. */
  visit(node: RootContent, index: number): void {
    if (node.type === 'yaml') return;
    if (node.type === 'heading') {
      this.#visitHeading(node, index);
      this.#meetLines(node);
      return;
    }
    this.#meetLines(node);
    const opened =
      node === this.#taken ||
      (node.type === 'paragraph' && this.#visitLine(node)) ||
      (this.#position.inScope && this.#visitBlock(node, index));
    if (!opened) this.#entry?.nodes.push(node);
    for (const day of this.#position.days) day.nodes.push(node);
  }

  /** Opens the days that lines of a block name. */
  #meetLines(node: RootContent): void {
    const { source } = this.#document;
    const end = node.position?.end.offset ?? 0;
    while ((this.#dateLines[0]?.span.start ?? end) < end) {
      const { period, span } = this.#dateLines.shift() as DateLine;
      const reading = { period, ...this.#position.line, differences: [] };
      if (this.#position.inScope) {
        this.#openDay(reading, 'line', source.range(span.start, span.end));
      }
    }
  }

  #visitHeading(node: Heading, index: number): void {
    const { source } = this.#document;
    const position = this.#position;
    const range = rangeOf(node, this.#document);
    const role = position.visitHeading(
      {
        depth: node.depth,
        range,
        title: () => nodeToString(node, { includeHtml: false }).trim(),
        day: (within) => readDay(node, source, this.#readers, within),
        entry: () => this.#readHeading(node, index),
      },
      {
        day: (reading) => this.#openDay(reading, 'heading', range),
        entry: (head) => this.#openEntry(head),
      },
    );
    if (role === 'section') this.#entry = undefined;
    if (role === 'other') this.#entry?.nodes.push(node);
    const [innermost, ...around] = position.days;
    for (const day of around) day.nodes.push(node);
    if (role !== 'day') innermost?.nodes.push(node);
    if (role !== 'section' || position.inScope) this.headings.push({ role, node, range });
  }

  #readHeading(node: Heading, index: number): EntryHead | BlockHead | undefined {
    const next = this.#document.tree.children[index + 1];
    const below = readHeadingBelow(node, next, this.#blockContext);
    if (below) this.#taken = next;
    return below ?? readHeadingEntry(node, this.#headingContext);
  }

  /** Tells whether a paragraph is the line of a section. */
  #visitLine(node: Paragraph): boolean {
    const title = readSectionLine(node, this.#document.source, this.#readers);
    if (title === undefined) return false;
    this.#position.openLine(title, rangeOf(node, this.#document));
    this.#entry = undefined;
    return true;
  }

  /** Tells whether the block began an entry of its own. */
  #visitBlock(node: RootContent, index: number): boolean {
    if (node.type === 'paragraph') return this.#visitParagraph(node, index);
    if (node.type === 'table' && this.#position.inEntry !== 'heading') {
      for (const head of readRows(node, this.#blockContext)) this.#addEntry(head, head.end);
    }
    if (node.type !== 'list') return false;
    this.lists.push(node);
    if (this.#position.takesItems) {
      this.#addItems(readItems(node, this.#itemContext));
    }
    return false;
  }

  #visitParagraph(node: Paragraph, index: number): boolean {
    const day = readUnspacedDay(node, this.#document.source, this.#readers, (level) =>
      this.#position.within(level),
    );
    if (day) {
      this.#openDay(day, 'heading', rangeOf(node, this.#document));
      return true;
    }
    const heading = readUnspacedHeading(node, this.#headingContext);
    if (heading) {
      this.#openEntry(heading);
      this.#position.inEntry = 'heading';
    }
    if (this.#position.takesItems) {
      const place = this.#placeAmongItems(node, index);
      if (place) this.#addItems(readUnmarkedItem(node, this.#itemContext), place === 'alone');
    }
    return heading !== undefined || this.#visitEntries(node);
  }

  /** Tells whether a paragraph is one or several entries, to the last of which the next belongs. */
  #visitEntries(node: Paragraph): boolean {
    if (this.#position.inEntry === 'heading') return false;
    const { heads, isLed } = readParagraph(node, this.#blockContext);
    if (isLed && heads.length === 0) {
      this.#entry = undefined;
      this.#position.inEntry = undefined;
    }
    for (const head of heads) this.#openEntry(head);
    if (heads.length > 0) this.#position.inEntry = 'paragraph';
    return heads.length > 0;
  }

  /**
   * Whether a bullet would make a paragraph an item of the list beside it, not the parent of one,
   * or the only item below its heading. Comments between do not count.
   */
  #placeAmongItems(node: Paragraph, index: number): 'beside' | 'alone' | undefined {
    const { children } = this.#document.tree;
    const isShown = (each: RootContent) => !(each.type === 'html' && /^<!--/.test(each.value));
    let before = index - 1;
    while (children[before] && !isShown(children[before] as RootContent)) before--;
    let after = index + 1;
    while (children[after] && !isShown(children[after] as RootContent)) after++;
    const [above, below] = [children[before], children[after]];
    if (below?.type === 'list') {
      const isAligned = below.position?.start.column === node.position?.start.column;
      return isAligned && hasWords(below) ? 'beside' : undefined;
    }
    if (above?.type === 'list') return hasWords(above) ? 'beside' : undefined;
    const isAlone = above?.type === 'heading' && (!below || below.type === 'heading');
    return isAlone ? 'alone' : undefined;
  }

  #openDay(reading: DayReading, from: Day['from'], heading: Range): void {
    if (from === 'heading') this.#position.closeForDay(reading);
    const { section, days } = this.#position.outline.current;
    const entries: Entry[] = [];
    const { period, level, differences } = reading;
    const dates = { date: period?.first, until: period?.last };
    const outer = this.#position.daysAround(level)[0];
    const place = { from, heading, range: heading, parent: outer?.day, level };
    const day = { ...dates, ...place, entries, section, differences };
    const open = { day, entries, nodes: [] };
    this.#position.openDay(open, reading);
    this.#entry = undefined;
    days.push(day);
    this.days.push(open);
  }

  /** Adds an entry to which the next blocks belong. */
  #openEntry(head: EntryHead | BlockHead): void {
    this.#entry = this.#addEntry(head, undefined);
  }

  #addEntry(head: EntryHead | BlockHead, end: number | undefined): OpenEntry {
    const { start, end: headEnd } = head.span;
    const entry: OpenEntry = {
      reading: head.reading,
      head: this.#document.source.range(start, headEnd),
      nodes: [],
      end,
      blockEnd: 'end' in head ? head.end : headEnd,
      lonely: false,
      day: this.#position.days[0],
      section: this.#position.outline.current,
    };
    this.entries.push(entry);
    return entry;
  }

  #addItems(items: readonly ItemHead[], lonely = false): void {
    for (const { body, ...item } of items) {
      Object.assign(this.#addEntry(item, item.end), { nodes: [...body], lonely });
    }
  }
}

/** A list of nothing but bullets is gone once they are removed. */
function hasWords(list: List): boolean {
  return list.children.some((item) => item.children.length > 0);
}
