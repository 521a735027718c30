import type { Stretch } from '../template/loose.ts';
import { beginRegion, endOfFrontMatter, type Region } from './regions.ts';

/** A heading as its lines tell it. */
export interface HeadingLines extends Stretch {
  depth: number;
  /** What it says, without its marks. */
  content: Stretch;
}

/** Is told the lines of a text in their order. */
export interface LineVisitor {
  heading(heading: HeadingLines): void;
  /** A line of anything else, without its line end; of code and HTML an empty one. */
  line(line: Stretch): void;
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
  let lineAbove: Stretch = { start: 0, end: 0 };
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
function lineKind(text: string, { start, end }: Stretch, inRegion: boolean) {
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

function headingOf(words: string, { start, end }: Stretch): HeadingLines | 'in doubt' | undefined {
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
  { end }: Stretch,
  above: Above,
  lineAbove: Stretch,
): HeadingLines | 'in doubt' | undefined {
  if (!/^ {0,3}(?:=+|-+)[ \t]*$/.test(words)) return undefined;
  if (above === 'nothing' || above === 'a list or a quote') return undefined;
  if (above === 'in doubt' || words.startsWith(' ')) return 'in doubt';
  const depth = words.startsWith('=') ? 1 : 2;
  return { depth, start: lineAbove.start, end, content: lineAbove };
}

/** What the lines up to this one, which is not blank, are to an underline. */
function aboveNext(text: string, { start, end }: Stretch, above: Above): Above {
  const words = text.slice(start, end);
  if (/^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(words)) return 'nothing';
  if (above !== 'nothing') return above === 'one line' ? 'in doubt' : above;
  // An item without words ends with its line.
  if (/^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]*$/.test(words)) return 'nothing';
  if (/^ {0,3}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/.test(words)) return 'a list or a quote';
  return /^[\s[]/.test(words) ? 'in doubt' : 'one line';
}
