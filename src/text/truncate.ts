import { markdownLink } from '../escape.ts';
import { unsplit } from './source.ts';

/** A text cut to a number of UTF-16 code units (1 or more), the last one then being `…`. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = unsplit(text, most - 1);
  return `${text.slice(0, end > most - 1 ? most - 2 : end).trimEnd()}…`;
}

/** An address of more characters than this is not linked: no text of a stranger may fill a comment. */
const longestAddress = 1000;

/** A markdown link as {@link markdownLink} makes it; only its label where the address is very long. */
export function shortLink(label: string, address: string): string {
  const link = address.length > longestAddress ? label : markdownLink(label, address);
  return link.length > label.length + 3 * longestAddress ? label : link;
}
