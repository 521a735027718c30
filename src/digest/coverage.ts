import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import { isRelativeAddress } from '../text/address.ts';
import type { Source, Span } from '../text/source.ts';
import { createLinksBetween, type LinksBetween } from './links/between.ts';
import { contentOf } from './markdown.ts';
import { firstLine, ledParts, rowsOf } from './model/block-entry.ts';
import { lineDepth } from './model/outline.ts';
import type { Digest, Document, Link } from './types.ts';

/** How much of what looks like an entry the formats of a file recognise. */
interface Coverage {
  recognised: number;
  /** All that is recognised or looks like an entry. */
  all: number;
  /** The places that look like entries and are none. */
  missed: readonly Candidate[];
}

/**
 * Counts how much of what looks like an entry the formats recognise in a file: headings, list
 * items, table rows and paragraphs that begin with a link, in the sections that they describe. What
 * stands in an entry belongs to it. All digests are those of one file, at least one. `unread` has
 * also what may be prose with a link in it.
 */
export function coverageOf(
  digests: readonly Digest[],
): Coverage & { unread: readonly Candidate[] } {
  const entries = digests.flatMap((digest) => digest.entries.map(({ range }) => range));
  entries.sort((a, b) => a.start.offset - b.start.offset);
  const recognised = new Set(
    digests.flatMap(({ entries }) => entries.map((e) => e.head.start.offset)),
  );
  const unread: Candidate[] = [];
  let at = 0;
  let end = -1;
  const document = digests[0]?.document;
  for (const place of document ? findCandidates(document).places : []) {
    const { start } = place;
    if (!digests.some((digest) => digest.inScope(start))) continue;
    for (; at < entries.length && (entries[at]?.start.offset ?? 0) <= start; at++) {
      end = Math.max(end, entries[at]?.end.offset ?? 0);
    }
    if (start >= end) unread.push(place);
  }
  const missed = unread.filter(({ clear }) => clear);
  return { recognised: recognised.size, all: recognised.size + missed.length, missed, unread };
}

/** Fewer lines than this that are not recognised are let be, whatever their share. */
const fewest = 10;
/** The share of recognised lines below which coverage is poor. */
const share = 0.8;

/** Whether so little of a file is recognised that its format hardly describes it. */
export function isPoor({ recognised, all, missed }: Coverage): boolean {
  return missed.length >= fewest && recognised < share * all;
}

/** A place of a page that looks like an entry, whatever the format: a block with a link. */
export interface Candidate {
  block: 'heading' | 'item' | 'row' | 'paragraph';
  /** The list marker, or the marks of the heading; empty for other blocks. */
  marker: string;
  /** Where the block begins. */
  start: number;
  /** What stands in it: the heading's text, or the first paragraph of an item. */
  content: Span;
  /** The links to the web that stand there. */
  links: readonly Link[];
  /**
   * Whether the link leads, but for stars, tags, numbers and the like, or is all that ends the
   * text. Others may be prose.
   */
  clear: boolean;
  /** Whether it stands below a heading that looks like an entry, and so may belong to it. */
  below: boolean;
  /** The plain texts of the headings above, from the top down, and of the line in bold. */
  section: readonly string[];
  line: number;
}

/** A heading that is no entry, as it is written and without its marks. */
export interface PlainHeading {
  depth: number;
  content: string;
  line: number;
}

/** What looks like an entry in a page, and the headings that do not; each in order. */
export interface Candidates {
  places: readonly Candidate[];
  headings: readonly PlainHeading[];
  /** The texts of paragraphs that are a line in bold, as a section may begin with. */
  boldLines: readonly string[];
}

