import type { Definition, Heading, Image, ImageReference, Link as LinkNode, LinkReference, Nodes, Paragraph, Root } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Source } from '../source.ts';
import type { Link, Value } from '../types.ts';
import { addressPlace } from './address.ts';
import { findBrokenLinks } from './broken.ts';

/** All links and pictures of a tree, the attempts at links included, in the order of the text. */
export function collectLinks(tree: Root, source: Source): Link[] {
  const definitions = new Map<string, Definition>();
  const links: Link[] = [];
  const holders: { node: Paragraph | Heading; quoted: boolean }[] = [];
  visitParents(tree, (node: Nodes, ancestors) => {
    const quoted = ancestors.some((each) => each.type === 'blockquote');
    switch (node.type) {
      case 'definition':
        if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
        return SKIP;
      case 'link':
      case 'image': {
        const link = node.position && (inlineLink(node, source, quoted) ?? addressLink(node, source, quoted));
        if (link) links.push(link);
        return undefined;
      }
      case 'linkReference':
      case 'imageReference':
        if (node.position) links.push(referenceLink(node, source, quoted));
        return undefined;
      case 'paragraph':
      case 'heading':
        if (node.children.some((child) => child.type === 'text' && /[[\]]/.test(child.value))) {
          holders.push({ node, quoted });
        }
        return undefined;
      default:
        return undefined;
    }
  });
  const broken = holders.flatMap(({ node, quoted }) => brokenLinks(node, source, quoted));
  const resolved = links
    .filter((link) => !broken.some((other) => link.kind === 'bare' && isInside(link, other)))
    .map((link) => (link.kind === 'reference' ? { ...link, url: definitions.get(link.url)?.url ?? '' } : link));
  return [...resolved, ...broken].sort((a, b) => a.range.start.offset - b.range.start.offset);
}

function isInside(inner: Link, outer: Link): boolean {
  return inner.range.start.offset >= outer.range.start.offset && inner.range.end.offset <= outer.range.end.offset;
}

function inlineLink(node: LinkNode | Image, source: Source, quoted: boolean): Link | undefined {
  const place = addressPlace(node, source.text);
  if (!place) return undefined;
  const [start, end] = offsets(node);
  const textStart = start + (node.type === 'image' ? 2 : 1);
  const text: Value = {
    text: node.type === 'image' ? (node.alt ?? '') : nodeToString(node),
    markdown: source.text.slice(textStart, place.textEnd),
    range: source.range(textStart, place.textEnd),
  };
  return {
    kind: 'inline',
    image: node.type === 'image',
    range: source.range(start, end),
    text,
    url: node.url,
    urlRange: source.range(place.start, place.end),
    quoted,
    ...faultOf(node, text),
  };
}

const address = /^(?:https?:\/\/|www\.)\S+\.\S+$/i;

/** A link that markdown reads, but not as it was meant. */
function faultOf(node: LinkNode | Image, text: Value): Pick<Link, 'fault' | 'repair'> {
  if (node.type === 'link' && node.url === '') return { fault: 'empty-address', repair: undefined };
  if (node.type === 'link' && address.test(text.text) && /^[^/.#?:@]+$/.test(node.url)) {
    return { fault: 'swapped', repair: { markdown: `[${node.url}](${text.text})`, safe: false } };
  }
  return { fault: undefined, repair: undefined };
}

/** `<url>` and bare addresses. */
function addressLink(node: LinkNode | Image, source: Source, quoted: boolean): Link {
  const [start, end] = offsets(node);
  const angle = source.text[start] === '<';
  return {
    kind: angle ? 'angle' : 'bare',
    image: false,
    range: source.range(start, end),
    text: undefined,
    url: node.url,
    urlRange: angle ? source.range(start + 1, end - 1) : source.range(start, end),
    quoted,
    fault: undefined,
    repair: undefined,
  };
}

/** Its `url` is the identifier of its definition until all definitions are known. */
function referenceLink(node: LinkReference | ImageReference, source: Source, quoted: boolean): Link {
  const [start, end] = offsets(node);
  const image = node.type === 'imageReference';
  const textStart = start + (image ? 2 : 1);
  const last = node.type === 'linkReference' ? node.children[node.children.length - 1] : undefined;
  const textEnd = last?.position?.end.offset ?? textStart + (image ? (node.alt ?? '').length : 0);
  return {
    kind: 'reference',
    image,
    range: source.range(start, end),
    text: {
      text: node.type === 'imageReference' ? (node.alt ?? '') : nodeToString(node),
      markdown: source.text.slice(textStart, textEnd),
      range: source.range(textStart, textEnd),
    },
    url: node.identifier,
    urlRange: undefined,
    quoted,
    fault: undefined,
    repair: undefined,
  };
}

function brokenLinks(holder: Paragraph | Heading, source: Source, quoted: boolean): Link[] {
  const [from, to] = offsets(holder);
  return findBrokenLinks(blanked(holder, source.text, from, to)).map((found) => ({
    kind: 'broken',
    image: false,
    range: source.range(from + found.start, from + found.end),
    text: {
      text: source.text.slice(from + found.text.start, from + found.text.end).trim(),
      markdown: source.text.slice(from + found.text.start, from + found.text.end),
      range: source.range(from + found.text.start, from + found.text.end),
    },
    url: found.url,
    urlRange: source.range(from + found.address.start, from + found.address.end),
    quoted,
    fault: found.fault,
    repair: found.repair,
  }));
}

/** The source of a paragraph or heading with everything but its own text and bare addresses made invisible. */
function blanked(holder: Paragraph | Heading, text: string, from: number, to: number): string {
  let result = '';
  let at = from;
  for (const child of holder.children) {
    if (!child.position || child.type === 'text' || child.type === 'break') continue;
    const [start, end] = offsets(child);
    if (child.type === 'link' && text[start] !== '[' && text[start] !== '<') continue;
    result += text.slice(at, start) + '\u0000'.repeat(end - start);
    at = end;
  }
  return result + text.slice(at, to);
}

function offsets(node: { position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined }): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
