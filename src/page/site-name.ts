import { parseAddress } from '../text/address.ts';

/** What separates a title from the name of its site, with a space on the title's side. */
const nameSeparator = /\s[-‐-―_:|·•~–—«»‹›\\/]+$|\s*[｜：]$/u;

/** Shorter names cannot be told from words of a title. */
const minName = 2;

/**
 * A title without the name of its site at its end (`Title | Site`), where the name is one of
 * `names`, in any case. A title that is nothing but the name stays.
 */
export function withoutSiteName(title: string, names: readonly string[]): string {
  let left = title;
  for (let round = 0; round < 3; round++) {
    const shorter = names.map((name) => withoutEnd(left, name)).find((each) => each !== undefined);
    if (shorter === undefined) return left;
    left = shorter;
  }
  return left;
}

function withoutEnd(title: string, name: string): string | undefined {
  if (name.length < minName || title.length <= name.length) return undefined;
  if (title.slice(-name.length).toLowerCase() !== name.toLowerCase()) return undefined;
  const before = title.slice(0, -name.length).trimEnd();
  const end = nameSeparator.exec(before);
  const left = end ? before.slice(0, end.index).trimEnd() : '';
  return left === '' ? undefined : left;
}

/** Whether a text is one of the names, letters and digits compared only. */
export function isSiteName(text: string, names: readonly string[]): boolean {
  const wanted = squashed(text);
  return wanted !== '' && names.some((name) => squashed(name) === wanted);
}

/**
 * The names that an address gives its site: the host without `www.`, its parent domains, and each
 * of its labels but the last one, if longer than two letters. `Hugging Face` is such a name of
 * huggingface.co, and `example.com` of blog.example.com.
 */
export function namesOfHost(url: string): string[] {
  const host = parseAddress(url)?.hostname.replace(/^www\./, '') ?? '';
  const all = host.split('.');
  const labels = all.slice(0, -1);
  const hosts = labels.map((_, at) => all.slice(at).join('.'));
  return [...hosts, ...labels.filter((label) => label.length > 2)];
}

/** Letters and digits only, in lower case. */
function squashed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The name at the end of a title, after a separator, if it is one of the host's, as the title
 * writes it (`Attention - Wikipedia` on en.wikipedia.org).
 */
export function hostNameAtEnd(title: string, url: string): string | undefined {
  const end = /\s[-‐-―|·•–—]\s([^-‐-―|·•–—]{1,60})$/u.exec(title.slice(-80))?.[1];
  return end !== undefined && isSiteName(end, namesOfHost(url)) ? end : undefined;
}

/** Brackets with their content at either end of a title: `[D]`, `(PDF)`, `【…】`. */
const opening = /^\s*(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\)|【[^【】]{1,80}】)[\s:：-]*/u;
const closing = /[\s-]*(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\)|【[^【】]{1,80}】)\s*$/u;

/** What separates a title from its subtitle, its author, its site. */
const separator =
  /(?:[:;：；|｜·•~»«‹›。！？–—―]|\s[-‐/\\]+\s|(?<=[\p{L}\p{N}])[.!?](?=\s)|\s--+\s)+/u;

/** A title without the bracketed tags at its ends, as long as anything else is left. */
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
 * The parts of a title between its separators and brackets, in order, without those at either end
 * that are one of `names`; at least one stays.
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
