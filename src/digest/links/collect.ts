import type {
  Definition,
  Delete,
  Emphasis,
  Heading,
  Image,
  ImageReference,
  Link as LinkNode,
  LinkReference,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  Strong,
  TableCell,
} from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { hasPlaceholder } from '../../text/address.ts';
import type { Range, Source } from '../../text/source.ts';
import { contentOf, plainText } from '../markdown.ts';
import { encodeAddress, writeAddress } from '../template/compose.ts';
import type { Link, Value } from '../types.ts';
import { addressPlace, definedAddress, unescapeAddress } from './address.ts';
import { findBrokenLinks } from './broken.ts';
import { isWhole } from './repair.ts';

/** What holds text that may be meant as a link. */
type Holder = Paragraph | Heading | TableCell;

/** All links and pictures of a tree, the attempts at links included, in the order of the text. */
export function collectLinks(tree: Root, source: Source): Link[] {
  const definitions = new Map<string, Definition>();
  const links: Link[] = [];
  const holders: { node: Holder; quoted: boolean }[] = [];
  visitParents(tree, (node: Nodes, ancestors) => {
    const quoted = ancestors.some((each) => each.type === 'blockquote');
    switch (node.type) {
      case 'definition':
        if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
        return SKIP;
      case 'link':
      case 'image': {
        const link =
          node.position && (inlineLink(node, source, quoted) ?? addressLink(node, source, quoted));
        if (link) links.push(link);
        return undefined;
      }
      case 'linkReference':
      case 'imageReference':
        if (node.position) links.push(referenceLink(node, source, quoted));
        return undefined;
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        if (holdsBrackets(node.children)) holders.push({ node, quoted });
        return undefined;
      default:
        return undefined;
    }
  });
  const doubled = new Set<number>();
  const broken = holders.flatMap(({ node, quoted }) => brokenLinks(node, source, quoted, doubled));
  const resolved = links.map((found) => {
    const link = doubled.has(found.range.start.offset - 1) ? bracketed(found, source) : found;
    if (link.kind !== 'reference') return link;
    const definition = definitions.get(link.url);
    const place = definition && definedAddress(definition, source.text);
    const definitionRange = place && source.range(place.start, place.end);
    return { ...link, url: definition?.url ?? '', definitionRange };
  });
  return withoutInner([...resolved, ...broken].sort(byPlace));
}

/** The order of the text; what holds another stands before it. */
function byPlace(a: Link, b: Link): number {
  return a.range.start.offset - b.range.start.offset || b.range.end.offset - a.range.end.offset;
}

/**
 * Leaves out the bare addresses that are a part of an attempt at a link, or of what a site
 * generator fills in.
 */
function withoutInner(links: readonly Link[]): Link[] {
  let end = 0;
  return links.filter((link) => {
    if (link.kind === 'broken') end = link.range.end.offset;
    return link.kind !== 'bare' || (link.range.end.offset > end && !hasPlaceholder(link.url));
  });
}

/** Whether a bracket stands in the text itself, in bold and the like as well. */
function holdsBrackets(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'text') return /[[\]]/.test(node.value);
    return isTransparent(node) && holdsBrackets(node.children);
  });
}

