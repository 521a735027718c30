import type { Definition, Image, Link, Paragraph } from 'mdast';
import type { Span } from '../../text/source.ts';
import { parseMarkdown } from '../markdown.ts';

/** Where the address of an inline link or picture stands in the source. */
export interface AddressPlace {
  /** Offset after the text: of the `]`. */
  textEnd: number;
  start: number;
  end: number;
}

/**
 * Finds the address of `[text](address "title")`: mdast keeps its value, not its place. Reads the
 * source as CommonMark 0.31 (6.3, link destination) does. Undefined where the node is no inline
 * link.
 */
export function addressPlace(node: Link | Image, text: string): AddressPlace | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || text[end - 1] !== ')') return undefined;
  const last = node.type === 'link' ? node.children[node.children.length - 1] : undefined;
  const from = last?.position?.end.offset ?? start;
  const textEnd =
    node.type === 'link' ? text.indexOf('](', from) : labelEnd(text, start, node.alt ?? '');
  if (textEnd === -1 || textEnd >= end) return undefined;
  let at = textEnd + 2;
  while (at < end && isBlank(text[at] as string)) at++;
  if (text[at] === '<') {
    const close = closingAngle(text, at + 1, end);
    return { textEnd, start: at + 1, end: close };
  }
  return { textEnd, start: at, end: plainEnd(text, at, end) };
}

/** Where the address of a definition is written. */
export function definedAddress({ position }: Definition, text: string): Span | undefined {
  const from = position?.start.offset ?? 0;
  const [before = '', angle, plain] =
    /^\[(?:\\.|[^\\\]])*\]:\s*(?:<([^>\r\n]*)>|([^\s<]\S*))/s.exec(
      text.slice(from, position?.end.offset),
    ) ?? [];
  const address = angle ?? plain;
  if (address === undefined) return undefined;
  const end = from + before.length - (angle === undefined ? 0 : 1);
  return { start: end - address.length, end };
}

/**
 * The address that the source text of an inline link's address stands for: escapes and character
 * references resolved.
 */
export function unescapeAddress(written: string): string {
  if (!/&#?\w+;/.test(written.replace(simpleEscape, ''))) {
    return written.replace(simpleEscape, (found) => (found === '&amp;' ? '&' : found.slice(1)));
  }
  const angled = written.replace(/\\?([<>])/g, '\\$1');
  const paragraph = parseMarkdown(`[x](<${angled}>)`).children[0] as Paragraph | undefined;
  const link = paragraph?.children[0];
  return link?.type === 'link' ? link.url : written;
}

/** What is resolved without a parser, since addresses are full of it. */
const simpleEscape = /\\[!-/:-@[-`{-~]|&amp;/g;

/** The `]` that ends a picture's alternative text, whose markup is not in the tree. */
function labelEnd(text: string, start: number, alt: string): number {
  const guess = start + 2 + alt.length;
  if (text.startsWith(alt, start + 2) && text.startsWith('](', guess)) return guess;
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return text[at + 1] === '(' ? at : -1;
  }
  return -1;
}

function closingAngle(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (isEscape(text, at)) at++;
    else if (text[at] === '>') return at;
  }
  return limit;
}

function plainEnd(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const character = text[at] as string;
    if (isEscape(text, at)) at++;
    else if (isBlank(character)) return at;
    else if (character === '(') depth++;
    else if (character === ')' && depth-- === 0) return at;
  }
  return limit;
}

/** What ends an address for markdown; JavaScript's `\s` knows more, such as U+FEFF. */
function isBlank(character: string): boolean {
  return /[ \t\r\n]/.test(character);
}

/** Whether a backslash takes the next character out of play: only punctuation can be escaped. */
function isEscape(text: string, at: number): boolean {
  return text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '');
}
