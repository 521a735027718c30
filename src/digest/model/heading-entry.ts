import type { Heading, Paragraph } from 'mdast';
import type { Source, Span } from '../../text/source.ts';
import type { LinksBetween } from '../links/between.ts';
import { contentOf } from '../markdown.ts';
import { blockPrefix } from '../template/compose.ts';
import { replacement } from '../template/differences.ts';
import type { Reading } from '../template/read.ts';
import type { Format, Link } from '../types.ts';
import { headingDepth, unspacedMarks } from './day.ts';
import type { Readers } from './readers.ts';

/** An entry's head with its reading. */
export interface EntryHead {
  span: Span;
  reading: Reading;
}

/** What a heading needs to be read as an entry. */
export interface HeadingContext {
  source: Source;
  format: Format;
  readers: Readers;
  linksBetween: LinksBetween;
  /** Whether the text is a source label that the file uses already. */
  knowsSource(label: string): boolean;
}

/** Differences that leave no doubt that a heading of another depth is an entry. */
const slight = new Set(['star', 'separator', 'invisible', 'title-space', 'tag', 'broken-link']);

/** Reads a heading as an entry; undefined for one that is a section's. */
export function readHeadingEntry(node: Heading, context: HeadingContext): EntryHead | undefined {
  const { source, format, readers } = context;
  const content = contentOf(node);
  if (format.entry.block.type !== 'heading' || !content) return undefined;
  const all = context.linksBetween(content.start, content.end);
  const links = entryLinks(all);
  const depth = headingDepth(node, format.entry, source, { safe: false });
  const stretch = {
    start: node.position?.start.offset ?? content.start,
    end: node.position?.end.offset ?? content.end,
  };
  // An entry whose address is still to come has a `#` for it; so have links to the top, but after
  // no source.
  const unlinked = all.filter(({ image, url }) => !image && url === '#');
  const pending = readers.entry.exact(source, content, unlinked);
  const exact =
    readers.entry.exact(source, content, links) ?? (pending?.source ? pending : undefined);
  const named =
    exact !== undefined &&
    (exact.source !== undefined ||
      exact.star !== undefined ||
      node.depth === format.entry.block.depth);
  if (exact && named) return { span: stretch, reading: { ...exact, differences: depth } };
  const reading = readers.entry.loose(source, content, links);
  const sameDepth = node.depth === format.entry.block.depth;
  const meant =
    links.length > 0
      ? sameDepth ||
        (reading.source !== undefined &&
          reading.differences.every(({ aspect }) => slight.has(aspect)))
      : sameDepth &&
        lacksOnlyItsLink(reading, source.text.slice(content.start, content.end), context);
  return meant
    ? { span: stretch, reading: { ...reading, differences: [...depth, ...reading.differences] } }
    : undefined;
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
  const { source, format, readers } = context;
  const content = contentOf(node);
  if (format.entry.block.type !== 'heading' || !content) return undefined;
  const line = /^[^\r\n]*/.exec(source.text.slice(content.start, content.end))?.[0] ?? '';
  const marks = unspacedMarks.exec(line)?.[0] ?? '';
  if (marks.replace(/[^#]/g, '').length !== format.entry.block.depth) return undefined;
  const span = { start: content.start, end: content.start + line.trimEnd().length };
  const inner = { start: span.start + marks.length, end: span.end };
  const links = entryLinks(context.linksBetween(inner.start, inner.end));
  if (links.length === 0) return undefined;
  const reading =
    readers.entry.exact(source, inner, links) ?? readers.entry.loose(source, inner, links);
  const isPlain = /^#+$/.test(marks);
  const range = source.range(isPlain ? inner.start : span.start, inner.start);
  const [actual, expected] = isPlain ? ['', ' '] : [marks, blockPrefix(format.entry.block)];
  const space = replacement('separator', range, actual, expected, true);
  return { span, reading: { ...reading, differences: [space, ...reading.differences] } };
}

/** The links that an entry may be about: no pictures, no places in the page itself. */
export function entryLinks(links: readonly Link[]): Link[] {
  return links.filter(
    (link) => !link.image && !link.url.startsWith('#') && !link.url.startsWith('mailto:'),
  );
}
