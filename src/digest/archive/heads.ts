import { isBlank, type Range, type Span } from '../../text/source.ts';
import type { Period } from '../dates/calendar.ts';
import type { HeadingLines, LineParts } from '../lines.ts';
import { plainText } from '../markdown.ts';
import { recogniseDay, unspacedMarks } from '../model/day.ts';
import { periodOfDay, readDigest } from '../model/digest.ts';
import { fileLevel, Position } from '../model/position.ts';
import { createReaders, type Readers } from '../model/readers.ts';
import { fileDates } from '../template/file-date.ts';
import { starAtEnd, starAtStart } from '../template/template.ts';
import type { DateLine, Digest, Format } from '../types.ts';
import { memoize } from './archive-file.ts';
import { type BlockLines, blocksOfLines, paragraphBelow, sectionOfLine } from './block-lines.ts';
import {
  areOfLines,
  createHeadReader,
  type HeadLine,
  type HeadReader,
  mayHoldLink,
  readItemLines,
} from './head-reader.ts';
import { type Head, type HeadsFile, headsOf } from './heads-file.ts';
import { NearReader } from './line-links.ts';

/**
 * Compiles a reader of the heads of a format, in the order of the text. It reads lines, parses no
 * more than those that leave a doubt (in a list of items, all below one heading), and the whole
 * file only where lines do not tell what is markdown in it or which its entries are. Its heads are
 * the entries that {@link readDigest} gives, except that a heading which has lost its link and has
 * no star either is none here, and that what only the rest of a file makes an entry (a title with a
 * bare address, a line without its bullet) is judged by the piece it stands in. What is too complex
 * to be parsed has no heads.
 */
export function createHeadsReader(format: Format): (file: HeadsFile) => Head[] {
  const tools: Tools = {
    format,
    // A piece is read by itself: its place in the file is known.
    ofPiece: { ...format, sections: undefined, dateIn: undefined, dateLine: undefined },
    readers: createReaders(format),
    reader: createHeadReader(format),
    plain: memoize(plainText),
  };
  return (file) => {
    const lines = areOfLines(format.entries) ? file.lines : undefined;
    const heads = lines && new LineWalk(file, tools).read(lines);
    return heads ?? (file.document ? headsOf(readDigest(file.document, format)) : []);
  };
}

/** What reading lines by a format needs. */
interface Tools {
  format: Format;
  ofPiece: Format;
  readers: Readers;
  reader: HeadReader;
  plain(markdown: string): string;
}

const nowhere = { line: 1, column: 1, offset: 0 };
const noRange: Range = { start: nowhere, end: nowhere };

/** Goes through the parts of a file as `Walk` goes through its blocks. */
class LineWalk {
  readonly #file: HeadsFile;
  readonly #tools: Tools;
  readonly #position: Position<{ period: Period | undefined }>;
  /** Lines with a date that are still to come. */
  readonly #dateLines: DateLine[];
  readonly #near: NearReader;
  readonly #heads: Head[] = [];
  #isDoubtful = false;

  constructor(file: HeadsFile, tools: Tools) {
    this.#file = file;
    this.#tools = tools;
    this.#position = new Position(tools.format, noRange);
    this.#near = new NearReader(file, tools.readers);
    const { whole, lines } = fileDates(tools.format, file.path, file.text);
    this.#dateLines = [...lines];
    const period = whole?.period;
    const place = { period, level: fileLevel, depth: 0 };
    if (period) this.#position.openDay({ period }, place);
  }

