import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { isRelativeAddress } from '../../text/address.ts';
import type { Source, Span } from '../../text/source.ts';
import type { LinksBetween } from '../links/between.ts';
import { contentOf } from '../markdown.ts';
import { blockPrefix } from '../template/compose.ts';
import { replacement } from '../template/differences.ts';
import type { TemplateReader } from '../template/read.ts';
import type { Reading } from '../template/reading.ts';
import { anchorOf, type Difference, slotOf, type Template } from '../template/template.ts';
import type { Link } from '../types.ts';
import { type EntryHead, entryLinks } from './heading-entry.ts';
import { type Readers, readExactly, readNearest } from './readers.ts';

/** What list items need to be read as entries. */
export interface ItemContext {
  source: Source;
  readers: readonly TemplateReader[];
  linksBetween: LinksBetween;
  /** Whether lists below entries hold entries too. */
  nested: boolean;
}

/** An item that may be an entry. */
export interface ItemHead extends EntryHead {
  body: readonly RootContent[];
  end: number;
}

/** The readers of entries that are items. */
export function itemReaders({ entries }: Readers): TemplateReader[] {
  return entries.filter(({ template }) => template.block.type === 'item');
}

/**
 * Reads the items of a list, and of the lists below items that are no entries themselves. Whether
 * an item is an entry, the template says, not the items beside it: it has the link where the
 * template has it, or a title and an address that the template makes a link of.
 */
export function readItems(list: List, context: ItemContext): ItemHead[] {
  return list.children.flatMap((item) => readItem(item, context, undefined));
}

function readItem(item: ListItem, context: ItemContext, outer: ListItem | undefined): ItemHead[] {
  const { source } = context;
  const [first, ...rest] = item.children;
  if (first?.type === 'list' && first.position?.start.line === item.position?.start.line) {
    const inner = first.children[0];
    return inner ? readItem(inner, context, outer ?? item) : [];
  }
  const content = contentOf(item);
  const marker: MarkerDifferences = (template) =>
    content ? markerDifference(outer ?? item, content, source, template) : [];
  const written = content ? markerText(outer ?? item, content, source) : '';
  const lines = content ? splitLines(content, context) : [];
  const heads = lines.flatMap((line, index) => {
    const markerOfLine: MarkerDifferences = (template) =>
      index === 0 ? marker(template) : lineMarker(line, context, template, outer ?? item);
    const read = readHead(line, context, markerOfLine, written);
    const body: readonly RootContent[] = [];
    return read ? [{ ...read, body, end: line.end }] : [];
  });
  const belowIn = (blocks: readonly RootContent[]) =>
    blocks.flatMap((child) => (child.type === 'list' ? readItems(child, context) : []));
  const [head] = heads;
  if (!head) return belowIn(item.children);
  heads[0] = { ...head, span: withMarker(outer ?? item, head, source) };
  const below = context.nested ? belowIn(rest) : [];
  const last = heads.at(-1);
  if (last && last.end === lines.at(-1)?.end) {
    // From the first entry below it on, what stands in the item is of others.
    const from = below[0]?.span.start ?? Number.POSITIVE_INFINITY;
    const body = rest.filter(({ position }) => (position?.end.offset ?? 0) <= from);
    const stop = below.length > 0 ? (body.at(-1) ?? first) : item;
    heads[heads.length - 1] = { ...last, body, end: stop?.position?.end.offset ?? last.end };
  }
  return [...heads, ...below];
}

function withMarker(item: ListItem, head: EntryHead, source: Source): Span {
  const start = item.position?.start.offset ?? head.span.start;
  return { start: Math.min(start, source.text.length), end: head.span.end };
}

/**
 * Lines among list items that are entries but for their bullets; none where another line would come
 * into one of them.
 */
