import { unsplit } from './source.ts';

/** Cuts a text to a number of UTF-16 code units (1 or more); what is left out becomes `…`. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = unsplit(text, max - 1);
  return `${text.slice(0, end > max - 1 ? max - 2 : end).trimEnd()}…`;
}

/** Cuts a text at its middle to a number of UTF-16 code units (3 or more). */
export function truncateMiddle(text: string, max: number): string {
  if (text.length <= max) return text;
  const half = Math.floor((max - 1) / 2);
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}