function isTransparent(node: PhrasingContent): node is Emphasis | Strong | Delete {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

function inlineLink(node: LinkNode | Image, source: Source, quoted: boolean): Link | undefined {
  const place = addressPlace(node, source.text);
  if (!place) return undefined;
  const [start, end] = offsets(node);
  const textStart = start + (node.type === 'image' ? 2 : 1);
  const text: Value = {
    text: node.type === 'image' ? (node.alt ?? '') : textOf(node),
    markdown: source.text.slice(textStart, place.textEnd),
    range: source.range(textStart, place.textEnd),
  };
  const urlRange = source.range(place.start, place.end);
  const link: Link = {
    kind: 'inline',
    image: node.type === 'image',
    range: source.range(start, end),
    text,
    url: node.url,
    urlRange,
    quoted,
    fault: undefined,
    repair: undefined,
  };
  if (isSwapped(link)) return unswapped(link, text, urlRange, source);
  const nested = linkAsAddress.exec(source.text.slice(place.start, place.end));
  if (nested) return unnested(link, nested, text, source);
  // `operator[]()` is code without its marks.
  const isCode = text.markdown === '' && /\w/.test(source.text[start - 1] ?? '');
  return /^(?:\/{2,})?$/.test(node.url) && !isCode ? { ...link, fault: 'empty-address' } : link;
}

/** As `plainText` gives it. */
function textOf(node: Nodes): string {
  return nodeToString(node, { includeHtml: false });
}

const address = /^(?:https?:\/\/|www\.)\S+\.\S+$/i;

function isSwapped({ image, text, url }: Link): boolean {
  return !image && address.test(text?.text.trim() ?? '') && /^[^/.#?:@]+$/.test(url);
}

/** `[address](text)`, which markdown reads, but not as it was meant. */
function unswapped(link: Link, text: Value, urlRange: Range, source: Source): Link {
  const { start, end } = urlRange;
  const words = source.text.slice(start.offset, end.offset);
  const shown = text.text.trim();
  const url = /^www\./i.test(shown) ? `https://${shown}` : shown;
  return {
    ...link,
    text: { text: plainText(words), markdown: words, range: urlRange },
    url: encodeAddress(url),
    urlRange: text.range,
    fault: 'swapped',
    repair: isWhole(words)
      ? { markdown: `[${words}](${writeAddress(url)})`, safe: false }
      : undefined,
  };
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

/** A link whose text is an address too, as editors paste it in place of an address. */
const linkAsAddress = /^\[((?:https?:\/\/|www\.)[^\s[\]]+)\]\(([^\s<>]+)\)$/i;

/** `[text]([address](address))`; of two addresses nobody here can tell which is meant. */
function unnested(
  link: Link,
  [, shown, address = '']: RegExpExecArray,
  text: Value,
  source: Source,
) {
  const end = (link.urlRange?.end.offset ?? 0) - 1;
  const isClear = shown === address && isWhole(text.markdown);
  const faulty: Link = {
    ...link,
    url: encodeAddress(unescapeAddress(address)),
    urlRange: source.range(end - address.length, end),
    fault: 'link-in-address',
    repair: isClear
      ? { markdown: `${link.image ? '!' : ''}[${text.markdown}](${address})`, safe: false }
      : undefined,
  };
  return faulty;
}

/** A link with the bracket before it that nothing closes. */
function bracketed(link: Link, source: Source): Link {
  const { start, end } = link.range;
  const markdown = source.text.slice(start.offset, end.offset);
  const range = source.range(start.offset - 1, end.offset);
  return { ...link, range, fault: 'doubled-bracket', repair: { markdown, safe: false } };
}

/** Its `url` is the identifier of its definition until all definitions are known. */
function referenceLink(
  node: LinkReference | ImageReference,
  source: Source,
  quoted: boolean,
): Link {
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
      text: node.type === 'imageReference' ? (node.alt ?? '') : textOf(node),
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

/** The attempts at links; `doubled` takes the brackets before links that nothing closes. */
function brokenLinks(holder: Holder, source: Source, quoted: boolean, doubled: Set<number>) {
  const [from, to] = contentOffsets(holder);
  const searched = {
    visible: visibleText(holder, source.text),
    source: source.text.slice(from, to),
    labelled: holder.type === 'heading',
  };
  const { broken, doubled: brackets } = findBrokenLinks(searched);
  for (const at of brackets) doubled.add(from + at);
  return broken.map<Link>((found) => ({
    kind: 'broken',
    image: found.image,
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

/** The source of a holder with everything but its own text and bare addresses made invisible. */
function visibleText(holder: Holder, text: string): string {
  const [from, to] = contentOffsets(holder);
  let result = '';
  let at = from;
  const hide = (nodes: readonly PhrasingContent[]) => {
    for (const node of nodes) {
      if (!node.position || node.type === 'text' || node.type === 'break') continue;
      const [start, end] = offsets(node);
      if (isTransparent(node)) hide(node.children);
      else if (node.type !== 'link' || text[start] === '[' || text[start] === '<') {
        const sign = node.type === 'link' || node.type === 'linkReference' ? '\0' : '\u0001';
        result += text.slice(at, start) + sign.repeat(end - start);
        at = end;
      }
    }
  };
  hide(holder.children);
  return result + text.slice(at, to);
}

/** Where a holder's content stands. */
function contentOffsets(node: Holder): [number, number] {
  const content = node.type === 'tableCell' ? undefined : contentOf(node);
  return content ? [content.start, content.end] : offsets(node);
}

function offsets({ position }: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