export function readUnmarkedItem(node: Paragraph, context: ItemContext): ItemHead[] {
  const content = contentOf(node);
  if (!content) return [];
  const lines = linesOf(content, context.source.text);
  const plain = { ...context, readers: context.readers.filter(isTellable) };
  const heads = lines.flatMap((line) => {
    const read = readHead(line, plain, (template) => lineMarker(line, context, template));
    return read?.reading.differences.length === 1 ? [{ ...read, body: [], end: line.end }] : [];
  });
  return heads.length === lines.length ? heads : [];
}

/** Whether a template tells a line from prose: not where any text may stand in it. */
function isTellable({ template }: TemplateReader): boolean {
  return !slotOf(template, 'text') && anchorOf(template)?.link.form === 'inline';
}

/** How what stands before an item differs from what a template has there. */
type MarkerDifferences = (template: Template) => readonly Difference[];

/** Reads a line as an entry: what has its link where a template has it, or lacks only its marks. */
export function readHead(
  content: Span,
  context: ItemContext,
  markerOf: MarkerDifferences,
  written = '',
): EntryHead | undefined {
  const { source } = context;
  const all = context.linksBetween(content.start, content.end);
  const links = webLinks(all);
  if (links.length === 0) return undefined;
  const isAlike = ({ template }: TemplateReader) => isSameMarker(written, template);
  // A text with an address beside it is an entry only where the template's marker says so.
  const others = context.readers.filter((reader) => !isAlike(reader) && !isAlone(reader));
  const readers = [...context.readers.filter(isAlike), ...others];
  const exact = readExactly(readers, source, content, links, all);
  const reading = exact ?? readNearest(readers, source, content, links, all);
  if (!reading) return undefined;
  const marker = markerOf(reading.template);
  const isEntry = isAlone(reading)
    ? marker.length === 0 && !hasUnplacedBefore(reading)
    : exact !== undefined ||
      (beginsWithLink(reading, content, source.text) && !goesOnInLink(reading)) ||
      (isBare(reading) && marker.length === 0);
  if (!isEntry) return undefined;
  return {
    span: content,
    reading: { ...reading, differences: [...marker, ...reading.differences] },
  };
}

/** Whether a template has an address that no brackets mark as a link. */
function isAlone({ template }: Pick<Reading, 'template'>): boolean {
  return anchorOf(template)?.link.form !== 'inline';
}

/** Whether an item is a title and a bare address, and the two are a link of the template. */
export function isBare({ differences }: Pick<Reading, 'differences'>): boolean {
  return differences.some(({ aspect, expected }) => aspect === 'link' && expected !== undefined);
}

/** Whether words stand before the link that the template has no place for, or lack there. */
function hasUnplacedBefore({ link, differences }: Reading): boolean {
  return differences.some(
    ({ aspect, range, actual }) =>
      (aspect === 'text' || aspect === 'missing') &&
      range.start.offset < (link?.range.start.offset ?? Number.POSITIVE_INFINITY) &&
      !isHalfTag(actual),
  );
}

function beginsWithLink(reading: Reading, content: Span, text: string): boolean {
  const { link } = reading;
  if (!link || hasUnplacedBefore(reading)) return false;
  return (
    link.text !== undefined ||
    /^[\s*_]*<?$/.test(text.slice(content.start, link.range.start.offset))
  );
}

/**
 * Whether the words before the link are no source, though the template has a place for one: it can
 * do without, and nothing but blanks parts them from the link, as in `See [x](…)`.
 */
function goesOnInLink({ template, source, link, differences }: Reading): boolean {
  const before = anchorOf(template)?.before ?? [];
  const slot = before.find((part) => part.type === 'slot' && part.name === 'source');
  if (!source || !link || slot?.type !== 'slot' || !slot.optional) return false;
  return differences.some(
    ({ aspect, actual, expected, range }) =>
      aspect === 'separator' &&
      actual.trim() === '' &&
      expected?.trim() !== '' &&
      range.start.offset >= source.range.end.offset &&
      range.end.offset <= link.range.start.offset,
  );
}

