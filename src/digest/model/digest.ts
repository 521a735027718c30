import type { RootContent } from 'mdast';
import type { Range } from '../../text/source.ts';
import { createLinksBetween, type LinksBetween } from '../links/between.ts';
import type { Digest, Document, Entry, Format } from '../types.ts';
import { readBody } from './body.ts';
import { createScope, type OpenSection, rangeOf } from './outline.ts';
import { createReaders, type Readers } from './readers.ts';
import { type OpenEntry, Walk } from './walk.ts';

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
  const walk = new Walk(document, format, readers, linksBetween);
  for (const [index, node] of document.tree.children.entries()) walk.visit(node, index);
  const entries = withoutStrangers(walk.entries).map((open) => closeEntry(open, context));
  for (const { day, nodes } of walk.days) day.range = spanOf(day.heading, nodes, document);
  const sections = walk.sections.map(({ section }) => section);
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

/** Comments, rules and definitions at the end belong to no entry and no day. */
function withoutFloating(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.slice(0, nodes.findLastIndex((node) => !isFloating(node)) + 1);
}

function isFloating(node: RootContent): boolean {
  if (node.type === 'html') return node.value.startsWith('<!--');
  return node.type === 'thematicBreak' || node.type === 'definition';
}

/** From a head to the last of the nodes that belong to it. */
function spanOf(head: Range, nodes: readonly RootContent[], document: Document): Range {
  const last = withoutFloating(nodes).at(-1);
  return last ? { start: head.start, end: rangeOf(last, document).end } : head;
}

/** A section with fewer items than this is judged by the whole file. */
const fewItems = 3;

/**
 * Drops what only its neighbours could make an entry, where most of them are not as the template
 * writes them: a list of prose with links is no list of entries.
 */
function withoutStrangers(entries: readonly OpenEntry[]): OpenEntry[] {
  const whole = { exact: 0, all: 0 };
  const bySection = new Map<OpenSection, { exact: number; all: number }>();
  for (const { section, reading } of entries) {
    const counts = bySection.get(section) ?? { exact: 0, all: 0 };
    bySection.set(section, counts);
    for (const each of [counts, whole]) {
      each.all++;
      if (reading.exact) each.exact++;
    }
  }
  return entries.filter(({ doubtful, section }) => {
    const counts = bySection.get(section) ?? whole;
    const { exact, all } = counts.all < fewItems ? whole : counts;
    return !doubtful || exact * 2 >= all;
  });
}
