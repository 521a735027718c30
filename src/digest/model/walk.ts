import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import type { Range, Span } from '../../text/source.ts';
import type { LinksBetween } from '../links/between.ts';
import { contentOf } from '../markdown.ts';
import { fileDates } from '../template/file-date.ts';
import type { Reading } from '../template/reading.ts';
import type { DateLine, Day, DigestHeading, Document, Entry, Format } from '../types.ts';
import { type DayReading, readDay, readUnspacedDay } from './day.ts';
import {
  entryLinks,
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
import { type Readers, readExactly } from './readers.ts';

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
      this.#visitHeading(node);
      this.#meetLines(node);
      return;
    }
    this.#meetLines(node);
    const opened =
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

  #visitHeading(node: Heading): void {
    const { source } = this.#document;
    const position = this.#position;
    const range = rangeOf(node, this.#document);
    const role = position.visitHeading(
      {
        depth: node.depth,
        range,
        title: () => nodeToString(node, { includeHtml: false }).trim(),
        day: (within) => readDay(node, source, this.#readers, within),
        entry: () => readHeadingEntry(node, this.#headingContext),
      },
      {
        day: (reading) => this.#openDay(reading, 'heading', range),
        entry: ({ reading, span }) => this.#openEntry(reading, span),
      },
    );
    if (role === 'section') this.#entry = undefined;
    if (role === 'other') this.#entry?.nodes.push(node);
    const [innermost, ...around] = position.days;
    for (const day of around) day.nodes.push(node);
    if (role !== 'day') innermost?.nodes.push(node);
    if (role !== 'section' || position.inScope) this.headings.push({ role, node, range });
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
      this.#openEntry(heading.reading, heading.span);
      this.#position.inEntry = true;
    }
    if (this.#position.takesItems) {
      const place = this.#placeAmongItems(node, index);
      if (place) this.#addItems(readUnmarkedItem(node, this.#itemContext), place === 'alone');
    }
    return heading !== undefined;
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

  #openEntry(reading: Reading, { start, end }: Span): void {
    this.#entry = {
      reading,
      head: this.#document.source.range(start, end),
      nodes: [],
      end: undefined,
      lonely: false,
      day: this.#position.days[0],
      section: this.#position.outline.current,
    };
    this.entries.push(this.#entry);
  }

  #addItems(items: readonly ItemHead[], lonely = false): void {
    for (const { reading, span, body, end } of items) {
      this.entries.push({
        reading,
        head: this.#document.source.range(span.start, span.end),
        nodes: [...body],
        end,
        lonely,
        day: this.#position.days[0],
        section: this.#position.outline.current,
      });
    }
  }
}

/** A list of nothing but bullets is gone once they are removed. */
function hasWords(list: List): boolean {
  return list.children.some((item) => item.children.length > 0);
}

/** The labels of the entries written as the template says; read when they are first asked for. */
function createSourceMemory(
  { source, tree }: Document,
  readers: HeadingContext['readers'],
  linksBetween: LinksBetween,
): (label: string) => boolean {
  let known: Set<string> | undefined;
  const read = () =>
    tree.children.flatMap((node) => {
      const content = node.type === 'heading' ? contentOf(node) : undefined;
      const links = content ? entryLinks(linksBetween(content.start, content.end)) : [];
      const label = content && readExactly(readers, source, content, links)?.source?.text;
      return label === undefined ? [] : [label];
    });
  return (label) => {
    known ??= new Set(read());
    return known.has(label);
  };
}
