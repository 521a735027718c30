import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import type { Range, Span } from '../../text/source.ts';
import type { LinksBetween } from '../links/between.ts';
import { contentOf } from '../markdown.ts';
import type { Reading } from '../template/reading.ts';
import type { Day, DigestHeading, Document, Entry, Format } from '../types.ts';
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
import { Position } from './position.ts';
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
    const period = format.dateIn?.(source.path);
    if (period) this.#openDay({ period, differences: [] }, 'file-name', source.range(0, 0));
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
      return;
    }
    const opened =
      (node.type === 'paragraph' && this.#visitLine(node)) ||
      (this.#position.inScope && this.#visitBlock(node, index));
    if (!opened) this.#entry?.nodes.push(node);
    this.#position.day?.nodes.push(node);
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
        day: () => readDay(node, source, this.#readers),
        entry: () => readHeadingEntry(node, this.#headingContext),
      },
      {
        day: (reading) => this.#openDay(reading, 'heading', range),
        entry: ({ reading, span }) => this.#openEntry(reading, span),
      },
    );
    if (role === 'section') this.#entry = undefined;
    if (role === 'other') this.#entry?.nodes.push(node);
    if (role !== 'day') position.day?.nodes.push(node);
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
    const day = readUnspacedDay(node, this.#document.source, this.#readers);
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
    if (from === 'heading') this.#position.closeForDay();
    const { section, days } = this.#position.outline.current;
    const entries: Entry[] = [];
    const { period, differences } = reading;
    const dates = { date: period?.first, until: period?.last };
    const day = { ...dates, from, heading, range: heading, entries, section, differences };
    const open = { day, entries, nodes: [] };
    this.#position.day = open;
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
      day: this.#position.day,
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
        day: this.#position.day,
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
