import type { Node, Parent, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Digest } from '../digest/types.ts';
import type { PoorCoverage } from './report.ts';

/** Fewer lines than this that are not recognised are let be, whatever their share. */
const fewest = 10;
/** The share of recognised lines below which a file is reported. */
const share = 0.8;

/**
 * How much of what looks like an entry the formats recognise in a file; undefined where it is
 * enough. What looks like one is a heading, the first line of a list item, a table row or a
 * paragraph of its own that begins with a link.
 */
export function poorCoverage(path: string, digests: readonly Digest[]): PoorCoverage | undefined {
  const [first] = digests;
  if (!first) return undefined;
  const entries = digests.flatMap((digest) => digest.entries.map(({ range }) => range));
  entries.sort((a, b) => a.start.offset - b.start.offset);
  const recognised = new Set(
    digests.flatMap(({ entries }) => entries.map((e) => e.head.start.offset)),
  );
  let missing = 0;
  let line: number | undefined;
  let at = 0;
  let end = -1;
  visit(first.document.tree, (node, _index, parent) => {
    if (node.type === 'blockquote') return 'skip';
    const offset = node.position?.start.offset;
    if (offset === undefined || !beginsWithLink(node, parent)) return undefined;
    if (!digests.some((digest) => digest.inScope(offset))) return undefined;
    // What stands in an entry belongs to it: nodes and entries come in the order of the text.
    for (; at < entries.length && (entries[at]?.start.offset ?? 0) <= offset; at++) {
      end = Math.max(end, entries[at]?.end.offset ?? 0);
    }
    if (offset < end) return undefined;
    missing++;
    line ??= node.position?.start.line;
    return undefined;
  });
  const all = recognised.size + missing;
  if (line === undefined || missing < fewest || recognised.size >= share * all) return undefined;
  return { path, recognised: recognised.size, all, line };
}

function beginsWithLink(node: Node, parent: Node | undefined): boolean {
  switch (node.type) {
    case 'heading':
      return isLink(node);
    case 'tableRow':
      return (node as Parent).children.some(isLink);
    case 'paragraph':
      return (parent?.type === 'listItem' || parent?.type === 'root') && isLink(node);
    default:
      return false;
  }
}

/** Whether the first that stands in a node is a link, be it emphasised or not. */
function isLink(node: Node): boolean {
  const first = (node as Partial<Parent>).children?.find(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  ) as PhrasingContent | undefined;
  if (!first) return false;
  if (first.type === 'strong' || first.type === 'emphasis') return isLink(first);
  return (first.type === 'link' && /^https?:/i.test(first.url)) || first.type === 'linkReference';
}
