import { createSource, type Source, type Span } from '../../text/source.ts';
import type { HeadingLines } from '../lines.ts';
import { createLinksBetween } from '../links/between.ts';
import {
  type BlockContext,
  createBlockContext,
  firstLine,
  readLines,
} from '../model/block-entry.ts';
import { isBare, itemReaders, readHead, webLinks } from '../model/item-entry.ts';
import { type Readers, readExactly } from '../model/readers.ts';
import { replacement } from '../template/differences.ts';
import type { TemplateReader } from '../template/read.ts';
import type { Reading } from '../template/reading.ts';
import { slotOf } from '../template/template.ts';
import type { Link } from '../types.ts';
import type { HeadLine } from './head-reader.ts';
import type { HeadsFile } from './heads-file.ts';

/** A head with the place where it begins. */
export type PlacedHead = HeadLine & { offset: number };

/**
 * Reads single lines by the templates of a format, as the parsed page would be read, where their
 * signs tell which links stand in them.
 */
export class NearReader {
  readonly #source: Source;
  readonly #hasDefinitions: boolean;
  readonly #items: readonly TemplateReader[];
  readonly #headings: readonly TemplateReader[];
  readonly #blocks: BlockContext;

  constructor({ path, text, lines }: HeadsFile, readers: Readers) {
    this.#source = createSource(path, text);
    this.#hasDefinitions = (lines?.definitions.length ?? 0) > 0;
    this.#items = itemReaders(readers);
    this.#headings = readers.entries.filter(({ template }) => template.block.type === 'heading');
    this.#blocks = createBlockContext(this.#source, readers, () => []);
  }

  /** What all paragraphs that are entries begin with. */
  get lead(): RegExp | undefined {
    return this.#blocks.lead;
  }

  /** Whether the address of a heading may stand below it. */
  get takesBelow(): boolean {
    return this.#blocks.below.length > 0;
  }

