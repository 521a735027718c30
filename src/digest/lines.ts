import { htmlBlockNames } from 'micromark-util-html-tag-name';
import { isBlank, type Span } from '../text/source.ts';
import { endOfFrontMatter } from './front-matter.ts';

/** A heading as its lines tell it. */
export interface HeadingLines extends Span {
  depth: number;
  /** What it says, without its marks. */
  content: Span;
}

/** A heading and the lines below it, up to the next one. */
export interface LinePart {
  /** None for what stands before the first heading. */
  heading: HeadingLines | undefined;
  /** Without their line ends; code, HTML and definitions of links are empty. */
  lines: Span[];
}

/** A text in parts, in their order. */
export interface LineParts {
  parts: LinePart[];
  /** The lines that define links or footnotes. */
  definitions: Span[];
  /** Where code or HTML begins. */
  regions: number[];
}

/** Code or HTML of several lines. */
interface Region {
  /** What its last line holds. */
  end: RegExp;
  /** Lines where only a parser can tell whether the region goes on. */
  doubtful: RegExp | undefined;
}

/** What the line before is to the next one. */
type Above = 'nothing' | 'paragraph' | 'container' | 'in doubt';

/** Longer lines are left to the parser where they need a closer look. */
const maxHtmlLine = 4_000;

const [hash, space] = [0x23, 0x20];

/**
 * Splits markdown at its headings without parsing it. Blocks inside quotes and list items are
 * other lines. Undefined where the lines leave a doubt about how a parser reads them. Takes time in
 * proportion to the text.
 */
export function splitLines(text: string): LineParts | undefined {
  // A carriage return is a line end of its own to markdown; hardly any text has one.
  if (/\r(?!\n)/.test(text)) return undefined;
  const front = endOfFrontMatter(text);
  return new Splitter(text).split(front === 0 ? 0 : nextLine(text, front));
}

class Splitter {
  readonly #text: string;
  readonly #parts: LinePart[] = [{ heading: undefined, lines: [] }];
  readonly #definitions: Span[] = [];
  readonly #regions: number[] = [];
  #region: Region | undefined;
  #above: Above = 'nothing';
  /** Where the paragraph above begins and ends. */
  #paragraph: Span = { start: 0, end: 0 };
  /** Whether an item or a quote may go on. */
  #inContainer = false;

  constructor(text: string) {
    this.#text = text;
  }

  split(begin: number): LineParts | undefined {
    const text = this.#text;
    for (let start = begin, next = start; start < text.length; start = next) {
      const found = text.indexOf('\n', start);
      next = found === -1 ? text.length : found + 1;
      if (!this.#visit({ start, end: endOfLine(text, start, next) })) return undefined;
    }
    return { parts: this.#parts, definitions: this.#definitions, regions: this.#regions };
  }

  /** False for a line that leaves a doubt. */
  #visit(line: Span): boolean {
    if (this.#region) return this.#visitInRegion(line, this.#region);
    const kind = lineKind(this.#text, line);
    if (kind === 'blank') {
      this.#above = 'nothing';
      this.#add(line);
      return true;
    }
    const words = this.#text.slice(line.start, line.end);
    if (kind === 'marked') {
      const heading = this.#headingOf(words, line);
      if (heading === 'in doubt') return false;
      if (heading) {
        this.#parts.push({ heading, lines: [] });
        this.#above = 'nothing';
        this.#inContainer = false;
        return true;
      }
      if (this.#beginsRegion(words)) {
        this.#regions.push(line.start);
        this.#addEmpty(line);
        return true;
      }
      if (footnote.test(words)) {
        // It holds what follows as an item does, and ends a paragraph.
        this.#definitions.push(line);
        this.#addEmpty(line);
        this.#above = 'container';
        this.#inContainer = true;
        return true;
      }
      const definition = /^ {0,3}\[[^\]\n]+\]:[ \t]*(.*)$/.exec(words);
      if (definition && this.#above === 'nothing') {
        // The address stands in the next line.
        if (definition[1] === '') return false;
        this.#definitions.push(line);
        this.#addEmpty(line);
        return true;
      }
    }
    this.#add(line);
    this.#goOn(words, line);
    return true;
  }

  #visitInRegion(line: Span, region: Region): boolean {
    const words = this.#text.slice(line.start, line.end);
    if (region.doubtful?.test(words)) return false;
    if (region.end.test(words)) this.#region = undefined;
    this.#addEmpty(line);
    return true;
  }

  #add(line: Span): void {
    this.#parts.at(-1)?.lines.push(line);
  }