/** Finds what looks like an entry: headings, list items, table rows and paragraphs with links. */
export function findCandidates({ tree, source, links }: Document): Candidates {
  const linksBetween = createLinksBetween(links);
  const places: Candidate[] = [];
  const headings: PlainHeading[] = [];
  const boldLines: string[] = [];
  const open: { depth: number; text: string }[] = [];
  let below = false;
  const add = (block: Candidate['block'], node: RootContent, content: Span, marker: string) => {
    const found = webLinks(linksBetween, content);
    if (found.length === 0) return false;
    const first = block === 'paragraph' ? undefined : node.position?.start.offset;
    const start = first ?? content.start;
    const { line } = source.pointAt(start);
    const section = open.map(({ text }) => text);
    const clear =
      block === 'row' || isPlaced(block, content, found) || isClear(block, content, found, source);
    places.push({ block, marker, start, content, links: found, clear, below, section, line });
    return true;
  };
  const visitHeading = (node: Heading, address: Span | undefined) => {
    const own = contentOf(node);
    // With the address in the line below, the two are one place.
    const end = address && firstLine(address, source.text).end;
    const content = own && { start: own.start, end: end ?? own.end };
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
    below = false;
    if (!content) return;
    if (add('heading', node, content, '#'.repeat(node.depth))) {
      below = places.at(-1)?.clear === true;
      if (below) return;
      places.pop();
    }
    open.push({ depth: node.depth, text: nodeToString(node, { includeHtml: false }).trim() });
    const { line } = source.pointAt(content.start);
    headings.push({ depth: node.depth, content: textOf(content, source), line });
  };
  const visitList = (list: List) => {
    for (const item of list.children) {
      const content = contentOf(item);
      const marker = content && source.text.slice(item.position?.start.offset, content.start);
      // Lists below an entry belong to it.
      if (content && add('item', item, content, (marker ?? '').trim().split(/\s/)[0] ?? '')) {
        continue;
      }
      for (const child of item.children) if (child.type === 'list') visitList(child);
    }
  };
  const visitParagraph = (node: Paragraph) => {
    const content = contentOf(node);
    if (!content) return;
    if (node.children[0]?.type === 'strong' && node.children.length === 1) {
      const text = nodeToString(node).trim();
      while (open.at(-1)?.depth === lineDepth) open.pop();
      open.push({ depth: lineDepth, text });
      boldLines.push(text);
    }
    // Several numbers in one paragraph are several places.
    const parts = ledParts(content, source.text, numbered);
    const isMany = parts.length > 1 && numbered.test(textOf(content, source));
    for (const part of isMany ? parts : [content]) {
      if (add('paragraph', node, part, '') && !places.at(-1)?.clear) places.pop();
    }
  };
  const isSolitary = (next: RootContent | undefined): next is Paragraph => {
    const content = next?.type === 'paragraph' ? contentOf(next) : undefined;
    const line = content && firstLine(content, source.text);
    const [link] = line ? webLinks(linksBetween, line) : [];
    if (!line || !link) return false;
    return link.range.start.offset === line.start && link.range.end.offset === line.end;
  };
  for (let index = 0; index < tree.children.length; index++) {
    const node = tree.children[index] as RootContent;
    const next = tree.children[index + 1];
    if (node.type === 'heading') {
      const content = contentOf(node);
      const hasLink = content && webLinks(linksBetween, content).length > 0;
      const isPair = content && !hasLink && isSolitary(next);
      visitHeading(node, isPair ? contentOf(next) : undefined);
      if (isPair) index++;
    } else if (node.type === 'list') visitList(node);
    else if (node.type === 'table') {
      for (const { row, content } of rowsOf(node, source)) add('row', row, content, '|');
    } else if (node.type === 'paragraph') visitParagraph(node);
  }
  return { places, headings, boldLines };
}

/** What begins each of several lines that are places of their own. */
const numbered = /^\d{1,4}[、.．)）:：]/;

function textOf({ start, end }: Span, { text }: Source): string {
  return text.slice(start, end);
}

/** The links that an entry may be about: no pictures, none to a page of the same site. */
function webLinks(linksBetween: LinksBetween, { start, end }: Span): Link[] {
  return linksBetween(start, end).filter(
    ({ image, url, quoted }) =>
      !image && !quoted && url !== '' && !/^(?:#|mailto:)/.test(url) && !isRelativeAddress(url),
  );
}

/**
 * What may stand before the link of an entry: stars, pictures, bracketed tags, numbers, marks. No
 * two alternatives begin alike, so that no text takes long.
 */
const lead =
  /^(?::\w+:|\u200d|\ufe0f|[\p{Extended_Pictographic}☆*_~\s(<【（]|\[(?:[^[\]\n]{1,40}\])?|\d{1,4}[.)、．:])*$/u;

/** Whether the address of a heading is all that stands in the line below. */
function isPlaced(block: Candidate['block'], { end }: Span, [link]: readonly Link[]): boolean {
  return block === 'heading' && link?.text === undefined && link?.range.end.offset === end;
}

function isClear(
  block: Candidate['block'],
  content: Span,
  links: readonly Link[],
  source: Source,
): boolean {
  const [first] = links as [Link];
  const before = source.text.slice(content.start, first.range.start.offset);
  if (lead.test(before.slice(0, 100)) && before.length <= 100) {
    // A paragraph is one only where it is hardly more than its link.
    return block !== 'paragraph' || links.length === 1;
  }
  if (block === 'heading') return /^[^\n]{1,60}[:：|-]\s*$/.test(before);
  const after = source.text.slice(first.range.end.offset, content.end);
  if (block !== 'item' || links.length > 1) return false;
  return first.kind === 'inline'
    ? /[(（【[]$/.test(before) && /^[)）】\]]\s*$/.test(after)
    : after.trim() === '';
}
