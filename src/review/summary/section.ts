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

const between = '\n\n';

/**
 * Writes the parts one after the other, a blank line between them, those without text left out. Over the limit, the
 * sections are shortened one by one in the order of `shortenedInOrder`, each only as far as needed.
 */
export function fitted(parts: readonly (string | Section)[], limit: SizeLimit): string {
  const most = parts.map((part) => (typeof part === 'string' ? 0 : enough(part, limit)));
  const texts = parts.map((part, at) =>
    typeof part === 'string' ? part : part.write(most[at] as number),
  );
  let size = texts.reduce((sum, text) => sum + room(text, limit), -between.length);
  for (const name of shortenedInOrder) {
    const at = parts.findIndex((part) => typeof part !== 'string' && part.name === name);
    const section = parts[at];
    if (size <= limit.most || section === undefined || typeof section === 'string') continue;
    const others = size - room(texts[at] as string, limit);
    texts[at] = longestFit(section, most[at] as number, limit, limit.most - others);
    size = others + room(texts[at], limit);
  }
  return texts.filter((text) => text !== '').join(between);
}

function room(text: string, limit: SizeLimit): number {
  return text === '' ? 0 : sizeOf(text, limit) + between.length;
}

/** All items, or some that are too long by themselves: a change may bring thousands of which hundreds fit. */
function enough(section: Section, limit: SizeLimit): number {
  let items = 100;
  while (items < section.items && sizeOf(section.write(items), limit) <= limit.most) items *= 3;
  return Math.min(items, section.items);
}

/** The section with the most items that take no more room than there is, by bisection; with none where nothing fits. */
function longestFit(section: Section, items: number, limit: SizeLimit, most: number): string {
  let best = section.write(0);
  let low = 1;
  let high = items - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const text = section.write(middle);
    if (room(text, limit) <= most) {
      best = text;
      low = middle + 1;
    } else high = middle - 1;
  }
  return best;
}

/** How much text a place takes. */
export interface SizeLimit {
  most: number;
  /** Characters are UTF-16 code units, bytes those of UTF-8. */
  unit: 'characters' | 'bytes';
}

/**
 * Of a comment. GitHub refuses a body of more than 65,536 characters ("body is too long (maximum is 65536 characters)");
 * the rest is left free for what the host may add.
 */
export const commentLimit: SizeLimit = { most: 60_000, unit: 'characters' };

/**
 * Of a job's summary: 1 MiB a step (`FileCommandManager.cs` of actions/runner), and nothing at all is shown of a longer
 * one. The rest is left free for what else a step writes there.
 */
export const jobSummaryLimit: SizeLimit = { most: 900_000, unit: 'bytes' };

/** How much of a limit's unit a text takes. */
export function sizeOf(text: string, { unit }: SizeLimit): number {
  return unit === 'bytes' ? new TextEncoder().encode(text).length : text.length;
}
