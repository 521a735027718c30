import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import type { Range } from '../../text/source.ts';
import type { LinksBetween } from '../links/between.ts';
import { contentOf } from '../markdown.ts';
import type { Reading } from '../template/read.ts';
import type { Day, DigestHeading, Document, Entry, Format } from '../types.ts';
import { type DayReading, readDay, readUnspacedDay } from './day.ts';
import { type OpenDay, type OpenEntry, rangeOf } from './digest.ts';
import { entryLinks, readHeadingEntry, readUnspacedHeading } from './heading-entry.ts';
import { type ItemHead, readItems, readUnmarkedItem } from './item-entry.ts';
import { createOutline, type Outline } from './outline.ts';
import type { Readers } from './readers.ts';

/** What has been found so far on the way through a file. */
export interface Walk {
  /** Takes the next block of the file, `index` being its place among all. */
  visit(node: RootContent, index: number): void;
  outline: Outline;
  headings: DigestHeading[];
  lists: List[];
  days: OpenDay[];
  entries: OpenEntry[];
}

/** Starts the way through a file's blocks, from the first to the last. */
export function createWalk(context: {
  document: Document;
  format: Format;
  readers: Readers;
  linksBetween: LinksBetween;
}): Walk {
  const { document, format, readers, linksBetween } = context;
  const { source, tree } = document;
  const entryDepth = depthOf(format.entry);
  const dayDepth = depthOf(format.day);
  const outline = createOutline(source.range(0, 0), format);
  const walk: Walk = { visit, outline, headings: [], lists: [], days: [], entries: [] };
  const itemContext = { source, template: format.entry, readers, linksBetween };
  const headingContext = {
    source,
    format,
    readers,
    linksBetween,
    knowsSource: createSourceMemory(context),
  };
  let day: OpenDay | undefined;
  let entry: OpenEntry | undefined;

  const fileDate = format.dateIn?.(source.path);
  if (fileDate !== undefined)
    openDay({ date: fileDate, differences: [] }, 'file-name', source.range(0, 0));
  return walk;

  function visit(node: RootContent, index: number): void {
    if (node.type === 'yaml') return;
    if (node.type === 'heading') {
      visitHeading(node);
      return;
    }
    const opened = outline.current.section.inScope && visitBlock(node, index);
    if (!opened) entry?.nodes.push(node);
    day?.nodes.push(node);
  }

  function visitHeading(node: Heading): void {
    const range = rangeOf(node, document);
    const inScope = outline.inScopeAt(node.depth);
    const dated =
      inScope && node.depth <= Math.max(entryDepth ?? 0, (dayDepth ?? 0) + 1)
        ? readDay(node, source, readers)
        : undefined;
    const head = inScope && !dated ? readHeadingEntry(node, headingContext) : undefined;
    if (dated) {
      openDay(dated, 'heading', range);
      walk.headings.push({ role: 'day', node, range });
    } else if (head) {
      openEntry(head.reading, source.range(head.stretch.start, head.stretch.end));
      day?.nodes.push(node);
      walk.headings.push({ role: 'entry', node, range });
    } else if (entry && entryDepth !== undefined && node.depth > entryDepth) {
      entry.nodes.push(node);
      day?.nodes.push(node);
      walk.headings.push({ role: 'other', node, range });
    } else openSection(node, range);
  }

  /** Tells whether the block began an entry of its own. */
  function visitBlock(node: RootContent, index: number): boolean {
    if (node.type === 'paragraph') return visitParagraph(node, index);
    if (node.type !== 'list') return false;
    walk.lists.push(node);
    if (entryDepth === undefined) addItems(readItems(node, itemContext));
    return false;
  }

  function visitParagraph(node: Paragraph, index: number): boolean {
    const dated = readUnspacedDay(node, source, readers);
    if (dated) {
      openDay(dated, 'heading', rangeOf(node, document));
      return true;
    }
    const unspaced = readUnspacedHeading(node, headingContext);
    if (unspaced)
      openEntry(unspaced.reading, source.range(unspaced.stretch.start, unspaced.stretch.end));
    if (entryDepth === undefined && isAmongItems(node, index)) {
      addItems(readUnmarkedItem(node, itemContext));
    }
    return unspaced !== undefined;
  }

  /** Whether a bullet would make a paragraph an item of the list above or below it, not the parent of one. */
  function isAmongItems(node: Paragraph, index: number): boolean {
    const [above, below] = [tree.children[index - 1], tree.children[index + 1]];
    if (below?.type === 'list') {
      return below.position?.start.column === node.position?.start.column && hasWords(below);
    }
    return above?.type === 'list' && hasWords(above);
  }

  function openSection(node: Heading, range: Range): void {
    outline.close(node.depth);
    if (dayDepth !== undefined && node.depth <= dayDepth) day = undefined;
    else day?.nodes.push(node);
    entry = undefined;
    outline.open(node.depth, nodeToString(node).trim(), range);
    if (outline.current.section.inScope) walk.headings.push({ role: 'section', node, range });
  }

  function openDay(reading: DayReading, from: Day['from'], heading: Range): void {
    if (from === 'heading') outline.close(dayDepth ?? 1);
    const entries: Entry[] = [];
    const { section, days } = outline.current;
    const { date, differences } = reading;
    day = {
      day: { date, from, heading, range: heading, entries, section, differences },
      entries,
      nodes: [],
    };
    entry = undefined;
    days.push(day.day);
    walk.days.push(day);
  }

  function openEntry(reading: Reading, head: Range): void {
    entry = {
      reading,
      head,
      nodes: [],
      end: undefined,
      doubtful: false,
      day,
      section: outline.current,
    };
    walk.entries.push(entry);
  }

  function addItems(items: readonly ItemHead[]): void {
    for (const { reading, stretch, body, end, doubtful } of items) {
      const head = source.range(stretch.start, stretch.end);
      walk.entries.push({
        reading,
        head,
        nodes: [...body],
        end,
        doubtful,
        day,
        section: outline.current,
      });
    }
  }
}

/** A list of nothing but bullets is gone once they are removed. */
function hasWords(list: List): boolean {
  return list.children.some((item) => item.children.length > 0);
}

function depthOf(template: Format['day']): number | undefined {
  return template?.block.type === 'heading' ? template.block.depth : undefined;
}

/** The labels of the entries that need no second look; read once, when the first heading without a link asks. */
function createSourceMemory({
  document,
  readers,
  linksBetween,
}: Parameters<typeof createWalk>[0]): (label: string) => boolean {
  let known: Set<string> | undefined;
  const read = () =>
    document.tree.children.flatMap((node) => {
      const content = node.type === 'heading' ? contentOf(node) : undefined;
      const links = content ? entryLinks(linksBetween(content.start, content.end)) : [];
      const label = content && readers.entry.exact(document.source, content, links)?.source?.text;
      return label === undefined ? [] : [label];
    });
  return (label) => {
    known ??= new Set(read());
    return known.has(label);
  };
}
