import type { Heading, Paragraph, RootContent, Table, TableRow } from 'mdast';
import type { Source, Span } from '../../text/source.ts';
import { escaped } from '../dates/parts.ts';
import type { LinksBetween } from '../links/between.ts';
import { contentOf } from '../markdown.ts';
import type { TemplateReader } from '../template/read.ts';
import type { Reading } from '../template/reading.ts';
import type { Template } from '../template/template.ts';
import { headingDepth } from './day.ts';
import { type EntryHead, entryLinks, slight } from './heading-entry.ts';
import { readHead, webLinks } from './item-entry.ts';
import { type Readers, readExactly, readNearest } from './readers.ts';

/** What blocks other than lists need to be read as entries. */
export interface BlockContext {
  source: Source;
  rows: readonly TemplateReader[];
  paragraphs: readonly TemplateReader[];
  /** Of headings with the address in the line below. */
  below: readonly TemplateReader[];
  /** Of all entries that are paragraphs: what they begin with, if it is always the same. */
  lead: RegExp | undefined;
  linksBetween: LinksBetween;
}

/** The readers of entries that are such blocks. */
export function createBlockContext(
  source: Source,
  { entries }: Readers,
  linksBetween: LinksBetween,
): BlockContext {
  const of = (type: Template['block']['type']) =>
    entries.filter(({ template: { block } }) => block.type === type);
  const paragraphs = of('paragraph');
  const below = of('heading').filter(
    ({ template: { block } }) => block.type === 'heading' && block.below,
  );
  const lead = leadOf(paragraphs.map(({ template }) => template));
  return { source, rows: of('row'), paragraphs, below, lead, linksBetween };
}

/** An entry that begins a block of its own, and where the block's own text ends. */
export interface BlockHead extends EntryHead {
  end: number;
}

/** A text as a pattern, whatever blanks stand around its words. */
function spaced(text: string): string {
  return `\\s*${text.trim().split(/\s+/).map(escaped).join('\\s+')}\\s*`;
}

/** What the first places of templates may hold: a number, or text that is always there. */
function leadOf(templates: readonly Template[]): RegExp | undefined {
  const patterns = templates.map(({ cells: [cell = []] }) => {
    let pattern = '';
    let isLead = false;
    for (const part of cell) {
      if (part.type === 'literal') {
        pattern += spaced(part.markdown);
        isLead ||= part.markdown.trim() !== '' && part.markdown.trim() !== '[';
      } else if (part.type === 'slot' && part.name === 'number' && !part.optional) {
        const either = (texts: readonly string[]) => `(?:${texts.map(spaced).join('|')})`;
        pattern += `${either(part.before)}\\d{1,9}${either(part.after)}`;
        isLead = true;
      } else break;
    }
    return isLead ? pattern : undefined;
  });
  if (patterns.length === 0 || patterns.includes(undefined)) return undefined;
  return new RegExp(`^(?:${patterns.join('|')})`);
}

/**
 * Reads the rows of a table as entries. One that is not exactly as the format writes it is one in a
 * table that has such rows, or where the slip is slight: other tables may have as many columns.
 */
export function readRows(table: Table, context: BlockContext): BlockHead[] {
  const { source, rows: readers, linksBetween } = context;
  const read = rowsOf(table, source).flatMap(({ row, content }) => {
    const all = linksBetween(content.start, content.end);
    const links = webLinks(all);
    if (links.length === 0) return [];
    const block = [source, content, links, all] as const;
    const reading = readExactly(readers, ...block) ?? readNearest(readers, ...block);
    const end = row.position?.end.offset ?? content.end;
    return reading?.link ? [{ span: content, reading, end }] : [];
  });
  const hasExact = read.some(({ reading }) => reading.exact);
  return read.filter(({ reading }) => reading.exact || hasExact || isSlight(reading));
}

/** The rows below the head of a table, each without the further cells, which are not shown. */
export function rowsOf(table: Table, { text }: Source): { row: TableRow; content: Span }[] {
  const [head, ...rows] = table.children;
  const width = head?.children.length ?? 0;
  return rows.map((row) => {
    const { start, end } = row.position ?? {};
    const last = row.children.length > width ? row.children[width - 1]?.position?.end : undefined;
    const from = start?.offset ?? 0;
    const bar = last?.offset === undefined ? -1 : text.indexOf('|', last.offset - 1);
    const words = text.slice(from, bar === -1 ? end?.offset : bar + 1);
    return { row, content: { start: from, end: from + words.trimEnd().length } };
  });
}

