import type { Source, Span } from '../../text/source.ts';
import { plainText } from '../markdown.ts';
import type { Link, Value } from '../types.ts';
import { compose, type Values } from './compose.ts';
import {
  type GapPlace,
  gapDifferences,
  layOut,
  linkDifferences,
  replacement,
  tagDifferences,
} from './differences.ts';
import { aroundAddress, type LooseReading, readLoosely } from './loose.ts';
import { compileStrict } from './strict.ts';
import type { Difference, Segment, Template } from './template.ts';
import { starAtEnd, starAtStart, type Vocabulary } from './template.ts';

/**
 * The values of a text that a template describes, and how the text differs from what the template
 * writes.
 */
export interface Reading {
  star: Value | undefined;
  tags: Value[];
  source: Value | undefined;
  title: Value | undefined;
  description: Value | undefined;
  label: Value | undefined;
  link: Link | undefined;
  differences: Difference[];
  /** Whether the text is as the template writes it. */
  exact: boolean;
}

/** Reads texts by one template. */
export interface TemplateReader {
  /** Reads a text that is exactly as the template writes it; undefined for any other. */
  exact(source: Source, content: Span, links: readonly Link[]): Reading | undefined;
  /** Reads a text that was meant as the template says, as well as it can. */
  loose(source: Source, content: Span, links: readonly Link[]): Reading;
}

/** At most this many links of one heading or item are tried as the one that the template means. */
const mostCandidates = 8;

/** Compiles a template with a link (an entry's or an extra's) for reading. */
export function createReader(template: Template, vocabulary: Vocabulary): TemplateReader {
  const linkText = template.link ?? [];
  const strict = {
    before: compileStrict(template.before, vocabulary),
    title: compileStrict(linkText, vocabulary),
    after: compileStrict(template.after, vocabulary),
  };
  const segments: Record<GapPlace, Segment> = {
    before: template.before,
    title: linkText,
    after: template.after,
  };

  // A title may begin with a star of its own, but hardly with the digest's marker.
  const inTitle = { ...vocabulary, otherStars: [] };

  const exact: TemplateReader['exact'] = (source, content, links) => {
    for (const link of links.slice(0, mostCandidates)) {
      if (link.kind !== 'inline' || link.image || link.fault) continue;
      const places = around(content, link);
      const readings = [
        strict.before(source.text, places.before),
        strict.title(source.text, places.title),
        strict.after(source.text, places.after),
      ];
      if (
        readings.every((reading) => reading !== undefined) &&
        !readings.some((reading) => hidesStar(reading, source.text, vocabulary, inTitle))
      ) {
        return assemble(source, link, readings, true);
      }
      // Before this link all is right, so what differs stands after it; it is no part of another
      // one's source.
      if (readings[0] && readings[1]) return undefined;
    }
    return undefined;
  };

  const looseAt = (source: Source, content: Span, link: Link): Reading => {
    const places = around(content, link);
    const readings = {
      before: readLoosely(template.before, source.text, places.before, vocabulary),
      title: readLoosely(linkText, source.text, places.title, inTitle),
      after: readLoosely(template.after, source.text, places.after, vocabulary),
    };
    const all = [readings.before, readings.title, readings.after];
    const star = all.find((reading) => reading.star)?.star;
    // A link that is rewritten whole has no gaps of its own.
    const standing: GapPlace[] =
      link.kind === 'inline' && !link.fault ? ['before', 'title', 'after'] : ['before', 'after'];
    const gaps = standing.flatMap((place) =>
      layOut(segments[place], readings[place], places[place], star !== undefined, vocabulary).map(
        (gap) => ({ ...gap, place }),
      ),
    );
    const reading = assemble(source, link, all, false);
    const alone = { ...template, before: [], after: [] };
    const written = compose(alone, valuesOf(reading), vocabulary);
    reading.differences = [
      ...gapDifferences(gaps, star, source),
      ...tagDifferences(all, source, vocabulary),
      ...linkDifferences(link, source, written),
    ].sort((a, b) => a.range.start.offset - b.range.start.offset);
    return reading;
  };

  /** A bare address has no text of its own: what stands before it may hold the title. */
  const addressAt = (source: Source, content: Span, link: Link): Reading => {
    const { title: titled, rest } = aroundAddress(source.text, content, link);
    const split = splitAtLiteral(template.before, source.text, titled);
    const head = readLoosely(template.before, source.text, split.before, vocabulary);
    const title = readLoosely(linkText, source.text, split.title, vocabulary);
    const reading = assemble(source, link, [head, title], false);
    const range = source.range(content.start, content.end);
    const actual = source.text.slice(content.start, content.end);
    const known = reading.title && rest.trim() === '' && !isMissing(template.before, head);
    const values = inBrackets(valuesOf(reading));
    const expected = known ? compose(template, values, vocabulary) : undefined;
    reading.differences.push(
      expected === undefined
        ? {
            aspect: 'link',
            range: link.range,
            actual: link.url,
            expected: undefined,
            safe: false,
            edits: [],
          }
        : replacement('link', range, actual, expected, false),
    );
    return reading;
  };

  return {
    exact,
    loose(source, content, links) {
      let best: { reading: Reading; cost: number } | undefined;
      let isSettled = false;
      for (const [index, link] of links.slice(0, mostCandidates).entries()) {
        if (link.image) continue;
        const reading = link.text
          ? looseAt(source, content, link)
          : addressAt(source, content, link);
        const cost = costOf(reading) + (isSettled ? 6 : index);
        if (!best || cost < best.cost) best = { reading, cost };
        isSettled ||= strict.before(source.text, around(content, link).before) !== undefined;
      }
      return best?.reading ?? withoutLink(source, content);
    },
  };

  function withoutLink(source: Source, content: Span): Reading {
    const head = readLoosely(template.before, source.text, content, vocabulary);
    const reading = assemble(source, undefined, [head], false);
    const range = source.range(content.start, content.end);
    const actual = source.text.slice(content.start, content.end);
    reading.differences.push({
      aspect: 'missing',
      range,
      actual,
      expected: undefined,
      safe: false,
      edits: [],
    });
    return reading;
  }
}

