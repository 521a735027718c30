import { CopydeskError } from '../../errors.ts';
import { createSource, type Span } from '../../text/source.ts';
import { parseDocument } from '../document.ts';
import { checkLimits } from '../limits.ts';
import { plainText } from '../markdown.ts';
import { recogniseDay } from '../model/day.ts';
import { readDigest } from '../model/digest.ts';
import { createOutline } from '../model/outline.ts';
import { createReaders, type Readers } from '../model/readers.ts';
import { type StarredItem, starredItem } from '../stars.ts';
import { starAtEnd, starAtStart } from '../template/template.ts';
import type { Digest, Format } from '../types.ts';
import { createHeadReader, type HeadLine, type HeadReader } from './head-reader.ts';
import { mayHoldLink, readItemLines } from './item-lines.ts';
import { type HeadingLines, visitLines } from './lines.ts';

/** The head of an entry. */
export interface Head extends StarredItem {
  /** Where it begins. */
  offset: number;
  /** In how many ways it is not as the format writes it. */
  differences: number;
  /** Whether it lacks nothing that the format wants. */
  whole: boolean;
  /** Whether it stands under a day, one from the file's name included. */
  dated: boolean;
}

/** Reads the heads of a file's entries, in the order of the text. */
export type HeadsReader = (file: { path: string; text: string }) => Head[];

/** What a reader of heads needs. */
interface Context {
  path: string;
  text: string;
  format: Format;
  readers: Readers;
  reader: HeadReader;
  plain(markdown: string): string;
}

/**
 * Compiles a reader of the heads that a format describes. It reads lines, parses no more than those where they leave a
 * doubt (in a list of items, all below one heading), and a whole file only where lines do not tell what is markdown in
 * it. Its heads are the entries that {@link readDigest} gives, but for two kinds that are not written correctly: a
 * heading that has lost its link and has no star either is none here, and an item with other words before its link is
 * judged by its neighbours below the same heading alone. A file that is too complex to be parsed and has to be has no
 * heads.
 */
export function createHeadsReader(format: Format): HeadsReader {
  const readers = createReaders(format);
  const reader = createHeadReader(format);
  const labels = new Map<string, string>();
  const plain = (markdown: string) => {
    const known = labels.get(markdown) ?? plainText(markdown);
    labels.set(markdown, known);
    return known;
  };
  return ({ path, text }) => {
    const context = { path, text, format, readers, reader, plain };
    return readLines(context) ?? headsOf(parse(path, text, format));
  };
}

/** The heads of a digest that was read. */
export function headsOf(digest: Pick<Digest, 'entries'> | undefined): Head[] {
  return (digest?.entries ?? []).map((entry) => ({
    ...starredItem(entry),
    offset: entry.head.start.offset,
    differences: entry.differences.length,
    whole: entry.differences.every(({ aspect }) => aspect !== 'missing'),
    dated: entry.day !== undefined,
  }));
}

function parse(path: string, text: string, format: Format): Digest | undefined {
  try {
    const source = createSource(path, text);
    checkLimits(source);
    return readDigest(parseDocument(source), format);
  } catch (error) {
    if (error instanceof CopydeskError) return undefined;
    throw error;
  }
}

const nowhere = { line: 1, column: 1, offset: 0 };
const noRange = { start: nowhere, end: nowhere };

