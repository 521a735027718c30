import { isSiteName } from '../page/site-name.ts';

/** Brackets at either end of a title, with what is in them: `[D]`, `(PDF)`, `【…】`. */
const opening = /^\s*(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\)|【[^【】]{1,80}】)[\s:：-]*/u;
const closing = /[\s-]*(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\)|【[^【】]{1,80}】)\s*$/u;

/** What parts a title from its subtitle, its author, its site. */
const separator =
  /(?:[:;：；|｜·•~»«‹›。！？–—―]|\s[-‐/\\]+\s|(?<=[\p{L}\p{N}])[.!?](?=\s)|\s--+\s)+/u;

/** A title without the bracketed tags at its ends; it stays as it is if nothing else would be left. */
export function withoutTags(title: string, tags: readonly string[]): string {
  let left = title;
  for (let round = 0; round < 3; round++) {
    const lower = left.toLowerCase();
    const tag = tags.find((each) => each !== '' && lower.startsWith(each.toLowerCase()));
    const next = (tag === undefined ? left : left.slice(tag.length))
      .replace(opening, '')
      .replace(closing, '')
      .trim();
    if (next === '' || next === left) return left;
    left = next;
  }
  return left;
}

/** Whether a title begins with a name, as `The Site: its motto` does. */
export function beginsWithName(title: string, names: readonly string[]): boolean {
  const [first = '', ...others] = title.split(separator);
  return others.length > 0 && isSiteName(first, names);
}

/**
 * The parts of a title between its separators and brackets, in order, without those at either end that name the site
 * or its label in the digest; at least one stays.
 */
export function partsOf(title: string, names: readonly string[]): string[] {
  const parts = title
    .replace(/[()[\]{}【】]/g, ' : ')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  while (parts.length > 1 && isSiteName(parts.at(-1) ?? '', names)) parts.pop();
  while (parts.length > 1 && isSiteName(parts[0] ?? '', names)) parts.shift();
  return parts;
}
