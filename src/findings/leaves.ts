import type { Nodes, PhrasingContent, Root } from 'mdast';
import { plainText } from '../digest/markdown.ts';
import type { Digest, DigestHeading, Document } from '../digest/types.ts';
import { partitionPoint } from '../text/search.ts';
import { linkMarks } from '../text/signs.ts';
import type { Replacement } from './finding.ts';
import { editText } from './fix.ts';

/** A block that holds no other block: a paragraph, a heading, code, HTML, a cell, front matter. */
export interface Leaf {
  type: string;
  /** The depth of a heading; 0 for other blocks. */
  depth: number;
  start: number;
  end: number;
  /** The types of the blocks around it; `^` marks the first block of an item. */
  nesting: string;
  /**
   * The words that readers see, with marks where links begin and end, or the text of code, HTML and
   * front matter.
   */
  words: string;
  /** Its source. */
  raw: string;
  /** The addresses of its links and pictures. */
  urls: readonly string[];
  /** The HTML elements and shortcodes that are open around it, and the rules above it. */
  context: string;
}

/** The leaves of a document in the order of the text. */
export function leavesOf({ tree, source }: Document): Leaf[] {
  const leaves: Leaf[] = [];
  const open: string[] = [];
  const counts = new Map<string, number>();
  let rules = 0;
  const tag = (name: string, closes: boolean) => {
    if (!closes) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      open.push(`${name} ${counts.get(name)}`);
      return;
    }
    const at = open.findLastIndex((each) => each.startsWith(`${name} `));
    if (at === -1) open.push(`/${name} ${leaves.length}`);
    else open.length = at;
  };
  const walk = (node: Nodes, nesting: string) => {
    if (isContainer(node)) {
      const inner =
        node.type === 'root' || node.type === 'list' ? nesting : `${nesting}${nameOf(node)}`;
      const ordered = node.type === 'list' && node.ordered ? 'ordered-' : '';
      for (const [index, child] of node.children.entries()) {
        const first = node.type === 'listItem' && index === 0 ? '^' : '';
        walk(
          child,
          node.type === 'root' ? '' : `${inner}${first}${node.type === 'list' ? ordered : '/'}`,
        );
      }
      return;
    }
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const raw = source.text.slice(start, end);
    const urls: string[] = [];
    const words = wordsOf(node, urls);
    const depth = node.type === 'heading' ? node.depth : 0;
    leaves.push({ type: node.type, depth, start, end, nesting, words, raw, urls, context: '' });
    const leaf = leaves.at(-1) as Leaf;
    leaf.context = `${open.join('/')}|${rules}`;
    if (node.type === 'thematicBreak') rules++;
    if (node.type === 'html') for (const each of tagsIn(node.value)) tag(each.name, each.closes);
    if (node.type === 'paragraph') {
      for (const each of shortcodesIn(words)) tag(each.name, each.closes);
    }
  };
  walk(tree, '');
  return leaves;
}

type Container = Extract<
  Nodes,
  {
    type: 'root' | 'blockquote' | 'list' | 'listItem' | 'table' | 'tableRow' | 'footnoteDefinition';
  }
>;

function isContainer(node: Nodes): node is Container {
  return (
    'children' in node &&
    /^(?:root|blockquote|list|listItem|table|tableRow|footnoteDefinition)$/.test(node.type)
  );
}

function nameOf({ type }: Exclude<Container, Root>): string {
  return type === 'listItem' ? 'item' : type;
}

function wordsOf(node: Nodes | PhrasingContent, urls: string[]): string {
  if ('url' in node) urls.push(node.url);
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'footnoteReference':
      return `[^${node.identifier}]`;
    case 'definition':
      return `[${node.identifier}]: ${node.title ?? ''}`;
    case 'link': {
      const words = node.children.map((child) => wordsOf(child, urls)).join('');
      return linkMarks.start + (node.url.endsWith(words) ? 'address' : words) + linkMarks.end;
    }
    default:
      if ('children' in node) return node.children.map((child) => wordsOf(child, urls)).join('');
      return 'value' in node ? node.value : '';
  }
}

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li)$/;

function tagsIn(html: string): { name: string; closes: boolean }[] {
  const tags: { name: string; closes: boolean }[] = [];
  const plain = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  for (const [, slash, name = '', end] of plain.matchAll(/<(\/?)([a-z][\w-]*)[^<>]*?(\/?)>/gi)) {
    const lower = name.toLowerCase();
    if (end !== '/' && !voids.test(lower)) tags.push({ name: lower, closes: slash === '/' });
  }
  return tags;
}

/**
 * Hugo's `{{< details >}}`, Liquid's `{% details %}` and the `::: details` of VuePress and its kin,
 * with what closes them.
 */
function shortcodesIn(words: string): { name: string; closes: boolean }[] {
  const containers = words.matchAll(/^[ \t]*:{3,}[ \t]*(\S?)/gm);
  const found = words.matchAll(
    /\{(?:\{[<%]|%)-?\s*(\/|end)?([\w-]+)[^{}]*?(\/?)\s*-?(?:[>%]\}|%)\}/g,
  );
  return [
    ...[...containers].map(([, name]) => ({ name: ':::', closes: name === '' })),
    ...[...found].flatMap(([, close, name = '', alone]) =>
      alone === '/' ? [] : [{ name, closes: close !== undefined }],
    ),
  ];
}

/** The anchor that GitHub gives to a heading of these words. */
export function slugOf(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}

/** The anchors that links of a page lead to. */
export function anchorsLinkedIn({ links }: Document): ReadonlySet<string> {
  return new Set(links.flatMap(({ url }) => (url.startsWith('#') ? [url.slice(1)] : [])));
}

/**
 * Makes the test which anchor of a heading edits would change, though the page links to it;
 * undefined for none. Each heading is read by itself.
 */
export function createAnchorTest({
  document,
  headings,
}: Digest): (edits: readonly Replacement[]) => string | undefined {
  const wanted = anchorsLinkedIn(document);
  const { text } = document.source;
  const anchorBroken = ({ range }: DigestHeading, edits: readonly Replacement[]) => {
    const [start, end] = [range.start.offset, range.end.offset];
    const inside = edits
      .filter((edit) => edit.start >= start && edit.end <= end)
      .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    if (inside.length === 0) return undefined;
    const lines = text.slice(start, end);
    const [before, after] = [lines, editText(lines, inside)].map((each) =>
      slugOf(plainText(each.replace(/^#{1,6}[ \t]*/, ''))),
    );
    return before !== undefined && before !== after && wanted.has(before) ? before : undefined;
  };
  return (edits) => {
    if (wanted.size === 0) return undefined;
    const touched = new Set(
      edits.map(
        ({ start }) => partitionPoint(headings, (each) => each.range.start.offset <= start) - 1,
      ),
    );
    return [...touched]
      .flatMap((index) => headings[index] ?? [])
      .map((heading) => anchorBroken(heading, edits))
      .find((anchor) => anchor !== undefined);
  };
}