/** Whether a text is a tag that lacks one of its brackets. */
function isHalfTag(text: string): boolean {
  return /^\s*(?:\[[^\s[\]]{1,20}|[^\s[\]]{1,20}\])\s*$/.test(text);
}

/**
 * The lines of an item's first paragraph that are entries of their own: markdown takes a line
 * without a bullet for a continuation of the item above it.
 */
function splitLines(content: Span, context: ItemContext): Line[] {
  const lines = linesOf(content, context.source.text);
  if (lines.length === 1) return lines;
  const readers = context.readers.filter(isTellable);
  const isEntry = (line: Span) => {
    const all = context.linksBetween(line.start, line.end);
    return readExactly(readers, context.source, line, webLinks(all), all) !== undefined;
  };
  return lines.every(isEntry) ? lines : [{ ...content, bullet: '' }];
}

/** A line of a paragraph, without blanks at its ends. */
interface Line extends Span {
  /**
   * The bullet that no space follows, so that markdown takes it for text; the line then begins
   * after it.
   */
  bullet: string;
}

function linesOf(content: Span, text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.slice(content.start, content.end).matchAll(/[^\r\n]+/g)) {
    const words = match[0].trim();
    if (words === '') continue;
    const start = content.start + match.index + match[0].indexOf(words);
    // The first line has its bullet already; what begins and ends with an asterisk is emphasis.
    const glued = lines.length > 0 || content.start === start ? /^[*+-](?=\[)/.exec(words) : null;
    const bullet = glued && !words.endsWith(glued[0]) ? glued[0] : '';
    lines.push({ start: start + bullet.length, end: start + words.length, bullet });
  }
  return lines;
}

/** What a line of its own among items has in place of a marker. */
function lineMarker(
  line: Line,
  context: ItemContext,
  template: Template,
  item?: ListItem,
): Difference[] {
  if (line.bullet === '') return missingMarker(line, context, template, item);
  const range = context.source.range(line.start - line.bullet.length, line.start);
  return [replacement('marker', range, line.bullet, blockPrefix(template.block), true)];
}

/** The marker of an item, without the box of a task. */
function markerText(item: ListItem, content: Span, { text }: Source): string {
  const start = item.position?.start.offset ?? content.start;
  return text
    .slice(start, content.start)
    .replace(/\[[ xX]\]\s*$/, '')
    .trim();
}

function isSameMarker(written: string, { block }: Template): boolean {
  const expected = block.type === 'item' ? block.marker : '';
  return written === expected || (isOrdered(written) && isOrdered(expected));
}

function markerDifference(
  item: ListItem,
  content: Span,
  source: Source,
  template: Template,
): Difference[] {
  const written = markerText(item, content, source);
  if (template.block.type !== 'item' || isSameMarker(written, template)) return [];
  const start = item.position?.start.offset ?? content.start;
  const range = source.range(start, start + written.length);
  return [replacement('marker', range, written, template.block.marker, true)];
}

/** The marker that a line lacks, at the column of the item that the line stands below. */
function missingMarker(
  line: Span,
  { source }: ItemContext,
  template: Template,
  item?: ListItem,
): Difference[] {
  const indent = source.pointAt(line.start).column - 1;
  const wanted = item?.position ? item.position.start.column - 1 : indent;
  const start = line.start - Math.max(0, indent - wanted);
  const expected = ' '.repeat(Math.max(0, wanted - indent)) + blockPrefix(template.block);
  const actual = source.text.slice(start, line.start);
  return [replacement('marker', source.range(start, line.start), actual, expected, true)];
}

/**
 * The links that an item may be about: none to a page of the same site, as a table of contents has.
 */
export function webLinks(links: readonly Link[]): Link[] {
  return entryLinks(links).filter(({ url }) => url === '' || !isRelativeAddress(url));
}

function isOrdered(marker: string): boolean {
  return /^\d{1,9}[.)]$/.test(marker);
}
