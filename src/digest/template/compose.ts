import { writeAddress } from './address.ts';
import type { Block, Segment, Slot, Template } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A value to write: as plain text, which is escaped as needed, or as markdown, which is written as it is. */
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

/** What the block of a template begins with: hashes, a list marker, or nothing. */
export function blockPrefix(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} `;
    case 'item':
      return `${block.marker} `;
    case 'paragraph':
      return '';
  }
}

/** Writes the content of an entry or an extra link from values that are markdown already; texts are left out. */
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
