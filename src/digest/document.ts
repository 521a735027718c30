import type { Source } from '../text/source.ts';
import { collectLinks } from './links/collect.ts';
import { parseMarkdown } from './markdown.ts';
import type { Document } from './types.ts';

/** Parses a file; `checkLimits` must have passed its text. */
export function parseDocument(source: Source): Document {
  const tree = parseMarkdown(source.text);
  return { source, tree, links: collectLinks(tree, source) };
}