  /** Undefined where only a parser can tell. */
  read({ parts }: LineParts): Head[] | undefined {
    for (const [index, { heading, lines }] of parts.entries()) {
      if (heading) {
        this.#visitHeading(heading, lines);
        this.#meetLines(heading.end);
      }
      const end = parts[index + 1]?.heading?.start ?? this.#file.text.length;
      if (this.#position.inScope || this.#tools.readers.section) this.#visitLines(lines, end);
    }
    return this.#isDoubtful ? undefined : this.#heads;
  }

  #visitHeading({ depth, content, start, end }: HeadingLines, lines: readonly Span[]): void {
    const { text } = this.#file;
    const below = this.#near.takesBelow ? paragraphBelow(text, lines) : undefined;
    const { reader, readers, format, plain } = this.#tools;
    const isHeadingFormat = this.#position.entryDepth !== undefined;
    let line: HeadLine | undefined;
    this.#position.visitHeading(
      {
        depth,
        range: noRange,
        title: () => (format.sections ? plain(text.slice(content.start, content.end)).trim() : ''),
        day: (within) => {
          if (isHeadingFormat) line = reader.line(text, { start, end });
          // What an entry says is known without being parsed: no date where it has a source.
          if (readers.days.length === 0 || line?.source) return undefined;
          const title = line?.title && plainText(text.slice(line.title.start, line.title.end));
          return recogniseDay(content, text, { readers: readers.days, within, depth }, title);
        },
        entry: () => {
          if (!isHeadingFormat) return undefined;
          line ??= reader.line(text, { start, end });
          line ??= this.#near.heading({ start, end, content, depth }, below);
          return line
            ? [this.#headOf(start, line)]
            : this.#doubtful({ start, end: below?.end ?? end }, content, depth);
        },
      },
      {
        day: ({ period, reader }) => this.#openDay(period, reader),
        entry: (heads) => this.#heads.push(...heads),
      },
    );
  }

