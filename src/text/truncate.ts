import { unsplit } from './source.ts';

/** A text cut to a number of UTF-16 code units (1 or more), the last one then being `…`. */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = unsplit(text, most - 1);
  return `${text.slice(0, end > most - 1 ? most - 2 : end).trimEnd()}…`;
}
