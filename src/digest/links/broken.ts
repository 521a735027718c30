import { encodeAddress } from '../template/address.ts';
import type { LinkFault } from '../types.ts';

/** An attempt at a link that markdown does not read as one, as offsets into the text that was searched. */
export interface BrokenLink {
  fault: LinkFault;
  start: number;
  end: number;
  text: { start: number; end: number };
  address: { start: number; end: number };
  /** What was meant. */
  url: string;
  repair: { markdown: string; safe: boolean } | undefined;
}

/** What an address begins with, so that brackets in prose are not taken for links. */
const scheme = /^(?:https?:\/\/|www\.)[^\s/]/i;
const longest = 2_000;

/**
 * Finds attempts at links in one paragraph or heading. `text` is its source with everything that markdown reads as a
 * link, a picture or code blanked out. Looks only where a bracket and an address stand side by side; linear, since each
 * place is left behind once it was looked at and nothing is searched for further than 2,000 characters.
 */
export function findBrokenLinks(text: string): BrokenLink[] {
  const found: BrokenLink[] = [];
  const opened: number[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') {
      at++;
    } else if (character === '[') {
      opened.push(at);
      if (opened.length > 64) opened.shift();
    } else if (character === ']') {
      const open = opened.pop();
      const link = behindText(text, open, at, from) ?? (open === undefined ? undefined : reversed(text, open, at, from));
      if (!link) continue;
      found.push(link);
      at = link.end - 1;
      from = link.end;
      opened.length = 0;
    } else if (character === '(' && opened.length > 0 && scheme.test(text.slice(at + 1, at + 20))) {
      const link = unclosedText(text, opened[opened.length - 1] as number, at);
      if (!link) continue;
      found.push(link);
      at = link.end - 1;
      from = link.end;
      opened.length = 0;
    }
  }
  return found;
}

/** `[text] (url)`, `[text](u r l)`, `[text](url`, `text](url)`, `[url](text)`. */
function behindText(text: string, open: number | undefined, close: number, from: number): BrokenLink | undefined {
  const gap = /^\]([ \t]{0,3}\n?[ \t]{0,3})\(/.exec(text.slice(close, close + 12));
  if (!gap) return undefined;
  const start = close + gap[0].length;
  const address = addressBehind(text, start);
  const spaced = gap[1] !== '';
  const textStart = open === undefined ? lineStart(text, close, from) : open + 1;
  const words = text.slice(textStart, close);
  if (words.trim() === '' || words.length > longest) return undefined;
  if (!scheme.test(text.slice(address.start, address.end))) {
    if (open === undefined || spaced || !scheme.test(words) || /\s/.test(words.trim())) return undefined;
    return build(text, 'swapped', open, address.after, address, { start: textStart, end: close });
  }
  // "see [1] (https://…)" is a footnote and its source, not a link.
  if (spaced && /^\W*\d*\W*$/.test(words)) return undefined;
  const fault: LinkFault =
    open === undefined
      ? 'unopened-text'
      : spaced
        ? 'space-before-address'
        : address.closed
          ? 'address-characters'
          : 'unclosed-address';
  return build(text, fault, open ?? textStart, address.after, { start: textStart, end: close }, address);
}

/** `[text(url)`: an opened bracket that nothing closes before the address. */
function unclosedText(text: string, open: number, paren: number): BrokenLink | undefined {
  const words = text.slice(open + 1, paren);
  if (words.trim() === '' || words.includes('\n') || words.length > longest) return undefined;
  const address = addressBehind(text, paren + 1);
  // With a closing bracket behind it, "[see (https://…)]" is prose.
  if (!address.closed || /^[^\n[]{0,200}\]/.test(text.slice(address.after, address.after + 201))) return undefined;
  return build(text, 'unclosed-text', open, address.after, { start: open + 1, end: paren }, address);
}

/** `(text)[url]`. */
function reversed(text: string, open: number, close: number, from: number): BrokenLink | undefined {
  const address = text.slice(open + 1, close);
  if (!scheme.test(address) || /\s/.test(address) || text[open - 1] !== ')') return undefined;
  const paren = text.lastIndexOf('(', open - 2);
  if (paren < from || open - paren > longest || text.slice(paren, open).includes('\n')) return undefined;
  return build(text, 'reversed-brackets', paren, close + 1, { start: paren + 1, end: open - 1 }, { start: open + 1, end: close });
}

/** Reads an address from behind its parenthesis to the one that closes it, at most to the end of the line. */
function addressBehind(text: string, from: number) {
  let start = from;
  while (text[start] === ' ' || text[start] === '<') start++;
  let depth = 0;
  let lastClose = -1;
  let at = start;
  for (; at < text.length && at - start < longest; at++) {
    const character = text[at];
    if (character === '\n' || character === '\r') break;
    if (character === '(') depth++;
    if (character === ')') {
      lastClose = at;
      if (depth-- === 0) return { start, end: trimmed(text, start, at), after: at + 1, closed: true };
    }
    // Another link begins: this one was never closed.
    if (character === ']' && text[at + 1] === '(') break;
  }
  if (lastClose !== -1) return { start, end: trimmed(text, start, lastClose), after: lastClose + 1, closed: true };
  const space = text.slice(start, at).search(/\s/);
  const end = space === -1 ? at : start + space;
  return { start, end, after: end, closed: false };
}

function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '>')) at--;
  return at;
}

function lineStart(text: string, before: number, from: number): number {
  const start = Math.max(from, text.lastIndexOf('\n', before) + 1);
  const separator = text.lastIndexOf(': ', before);
  return separator >= start ? separator + 2 : start;
}

function build(
  text: string,
  fault: LinkFault,
  start: number,
  end: number,
  words: { start: number; end: number },
  address: { start: number; end: number },
): BrokenLink {
  const label = text.slice(words.start, words.end).trim();
  const url = text.slice(address.start, address.end);
  const absolute = /^www\./i.test(url) ? `https://${url}` : url;
  // An address is at most one word; what follows a space and is no query may be words that belong elsewhere.
  const clear = fault !== 'unclosed-address' && !/\s\S*\s\S*\s/.test(url) && !/[[\]]/.test(label.replace(/\[[^[\]]*\]/g, ''));
  const onlyEscaping = fault === 'address-characters' && absolute === url;
  return {
    fault,
    start,
    end,
    text: { start: words.start, end: words.end },
    address: { start: address.start, end: address.end },
    url: encodeAddress(absolute),
    repair: clear ? { markdown: `[${label}](${encodeAddress(absolute)})`, safe: onlyEscaping } : undefined,
  };
}