  /** An item of one line. */
  item(line: Span): HeadLine | 'none' | undefined {
    const { text } = this.#source;
    const words = text.slice(line.start, line.end);
    const [prefix = '', marker = ''] = /^[ \t]*([-*+]|\d{1,9}[.)])[ \t]+/.exec(words) ?? [];
    const said = words.slice(prefix.length).trimEnd();
    if (/^(?:$|\[[ xX]\]|[#>`~|]|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/.test(said)) return undefined;
    const start = line.start + prefix.length;
    const content = { start, end: start + said.length };
    const links = linksOfLine(this.#source, content, this.#hasDefinitions);
    if (!links) return undefined;
    const linksBetween = createLinksBetween(links);
    const context = { source: this.#source, readers: this.#items, linksBetween, nested: false };
    const range = this.#source.range(start, start);
    const read = readHead(
      content,
      context,
      ({ block }) => {
        const expected = block.type === 'item' ? block.marker : '';
        const isSame = marker === expected || (/\d/.test(marker) && /\d/.test(expected));
        return isSame ? [] : [replacement('marker', range, marker, expected, true)];
      },
      marker,
    );
    if (!read) return 'none';
    return isSure(read.reading) ? headLine(read.reading) : undefined;
  }

  /** A heading that is exactly as a template has it, with the paragraph below it. */
  heading({ content, depth }: HeadingLines, below: Span | undefined): HeadLine | undefined {
    const isOwn = ({ template: { block } }: TemplateReader, isBelow: boolean) =>
      block.type === 'heading' && block.depth === depth && block.below === isBelow;
    const links = linksOfLine(this.#source, content, this.#hasDefinitions);
    if (!links) return undefined;
    const readers = this.#headings.filter((reader) => isOwn(reader, false));
    const own = readExactly(readers, this.#source, content, webLinks(links), links);
    if (own) return headLine(own);
    if (!below || webLinks(links).length > 0) return undefined;
    const line = firstLine(below, this.#source.text);
    const lower = linksOfLine(this.#source, line, this.#hasDefinitions);
    if (!lower) return undefined;
    const span = { start: content.start, end: line.end };
    const others = this.#headings.filter((reader) => isOwn(reader, true));
    const reading = readExactly(others, this.#source, span, webLinks(lower), lower);
    return reading && headLine(reading);
  }

  /** The entries of a paragraph of one line. */
  paragraph(line: Span): PlacedHead[] | undefined {
    const { text } = this.#source;
    const words = text.slice(line.start, line.end);
    const content = { start: line.start, end: line.start + words.trimEnd().length };
    const links = linksOfLine(this.#source, content, this.#hasDefinitions);
    if (!links) return undefined;
    const context = { ...this.#blocks, linksBetween: createLinksBetween(links) };
    const { heads } = readLines(content, context);
    if (!heads.every(({ reading }) => isSure(reading))) return undefined;
    return heads.map(({ reading, span }) => ({ ...headLine(reading), offset: span.start }));
  }

  /** The rows of a table, where all of them with links are exactly as a template has them. */
  rows(head: Span, rows: readonly Span[]): PlacedHead[] | undefined {
    const { text } = this.#source;
    const bars = (line: Span) =>
      text
        .slice(line.start, line.end)
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|').length;
    const width = bars(head);
    const heads: PlacedHead[] = [];
    for (const line of rows) {
      const words = text.slice(line.start, line.end);
      const content = { start: line.start, end: line.start + words.trimEnd().length };
      const links = linksOfLine(this.#source, content, this.#hasDefinitions);
      if (!links || !words.startsWith('|') || bars(line) > width) return undefined;
      const own = webLinks(links);
      if (own.length === 0) continue;
      const reading = readExactly(this.#blocks.rows, this.#source, content, own, links);
      if (!reading) return undefined;
      heads.push({ ...headLine(reading), offset: content.start });
    }
    return heads;
  }
}

/**
 * Whether a reading needs nothing else: a title with an address is judged by what stands beside it,
 * and a date that is not as the template has it by its day.
 */
function isSure(reading: Reading): boolean {
  return !isBare(reading) && (reading.exact || !slotOf(reading.template, 'date'));
}

function headLine({ template, star, source, title, date, link, differences }: Reading): HeadLine {
  const format = slotOf(template, 'date')?.date;
  const span = (range: Link['range'] | undefined) =>
    range && { start: range.start.offset, end: range.end.offset };
  return {
    starred: star !== undefined,
    source: span(source?.range),
    title: span(title?.range),
    date: date && format && { text: date.markdown, format },
    url: link?.url ?? '',
    differences: differences.length,
    complete: differences.every(({ aspect }) => aspect !== 'missing'),
  };
}

/** Longer lines are left to the parser. */
const longest = 4_000;

/**
 * The links of a line, where its signs leave no doubt about how a parser reads them: inline links
 * with plain addresses, addresses in angle brackets, and bare ones that end at a blank. Undefined
 * for any other line. `hasDefinitions` says whether brackets alone may be a link.
 */
function linksOfLine(
  source: Source,
  { start, end }: Span,
  hasDefinitions: boolean,
): Link[] | undefined {
  const text = source.text.slice(start, end);
  if (text.length > longest || /[`\\]|&#?\w*;|!\[|\bwww\.|:\/\/[^\s]*\|/i.test(text)) {
    return undefined;
  }
  const links: Link[] = [];
  const addLink = (kind: Link['kind'], from: number, to: number, url: Span, words?: Span): void => {
    const markdown = words && text.slice(words.start, words.end);
    links.push({
      kind,
      image: false,
      range: source.range(start + from, start + to),
      text: words && {
        text: markdown ?? '',
        markdown: markdown ?? '',
        range: source.range(start + words.start, start + words.end),
      },
      url: text.slice(url.start, url.end),
      urlRange: source.range(start + url.start, start + url.end),
      quoted: false,
      fault: undefined,
      repair: undefined,
    });
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '[') {
      const found = /^\[([^[\]]*(?:\[[^[\]]*\](?!\()[^[\]]*)*)\]\(([^\s()<>"'[\]]+)\)/.exec(
        text.slice(at),
      );
      if (found) {
        const [whole, words = '', url = ''] = found;
        if (/:\/\/|\]\s*\(/.test(words) || words.trim() === '') return undefined;
        const from = at + words.length + 3;
        const place = { start: from, end: from + url.length };
        addLink('inline', at, at + whole.length, place, {
          start: at + 1,
          end: at + 1 + words.length,
        });
        at += whole.length - 1;
        continue;
      }
      const tag = /^\[[^[\]()/:.]{1,40}\](?![\s]*[([:])/.exec(text.slice(at))?.[0];
      if (tag === undefined || hasDefinitions || /[)\]]\s*$/.test(text.slice(0, at)))
        return undefined;
      at += tag.length - 1;
    } else if (character === ']') return undefined;
    else if (character === '<') {
      const [whole, url = ''] = /^<(https?:\/\/[^\s<>]+)>/i.exec(text.slice(at)) ?? [];
      if (whole === undefined) return undefined;
      addLink('angle', at, at + whole.length, { start: at + 1, end: at + 1 + url.length });
      at += whole.length - 1;
    } else if (
      (character === 'h' || character === 'H') &&
      /^https?:\/\//i.test(text.slice(at, at + 8))
    ) {
      const url = bareAddress(text, at);
      if (url === undefined) return undefined;
      addLink('bare', at, at + url.length, { start: at, end: at + url.length });
      at += url.length - 1;
    }
  }
  return /:\/\//.test(text) && links.length === 0 ? undefined : links;
}

/** A bare address up to the next blank, with nothing in it that a parser might leave out. */
function bareAddress(text: string, at: number): string | undefined {
  if (/[\w*~/([{<"']$/.test(text.slice(0, at))) return undefined;
  const url = /^\S+/.exec(text.slice(at, at + longest))?.[0] ?? '';
  const isPlain =
    /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][\w\-./?=%#&+,:;@!$]*)?$/i;
  return isPlain.test(url) && !/[?!.,:;*_~&'"]$|[&;]|\.\.\./.test(url.replace(/&(?=\w+=)/g, ''))
    ? url
    : undefined;
}