  /**
   * The heads of a heading that is no entry as the format writes it, but may have been meant as
   * one.
   */
  #doubtful({ start, end }: Span, content: Span, depth: number): Head[] | undefined {
    const words = this.#file.text.slice(content.start, content.end);
    const isOwnDepth = depth === this.#position.entryDepth;
    if (
      !mayHoldLink(words) &&
      !mayHoldLink(this.#file.text.slice(content.end, end)) &&
      !(isOwnDepth && mayHoldStar(words, this.#tools.format))
    ) {
      return undefined;
    }
    const heads = this.#headsOfPiece(
      start,
      this.#digestOfPiece(start, end, this.#position.within()),
    );
    return heads.length > 0 ? heads : undefined;
  }

  /** Reads the lines below a heading; a day that lacks the space after its `#` parts them. */
  #visitLines(lines: readonly Span[], end: number): void {
    const { text } = this.#file;
    let from = 0;
    for (const [index, line] of lines.entries()) {
      if ((this.#dateLines[0]?.span.start ?? end) < line.end) {
        // It may go on an item.
        const own = lines.slice(from, index).map((each) => text.slice(each.start, each.end));
        const isItem = own.some((words) => /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(words));
        this.#isDoubtful ||= isItem && !isBlank(own.at(-1) ?? '');
        this.#visitItems(lines.slice(from, index), line.start);
        this.#meetLines(line.end);
        from = index + 1;
        continue;
      }
      const title = this.#sectionOf(lines, index, end);
      if (title !== undefined) {
        this.#visitItems(lines.slice(from, index), line.start);
        this.#position.openLine(title, noRange);
        from = index + 1;
        continue;
      }
      if (!this.#position.inScope || !isUnspaced(text, line)) continue;
      const above = lines[index - 1];
      if (above && !isBlank(text.slice(above.start, above.end))) {
        // It goes on a paragraph, and is no block of its own, unless code stands above it.
        this.#isDoubtful ||= /\s/.test(text.charAt(above.start));
        continue;
      }
      const below = lines.find(
        (each) => each.start > line.start && isBlank(text.slice(each.start, each.end)),
      );
      const levels = this.#tools.format.days.length;
      const within = this.#position.within(levels - 1);
      const piece = this.#digestOfPiece(line.start, below?.start ?? end, within);
      const day = piece?.days.find((each) => each.from === 'heading');
      if (day) {
        this.#visitItems(lines.slice(from, index), line.start);
        const depth = this.#tools.readers.days.find(({ level }) => level === day.level)?.depth ?? 1;
        this.#openDay(periodOfDay(day), { level: day.level, depth });
        from = index;
      } else if (this.#position.entryDepth !== undefined && piece && piece.entries.length > 0) {
        this.#heads.push(...this.#headsOfPiece(line.start, piece));
        this.#position.inEntry = 'heading';
      }
    }
    this.#visitItems(lines.slice(from), end);
  }

  /** The text of a line that stands for a heading. */
  #sectionOf(lines: readonly Span[], index: number, end: number): string | undefined {
    const found = sectionOfLine(this.#file, this.#tools.readers, lines, index, end);
    this.#isDoubtful ||= found?.isDoubtful ?? false;
    return found?.title;
  }

  #visitItems(lines: readonly Span[], end: number): void {
    const [first] = lines;
    if (!first || this.#position.entryDepth !== undefined || !this.#position.inScope) return;
    const { reader, format } = this.#tools;
    const { type } = format.entries[0].block;
    if (type === 'paragraph' || type === 'row') {
      this.#visitBlocks(blocksOfLines(this.#file.text, lines, end, this.#near, type));
      return;
    }
    const readLine = (line: Span) => reader.line(this.#file.text, line) ?? this.#near.item(line);
    const items = readItemLines(this.#file.text, lines, readLine, format.nested);
    if (items) {
      for (const [start, item] of items) this.#heads.push(this.#headOf(start, item));
    } else {
      const piece = this.#digestOfPiece(first.start, end, this.#position.days[0]?.period);
      this.#heads.push(...this.#headsOfPiece(first.start, piece));
    }
  }

  #openDay(period: Period | undefined, place: { level: number; depth: number }): void {
    this.#position.closeForDay(place);
    this.#position.openDay({ period }, { ...place, period });
  }

  /** Opens the days that lines of the page before a place name. */
  #meetLines(before: number): void {
    while ((this.#dateLines[0]?.span.start ?? before) < before) {
      const { period } = this.#dateLines.shift() as DateLine;
      const place = { ...this.#position.line, period };
      if (this.#position.inScope) this.#position.openDay({ period }, place);
    }
  }

  /** Reads paragraphs or tables that stand in nothing else. */
  #visitBlocks(blocks: Iterable<BlockLines>): void {
    for (const { start, end, heads, isIndented } of blocks) {
      // It may stand in an item.
      this.#isDoubtful ||= isIndented;
      if (heads) for (const head of heads) this.#heads.push(this.#headOf(head.offset, head));
      else {
        const piece = this.#digestOfPiece(start, end, this.#position.within());
        this.#heads.push(...this.#headsOfPiece(start, piece));
      }
    }
  }

  #headOf(offset: number, { starred, source, date, url, differences, complete }: HeadLine): Head {
    const label = source && this.#tools.plain(this.#file.text.slice(source.start, source.end));
    const read = { starred, source: label, url, differences, complete };
    const own = date?.format.read(date.text, this.#position.days[0]?.period);
    return { ...read, offset, ...(own ? { date: own.first, dated: true } : this.#dating()) };
  }

  #headsOfPiece(start: number, piece: Digest | undefined): Head[] {
    const heads = piece ? headsOf(piece) : [];
    return heads.map((head, at) => ({
      ...head,
      // A line end stands before the piece.
      offset: start - 1 + head.offset,
      ...(piece?.entries[at]?.dated ? {} : this.#dating()),
    }));
  }

  /** Reads a part of the file that stands in a period. */
  #digestOfPiece(start: number, end: number, within: Period | undefined): Digest | undefined {
    const document = this.#file.piece(start, end);
    return document && readDigest(document, { ...this.#tools.ofPiece, dateIn: () => within });
  }

  #dating(): Pick<Head, 'date' | 'dated'> {
    const [day] = this.#position.days;
    return { date: day?.period?.first, dated: day !== undefined };
  }
}

/** Whether a line may be a day or an entry but for the space after its `#`. */
function isUnspaced(text: string, { start, end }: Span): boolean {
  if (!/[#\u00a0\p{Cf}]/u.test(text.charAt(start))) return false;
  const words = text.slice(start, end);
  return unspacedMarks.test(words) && (mayHoldLink(words) || /\d/.test(words));
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