function isSlight({ differences }: Reading): boolean {
  return differences.every(({ aspect }) => slight.has(aspect));
}

/**
 * Reads a paragraph as entries: several where the format says what each begins with. What stands
 * below the head in its lines belongs to the entry. Whether it ends an entry above, though it is
 * none itself, since it begins as one, is told too.
 */
export function readParagraph(
  node: Paragraph,
  context: BlockContext,
): { heads: BlockHead[]; isLed: boolean } {
  const content = context.paragraphs.length > 0 ? contentOf(node) : undefined;
  return content ? readLines(content, context) : { heads: [], isLed: false };
}

/** Reads the lines of a paragraph, as {@link readParagraph} does. */
export function readLines(
  content: Span,
  context: BlockContext,
): { heads: BlockHead[]; isLed: boolean } {
  const { source, lead } = context;
  const parts = ledParts(content, source.text, lead);
  const isLed = lead?.test(source.text.slice(content.start, content.end)) ?? false;
  const heads = parts.flatMap((part) => {
    const head = readPart(part, context, isLed);
    return head ? [head] : [];
  });
  return { heads, isLed };
}

function readPart(part: Span, context: BlockContext, isLed: boolean): BlockHead | undefined {
  const { source, paragraphs: readers, linksBetween } = context;
  const first = firstLine(part, source.text);
  for (const span of first.end < part.end ? [part, first] : [part]) {
    const all = linksBetween(span.start, span.end);
    const reading = readExactly(readers, source, span, webLinks(all), all);
    if (reading) return { span, reading, end: part.end };
  }
  const items = { source, readers, linksBetween, nested: false };
  const near = readHead(first, items, () => []);
  if (!near || !(isLed || (isSlight(near.reading) && beginsAlike(near.reading)))) return undefined;
  return { ...near, end: part.end };
}

/**
 * Whether a paragraph begins as the template says, and with a mark of its own. With other marks it
 * is a credit; with none, where nothing must stand before the link, it may as well be prose.
 */
function beginsAlike({ link, differences, number, star, tags }: Reading): boolean {
  const start = link?.range.start.offset ?? 0;
  const isMarked = number !== undefined || star !== undefined || tags.length > 0;
  return (
    isMarked &&
    differences.every(
      ({ aspect, range }) => range.start.offset > start || aspect === 'star' || aspect === 'tag',
    )
  );
}

/** The lines of a paragraph, each with those that follow and do not begin as an entry does. */
export function ledParts(content: Span, text: string, lead: RegExp | undefined): Span[] {
  const parts: Span[] = [];
  for (const match of text.slice(content.start, content.end).matchAll(/[^\r\n]+/g)) {
    const words = match[0].trim();
    const start = content.start + match.index + match[0].indexOf(words);
    const end = start + words.length;
    const last = parts.at(-1);
    if (last && !lead?.test(words)) last.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

/** The first line of a paragraph. */
export function firstLine({ start, end }: Span, text: string): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: start + line.trimEnd().length };
}

/** Reads a heading without a link, and the first line of the paragraph below it, as an entry. */
export function readHeadingBelow(
  node: Heading,
  next: RootContent | undefined,
  { source, below, linksBetween }: BlockContext,
): BlockHead | undefined {
  const readers = below.filter(
    ({ template: { block } }) => block.type === 'heading' && block.depth === node.depth,
  );
  const content = contentOf(node);
  const text = next?.type === 'paragraph' ? contentOf(next) : undefined;
  if (readers.length === 0 || !content || !text) return undefined;
  if (entryLinks(linksBetween(content.start, content.end)).length > 0) return undefined;
  const line = firstLine(text, source.text);
  const span = { start: content.start, end: line.end };
  const all = linksBetween(line.start, line.end);
  const links = webLinks(all);
  const [link] = links;
  // Prose that begins with an address is none.
  const isAlone = /^[<\s]*$/.test(source.text.slice(line.start, link?.range.start.offset));
  const exact = readExactly(readers, source, span, links, all);
  const near =
    links.length === 1 && isAlone ? readNearest(readers, source, span, links, all) : exact;
  const reading = exact ?? (near && isSlight(near) ? near : undefined);
  if (!reading) return undefined;
  const depth = headingDepth(node, reading.template, source, { safe: false });
  const start = node.position?.start.offset ?? span.start;
  return {
    span: { start, end: line.end },
    reading: { ...reading, differences: [...depth, ...reading.differences] },
    end: text.end,
  };
}
