import { nearest } from '../text/edit-distance.ts';

/** A value is cut behind so many characters: it is there to be recognised, not to be read. */
const shownLength = 60;

/** Makes a text safe to stand in one line of a message: characters that cannot be seen are written as `\u{…}`. */
export function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (each) => `\\u{${each.codePointAt(0)?.toString(16)}}`,
  );
}

/** Writes a text in backticks on one line, cut where it is long. */
export function code(text: string): string {
  const cut = text.length > shownLength;
  return `\`${oneLine(cut ? text.slice(0, shownLength - 1) : text)}${cut ? '…' : ''}\``;
}

/** Lists alternatives: `` `a`, `b` or `c` ``; they come as they shall stand. */
export function either(alternatives: readonly string[]): string {
  if (alternatives.length < 2) return alternatives.join('');
  return `${alternatives.slice(0, -1).join(', ')} or ${alternatives.at(-1)}`;
}

/** A question that names the nearest known word, to be put behind a message; empty where there is none. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : `; did you mean ${code(meant)}?`;
}

/** Names a value of the configuration by its kind, or as it is where it is short. */
export function found(value: unknown): string {
  if (value === undefined || value === null) return 'no value';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  return code(String(value));
}
