/** An http or https address in a text, as offsets. */
export interface RawAddress {
  /** Where its line begins. */
  line: number;
  /** Where its scheme begins. */
  start: number;
  /** Where it ends, as far as can be told without parsing the text. */
  end: number;
}

/** What the heads of entries are made of: see `Template`. */
export type HeadBlock = 'heading' | 'item';

/** Longer addresses are nobody's entries; keeps the work on hostile texts linear. */
const longest = 2_048;

/**
 * Calls `found` for each address on a line that may be the head of an entry, and for those of link definitions. A line
 * in doubt counts as one: this is what comes before parsing. Takes time in proportion to the text.
 */
export function scanAddresses(
  text: string,
  blocks: ReadonlySet<HeadBlock>,
  found: (address: RawAddress) => void,
): void {
  let line = 0;
  let next = lineEnd(text, 0);
  let isHead: boolean | undefined;
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    while (next < at) {
      line = next + 1;
      next = lineEnd(text, line);
      isHead = undefined;
    }
    const start = schemeStart(text, at);
    if (start === -1) continue;
    isHead ??= mayBeHead(text, line, next, blocks);
    if (isHead) found({ line, start, end: addressEnd(text, start, at + 3) });
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
  return blocks.has('heading') && (/^(?:#|\[[^[\]]+\]:)/.test(words) || isUnderlined(text, end));
}

/** Whether the line behind makes a heading of this one. */
function isUnderlined(text: string, end: number): boolean {
  const below = text.slice(end + 1, end + 1 + longest);
  return /^ {0,3}(?:=+|-+)[ \t]*(?:\r?\n|$)/.test(below);
}

/** What an address ends at, by what stands before it. */
function addressEnd(text: string, start: number, from: number): number {
  const limit = Math.min(text.length, start + longest);
  const before = text[start - 1];
  let depth = 0;
  let at = from;
  for (; at < limit; at++) {
    const character = text[at] as string;
    if (/[\s<>]/.test(character)) break;
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')' && depth-- === 0) break;
    else if (character === ']' && before !== '(') break;
  }
  // A bare address ends before the punctuation of its sentence.
  if (before !== '(' && before !== '<') while (/[?!.,:*_~'"]/.test(text[at - 1] ?? '')) at--;
  return Math.min(at, limit);
}

/** An address of markdown source as it is read: without backslashes before punctuation. */
export function unescapeAddress(address: string): string {
  return address.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
