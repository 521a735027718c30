import type { Span } from '../../text/source.ts';

/** A heading as its lines tell it. */
export interface HeadingLines extends Span {
  depth: number;
  /** What it says, without its marks. */
  content: Span;
}

/** Is told the lines of a text in their order. */
export interface LineVisitor {
  heading(heading: HeadingLines): void;
  /** A line of anything else, without its line end; of code and HTML an empty one. */
  line(line: Span): void;
}

/** What an underline would belong to. */
type Above = 'nothing' | 'one line' | 'a list or a quote' | 'in doubt';

const [hash, space] = [0x23, 0x20];

/**
 * Tells a visitor the headings and the other lines of markdown without parsing it, and whether that is how a parser
 * reads them: where it gives false, nothing that the visitor was told counts. Blocks inside quotes and list items are
 * other lines. Takes time in proportion to the text.
 */
export function visitLines(text: string, visitor: LineVisitor): boolean {
  const begin = endOfFrontMatter(text);
  if (begin === undefined || hasLoneReturn(text)) return false;
  let region: Region | undefined;
  let above: Above = 'nothing';
  let lineAbove: Span = { start: 0, end: 0 };
  for (let start = begin, next = start; start < text.length; start = next) {
    const found = text.indexOf('\n', start);
    next = found === -1 ? text.length : found + 1;
    const line = { start, end: endOfLine(text, start, next) };
    const kind = lineKind(text, line, region !== undefined);
    if (kind === 'blank' && !region) above = 'nothing';
    if (kind !== 'marked') {
      if (kind === 'text') above = aboveNext(text, line, above);
      lineAbove = line;
      visitor.line(line);
      continue;
    }

    const words = text.slice(line.start, line.end);
    if (region) {
      if (region.doubtful?.test(words)) return false;
      if (region.end.test(words)) region = undefined;
      visitor.line({ start, end: start });
      continue;
    }
    const heading = headingOf(words, line) ?? underlined(words, line, above, lineAbove);
    if (heading === 'in doubt') return false;
    if (heading) {
      above = 'nothing';
      visitor.heading(heading);
      continue;
    }
    const begun = beginRegion(words);
    if (begun) {
      above = 'nothing';
      region = begun === 'one line' ? undefined : begun;
      visitor.line({ start, end: start });
      continue;
    }
    above = aboveNext(text, line, above);
    lineAbove = line;
    visitor.line(line);
  }
  return true;
}

/** A carriage return is a line end of its own to markdown; hardly any text has one. */
function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] !== '\n') return true;
  }
  return false;
}

/** Where the words of a line end; `next` is where the next one begins. */
function endOfLine(text: string, start: number, next: number): number {
  const end = text[next - 1] === '\n' ? next - 1 : next;
  return end > start && text[end - 1] === '\r' ? end - 1 : end;
}

/** Most lines are told by their first character; all lines of code and HTML have to be looked at. */
function lineKind(text: string, { start, end }: Span, inRegion: boolean) {
  if (inRegion) return 'marked';
  if (start === end) return 'blank';
  const code = text.charCodeAt(start);
  if (code !== space && code !== 0x09) return mayMark(code) ? 'marked' : 'text';
  return text.slice(start, end).trim() === '' ? 'blank' : 'marked';
}

/** Whether a line that begins so may be a heading, an underline, code or HTML. */
function mayMark(code: number): boolean {
  return code === hash || /[-=<`~]/.test(String.fromCharCode(code));
}

function headingOf(words: string, { start, end }: Span): HeadingLines | 'in doubt' | undefined {
  const [prefix, indent = '', marks = ''] = /^( {0,3})(#{1,6})(?:[ \t]+|$)/.exec(words) ?? [];
  if (prefix === undefined) return undefined;
  // It may stand in an item of a list.
  if (indent !== '') return 'in doubt';
  const inner = words.slice(prefix.length).trimEnd();
  const opened = inner.replace(/(?<![#\\])#+$/, '');
  const said = opened === '' || /[ \t]$/.test(opened) ? opened.trimEnd() : inner;
  const from = start + prefix.length;
  return {
    depth: marks.length,
    start,
    end,
    content: { start: Math.min(from, end), end: Math.min(from + said.length, end) },
  };
}

/** The heading that a line of `=` or `-` makes of the line above it. */
function underlined(
  words: string,
  { end }: Span,
  above: Above,
  lineAbove: Span,
): HeadingLines | 'in doubt' | undefined {
  if (!/^ {0,3}(?:=+|-+)[ \t]*$/.test(words)) return undefined;
  if (above === 'nothing' || above === 'a list or a quote') return undefined;
  if (above === 'in doubt' || words.startsWith(' ')) return 'in doubt';
  const depth = words.startsWith('=') ? 1 : 2;
  return { depth, start: lineAbove.start, end, content: lineAbove };
}

/** What the lines up to this one, which is not blank, are to an underline. */
function aboveNext(text: string, { start, end }: Span, above: Above): Above {
  const words = text.slice(start, end);
  if (/^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(words)) return 'nothing';
  if (above !== 'nothing') return above === 'one line' ? 'in doubt' : above;
  // An item without words ends with its line.
  if (/^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]*$/.test(words)) return 'nothing';
  if (/^ {0,3}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/.test(words)) return 'a list or a quote';
  return /^[\s[]/.test(words) ? 'in doubt' : 'one line';
}

/** Lines that are no markdown: code, a comment, other HTML. */
export interface Region {
  /** What its last line holds. */
  end: RegExp;
  /** Lines where only a parser can tell whether the region is still going on. */
  doubtful: RegExp | undefined;
}

const frontMatter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Headings and items that stand in no container. */
const outermost = /^(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/;

/** What would begin a block behind text, but not within HTML. */
const blockBegin = /^ {0,3}(?:#|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|<!--)/;

/** HTML that goes on over blank lines, by what begins and ends it (https://spec.commonmark.org/0.31.2/#html-blocks). */
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

/** Where the YAML at the start of a text ends; 0 for none, undefined where its end is missing. */
export function endOfFrontMatter(text: string): number | undefined {
  if (!text.startsWith('---')) return 0;
  return frontMatter.exec(text)?.[0].length;
}

/** The code or HTML that a line begins; `one line` where it ends it too. */
export function beginRegion(line: string): Region | 'one line' | undefined {
  const indent = /^ {0,3}/.exec(line)?.[0].length ?? 0;
  const words = line.slice(indent);
  const isInner = indent > 0;
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(words);
  if (fence) {
    const mark = (fence[1] ?? fence[2]) as string;
    const end = new RegExp(`^ {0,3}${mark[0]}{${mark.length},}[ \\t]*$`);
    // It may stand in an item of a list, and end where that ends.
    return { end, doubtful: isInner ? new RegExp(`^ {0,${indent - 1}}\\S`) : undefined };
  }
  const found = html.find(({ begin }) => begin.test(words));
  if (found) {
    if (found.end.test(words)) return 'one line';
    return { end: found.end, doubtful: isInner ? outermost : undefined };
  }
  // Another tag is HTML up to a blank line, or part of a text; a heading or an item behind it depends on which.
  return /^<\/?[a-z][a-z0-9-]*(?:[\s/>]|$)/i.test(words)
    ? { end: /^[ \t]*$/, doubtful: blockBegin }
    : undefined;
}
