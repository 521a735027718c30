import { createLinksBetween, type LinksBetween } from '../links/between.ts';
import type { Digest, Document, Entry, Format } from '../types.ts';
import { readBody } from './body.ts';
import { type OpenEntry, spanOf, withoutFloating, withoutStrangers } from './open.ts';
import { createScope } from './outline.ts';
import { createReaders, type Readers } from './readers.ts';
import { createWalk } from './walk.ts';

/** What closing an entry needs to know. */
interface Context {
  document: Document;
  format: Format;
  readers: Readers;
  linksBetween: LinksBetween;
}

/** Reads a parsed file as its format says: one pass over its blocks, none over the file again. */
export function readDigest(document: Document, format: Format): Digest {
  const readers = createReaders(format);
  const linksBetween = createLinksBetween(document.links);
  const context = { document, format, readers, linksBetween };
  const walk = createWalk(context);
  for (const [index, node] of document.tree.children.entries()) walk.visit(node, index);
  const entries = withoutStrangers(walk.entries).map((open) => closeEntry(open, context));
  for (const { day, nodes } of walk.days) day.range = spanOf(day.heading, nodes, document);
  const sections = walk.outline.all.map(({ section }) => section);
  const inScope = createScope(sections);
  return {
    document,
    format,
    sections,
    days: walk.days.map(({ day }) => day),
    entries,
    headings: walk.headings,
    lists: walk.lists,
    links: document.links.filter((link) => inScope(link.range.start.offset)),
    inScope,
  };
}

function closeEntry(open: OpenEntry, { document, format, readers, linksBetween }: Context): Entry {
  const { reading, head, nodes } = open;
  const body = open.end === undefined ? withoutFloating(nodes) : nodes;
  const { extras, fields } = readBody(body, document.source, format, readers, linksBetween);
  const end =
    open.end === undefined ? spanOf(head, body, document).end : document.source.pointAt(open.end);
  const entry: Entry = {
    star: reading.star,
    tags: reading.tags,
    source: reading.source,
    title: reading.title,
    url: reading.link?.url ?? '',
    link: reading.link,
    description: reading.description,
    extras,
    fields,
    body,
    head,
    range: { start: head.start, end },
    differences: reading.differences,
    day: open.day?.day,
    section: open.section.section,
  };
  open.day?.entries.push(entry);
  open.section.entries.push(entry);
  return entry;
}
