import type { Paragraph, RootContent } from 'mdast';
import type { Range, Source, Span } from '../../text/source.ts';
import type { Period } from '../dates/calendar.ts';
import { createLinksBetween, type LinksBetween } from '../links/between.ts';
import { contentOf } from '../markdown.ts';
import { blockPrefix } from '../template/compose.ts';
import { replacement } from '../template/differences.ts';
import { othersOf, type Reading } from '../template/reading.ts';
import { type Difference, type Segment, slotOf } from '../template/template.ts';
import type { Day, Digest, Document, Entry, Extra, Field, Format, Link } from '../types.ts';
import { isBare } from './item-entry.ts';
import { createScope, rangeOf } from './outline.ts';
import { createReaders, type Readers, segmentOf } from './readers.ts';
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
  const entries = withoutOthers(walk.entries).map((open) => closeEntry(open, context));
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
    open.end === undefined
      ? document.source.pointAt(Math.max(open.blockEnd, spanOf(head, body, document).end.offset))
      : document.source.pointAt(open.end);
  const around = periodOfDay(open.day?.day);
  const dated = dateOf(reading, around);
  const entry: Entry = {
    star: reading.star,
    tags: reading.tags,
    source: reading.source,
    title: reading.title,
    url: reading.link?.url ?? '',
    link: reading.link,
    description: reading.description,
    extras: [...reading.extras.map(extraOf), ...extras],
    fields,
    body,
    head,
    range: { start: head.start, end },
    differences: reading.differences,
    template: reading.template,
    others: othersOf(reading, document.source),
    textPlaces: reading.textPlaces,
    day: open.day?.day,
    dated,
    period: dated?.period ?? around,
    section: open.section.section,
  };
  open.day?.entries.push(entry);
  open.section.entries.push(entry);
  return entry;
}

/** The date that an entry carries; what it leaves out is that of its day. */
function dateOf({ template, date: value }: Reading, within: Period | undefined): Entry['dated'] {
  const period = value && slotOf(template, 'date')?.date?.read(value.markdown, within);
  return value && period && { period, value };
}

/** A further link in the head of an entry, which the template takes as it is. */
function extraOf(link: Link): Extra {
  const label = link.text ?? { text: link.url, markdown: link.url, range: link.range };
  return { label, link, differences: [] };
}

/** What the date of a day names. */
export function periodOfDay(day: Day | undefined): Period | undefined {
  if (day?.date === undefined) return undefined;
  return { first: day.date, last: day.until ?? day.date };
}

/** Comments, rules, notes and small print at the end belong to no entry and no day. */
function withoutFloating(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.slice(0, nodes.findLastIndex((node) => !isFloating(node)) + 1);
}

function isFloating(node: RootContent): boolean {
  if (node.type === 'html') return node.value.startsWith('<!--');
  if (node.type === 'paragraph') return isSmallPrint(node);
  return ['thematicBreak', 'definition', 'footnoteDefinition'].includes(node.type);
}

/** `<sub>Made by hand.</sub>` */
function isSmallPrint({ children }: Paragraph): boolean {
  const [first] = children;
  const last = children.at(-1);
  return (
    first?.type === 'html' &&
    last?.type === 'html' &&
    /^<(?:sub|sup|small|center)>/i.test(first.value) &&
    last.value.toLowerCase() === `</${first.value.slice(1).toLowerCase()}`
  );
}

/** From a head to the last of the nodes that belong to it. */
function spanOf(head: Range, nodes: readonly RootContent[], document: Document): Range {
  const last = withoutFloating(nodes).at(-1);
  return last ? { start: head.start, end: rangeOf(last, document).end } : head;
}

/**
 * Drops lines that stand alone below their heading, such as a link to the next page, but for those
 * in a place where other headings of the same depth have entries below them; and titles with bare
 * addresses in a file that has mostly those: the template is not that of its lists.
 */
function withoutOthers(entries: readonly OpenEntry[]): OpenEntry[] {
  const depths = new Set<number>();
  let bare = 0;
  let exact = 0;
  for (const { lonely, reading, section } of entries) {
    if (!lonely && reading.exact) depths.add(section.section.depth);
    if (reading.exact) exact++;
    else if (isBare(reading)) bare++;
  }
  const takesBare = bare <= Math.max(1, exact);
  return entries.filter(
    ({ lonely, reading, section }) =>
      (takesBare || !isBare(reading)) && (!lonely || depths.has(section.section.depth)),
  );
}

/** What an entry's body holds of what its format knows. */
export interface Body {
  extras: Extra[];
  fields: Field[];
}

/**
 * Reads the extra links and fields of an entry's body. Quotes, lists and other blocks are left
 * alone.
 */
