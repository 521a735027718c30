import { hasPlaceholder } from '../../text/address.ts';
import type { Span } from '../../text/source.ts';
import type { LinkFault } from '../types.ts';
import { type Meant, meantBy } from './repair.ts';

/**
 * An attempt at a link that markdown does not read as one, as offsets into the text that was
 * searched.
 */
export interface BrokenLink extends Span {
  fault: LinkFault;
  image: boolean;
  text: Span;
  address: Span;
  /** What was meant. */
  url: string;
  repair: Meant['repair'];
}

/** A bracket that waits for the one that closes it. */
interface Opened {
  at: number;
  /** Whether a backslash takes it, and so its partner, out of play. */
  escaped: boolean;
  /** Whether an address was found after it already that is none. */
  tried: boolean;
  /** The last `(` before it. */
  parenthesis: number;
}

/** What an address begins with, so that brackets in prose are not taken for links. */
const scheme = /^(?:https?(?::\/\/| :\/\/|: \/\/)|www\.)[^\s/]/i;
/** Longer texts and addresses are none. */
const longest = 2_000;
/** So many brackets at most wait to be closed. */
const mostOpened = 64;

/** A paragraph or a heading, or a line of a table. */
export interface Searched {
  /**
   * Its text with what is no text blanked out, character by character: links as U+0000; pictures,
   * code and the like as U+0001.
   */
  visible: string;
  source: string;
  /**
   * Whether words before a colon are a label rather than a part of a link's text, as in headings.
   */
  labelled: boolean;
}

/**
 * Finds attempts at links, and the brackets right before a link that nothing closes. Looks only
 * where a bracket and an address stand side by side. Linear: what was looked through is left
 * behind, or is not looked through again.
 */
