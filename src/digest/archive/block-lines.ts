import { isBlank, type Span } from '../../text/source.ts';
import { isTableHead } from '../chunks.ts';
import { isEmphasised, readSectionLine, wordsAlone } from '../model/outline.ts';
import type { Readers } from '../model/readers.ts';
import { mayHoldLink } from './head-reader.ts';
import type { HeadsFile } from './heads-file.ts';
import type { NearReader, PlacedHead } from './line-links.ts';

/** A paragraph or a table as its lines tell it. */
export interface BlockLines extends Span {
  /** Its entries; undefined where only a parser can tell. */
  heads: readonly PlacedHead[] | undefined;
  isIndented: boolean;
}

/** Finds the paragraphs or tables that may hold entries. */
export function* blocksOfLines(
  text: string,
  lines: readonly Span[],
  end: number,
  near: NearReader,
  type: 'paragraph' | 'row',
): Generator<BlockLines> {
  const isEmpty = (line: Span | undefined) => !line || isBlank(text.slice(line.start, line.end));
  for (let index = 0; index < lines.length; index++) {
    const from = index;
    while (!isEmpty(lines[index])) index++;
    const block = lines.slice(from, index);
    const [first] = block;
    if (!first) continue;
    const words = block.map((line) => text.slice(line.start, line.end));
    const isOther = /^(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|\t| {4})/.test(words[0] ?? '');
    if (isOther || !words.some(mayHoldLink)) continue;
    const stop = lines[index]?.start ?? end;
    const place = { start: first.start, end: stop, isIndented: /^ /.test(words[0] ?? '') };
    if (type === 'row') {
      if (words.some((line) => line.includes('|')))
        yield { ...place, heads: table(text, block, near) };
    } else if (!near.lead || words.some((line) => near.lead?.test(line.trim()))) {
      yield { ...place, heads: block.length === 1 ? near.paragraph(first) : undefined };
    }
  }
}

function table(text: string, [head, below, ...rows]: readonly Span[], near: NearReader) {
  const isTable = head && below && isTableHead(text, head, below);
  return isTable ? near.rows(head, rows) : undefined;
}

/** The first block below a heading, if an address may stand there alone. */
export function paragraphBelow(text: string, lines: readonly Span[]): Span | undefined {
  const isEmpty = ({ start, end }: Span) => isBlank(text.slice(start, end));
  const from = lines.findIndex((line) => !isEmpty(line));
  const first = lines[from];
  // Code and HTML are empty too.
  if (!first || lines.slice(0, from).some(({ start }) => /\S/.test(text.charAt(start)))) return;
  if (!mayHoldLink(text.slice(first.start, first.end))) return undefined;
  let last = first;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] as Span;
    if (isEmpty(line)) break;
    last = line;
  }
  return { start: first.start, end: last.end };
}

/**
 * Reads a line as one that stands for a heading; undefined for any other. `isDoubtful` where only
 * the parsed file can tell.
 */
export function sectionOfLine(
  file: HeadsFile,
  readers: Readers,
  lines: readonly Span[],
  index: number,
  end: number,
): { title: string | undefined; isDoubtful: boolean } | undefined {
  if (!readers.section) return undefined;
  const { text } = file;
  const [above, line, below] = [lines[index - 1], lines[index] as Span, lines[index + 1]];
  const words = text.slice(line.start, line.end).trimEnd();
  const isWord = isEmphasised(readers.section.template);
  const content = { start: line.start, end: line.start + words.length };
  if (!(isWord ? /^ {0,3}[*_]/.test(words) : readers.section.strict(text, content))) {
    return undefined;
  }
  if (/^[ ]*([*_])(?:[ \t]*\1){2,}$/.test(words)) return undefined;
  const before = above && text.slice(above.start, above.end);
  if (before && !isBlank(before)) {
    // It goes on what stands above, unless that is code or a break.
    const isDoubtful = /^(?:\s|([-*_])(?:[ \t]*\1){2,}[ \t]*$)/.test(before);
    return { title: undefined, isDoubtful };
  }
  // Where it is indented, it may stand in an item.
  const isDoubtful = words.startsWith(' ');
  const next = below && text.slice(below.start, below.end);
  const title = isWord ? wordsAlone.exec(words)?.[2] : undefined;
  const isAlone = next === undefined || isBlank(next) || /^ {0,3}[-*+][ \t]+\S/.test(next);
  if (title !== undefined && isAlone && words.length < 200) return { title, isDoubtful };
  const blank = lines.find(
    (each) => each.start > line.start && isBlank(text.slice(each.start, each.end)),
  );
  const piece = file.piece(line.start, blank?.start ?? end);
  const [node] = piece?.tree.children ?? [];
  const isParagraph = piece && node?.type === 'paragraph';
  return {
    title: isParagraph ? readSectionLine(node, piece.source, readers) : undefined,
    isDoubtful,
  };
}
