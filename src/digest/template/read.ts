import type { Source, Span } from '../../text/source.ts';
import type { Link } from '../types.ts';
import { aroundAddress, inBrackets, splitAtLiteral } from './bare-address.ts';
import { cellsOf, type Piece, piecesOf, spanOf } from './cells.ts';
import { compose, composeLink, type Values } from './compose.ts';
import {
  gapDifferences,
  layOut,
  linkDifferences,
  replacement,
  tagDifferences,
  unknown,
} from './differences.ts';
import { hasHalfEmphasis, readLoosely } from './loose.ts';
import { assemble, costOf, type Reading, valuesOf } from './reading.ts';
import { foundIn, type LinkEnd, type PieceReading } from './strict.ts';
import {
  type Anchor,
  anchorOf,
  type Segment,
  type SlotName,
  slotOf,
  starAtEnd,
  starAtStart,
  type Template,
  type Vocabulary,
} from './template.ts';

/** Reads texts by one template. */
export interface TemplateReader {
  readonly template: Template;
  /**
   * Reads the content of a block that is exactly as the template writes it; undefined for any
   * other. The entry's own link is one of `links`, further ones are of `all`.
   */
  exact(
    source: Source,
    content: Span,
    links: readonly Link[],
    all?: readonly Link[],
  ): Reading | undefined;
  /** Reads a text that was meant as the template says, as well as it can. */
  loose(source: Source, content: Span, links: readonly Link[], all?: readonly Link[]): Reading;
}

/** At most this many links of one heading or item are tried as the one that the template means. */
const mostCandidates = 8;

/** A piece with the text that it describes and what is read in it. */
interface ReadPiece {
  piece: Piece;
  span: Span;
  reading: PieceReading;
}