/** Reads lines the way `createWalk` does blocks; undefined where they leave a doubt that only the whole file settles. */
function readLines({ path, text, format, readers, reader, plain }: Context): Head[] | undefined {
  const { block } = format.entry;
  const entryDepth = block.type === 'heading' ? block.depth : undefined;
  const dayDepth = format.day?.block.type === 'heading' ? format.day.block.depth : undefined;
  const deepestDay = Math.max(entryDepth ?? 0, (dayDepth ?? 0) + 1);
  // A piece is read by itself: its place in the file is known.
  const ofPiece: Format = { ...format, sections: undefined, dateIn: undefined };
  const outline = createOutline(noRange, format);
  const heads: Head[] = [];
  let date = format.dateIn?.(path);
  let dated = date !== undefined;
  let inEntry = false;
  let lines: Span[] = [];
  let lineAbove: Span | undefined;
  let hasDefinitions: boolean | undefined;
  let unsettled = false;

  const told = visitLines(text, {
    heading(heading) {
      closeLines(heading.start);
      visitHeading(heading);
      lineAbove = undefined;
    },
    line(line) {
      const isFirst = !lineAbove || lineAbove.start === lineAbove.end;
      lineAbove = line;
      if (isUnspaced(text, line)) visitUnspaced(line, isFirst);
      if (entryDepth === undefined) lines.push(line);
    },
  });
  closeLines(text.length);
  return told && !unsettled ? heads : undefined;

  function visitHeading({ depth, content, ...heading }: HeadingLines): void {
    const inScope = outline.inScopeAt(depth);
    const head = inScope && entryDepth !== undefined ? reader.line(text, heading) : undefined;
    const day = inScope && depth <= deepestDay ? dayOf(content, head) : undefined;
    if (day) openDay(day.date);
    else if (head || (inScope && addDoubtful(heading, content, depth))) {
      if (head) addHead(heading.start, head);
      inEntry = true;
    } else if (!inEntry || entryDepth === undefined || depth <= entryDepth) {
      openSection(depth, content);
    }
  }

  /** What an entry says is known without being parsed: no date where it has a source. */
  function dayOf(content: Span, head: HeadLine | undefined) {
    if (!readers.day || head?.source) return undefined;
    const title = head?.title && plainText(text.slice(head.title.start, head.title.end));
    return recogniseDay(content, text, readers.day, title);
  }

  /** Reads a heading that is no entry as the format writes it, but may have been meant as one. */
  function addDoubtful(heading: Span, content: Span, depth: number): boolean {
    if (entryDepth === undefined) return false;
    const words = text.slice(content.start, content.end);
    const inDoubt = mayHoldLink(words) || (depth === entryDepth && mayHoldStar(words, format));
    return inDoubt && addPiece(heading.start, heading.end);
  }

  /** Reads what lacks the space behind its `#`: a paragraph to markdown. */
  function visitUnspaced({ start }: Span, isFirst: boolean): void {
    if (!outline.current.section.inScope) return;
    // It may go on what stands above.
    if (!isFirst) unsettled = true;
    const end = /\n(?:[ \t]*\r?\n|#{1,6}[ \t])/g;
    end.lastIndex = start;
    const piece = parse(path, text.slice(start, end.exec(text)?.index ?? text.length), ofPiece);
    const [day] = piece?.days ?? [];
    if (day) {
      closeLines(start);
      openDay(day.date);
    } else if (entryDepth !== undefined && piece && piece.entries.length > 0) {
      addHeads(start, piece);
      inEntry = true;
    }
  }

  /** Reads the items of the lines since the last heading. */
  function closeLines(end: number): void {
    const [first] = lines;
    const found = lines;
    lines = [];
    if (!first || !outline.current.section.inScope) return;
    const items = readItemLines(text, found, reader);
    // With the line end above, so that it is not the first of a file, which may have front matter.
    if (!items) addPiece(Math.max(0, first.start - 1), end);
    else for (const [start, item] of items) addHead(start, item);
  }

  function addHead(offset: number, { starred, source, url }: HeadLine): void {
    const label = source && plain(text.slice(source.start, source.end));
    heads.push({ offset, starred, source: label, url, date, dated, differences: 0, whole: true });
  }

  function addPiece(start: number, end: number): boolean {
    hasDefinitions ??= /^ {0,3}\[[^\]\n]+\]:/m.test(text);
    // Its links may be defined elsewhere.
    if (hasDefinitions) unsettled = true;
    return !unsettled && addHeads(start, parse(path, text.slice(start, end), ofPiece));
  }

  function addHeads(start: number, piece: Digest | undefined): boolean {
    const found = headsOf(piece);
    for (const head of found) heads.push({ ...head, offset: start + head.offset, date, dated });
    return found.length > 0;
  }

  function openDay(iso: string | undefined): void {
    outline.close(dayDepth ?? 1);
    date = iso;
    dated = true;
    inEntry = false;
  }

  function openSection(depth: number, content: Span): void {
    outline.close(depth);
    if (dayDepth !== undefined && depth <= dayDepth) {
      date = undefined;
      dated = false;
    }
    inEntry = false;
    const title = format.sections ? plainText(text.slice(content.start, content.end)).trim() : '';
    outline.open(depth, title, noRange);
  }
}

/** Whether a line may be a day or an entry but for the space behind its `#`. */
function isUnspaced(text: string, { start, end }: Span): boolean {
  if (text.charCodeAt(start) !== 0x23) return false;
  const words = text.slice(start, end);
  return /^#{1,6}[^#\s]/.test(words) && (mayHoldLink(words) || /\d/.test(words));
}

function mayHoldStar(words: string, { star, tags }: Format): boolean {
  const vocabulary = { star, tags };
  if (star === undefined) return false;
  return (
    words.includes(star) ||
    starAtStart(words, vocabulary) !== undefined ||
    starAtEnd(words, vocabulary) !== undefined
  );
}
