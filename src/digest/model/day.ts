import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import type { Source, Span } from '../../text/source.ts';
import { type Period, periodAround } from '../dates/calendar.ts';

import { recogniseDate } from '../dates/recognise.ts';
import { contentOf, plainText } from '../markdown.ts';
import { blockPrefix } from '../template/compose.ts';
import { replacement } from '../template/differences.ts';
import { allParts, type Difference, type Template } from '../template/template.ts';
import type { Format } from '../types.ts';
import { createReaders, type DayReader, type Readers } from './readers.ts';

/** A heading that was meant as a date. */
export interface DayReading {
  /** None where day and month cannot be told apart. */
  period: Period | undefined;
  /** The level and the depth that the format gives it. */
  level: number;
  depth: number;
  differences: Difference[];
}

/** Gives the period that a date of some level of the format would stand in here. */
export type Within = (level: number) => Period | undefined;

/**
 * Reads a heading as a date in any style; undefined where its text is more or other than a date.
 */
export function readDay(
  node: Heading,
  source: Source,
  readers: Readers,
  within: Within,
): DayReading | undefined {
  const content = readers.days.length > 0 ? shownContent(node, source) : undefined;
  const where = { readers: readers.days, within, depth: node.depth };
  const found = content && recogniseDay(content, source.text, where, nodeToString(node, noHtml));
  if (!content || !found) return undefined;
  const depth = headingDepth(node, found.reader.template, source, { safe: true });
  return readingOf(found, content, source, depth);
}

const noHtml = { includeHtml: false };