export function findBrokenLinks({ visible, source, labelled }: Searched): {
  broken: BrokenLink[];
  doubled: number[];
} {
  const found: BrokenLink[] = [];
  let closing: ReadonlyMap<number, number> | undefined;
  const closeOf = (parenthesis: number) => {
    closing ??= closingParentheses(visible);
    return closing.get(parenthesis);
  };
  let opened: Opened[] = [];
  let parenthesis = -1;
  /** Behind the last line end or link. */
  let from = 0;
  for (let at = 0; at < visible.length; at++) {
    const character = visible[at];
    let link: BrokenLink | undefined;
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(visible[at + 1] ?? '')) {
      at++;
      if (visible[at] === '[') opened.push({ at, escaped: true, tried: true, parenthesis });
    } else if (character === '[') {
      opened.push({ at, escaped: false, tried: false, parenthesis });
      if (opened.length > mostOpened) opened.shift();
    } else if (character === ']') {
      const open = opened.pop();
      if (!open?.escaped) link = atClosingBracket(open, at);
    } else if (character === '(') {
      parenthesis = at;
      const open = opened[opened.length - 1];
      if (open && !open.tried) link = atParenthesis(open, at);
    } else if (character === '\n') {
      from = at + 1;
    }
    if (!link) continue;
    found.push(link);
    at = link.end - 1;
    from = link.end;
    opened = [];
    parenthesis = -1;
  }
  const doubled = opened.filter(({ at, escaped }) => !escaped && visible[at + 1] === '\0');
  return { broken: found, doubled: doubled.map(({ at }) => at) };

  function atClosingBracket(open: Opened | undefined, close: number): BrokenLink | undefined {
    return behindText(open, close) ?? (open && (reversed(open, close) ?? piped(open, close)));
  }

  /** `[text] (url)`, `[text](u r l)`, `[text](url`, `text](url)`, `[url](text)`. */
  function behindText(open: Opened | undefined, close: number): BrokenLink | undefined {
    const gap = /^\]([ \t]{0,3}\r?\n?[ \t]{0,3})\(/.exec(visible.slice(close, close + 12));
    const all = { start: open ? open.at + 1 : wordsStart(close), end: close };
    if (!gap || !isText(all)) return undefined;
    // `[text]](url)`
    const isDoubled = !open && /^\[[^[\]\\]+\]$/.test(visible.slice(all.start, all.end));
    const text = isDoubled ? { start: all.start + 1, end: all.end - 1 } : all;
    const spaced = gap[1] !== '';
    const paren = close + gap[0].length - 1;
    if (!scheme.test(visible.slice(addressStart(paren), addressStart(paren) + 12))) {
      return open && !spaced ? swapped(open.at, text, paren) : undefined;
    }
    const words = source.slice(text.start, text.end);
    // "see [1] (https://…)" is a footnote and its source, not a link.
    if (spaced && /^\W*\d*\W*$/.test(words)) return undefined;
    const closed = closedAddress(paren);
    const { address, end } = closed ?? openAddress(paren);
    const fault = !open
      ? isDoubled
        ? 'doubled-bracket'
        : 'unopened-text'
      : spaced
        ? 'space-before-address'
        : closed
          ? 'address-characters'
          : 'unclosed-address';
    return build(fault, { start: open ? open.at : all.start, end }, text, address);
  }

  function swapped(start: number, text: Span, paren: number): BrokenLink | undefined {
    const words = source.slice(text.start, text.end);
    const address = words.trim();
    const end = closeOf(paren);
    if (!scheme.test(address) || /\s/.test(address)) return undefined;
    if (end === undefined || end - paren > longest) return undefined;
    const label = { start: paren + 1, end };
    if (!isText(label)) return undefined;
    const from = text.start + words.indexOf(address);
    const place = { start: from, end: from + address.length };
    return build('swapped', { start, end: end + 1 }, label, place);
  }

  /** Where the words of a link begin that no bracket opens. */
  function wordsStart(close: number): number {
    const line = visible.slice(from, Math.min(close, from + 100));
    const label = labelled ? /^(?::[\w+-]+:\s*)?.+?:\s/s.exec(line)?.[0] : undefined;
    return from + (label ?? '').length;
  }

  /** `[text(url)`: an opened bracket that nothing closes before the address. */
  function atParenthesis(open: Opened, paren: number): BrokenLink | undefined {
    const text = { start: open.at + 1, end: paren };
    if (!scheme.test(visible.slice(paren + 1, paren + 13))) return undefined;
    open.tried = true;
    if (!isText(text) || /[\r\n]/.test(visible.slice(text.start, text.end))) return undefined;
    const closed = closedAddress(paren);
    // With a closing bracket after it, "[see (https://…)]" is prose; an escaped one before it is
    // meant to be seen.
    const isProse = /^[^\n[]{0,200}\]/.test(visible.slice(closed?.end, (closed?.end ?? 0) + 201));
    if (!closed || isProse || visible[paren - 1] === ']') return undefined;
    return build('unclosed-text', { start: open.at, end: closed.end }, text, closed.address);
  }

  /** `(text)[url]`. */
  function reversed(
    { at: open, parenthesis: paren }: Opened,
    close: number,
  ): BrokenLink | undefined {
    // `call(this)[that]` is code.
    if (closeOf(paren) !== open - 1 || /\w/.test(visible[paren - 1] ?? '')) return undefined;
    const text = { start: paren + 1, end: open - 1 };
    const address = { start: open + 1, end: close };
    const words = close - open > longest ? '' : visible.slice(address.start, address.end);
    if (!scheme.test(words) || /\s/.test(words) || !isText(text)) return undefined;
    return build('reversed-brackets', { start: paren, end: close + 1 }, text, address);
  }

  /** `[text|url]`, as wikis write it. */
  function piped({ at: open }: Opened, close: number): BrokenLink | undefined {
    const words = close - open > longest ? '' : visible.slice(open + 1, close);
    const bar = words.indexOf('|');
    const address = { start: open + 2 + bar, end: close };
    const text = { start: open + 1, end: open + 1 + bar };
    if (bar < 1 || /[[(]/.test(visible[close + 1] ?? '') || !isText(text)) return undefined;
    if (!scheme.test(words.slice(bar + 1)) || /\s/.test(words.slice(bar + 1))) return undefined;
    return build('reversed-brackets', { start: open, end: close + 1 }, text, address);
  }

  function addressStart(paren: number): number {
    let start = paren + 1;
    while (visible[start] === ' ' || visible[start] === '<') start++;
    return start;
  }

  /**
   * The address between a parenthesis and the one that closes it, and where it ends; none beyond
   * another link.
   */
  function closedAddress(paren: number): { address: Span; end: number } | undefined {
    const start = addressStart(paren);
    const close = closeOf(paren);
    if (close === undefined || close - start > longest) return undefined;
    if (visible.slice(start, close).includes('](')) return undefined;
    let end = close;
    while (end > start && /[ \t>]/.test(visible[end - 1] as string)) end--;
    return { address: { start, end }, end: close + 1 };
  }

  /** The address after a parenthesis that nothing closes: up to the next blank. */
  function openAddress(paren: number): { address: Span; end: number } {
    const start = addressStart(paren);
    let end = start;
    while (end - start < longest && isVisible(visible[end])) end++;
    return { address: { start, end }, end };
  }

  function isVisible(character: string | undefined): boolean {
    return character !== undefined && character > '\u0001' && /\S/.test(character);
  }

  /** Whether a stretch can be the text of a link: some words, and no link among them. */
  function isText({ start, end }: Span): boolean {
    const words = end - start > longest ? '' : visible.slice(start, end);
    return words.trim() !== '' && !words.includes('\0') && !words.includes('](');
  }

  function build(
    fault: LinkFault,
    { start: open, end }: Span,
    text: Span,
    address: Span,
  ): BrokenLink | undefined {
    // What a site generator fills in is right as it is, or nobody here can tell.
    if (hasPlaceholder(source.slice(open, end))) return undefined;
    const image = visible[open] === '[' && visible[open - 1] === '!' && visible[open - 2] !== '\\';
    const start = image ? open - 1 : open;
    const meant = meantBy({
      fault,
      image,
      label: source.slice(text.start, text.end),
      address: source.slice(address.start, address.end),
      endsLine: /^[ \t]*(?:[\r\n]|$)/.test(visible.slice(end, end + 100)),
    });
    if (!meant || meant.repair?.markdown === source.slice(start, end)) return undefined;
    const { url, repair } = meant;
    return {
      fault,
      image,
      start,
      end,
      text,
      address: { ...address, end: address.start + meant.addressLength },
      url,
      repair,
    };
  }
}

/**
 * Where each `(` of a text is closed on its own line, by its offset; one that is not closed there
 * is missing. Linear: every character is looked at once. Escaped parentheses are no parentheses.
 */
export function closingParentheses(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  let open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '\n' || character === '\r') open = [];
    else if (character === '(') open.push(at);
    else if (character === ')') {
      const partner = open.pop();
      if (partner !== undefined) closing.set(partner, at);
    }
  }
  return closing;
}
