import type { Root } from 'mdast';
import { CopydeskError } from '../errors.ts';
import type { Source } from '../text/source.ts';
import type { TextEdit } from './chunks.ts';
import { collectLinks } from './links/collect.ts';
import { parseMarkdown, reparseMarkdown } from './markdown.ts';
import type { Document } from './types.ts';

/**
 * Parses a file; `checkLimits` must have passed its text. Throws a CopydeskError
 * (`input-too-complex`) where the parser's stack is too small for it all the same.
 */
export function parseDocument(source: Source): Document {
  return documentOf(source, () => parseMarkdown(source.text));
}

/**
 * Parses what edits, in the order of the text and apart, make of a document: what they leave as it
 * was is not parsed again. Throws as {@link parseDocument} does.
 */
export function reparseDocument(
  before: Document,
  source: Source,
  edits: readonly TextEdit[],
): Document {
  const parsed = { text: before.source.text, tree: before.tree };
  return documentOf(source, () => reparseMarkdown(source.text, parsed, edits));
}

function documentOf(source: Source, parse: () => Root): Document {
  try {
    const tree = parse();
    return { source, tree, links: collectLinks(tree, source) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CopydeskError(
      'input-too-complex',
      `${source.path}: too much inside one another to be read`,
    );
  }
}