/** Whether what was read as the source or the title is a star and a source or a title. */
function hidesStar(
  reading: LooseReading,
  text: string,
  inSource: Vocabulary,
  inTitle: Vocabulary,
): boolean {
  const words = (name: 'source' | 'title') => {
    const { start, end } = reading.values.get(name) ?? { start: 0, end: 0 };
    return text.slice(start, end);
  };
  return (
    starAtStart(words('source'), inSource) !== undefined ||
    starAtEnd(words('source'), inSource) !== undefined ||
    starAtStart(words('title'), inTitle) !== undefined
  );
}

function around(content: Span, link: Link): Record<GapPlace, Span> {
  return {
    before: { start: content.start, end: link.range.start.offset },
    title: {
      start: link.text?.range.start.offset ?? link.range.end.offset,
      end: link.text?.range.end.offset ?? link.range.end.offset,
    },
    after: { start: link.range.end.offset, end: content.end },
  };
}

/**
 * Which of several links the template means: the one that leaves least amiss; of two alike, the
 * earlier one.
 */
function costOf(reading: Reading): number {
  const weight = { missing: 8, 'no-title': 8, text: 6, link: 4 } as Partial<
    Record<Difference['aspect'], number>
  >;
  return reading.differences.reduce((sum, { aspect }) => sum + (weight[aspect] ?? 1), 0);
}

function isMissing(segment: Segment, reading: LooseReading): boolean {
  return segment.some(
    (part) => part.type === 'slot' && !part.optional && !reading.values.has(part.name),
  );
}

function splitAtLiteral(
  segment: Segment,
  text: string,
  stretch: Span,
): { before: Span; title: Span } {
  const last = segment[segment.length - 1];
  const literal = last?.type === 'literal' ? last.markdown.trim() : '';
  if (segment.every((part) => part.type === 'slot' && part.optional)) {
    return { before: { ...stretch, end: stretch.start }, title: stretch };
  }
  const at = literal === '' ? -1 : text.slice(stretch.start, stretch.end).indexOf(`${literal} `);
  const middle = at === -1 ? stretch.end : stretch.start + at + literal.length;
  return {
    before: { start: stretch.start, end: middle },
    title: { start: middle, end: stretch.end },
  };
}

/** The values of a reading, to be written again. */
function valuesOf(reading: Reading): Values {
  const words = (value: Value | undefined) => value && { markdown: value.markdown };
  return {
    star: reading.star !== undefined,
    tags: reading.tags.map((tag) => tag.markdown),
    source: words(reading.source),
    title: words(reading.title),
    description: words(reading.description),
    label: words(reading.label),
    url: reading.link?.url ?? '',
  };
}

/** The values with a title that can stand in brackets, which it did not stand in before. */
function inBrackets(values: Values): Values {
  const title = values.title && 'markdown' in values.title ? values.title.markdown : '';
  const isBalanced = !/[[\]]/.test(title.replace(/\\.|\[[^[\]\\]*\]/g, ''));
  if (isBalanced) return values;
  return { ...values, title: { markdown: title.replace(/\\.|[[\]]/g, escapeBracket) } };
}

function escapeBracket(found: string): string {
  return found.length > 1 ? found : `\\${found}`;
}

function assemble(
  source: Source,
  link: Link | undefined,
  readings: readonly LooseReading[],
  exact: boolean,
): Reading {
  const value = ({ start, end }: Span): Value => {
    const markdown = source.text.slice(start, end);
    // The text of a whole link is known already; parsing every title again takes long.
    const { text: words } = link ?? {};
    const isWords = words?.markdown === markdown && words.range.start.offset === start;
    const text = isWords ? words.text : plainText(markdown);
    return { markdown, text, range: source.range(start, end) };
  };
  const find = (name: 'source' | 'title' | 'description' | 'label') => {
    const stretch = readings.find((reading) => reading.values.has(name))?.values.get(name);
    return stretch && value(stretch);
  };
  const star = readings.find((reading) => reading.star)?.star;
  return {
    star: star && value(star),
    tags: readings.flatMap((reading) => reading.tags).map(value),
    source: find('source'),
    title: find('title'),
    description: find('description'),
    label: find('label'),
    link,
    differences: [],
    exact,
  };
}
