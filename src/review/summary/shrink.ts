import { type SizeLimit, sizeOf } from '../size-limit.ts';
import { type Section, shortenedInOrder } from './section.ts';

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
