import { pluralize } from '../../text/pluralize.ts';

/**
 * The parts of a summary that can do with less, in the order in which they are shortened when it grows too long: what
 * helps least goes first. A part loses its last items, or all of them, before the next part loses any.
 */
export const shortenedInOrder = [
  'fixes',
  'months',
  'entries',
  'sources',
  'notes',
  'unverified',
  'suppressions',
  'notices',
  'problems',
] as const;

/** A part of a summary with items, the most important first. */
export interface Section {
  name: (typeof shortenedInOrder)[number];
  /** How many items it has. */
  items: number;
  /** Its markdown with the first `most` items (0 to `items`); what is left out is counted in it. Empty for nothing to say. */
  write(most: number): string;
}

/** `… and 3 more sources, left out for length`, for a part that does not show all its items; empty for one that does. */
export function leftOut(items: number, most: number, noun: string, nouns?: string): string {
  if (most >= items) return '';
  const left = pluralize(items - most, `more ${noun}`, nouns && `more ${nouns}`);
  return `… and ${left}, left out for length`;
}

/** A folded part of a page. The title is HTML of ours; the content is markdown. */
export function folded(title: string, content: string, open = false): string {
  return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** A markdown table; cells are markdown on one line, without a bare pipe. */
export function table(
  head: readonly string[],
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(head),
    row(align.map((side) => (side === 'left' ? ':--' : '--:'))),
    ...rows.map(row),
  ].join('\n');
}
