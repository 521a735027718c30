import type { Heading, Paragraph, RootContent } from 'mdast';
import type { Stretch } from './loose.ts';

/**
 * The inline content of a heading, a paragraph or the first paragraph of a list's first item, as offsets; undefined
 * where there is none.
 */
export function contentOf(node: RootContent): Stretch | undefined {
  if (node.type === 'list') return node.children[0] && contentOf(node.children[0]);
  if (node.type === 'listItem') {
    const first = node.children[0];
    return first?.type === 'paragraph' ? contentOf(first) : undefined;
  }
  if (node.type !== 'heading' && node.type !== 'paragraph') return undefined;
  const first = node.children[0];
  const last = node.children[node.children.length - 1];
  const bounds = boundsOf(node);
  const start = first && (first.position?.start.offset ?? bounds?.start);
  const end = last && (last.position?.end.offset ?? bounds?.end);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Where the content stands by the block's own place: other parsers make nodes without a place of bare addresses. */
function boundsOf({ position, ...node }: Heading | Paragraph): Stretch | undefined {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  if (node.type === 'paragraph') return { start: start.offset, end: end.offset };
  // An underlined heading ends with its line.
  return start.line === end.line
    ? { start: start.offset + node.depth + 1, end: end.offset }
    : undefined;
}