  #addEmpty({ start }: Span): void {
    this.#add({ start, end: start });
  }

  #headingOf(words: string, line: Span): HeadingLines | 'in doubt' | undefined {
    const heading = atxHeading(words, line);
    if (heading) return /^ /.test(words) && this.#inContainer ? 'in doubt' : heading;
    if (!/^ {0,3}(?:=+|-+)[ \t]*$/.test(words)) return undefined;
    if (this.#above === 'nothing' || this.#above === 'container') return undefined;
    const { start, end } = this.#paragraph;
    if (this.#above === 'in doubt' || (words.startsWith(' ') && this.#inContainer)) {
      return 'in doubt';
    }
    // The marks may also be the second row of a table.
    if (this.#text.slice(start, end).includes('|')) return 'in doubt';
    this.#moveParagraph(start);
    const depth = words.trimStart().startsWith('=') ? 1 : 2;
    return { depth, start, end: line.end, content: { start, end } };
  }

  /** Takes the lines of a heading out of the part above. */
  #moveParagraph(start: number): void {
    const lines = this.#parts.at(-1)?.lines ?? [];
    lines.splice(lines.findLastIndex((line) => line.start === start));
  }

  #beginsRegion(words: string): boolean {
    const indent = /^ {0,3}/.exec(words)?.[0].length ?? 0;
    const inner = words.slice(indent);
    const region = fenceRegion(inner, indent) ?? this.#htmlRegion(inner, indent);
    if (!region) return false;
    this.#above = 'nothing';
    this.#region = region === 'one line' ? undefined : region;
    return true;
  }

  #htmlRegion(words: string, indent: number): Region | 'one line' | undefined {
    const found = html.find(({ begin }) => begin.test(words));
    if (found) {
      if (found.end.test(words)) return 'one line';
      return { end: found.end, doubtful: indent > 0 ? outermost : undefined };
    }
    const name = /^<\/?([a-z][a-z0-9-]*)(?:[\s/>]|$)/i.exec(words)?.[1]?.toLowerCase();
    if (name === undefined) return undefined;
    const isCertain = indent === 0 && this.#above !== 'in doubt';
    if (isCertain && htmlBlockNames.includes(name)) return { end: blankLine, doubtful: undefined };
    if (isCertain && words.length <= maxHtmlLine) {
      // Another tag makes HTML where it stands alone and does not go on a paragraph.
      const isAlone = wholeTag.test(words) && this.#above === 'nothing';
      if (!isAlone) return undefined;
      return { end: blankLine, doubtful: undefined };
    }
    return { end: blankLine, doubtful: blockBegin };
  }

  /** Goes on after a line of text, of a list or of a quote. */
  #goOn(words: string, line: Span): void {
    if (/^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(words)) {
      this.#above = 'nothing';
      return;
    }
    const isContainer = /^ {0,3}(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/.test(words);
    if (this.#above === 'paragraph') {
      if (isContainer) this.#above = 'in doubt';
      else this.#paragraph = { start: this.#paragraph.start, end: line.end };
    } else if (this.#above === 'nothing') {
      if (isContainer) {
        this.#inContainer = true;
        // An item without words ends with its line.
        const isEmpty = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]*$/.test(words);
        this.#above = isEmpty ? 'nothing' : 'container';
      } else if (/^\s/.test(words)) {
        this.#above = 'in doubt';
      } else {
        this.#inContainer = false;
        this.#above = 'paragraph';
        this.#paragraph = line;
      }
    }
    if (isContainer) this.#inContainer = true;
  }
}

/** What defines a footnote, outside of all other blocks. */
const footnote = /^\[\^[^\s[\]\\]+\]:/;
/** Headings and items that stand in no container. */
const outermost = /^(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/;
/** What would begin a block after text, but not within HTML. */
const blockBegin = /^ {0,3}(?:#|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|<!--)/;
const blankLine = /^[ \t]*$/;
/** A tag that stands alone on its line: https://spec.commonmark.org/0.31.2/#open-tag */
const wholeTag =
  /^(?:<[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[a-z][a-z0-9-]*\s*>)\s*$/i;

/**
 * HTML that goes on over blank lines, by what begins and ends it
 * (https://spec.commonmark.org/0.31.2/#html-blocks).
 */
const html: readonly { begin: RegExp; end: RegExp }[] = [
  { begin: /^<!--/, end: /-->/ },
  {
    begin: /^<(?:pre|script|style|textarea)(?:[\s>]|$)/i,
    end: /<\/(?:pre|script|style|textarea)>/i,
  },
  { begin: /^<\?/, end: /\?>/ },
  { begin: /^<!\[CDATA\[/, end: /\]\]>/ },
  { begin: /^<![A-Za-z]/, end: />/ },
];

function fenceRegion(words: string, indent: number): Region | undefined {
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(words);
  if (!fence) return undefined;
  const mark = (fence[1] ?? fence[2]) as string;
  const end = new RegExp(`^ {0,3}${mark[0]}{${mark.length},}[ \\t]*$`);
  // It may stand in an item of a list, and end where that ends.
  return { end, doubtful: indent > 0 ? new RegExp(`^ {0,${indent - 1}}\\S`) : undefined };
}

function atxHeading(words: string, { start, end }: Span): HeadingLines | undefined {
  const [prefix, marks = ''] = /^ {0,3}(#{1,6})(?:[ \t]+|$)/.exec(words) ?? [];
  if (prefix === undefined) return undefined;
  const inner = words.slice(prefix.length).trimEnd();
  const opened = inner.replace(/(?<![#\\])#+$/, '');
  const said = opened === '' || /[ \t]$/.test(opened) ? opened.trimEnd() : inner;
  const from = Math.min(start + prefix.length, end);
  return {
    depth: marks.length,
    start: start + prefix.indexOf('#'),
    end,
    content: { start: from, end: Math.min(from + said.length, end) },
  };
}

/** Where the line after an offset begins; the text's end for the last one. */
function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** Where the words of a line end; `next` is where the next one begins. */
function endOfLine(text: string, start: number, next: number): number {
  const end = text[next - 1] === '\n' ? next - 1 : next;
  return end > start && text[end - 1] === '\r' ? end - 1 : end;
}

/** Most lines are told by their first character. */
function lineKind(text: string, { start, end }: Span): 'blank' | 'text' | 'marked' {
  if (start === end) return 'blank';
  const code = text.charCodeAt(start);
  if (code !== space && code !== 0x09) return mayMark(code) ? 'marked' : 'text';
  return isBlank(text.slice(start, end)) ? 'blank' : 'marked';
}

/** Whether a line that begins so may be a heading, an underline, code, HTML or a definition. */
function mayMark(code: number): boolean {
  return code === hash || /[-=<`~[]/.test(String.fromCharCode(code));
}
