import type { RootContent } from 'mdast';
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
  const start = node.children[0]?.position?.start.offset;
  const end = node.children[node.children.length - 1]?.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
