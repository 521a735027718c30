import type { Block, Segment, Slot, Template, Vocabulary } from './template.ts';

/**
 * A value to write: as plain text, which is escaped as needed, or as markdown, which is written as
 * it is.
 */
export type Words = { text: string } | { markdown: string };

/** The values of an entry or of an extra link; what is missing or blank is left out. */
export interface Values {
  star?: boolean;
  /** Tags as the format writes them. */
  tags?: readonly string[];
  source?: Words | undefined;
  title?: Words | undefined;
  description?: Words | undefined;
  label?: Words | undefined;
  url?: string;
}

/** The slots whose values are words. */
export const wordSlots = ['source', 'title', 'description', 'label'] as const;
/** One of {@link wordSlots}. */
export type WordSlot = (typeof wordSlots)[number];

/**
 * What the block of a template begins with: hashes, a list marker, or nothing. A numbered item has
 * the number of the template's marker unless another is given.
 */
export function blockPrefix(block: Block, number?: number): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} `;
    case 'item':
      return `${number === undefined ? block.marker : block.marker.replace(/^\d+/, `${number}`)} `;
    case 'paragraph':
      return '';
  }
}

/**
 * Writes the content of an entry or an extra link from values that are markdown already; texts are
 * left out.
 */
export function compose(template: Template, values: Values, vocabulary: Vocabulary): string {
  const before = composeSegment(template.before, values, vocabulary);
  const after = composeSegment(template.after, values, vocabulary);
  if (!template.link) return before;
  const text = composeSegment(template.link, values, vocabulary);
  return `${before}[${text}](${writeAddress(values.url ?? '')})${after}`;
}

function composeSegment(segment: Segment, values: Values, vocabulary: Vocabulary): string {
  return segment
    .map((part) =>
      part.type === 'literal'
        ? part.markdown
        : slotTexts(part, values, vocabulary)
            .map((text) => part.before + text + part.after)
            .join(''),
    )
    .join('');
}

function slotTexts(slot: Slot, values: Values, { star }: Vocabulary): readonly string[] {
  if (slot.name === 'star') return values.star && star !== undefined ? [star] : [];
  if (slot.name === 'tag') return values.tags ?? [];
  const words = values[slot.name as WordSlot];
  return words && 'markdown' in words && words.markdown !== '' ? [words.markdown] : [];
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