function readBody(
  nodes: readonly RootContent[],
  source: Source,
  format: Format,
  readers: Readers,
  linksBetween: LinksBetween,
): Body {
  const body: Body = { extras: [], fields: [] };
  for (const node of nodes) {
    if (node.type !== 'paragraph') continue;
    const field = readField(node, source, format);
    if (field) body.fields.push(field);
    else body.extras.push(...readExtras(node, source, readers, linksBetween));
  }
  return body;
}

/** A paragraph of nothing but links is a row of extras, however they are written. */
function readExtras(
  node: Paragraph,
  source: Source,
  readers: Readers,
  linksBetween: LinksBetween,
): Extra[] {
  const content = contentOf(node);
  if (!readers.extra || !content) return [];
  const links = linksBetween(content.start, content.end).filter((link) => !link.image);
  const labelled = links.filter((link) => link.text && link.text.text.trim() !== '');
  if (
    links.length === 0 ||
    labelled.length !== links.length ||
    !onlyLinks(links, source.text, content)
  )
    return [];
  return links.flatMap((link) => {
    const stretch = withBrackets(link, source.text, content);
    const reading =
      readers.extra?.exact(source, stretch, [link]) ??
      readers.extra?.loose(source, stretch, [link]);
    if (!reading?.label) return [];
    // Brackets around a label cannot change what the link means.
    const differences = reading.differences.map((each) => ({
      ...each,
      safe: each.safe || /^[\s[\]]*$/.test(each.actual + each.expected),
    }));
    return [{ label: reading.label, link, differences }];
  });
}

/** A link with the brackets that stand around it instead of around its label. */
function withBrackets({ range }: Link, text: string, content: Span): Span {
  const start = range.start.offset;
  const end = range.end.offset;
  const bracketed = start > content.start && text[start - 1] === '[' && text[end] === ']';
  return bracketed ? { start: start - 1, end: end + 1 } : { start, end };
}

function onlyLinks(links: readonly Link[], text: string, content: Span): boolean {
  let at = content.start;
  for (const link of links) {
    if (!/^[\s,;|·•/&+[\]-]*$/.test(text.slice(at, link.range.start.offset))) return false;
    at = link.range.end.offset;
  }
  return /^[\s.,;[\]]*$/.test(text.slice(at, content.end));
}

/** Label, its markup and its colon, in the ways that people write them. */
const labelForms =
  /^(?<open>[*_]{0,3})(?<label>[^*_:：\n]{1,40}?)\s*(?<close>(?:[*_]{1,3}\s*[:：]?|[:：]\s*[*_]{0,3}))/;

function readField(node: Paragraph, source: Source, format: Format): Field | undefined {
  const content = contentOf(node);
  if (!format.field || !content || format.fields.length === 0) return undefined;
  const match = labelForms.exec(
    source.text.slice(content.start, Math.min(content.end, content.start + 80)),
  );
  const written = match?.groups?.label ?? '';
  const known = format.fields.find((label) => label.toLowerCase() === written.trim().toLowerCase());
  if (!match || known === undefined) return undefined;
  const marked = match.groups?.open !== '' || /[:：]/.test(match[0]);
  if (!marked) return undefined;
  const start = content.start + (match.groups?.open ?? '').length;
  const prefix = { start: content.start, end: content.start + match[0].trimEnd().length };
  return {
    label: {
      text: written.trim(),
      markdown: written,
      range: source.range(start, start + written.length),
    },
    range: source.range(content.start, content.end),
    differences: fieldDifferences(node, known, prefix, format, source),
  };
}

function fieldDifferences(
  node: Paragraph,
  label: string,
  prefix: Span,
  format: Format,
  source: Source,
): Difference[] {
  const expected = fieldPrefix(format.field ? segmentOf(format.field) : [], label);
  const actual = source.text.slice(prefix.start, prefix.end);
  if (actual === expected) return [];
  // Emphasis that goes on after the label is left alone: replacing its beginning would break it.
  const [first] = node.children;
  const emphasised = first?.type === 'strong' || first?.type === 'emphasis';
  if (emphasised && (first.position?.end.offset ?? 0) > prefix.end) return [];
  return [replacement('label', source.range(prefix.start, prefix.end), actual, expected, true)];
}

/** What the template writes up to its text: the label with its markup. */
function fieldPrefix(segment: Segment, label: string): string {
  let written = '';
  for (const part of segment) {
    if (part.type === 'literal') written += part.markdown;
    else if (part.name === 'label') written += part.before[0] + label + part.after[0];
    else break;
  }
  return blockPrefix({ type: 'paragraph' }) + written.trimEnd();
}