/** Compiles a template with a link (an entry's or an extra's) for reading. */
export function createReader(template: Template, vocabulary: Vocabulary): TemplateReader {
  const anchor = anchorOf(template) as Anchor;
  const pieces = piecesOf(template, anchor, vocabulary);
  // A title may begin with a star of its own, but hardly with the digest's marker.
  const inTitle = { ...vocabulary, otherStars: [] };
  const isInline = anchor.link.form === 'inline';
  const forms: Link['kind'][] = isInline ? ['inline'] : ['bare', 'angle'];
  const takesExtras = slotOf(template, 'extra') !== undefined;
  const linkEnds = (all: readonly Link[]): LinkEnd | undefined => {
    if (!takesExtras) return undefined;
    const ends = new Map(all.map(({ range }) => [range.start.offset, range.end.offset]));
    return (start) => ends.get(start);
  };
  /** Whether only one of several links can be the entry's own: what is before it says which. */
  const isSettledBefore = !pieces
    .slice(
      0,
      pieces.findIndex(({ at }) => at === 'after'),
    )
    .some(({ segment }) => hasAny(segment, ['text', 'extra']));

  /** The cells of a text, if it has those of the template and the link stands in its own. */
  const spansFor = (source: Source, content: Span, link: Link): Span[] | undefined => {
    const spans = cellsOf(template.block, source.text, content);
    const own = spans[anchor.cell];
    const { start, end } = link.range;
    const isOwn = own && start.offset >= own.start && end.offset <= own.end;
    return isOwn && spans.length === template.cells.length ? spans : undefined;
  };
  /** Undefined also for what hides a star in a source or a title. */
  const readStrictly = (piece: Piece, source: Source, span: Span, linkEnd?: LinkEnd) => {
    const reading = piece.strict(source.text, span, linkEnd);
    return reading && hidesStar(reading, source.text, vocabulary, inTitle) ? undefined : reading;
  };

  const made = (
    source: Source,
    link: Link,
    read: readonly ReadPiece[],
    all: readonly Link[],
    isExact: boolean,
  ) =>
    assemble(
      template,
      source,
      link,
      read.map(({ reading }) => reading),
      all,
      isExact,
    );

  const exact: TemplateReader['exact'] = (source, content, links, all = links) => {
    const linkEnd = linkEnds(all);
    for (const link of links.slice(0, mostCandidates)) {
      if (link.image || link.fault || !forms.includes(link.kind)) continue;
      const spans = spansFor(source, content, link);
      if (!spans) continue;
      const read: ReadPiece[] = [];
      for (const piece of pieces) {
        const span = spanOf(piece, spans, link);
        const reading = readStrictly(piece, source, span, linkEnd);
        if (!reading) break;
        read.push({ piece, span, reading });
      }
      if (read.length === pieces.length) return made(source, link, read, all, true);
      // Before this link all is right, so what differs stands after it; it is no part of another
      // one's source.
      if (isSettledBefore && read.some(({ piece }) => piece.at === 'title')) return undefined;
    }
    return undefined;
  };

  const looseAt = (
    source: Source,
    content: Span,
    link: Link,
    all: readonly Link[],
  ): Reading | undefined => {
    const spans = spansFor(source, content, link);
    if (!spans) return undefined;
    const linkEnd = linkEnds(all);
    const read = pieces.map((piece): ReadPiece => {
      const span = spanOf(piece, spans, link);
      const context = { vocabulary: piece.at === 'title' ? inTitle : vocabulary, linkEnd };
      const strictly = readStrictly(piece, source, span, linkEnd);
      const isWhole = !strictly?.values.some((value) => hasHalfEmphasis(source.text, value));
      const reading =
        (isWhole ? strictly : undefined) ?? readLoosely(piece.segment, source.text, span, context);
      return { piece, span, reading };
    });
    const star = read.map(({ reading }) => foundIn(reading, 'star')).find(Boolean);
    // A link that is rewritten whole has no gaps of its own.
    const isWhole = !isInline || link.kind !== 'inline' || link.fault !== undefined;
    const gaps = read
      .filter(({ piece }) => piece.at !== 'title' || !isWhole)
      .flatMap(({ piece: { segment, place }, span, reading }) =>
        layOut(segment, reading, span, star !== undefined, vocabulary).map((gap) => ({
          ...gap,
          place,
        })),
      );
    const reading = made(source, link, read, all, false);
    const written = composeLink(anchor.link, valuesOf(reading, source), vocabulary);
    reading.differences = [
      ...gapDifferences(gaps, star, source),
      ...tagDifferences(
        read.map((each) => each.reading),
        source,
        vocabulary,
      ),
      ...linkDifferences(link, source, written),
    ].sort((a, b) => a.range.start.offset - b.range.start.offset);
    return reading;
  };

  /** A bare address has no text of its own: what stands before it may hold the title. */
  const addressAt = (source: Source, content: Span, link: Link, all: readonly Link[]): Reading => {
    const { title: titled, rest } = aroundAddress(source.text, content, link);
    const split = splitAtLiteral(anchor.before, source.text, titled);
    const context = { vocabulary, linkEnd: linkEnds(all) };
    const head = readLoosely(anchor.before, source.text, split.before, context);
    const title = readLoosely(anchor.link.text, source.text, split.title, context);
    const reading = assemble(template, source, link, [head, title], all, false);
    const isKnown = reading.title && rest.trim() === '' && !isMissing(anchor.before, head);
    rewrite(reading, source, content, isKnown ? inBrackets(valuesOf(reading, source)) : undefined);
    return reading;
  };

  /** A link where the template has the address alone: its text may be the title. */
  const titledLinkAt = (reading: Reading, source: Source, content: Span): Reading => {
    const { link } = reading;
    const others = reading.differences.filter(({ aspect }) => !/missing|no-title/.test(aspect));
    const isKnown = !reading.title && link?.text && others.length === 0;
    reading.title ??= link?.text;
    reading.differences = others;
    rewrite(reading, source, content, isKnown ? valuesOf(reading, source) : undefined);
    return reading;
  };

  /** Adds that the link is another than the template's, and what is expected where it is known. */
  const rewrite = (
    reading: Reading,
    source: Source,
    content: Span,
    values: Values | undefined,
  ): void => {
    const { link } = reading;
    const actual = source.text.slice(content.start, content.end);
    const range = source.range(content.start, content.end);
    if (values)
      reading.differences.push(
        replacement('link', range, actual, compose(template, values, vocabulary), false),
      );
    else if (link) reading.differences.push(unknown('link', link.range, link.url));
  };

  const readAt = (source: Source, content: Span, link: Link, all: readonly Link[]) => {
    const isOne = template.cells.length === 1;
    if (isInline && !link.text && isOne && hasAny(anchor.link.text, ['title', 'label']))
      return addressAt(source, content, link, all);
    const reading = looseAt(source, content, link, all);
    if (reading && !isInline && link.text) return titledLinkAt(reading, source, content);
    return reading;
  };

  return {
    template,
    exact,
    loose(source, content, links, all = links) {
      let best: { reading: Reading; cost: number } | undefined;
      let isSettled = false;
      for (const [index, link] of links.slice(0, mostCandidates).entries()) {
        const reading = link.image ? undefined : readAt(source, content, link, all);
        if (!reading) continue;
        const cost = costOf(reading) + (isSettled ? 6 : index);
        if (!best || cost < best.cost) best = { reading, cost };
        isSettled ||= isSettledBefore && isRightBefore(source, content, link);
      }
      return best?.reading ?? withoutAnyLink(source, content);
    },
  };

  function isRightBefore(source: Source, content: Span, link: Link): boolean {
    const spans = spansFor(source, content, link);
    const before = pieces.filter(({ at, cell }) => at === 'before' || cell < anchor.cell);
    return (
      spans !== undefined &&
      before.every((piece) => piece.strict(source.text, spanOf(piece, spans, link)) !== undefined)
    );
  }

  function withoutAnyLink(source: Source, content: Span): Reading {
    const head = readLoosely(anchor.before, source.text, content, { vocabulary });
    const reading = assemble(template, source, undefined, [head], [], false);
    const range = source.range(content.start, content.end);
    const actual = source.text.slice(content.start, content.end);
    reading.differences.push(unknown('missing', range, actual));
    return reading;
  }
}

function hasAny(segment: Segment, names: readonly SlotName[]): boolean {
  return segment.some((part) => part.type === 'slot' && names.includes(part.name));
}

/** Whether what was read as the source or the title is a star and a source or a title. */
function hidesStar(
  reading: PieceReading,
  text: string,
  inSource: Vocabulary,
  inTitle: Vocabulary,
): boolean {
  const words = (name: 'source' | 'title') => {
    const { start, end } = foundIn(reading, name) ?? { start: 0, end: 0 };
    return text.slice(start, end);
  };
  return (
    starAtStart(words('source'), inSource) !== undefined ||
    starAtEnd(words('source'), inSource) !== undefined ||
    starAtStart(words('title'), inTitle) !== undefined
  );
}

function isMissing(segment: Segment, reading: PieceReading): boolean {
  return segment.some(
    (part) => part.type === 'slot' && !part.optional && !foundIn(reading, part.name),
  );
}
