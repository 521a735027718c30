import { CopydeskError } from '../errors.ts';
import type { Source } from '../text/source.ts';
import { collectLinks } from './links/collect.ts';
import { parseMarkdown } from './markdown.ts';
import type { Document } from './types.ts';

/**
 * Parses a file; `checkLimits` must have passed its text. Throws a CopydeskError
 * (`input-too-complex`) where the parser's stack is too small for it all the same.
 */
export function parseDocument(source: Source): Document {
  try {
    const tree = parseMarkdown(source.text);
    return { source, tree, links: collectLinks(tree, source) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CopydeskError(
      'input-too-complex',
      `${source.path}: too much inside one another to be read`,
    );
  }
}
