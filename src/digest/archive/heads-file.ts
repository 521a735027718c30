import { CopydeskError } from '../../errors.ts';
import { createSource } from '../../text/source.ts';
import { parseDocument } from '../document.ts';
import { checkLimits } from '../limits.ts';
import { type LineParts, splitLines } from '../lines.ts';
import { type StarredItem, starredItem } from '../stars.ts';
import type { Digest, Document } from '../types.ts';

/** The head of an entry. */
export interface Head extends StarredItem {
  /** Where it begins. */
  offset: number;
  /** In how many ways it is not as the format writes it. */
  differences: number;
  /** Whether it lacks nothing that the format requires. */
  complete: boolean;
  /** Whether it stands under a day, one from the file's name included. */
  dated: boolean;
}

/** A file whose heads are read by several formats: split and parsed once for all of them. */
export class HeadsFile {
  readonly path: string;
  readonly text: string;
  #lines: { parts: LineParts | undefined } | undefined;
  #document: { parsed: Document | undefined } | undefined;
  readonly #pieces = new Map<string, Document | undefined>();

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** Undefined where only a parser can tell what is markdown in it. */
  get lines(): LineParts | undefined {
    this.#lines ??= { parts: splitLines(this.text) };
    return this.#lines.parts;
  }

  /** The whole file; undefined where it is too complex to be parsed. */
  get document(): Document | undefined {
    this.#document ??= { parsed: parse(this.path, this.text) };
    return this.#document.parsed;
  }

  /** A part of the file with the definitions of its links; a line end stands before it. */
  piece(start: number, end: number): Document | undefined {
    const key = `${start} ${end}`;
    if (this.#pieces.has(key)) return this.#pieces.get(key);
    const definitions = (this.lines?.definitions ?? [])
      .map((line) => this.text.slice(line.start, line.end))
      .join('\n');
    // With a line end before it, so that it has no front matter.
    const text = `\n${this.text.slice(start, end)}${definitions && `\n\n${definitions}`}`;
    const document = parse(this.path, text);
    this.#pieces.set(key, document);
    return document;
  }
}

function parse(path: string, text: string): Document | undefined {
  try {
    const source = createSource(path, text);
    checkLimits(source);
    return parseDocument(source);
  } catch (error) {
    if (error instanceof CopydeskError) return undefined;
    throw error;
  }
}

/** The heads of a digest that was read. */
export function headsOf({ entries }: Pick<Digest, 'entries'>): Head[] {
  return entries.map((entry) => ({
    ...starredItem(entry),
    offset: entry.head.start.offset,
    differences: entry.differences.length,
    complete: entry.differences.every(({ aspect }) => aspect !== 'missing'),
    dated: entry.period !== undefined || entry.day !== undefined,
  }));
}
