import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import type { Source, Span } from '../../text/source.ts';
import { type Period, periodAround } from '../dates/calendar.ts';
import type { DateFormat } from '../dates/format.ts';
import { recogniseDate } from '../dates/recognise.ts';
import { contentOf, plainText } from '../markdown.ts';
import { blockPrefix } from '../template/compose.ts';
import { replacement } from '../template/differences.ts';
import { foundIn } from '../template/strict.ts';
import type { Difference, Segment, Template } from '../template/template.ts';
import type { Format } from '../types.ts';
import { createReaders, type Readers } from './readers.ts';

/** A heading that was meant as a date. */
export interface DayReading {
  /** None where day and month cannot be told apart. */
  period: Period | undefined;
  differences: Difference[];
}

/**
 * Reads a heading as a date in any style; undefined where its text is more or other than a date.
 */
export function readDay(node: Heading, source: Source, { day }: Readers): DayReading | undefined {
  const content = day && shownContent(node, source);
  const reading = content && readDate(content, source, day, nodeToString(node, noHtml));
  if (!reading) return undefined;
  const depth = headingDepth(node, day.template, source, { safe: true });
  return { ...reading, differences: [...depth, ...reading.differences] };
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
  { day }: Readers,
): DayReading | undefined {
  const content = contentOf(node);
  if (!day || !content) return undefined;
  const marks = unspacedMarks.exec(source.text.slice(content.start, content.end))?.[0];
  if (marks === undefined) return undefined;
  const inner = { start: content.start + marks.length, end: content.end };
  const reading = readDate(inner, source, day);
  const range = source.range(content.start, inner.start);
  const expected = blockPrefix(day.template.block);
  return (
    reading && {
      ...reading,
      differences: [replacement('depth', range, marks, expected, true), ...reading.differences],
    }
  );
}

/**
 * Tells whether the content of a heading was meant as a date, and whether it is written as the
 * template has it. `whole` is its plain text, where that is known already: parsing every heading
 * again takes long.
 */
export function recogniseDay(
  content: Span,
  text: string,
  day: NonNullable<Readers['day']>,
  whole?: string,
): { period: Period | undefined; exact: boolean } | undefined {
  const shown = withoutAttributes(content, text);
  const strictly = day.strict(text, shown);
  const exact = strictly && foundIn(strictly, 'date');
  if (exact) return { period: day.date.read(text.slice(exact.start, exact.end)), exact: true };
  const core = withoutPictures(withoutLiterals(day.segment, text, shown), text);
  const isWhole = core.start === shown.start && core.end === shown.end;
  const known = isWhole ? whole?.replace(attributes, '').trimEnd() : undefined;
  const recognised = recogniseDate(known ?? plainText(text.slice(core.start, core.end)), day.date);
  return recognised && { period: recognised.period, exact: false };
}

/** A date between the pictures that some put before or after it. */
const pictured =
  /^((?:(?:(?:\p{Extended_Pictographic}|\p{EMod}|\ufe0f|\u200d)+|:\w+:)\s+)?)(\S.*?)(?:\s+(?:(?:\p{Extended_Pictographic}|\p{EMod}|\ufe0f|\u200d)+|:\w+:))?$/u;

function withoutPictures({ start, end }: Span, text: string): Span {
  const [, before = '', date] =
    end - start > 100 ? [] : (pictured.exec(text.slice(start, end)) ?? []);
  if (date === undefined) return { start, end };
  return { start: start + before.length, end: start + before.length + date.length };
}

function readDate(
  content: Span,
  source: Source,
  day: NonNullable<Readers['day']>,
  whole?: string,
): DayReading | undefined {
  const recognised = recogniseDay(content, source.text, day, whole);
  if (!recognised) return undefined;
  const { period, exact } = recognised;
  return { period, differences: exact ? [] : [dateDifference(period, content, source, day)] };
}

function dateDifference(
  period: Period | undefined,
  content: Span,
  source: Source,
  day: NonNullable<Readers['day']>,
): Difference {
  const range = source.range(content.start, content.end);
  const actual = source.text.slice(content.start, content.end);
  if (!period) {
    return { aspect: 'date', range, actual, expected: undefined, safe: false, edits: [] };
  }
  const expected = dayWords(day.segment, day.date, period);
  // A heading that is also a link or a picture would lose it.
  const isPlain = !/[[<]|:\/\/|\p{Extended_Pictographic}|:\w+:/u.test(actual);
  return replacement('date', range, actual, expected, isPlain);
}

/** What the template of a day writes for a period, without the marks of its block. */
function dayWords(segment: Segment, date: DateFormat, period: Period): string {
  return segment
    .map((part) => {
      if (part.type === 'literal') return part.markdown;
      return part.name === 'date' ? part.before[0] + date.write(period) + part.after[0] : '';
    })
    .join('');
}

/**
 * The heading that a format writes for the day, week, month or year that holds a date, with its
 * period. Ranges are as long as the one before, `last`, which they go on from. Undefined where the
 * template holds words that nobody knows.
 */
export function writeDay(
  format: Format,
  today: string,
  last?: Period,
): { text: string; period: Period } | undefined {
  const { day } = createReaders(format);
  if (!day) return undefined;
  const { template, segment, date } = day;
  const needs = segment.some(
    (part) => part.type === 'slot' && part.name !== 'date' && !part.optional,
  );
  const period = needs ? undefined : periodAround(date.unit, today, last);
  if (!period) return undefined;
  return { text: blockPrefix(template.block) + dayWords(segment, date, period), period };
}

/** The content without the literal text that the template puts at its ends. */
function withoutLiterals(segment: Segment, text: string, content: Span): Span {
  let { start, end } = content;
  const literal = (part: Segment[number] | undefined) =>
    part?.type === 'literal' ? part.markdown.trim() : '';
  const first = literal(segment[0]);
  const last = literal(segment[segment.length - 1]);
  if (first !== '' && text.startsWith(first, start)) start += first.length;
  if (last !== '' && text.endsWith(last, end)) end -= last.length;
  return start < end ? { start, end } : content;
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
