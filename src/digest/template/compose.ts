import type {
  Block,
  CellParts,
  LinkPart,
  Literal,
  Slot,
  SlotName,
  Template,
  Vocabulary,
} from './template.ts';

/**
 * A value to write: as plain text, which is escaped as needed, or as markdown, which is written as
 * it is.
 */
export type Words = { text: string } | { markdown: string };

/** The values of an entry or of an extra link; what is missing or blank is left out. */
export interface Values {
  star?: boolean | undefined;
  /** Tags as the format writes them. */
  tags?: readonly string[];
  source?: Words | undefined;
  title?: Words | undefined;
  description?: Words | undefined;
  label?: Words | undefined;
  url?: string | undefined;
  /** As markdown, as are the following. */
  number?: string | undefined;
  date?: string | undefined;
  /** Further links. */
  extras?: readonly string[];
  /** What stands in the places of any text, one for each. */
  texts?: readonly string[];
}

/** The slots whose values are words. */
export const wordSlots = ['source', 'title', 'description', 'label'] as const;
/** One of {@link wordSlots}. */
export type WordSlot = (typeof wordSlots)[number];

/**
 * What the block of a template begins with: hashes, a list marker, a pipe, or nothing. A numbered
 * item has the number of the template's marker unless another is given.
 */
export function blockPrefix(block: Block, number?: number): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} `;
    case 'item':
      return `${number === undefined ? block.marker : block.marker.replace(/^\d+/, `${number}`)} `;
    case 'row':
      return '| ';
    case 'paragraph':
      return '';
  }
}

/** A block with what it holds: hashes, a list marker or pipes around it. */
export function writeBlock(block: Block, content: string, number?: number): string {
  return `${blockPrefix(block, number)}${content}${block.type === 'row' ? ' |' : ''}`;
}

/**
 * Writes the content of an entry or an extra link from values that are markdown already; texts are
 * left out.
 */
export function compose(
  { block, cells }: Template,
  values: Values,
  vocabulary: Vocabulary,
): string {
  const texts = [...(values.texts ?? [])];
  const nextText = () => texts.shift() ?? '';
  const url = values.url && block.type === 'row' ? withoutPipes(values.url) : values.url;
  const written = cells.map((cell) => composeCell(cell, { ...values, url }, vocabulary, nextText));
  return written.join(block.type === 'row' ? ' | ' : '\n');
}

/** No backslash escapes a pipe in an address of its own. */
function withoutPipes(url: string): string {
  return url.replaceAll('|', '%7C');
}

/** Whether GFM reads a link where the address stands as it is, and the whole of it. */
function isLinkAlone(address: string): boolean {
  return /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/?#][^\s<[\]]*)?(?<![?!.,:;*_~'")\]])$/i.test(
    address,
  );
}

/** Writes the link of a template, and nothing of what stands around it. */
export function composeLink(link: LinkPart, values: Values, vocabulary: Vocabulary): string {
  if (link.form !== 'inline') {
    const address = encodeAddress(values.url ?? '');
    return link.form === 'bare' && isLinkAlone(address) ? address : `<${address}>`;
  }
  return `[${composeCell(link.text, values, vocabulary)}](${writeAddress(values.url ?? '')})`;
}

function composeCell(
  cell: CellParts,
  values: Values,
  vocabulary: Vocabulary,
  nextText: () => string = () => '',
): string {
  const write = (part: Literal | Slot | LinkPart): string => {
    if (part.type === 'literal') return part.markdown;
    if (part.type === 'link') return composeLink(part, values, vocabulary);
    const [before] = part.before;
    const [after] = part.after;
    const texts = part.name === 'text' ? [nextText()].filter(Boolean) : undefined;
    return (texts ?? valuesOf(part.name, values, vocabulary))
      .map((text) => before + text + after)
      .join('');
  };
  return cell.map(write).join('');
}

function valuesOf(name: SlotName, values: Values, { star }: Vocabulary): readonly string[] {
  switch (name) {
    case 'star':
      return values.star && star !== undefined ? [star] : [];
    case 'tag':
      return values.tags ?? [];
    case 'extra':
      return values.extras ?? [];
    case 'number':
    case 'date':
      return [values[name] ?? ''].filter(Boolean);
    case 'url':
    case 'text':
      return [];
    default: {
      const words = values[name];
      return words && 'markdown' in words && words.markdown !== '' ? [words.markdown] : [];
    }
  }
}

/**
 * Writes an address so that markdown reads it back: what no address may hold raw (spaces, quotes,
 * angle brackets, backslashes, controls) percent-encoded as WHATWG URL does, parentheses escaped
 * unless they are balanced, and an ampersand escaped where it would begin a character reference.
 */
export function writeAddress(url: string): string {
  const encoded = encodeAddress(url).replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, '\\&');
  return isBalanced(encoded) ? encoded : encoded.replace(/[()]/g, '\\$&');
}

/**
 * Percent-encodes what an address may not hold raw and drops spaces around it; changes nothing of a
 * valid one.
 */
export function encodeAddress(url: string): string {
  return url.trim().replace(/[\s"<>\\\p{Cc}]/gu, (character) => encodeURIComponent(character));
}

/** Whether each parenthesis has its partner, at most 32 deep (CommonMark allows 32 at least). */
export function isBalanced(url: string): boolean {
  let depth = 0;
  for (const character of url) {
    if (character === '(' && ++depth > 32) return false;
    if (character === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