/** The attributes that Hugo, kramdown and others read at the end of a heading: `{#id .class}`. */
const attributes = /\{:?\s*[#.][^{}]*\}$/;

/** A heading's content without what nobody sees at its ends: comments, anchors, attributes. */
function shownContent(node: Heading, { text }: Source): Span | undefined {
  const content = contentOf(node);
  const isShown = (child: PhrasingContent) =>
    child.type !== 'html' && !(child.type === 'text' && child.value.trim() === '');
  const first = node.children.find(isShown);
  const last = node.children.findLast(isShown);
  if (!content || !first || !last) return content;
  const start = first === node.children[0] ? content.start : first.position?.start.offset;
  const end = last === node.children.at(-1) ? content.end : last.position?.end.offset;
  if (start === undefined || end === undefined) return withoutAttributes(content, text);
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return withoutAttributes({ start: from, end: from + words.trim().length }, text);
}

function withoutAttributes({ start, end }: Span, text: string): Span {
  return { start, end: start + text.slice(start, end).replace(attributes, '').trimEnd().length };
}

/**
 * The marks of a heading that markdown takes for text: no space follows, or a character that only
 * looks like one, or an invisible character stands before them.
 */
export const unspacedMarks =
  /^[\u00a0\p{Cf}]*#{1,6}(?:[ \t]*[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+[ \t]*|(?<=[\u00a0\p{Cf}]#+)[ \t]+|)(?=[^#\s])/u;

/** Reads `##2021-12-01`, which markdown takes for a paragraph for want of a space. */
export function readUnspacedDay(
  node: Paragraph,
  source: Source,
  readers: Readers,
  within: Within,
): DayReading | undefined {
  const content = contentOf(node);
  if (readers.days.length === 0 || !content) return undefined;
  const marks = unspacedMarks.exec(source.text.slice(content.start, content.end))?.[0];
  if (marks === undefined) return undefined;
  const inner = { start: content.start + marks.length, end: content.end };
  const depth = marks.replace(/[^#]/g, '').length;
  const found = recogniseDay(inner, source.text, { readers: readers.days, within, depth });
  if (!found) return undefined;
  const range = source.range(content.start, inner.start);
  const expected = blockPrefix(found.reader.template.block);
  return readingOf(found, inner, source, [replacement('depth', range, marks, expected, true)]);
}

/** Where a heading stands, and what may read it. */
interface DayPlace {
  readers: readonly DayReader[];
  within: Within;
  depth: number;
}

/** What a heading names, and which template it follows or comes near to. */
interface RecognisedDay {
  reader: DayReader;
  period: Period | undefined;
  exact: boolean;
  /** What other text stands in it. */
  texts: readonly string[];
}

/**
 * Tells whether the content of a heading was meant as a date, and whether it is written as one of
 * the templates has it. `whole` is its plain text, where that is known already: parsing every
 * heading again takes long.
 */
export function recogniseDay(
  content: Span,
  text: string,
  { readers, within, depth }: DayPlace,
  whole?: string,
): RecognisedDay | undefined {
  const shown = withoutAttributes(content, text);
  const written = text.slice(shown.start, shown.end);
  // Of any depth only what cannot be anything but a date; that of the right depth is tried first.
  const own = readers.filter((reader) => reader.depth === depth);
  const others = readers.filter((reader) => reader.depth !== depth && isUnmistakable(reader));
  for (const reader of [...own, ...others]) {
    const values = reader.exact(written);
    const period = values && reader.date.read(values.dates, within(reader.level));
    if (values && period) return { reader, period, exact: true, texts: values.texts };
  }
  const likely = [...own, ...others.reverse()].filter((reader) => mayBe(written, reader));
  if (likely.length === 0) return undefined;
  const shownText = whole?.replace(attributes, '').trimEnd() ?? plainText(written);
  const bare = withoutPictures(shownText);
  for (const reader of likely) {
    const found = readLoosely(reader, bare, within(reader.level));
    if (found) return { reader, exact: false, ...found };
  }
  return undefined;
}

/** A date between the pictures that some put before or after it. */
const pictured =
  /^((?:(?:(?:\p{Extended_Pictographic}|\p{EMod}|\ufe0f|\u200d)+|:\w+:)\s+)?)(\S.*?)(?:\s+(?:(?:\p{Extended_Pictographic}|\p{EMod}|\ufe0f|\u200d)+|:\w+:))?$/u;

function withoutPictures(text: string): string {
  return (text.length > 100 ? undefined : pictured.exec(text)?.[2]) ?? text;
}

function isUnmistakable({ date }: DayReader): boolean {
  return date.lacks.length === 0 && date.unit !== 'year';
}

/** A near miss is held against what is written, not against all that is accepted as it stands. */
function mayBe(content: string, { isModel, date }: DayReader): boolean {
  return isModel && (/\p{N}/u.test(content) || (date.unit === 'month' && /\p{L}/u.test(content)));
}

function readLoosely(
  reader: DayReader,
  bare: string,
  within: Period | undefined,
): Pick<RecognisedDay, 'period' | 'texts'> | undefined {
  const { date } = reader;
  const values = reader.loose(bare);
  const exact = values && date.read(values.dates, within);
  if (values && exact) return { period: exact, texts: values.texts };
  const read = (text: string) => date.read([text], within);
  const found = [...(values ? [values] : []), { dates: [bare], texts: [] }];
  for (const { dates, texts } of found) {
    const recognised = recogniseDate(dates.join(' '), { ...date, read }, within);
    if (recognised) return { period: recognised.period, texts };
  }
  return undefined;
}

function readingOf(
  { reader, period, exact, texts }: RecognisedDay,
  content: Span,
  source: Source,
  depth: Difference[],
): DayReading {
  const written = exact ? [] : [dateDifference(period, content, source, reader, texts)];
  const { level } = reader;
  return { period, level, depth: reader.depth, differences: [...depth, ...written] };
}

function dateDifference(
  period: Period | undefined,
  content: Span,
  source: Source,
  reader: DayReader,
  texts: readonly string[],
): Difference {
  const range = source.range(content.start, content.end);
  const actual = source.text.slice(content.start, content.end);
  if (!period) {
    return { aspect: 'date', range, actual, expected: undefined, safe: false, edits: [] };
  }
  // A heading that is also a link or a picture would lose it.
  const isPlain =
    !/[[<]|:\/\/|\p{Extended_Pictographic}|:\w+:/u.test(actual) &&
    texts.every((text) => actual.includes(text));
  return replacement('date', range, actual, reader.write(period, texts), isPlain);
}

/**
 * The heading of a level that a format writes for the day, week, month or year that holds a date,
 * with its period. Ranges are as long as the one before, `last`, which they go on from. Undefined
 * where the template holds words that nobody knows.
 */
export function writeDay(
  format: Format,
  level: number,
  today: string,
  last?: Period,
): { text: string; period: Period } | undefined {
  const day = createReaders(format).days.find((each) => each.isWritten && each.level === level);
  if (!day) return undefined;
  const { template, date } = day;
  const needs = allParts(template).some(
    (part) => part.type === 'slot' && part.name !== 'date' && !part.optional,
  );
  const period = needs ? undefined : periodAround(date.unit, today, last);
  if (!period) return undefined;
  return { text: blockPrefix(template.block) + day.write(period), period };
}

/**
 * How a heading's own marks differ from the template's: another depth, or underlined instead of
 * with hashes. `safe` says whether putting another depth cannot change what stands under the
 * heading.
 */
export function headingDepth(
  node: Heading,
  template: Template,
  source: Source,
  { safe }: { safe: boolean },
): Difference[] {
  const content = contentOf(node);
  const start = node.position?.start.offset ?? 0;
  if (!content || template.block.type !== 'heading') return [];
  const hashes = '#'.repeat(template.block.depth);
  const written = /^#{1,6}/.exec(source.text.slice(start, start + 6))?.[0];
  if (written === hashes) return [];
  if (written !== undefined) {
    return [
      replacement('depth', source.range(start, start + written.length), written, hashes, safe),
    ];
  }
  const end = node.position?.end.offset ?? content.end;
  const underline = source.range(content.end, end);
  return [
    {
      aspect: 'depth',
      range: underline,
      actual: source.text.slice(content.end, end).trim(),
      expected: undefined,
      safe: safe || node.depth === template.block.depth,
      edits: [
        { range: source.range(content.start, content.start), text: `${hashes} ` },
        { range: underline, text: '' },
      ],
    },
  ];
}
