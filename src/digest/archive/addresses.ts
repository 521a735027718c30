/** An http or https address in a text, as offsets. */
export interface RawAddress {
  /** Where its line begins. */
  line: number;
  /** Where its scheme begins. */
  start: number;
  /** Where it ends, as far as can be told without parsing the text. */
  end: number;
}

/** Where the addresses of entries stand: see `Template`. Those of paragraphs are in any line. */
export type HeadBlock = 'heading' | 'item' | 'row';

/** Longer addresses are nobody's entries; keeps the work on hostile texts linear. */
const longest = 2_048;
/**
 * An address may hold another one, as those of archives do; a text of nothing but schemes is no
 * address.
 */
const mostInside = 4;

/**
 * Calls `found` for each address on a line that may be the head of an entry, and for those of link
 * definitions. A line in doubt counts as one: this is what comes before parsing. Takes time in
 * proportion to the text.
 */
export function scanAddresses(
  text: string,
  blocks: ReadonlySet<HeadBlock>,
  found: (address: RawAddress) => void,
): void {
  let line = 0;
  let next = lineEnd(text, 0);
  let isHead: boolean | undefined;
  let outerEnd = 0;
  let inside = 0;
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    while (next < at) {
      line = next + 1;
      next = lineEnd(text, line);
      isHead = undefined;
    }
    const start = schemeStart(text, at);
    if (start === -1) continue;
    isHead ??= mayBeHead(text, line, next, blocks);
    inside = start < outerEnd ? inside + 1 : 0;
    if (!isHead || inside > mostInside) continue;
    const end = addressEnd(text, start, at + 3);
    if (inside === 0) outerEnd = end;
    found({ line, start, end });
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function schemeStart(text: string, colon: number): number {
  const word = text.slice(Math.max(0, colon - 5), colon).toLowerCase();
  if (word === 'https') return colon - 5;
  return word.endsWith('http') ? colon - 4 : -1;
}

function mayBeHead(
  text: string,
  start: number,
  end: number,
  blocks: ReadonlySet<HeadBlock>,
): boolean {
  const words = text.slice(start, Math.min(end, start + longest)).trimStart();
  if (blocks.has('item') && !/^[>#|]/.test(words)) return true;
  if (blocks.has('row') && words.includes('|')) return true;
  return blocks.has('heading') && (/^(?:#|\[[^[\]]+\]:)/.test(words) || isUnderlined(text, end));
}

/** Whether the next line makes a heading of this one. */
function isUnderlined(text: string, end: number): boolean {
  const below = text.slice(end + 1, end + 1 + longest);
  return /^ {0,3}(?:=+|-+)[ \t]*(?:\r?\n|$)/.test(below);
}

/**
 * Finds where an address ends that begins at `start`, by what stands before it: `(`, `<`, `[`, or
 * nothing of the kind for a bare one. `from` is the first place that is looked at.
 */
export function addressEnd(text: string, start: number, from: number): number {
  const before = text[start - 1] ?? '';
  const limit = Math.min(text.length, start + longest);
  const closing = { '<': '>', '[': ']' }[before];
  let depth = 0;
  let at = from;
  for (; at < limit; at++) {
    if (!isSign(text.charCodeAt(at))) continue;
    const character = text[at] as string;
    if (character === closing || /[\s<]/.test(character)) break;
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')' && depth-- === 0 && before === '(') break;
  }
  at = Math.min(at, limit);
  return /[(<[]/.test(before) ? at : withoutPunctuation(text, from, at, depth);
}

/** Whether a character may have to do with the end of an address; most have not. */
function isSign(code: number): boolean {
  if (code >= 0x80 || code <= 0x20) return true;
  return (code >= 0x5b && code <= 0x5d) || (code | 1) === 0x29 || (code & ~2) === 0x3c;
}

/**
 * A bare address ends before the punctuation of its sentence, and before a parenthesis that it did
 * not open.
 */
function withoutPunctuation(text: string, from: number, end: number, open: number): number {
  let at = end;
  let depth = open;
  for (; at > from; at--) {
    const last = text[at - 1] as string;
    if (last === ')' && depth < 0) depth++;
    else if (!/[?!.,:;*_~'"]/.test(last)) break;
  }
  return at;
}

/** An address of markdown source as it is read: without backslashes before punctuation. */
export function withoutBackslashes(address: string): string {
  return address.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
