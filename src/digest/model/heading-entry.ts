import type { Heading, Paragraph } from 'mdast';
import type { Source, Span } from '../../text/source.ts';
import type { LinksBetween } from '../links/between.ts';
import { contentOf } from '../markdown.ts';
import { blockPrefix } from '../template/compose.ts';
import { replacement } from '../template/differences.ts';
import type { TemplateReader } from '../template/read.ts';
import type { Reading } from '../template/reading.ts';
import type { Document, Link } from '../types.ts';
import { headingDepth, unspacedMarks } from './day.ts';
import { type Readers, readExactly, readNearest } from './readers.ts';

/** An entry's head with its reading. */
export interface EntryHead {
  span: Span;
  reading: Reading;
}

/** What a heading needs to be read as an entry. */
export interface HeadingContext {
  source: Source;
  readers: readonly TemplateReader[];
  linksBetween: LinksBetween;
  /** Whether the text is a source label that the file uses already. */
  knowsSource(label: string): boolean;
}

/** Differences that leave no doubt that a heading of another depth is an entry. */
export const slight: ReadonlySet<string> = new Set([
  'star',
  'separator',
  'invisible',
  'title-space',
  'tag',
  'broken-link',
]);

/** The readers of entries that are headings. */
export function headingReaders({ entries }: Readers): TemplateReader[] {
  return entries.filter(({ template: { block } }) => block.type === 'heading' && !block.below);
}

function depthOf({ template: { block } }: Pick<Reading, 'template'>): number {
  return block.type === 'heading' ? block.depth : 0;
}

/** Reads a heading as an entry; undefined for one that is a section's. */
export function readHeadingEntry(node: Heading, context: HeadingContext): EntryHead | undefined {
  const { source } = context;
  const content = contentOf(node);
  if (context.readers.length === 0 || !content) return undefined;
  const isOwn = (each: Pick<Reading, 'template'>) => depthOf(each) === node.depth;
  const readers = [
    ...context.readers.filter(isOwn),
    ...context.readers.filter((reader) => !isOwn(reader)),
  ];
  const all = context.linksBetween(content.start, content.end);
  const links = entryLinks(all);
  const stretch = {
    start: node.position?.start.offset ?? content.start,
    end: node.position?.end.offset ?? content.end,
  };
  const headOf = (reading: Reading): EntryHead => {
    const depth = headingDepth(node, reading.template, source, { safe: false });
    return {
      span: stretch,
      reading: { ...reading, differences: [...depth, ...reading.differences] },
    };
  };
  // An entry whose address is still to come has a `#` for it; so have links to the top, but after
  // no source.
  const unlinked = all.filter(({ image, url }) => !image && url === '#');
  const pending = readExactly(readers, source, content, unlinked);
  const exact =
    readExactly(readers, source, content, links, all) ?? (pending?.source ? pending : undefined);
  const named = exact && (exact.source !== undefined || exact.star !== undefined || isOwn(exact));
  if (named) return headOf(exact);
  const reading = readNearest(readers, source, content, links, all);
  if (!reading) return undefined;
  const meant =
    links.length > 0
      ? isOwn(reading) ||
        (reading.source !== undefined &&
          reading.differences.every(({ aspect }) => slight.has(aspect)))
      : isOwn(reading) &&
        lacksOnlyItsLink(reading, source.text.slice(content.start, content.end), context);
  return meant ? headOf(reading) : undefined;
}

/**
 * A starred heading, or one that begins with a label which other entries carry, has lost its link.
 */
function lacksOnlyItsLink(reading: Reading, text: string, context: HeadingContext): boolean {
  if (reading.star) return true;
  const label = /^(.{1,60}?)\s*[:：]\s/.exec(text)?.[1];
  return label !== undefined && context.knowsSource(label);
}

/** Reads `###Source: …`, which markdown takes for a paragraph for want of a space. */
export function readUnspacedHeading(
  node: Paragraph,
  context: HeadingContext,
): EntryHead | undefined {
  const { source } = context;
  const content = contentOf(node);
  if (!content) return undefined;
  const line = /^[^\r\n]*/.exec(source.text.slice(content.start, content.end))?.[0] ?? '';
  const marks = unspacedMarks.exec(line)?.[0] ?? '';
  const depth = marks.replace(/[^#]/g, '').length;
  const readers = context.readers.filter((reader) => depthOf(reader) === depth);
  if (readers.length === 0) return undefined;
  const span = { start: content.start, end: content.start + line.trimEnd().length };
  const inner = { start: span.start + marks.length, end: span.end };
  const all = context.linksBetween(inner.start, inner.end);
  const links = entryLinks(all);
  if (links.length === 0) return undefined;
  const reading =
    readExactly(readers, source, inner, links, all) ??
    readNearest(readers, source, inner, links, all);
  if (!reading) return undefined;
  const isPlain = /^#+$/.test(marks);
  const range = source.range(isPlain ? inner.start : span.start, inner.start);
  const [actual, expected] = isPlain ? ['', ' '] : [marks, blockPrefix(reading.template.block)];
  const space = replacement('separator', range, actual, expected, true);
  return { span, reading: { ...reading, differences: [space, ...reading.differences] } };
}

/** The links that an entry may be about: no pictures, no places in the page itself. */
export function entryLinks(links: readonly Link[]): Link[] {
  return links.filter(
    (link) => !link.image && !link.url.startsWith('#') && !link.url.startsWith('mailto:'),
  );
}

/** The labels of the entries written as the template says; read when they are first asked for. */
export function createSourceMemory(
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
