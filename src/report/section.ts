import { pluralize } from '../text/pluralize.ts';

/** A part of a page with items, the most important first. */
export interface SummarySection<Name extends string = string> {
  name: Name;
  /** The number of its items. */
  items: number;
  /**
   * Its markdown with the first `max` items (0 to `items`) and the number of those left out; empty
   * where there is nothing to say.
   */
  write(max: number): string;
}

/** `… and 3 more sources, left out for length`; empty where all items are shown. */
export function leftOutText(items: number, shown: number, noun: string, nouns?: string): string {
  if (shown >= items) return '';
  const left = pluralize(items - shown, `more ${noun}`, nouns && `more ${nouns}`);
  return `… and ${left}, left out for length`;
}

/** A collapsible part. The title is trusted HTML; the content is markdown. */
export function collapsible(title: string, content: string, open = false): string {
  return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** A markdown table; cells are markdown on one line, with pipes escaped. */
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

/** The size that a text may have. */
export interface SizeLimit {
  max: number;
  /** Characters are UTF-16 code units, bytes those of UTF-8. */
  unit: 'characters' | 'bytes';
}

/**
 * Of a comment. GitHub rejects a body of more than 65,536 characters ("body is too long (maximum is
 * 65536 characters)"); the difference is left for what the host may add.
 */
export const commentLimit: SizeLimit = { max: 60_000, unit: 'characters' };

/**
 * Of a job's summary: 1 MiB a step (`FileCommandManager.cs` of actions/runner), and a longer one is
 * not shown at all. The difference is left for what else a step writes there.
 */
export const jobSummaryLimit: SizeLimit = { max: 900_000, unit: 'bytes' };

/** The size of a text in the unit of a limit. */
export function sizeOf(text: string, { unit }: SizeLimit): number {
  return unit === 'bytes' ? new TextEncoder().encode(text).length : text.length;
}

const separator = '\n\n';

/**
 * Joins the parts that have text with blank lines. Over the limit, sections are shortened one by
 * one, in the given order, each only as far as needed.
 */
export function fitToLimit<Name extends string>(
  parts: readonly (string | SummarySection<Name>)[],
  shortenedInOrder: readonly Name[],
  limit: SizeLimit,
): string {
  const items = parts.map((part) => (typeof part === 'string' ? 0 : writable(part, limit)));
  const texts = parts.map((part, at) =>
    typeof part === 'string' ? part : part.write(items[at] as number),
  );
  let size = texts.reduce((sum, text) => sum + sizeInPage(text, limit), -separator.length);
  for (const name of shortenedInOrder) {
    const at = parts.findIndex((part) => typeof part !== 'string' && part.name === name);
    const section = parts[at];
    if (size <= limit.max || section === undefined || typeof section === 'string') continue;
    const others = size - sizeInPage(texts[at] as string, limit);
    texts[at] = longestFit(section, items[at] as number, limit, limit.max - others);
    size = others + sizeInPage(texts[at], limit);
  }
  return texts.filter((text) => text !== '').join(separator);
}

function sizeInPage(text: string, limit: SizeLimit): number {
  return text === '' ? 0 : sizeOf(text, limit) + separator.length;
}

/** The number of items to try first: a change may bring thousands, of which hundreds fit. */
function writable(section: SummarySection, limit: SizeLimit): number {
  let items = 100;
  while (items < section.items && sizeOf(section.write(items), limit) <= limit.max) items *= 3;
  return Math.min(items, section.items);
}

/** The section with as many items as fit, by bisection; without items where none fits. */
function longestFit(section: SummarySection, items: number, limit: SizeLimit, max: number): string {
  let best = section.write(0);
  let low = 1;
  let high = items - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const text = section.write(middle);
    if (sizeInPage(text, limit) <= max) {
      best = text;
      low = middle + 1;
    } else high = middle - 1;
  }
  return best;
}
