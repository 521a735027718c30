import type { Source, Span } from '../../text/source.ts';
import { type DateFormat, type JoinedDate, joinDates } from '../dates/format.ts';
import { escaped } from '../dates/parts.ts';
import { alike } from '../dates/recognise.ts';
import { createReader, type TemplateReader } from '../template/read.ts';
import { costOf, type Reading } from '../template/reading.ts';
import { compileStrict, type StrictReader } from '../template/strict.ts';
import {
  allParts,
  anchorOf,
  type Segment,
  type Template,
  withoutLink,
} from '../template/template.ts';
import type { Format, Link } from '../types.ts';

/** The templates of a format, compiled for reading. */
export interface Readers {
  /** One for each template of entries, in their order. */
  entries: readonly TemplateReader[];
  extra: TemplateReader | undefined;
  /** Of date headings; those of the largest period first. */
  days: readonly DayReader[];
  section: { template: Template; strict: StrictReader } | undefined;
}

/** Compiles the templates of a format for reading. */
export function createReaders(format: Format): Readers {
  const vocabulary = { star: format.star, tags: format.tags };
  return {
    entries: format.entries.map((entry) => createReader(entry, vocabulary)),
    extra: format.extra && createReader(format.extra, vocabulary),
    days: format.days.flatMap((templates, level) =>
      templates.map((template, at) => {
        const lacks = lacksOf(template);
        const isModel = templates.findIndex((each) => lacksOf(each) === lacks) === at;
        return createDayReader(template, level, { isWritten: at === 0, isModel });
      }),
    ),
    section: format.section && {
      template: format.section,
      strict: compileStrict(segmentOf(format.section), vocabulary),
    },
  };
}

/** What the places of a template hold in a heading, in their order. */
interface DayValues {
  dates: readonly string[];
  texts: readonly string[];
}

/** Reads date headings that one template describes. */
export interface DayReader {
  template: Template;
  depth: number;
  /** Its place among the periods that stand in one another, 0 for the largest. */
  level: number;
  /** Whether it is the one of its level that is written. */
  isWritten: boolean;
  /** Whether near misses are held against it: the first that says as much of the date. */
  isModel: boolean;
  date: JoinedDate;
  /** Reads the content of a heading that is exactly as the template writes it. */
  exact(content: string): DayValues | undefined;
  /** The same where case, spaces or the width of characters differ; `content` without markup. */
  loose(content: string): DayValues | undefined;
  /** Writes the content of a heading. */
  write(period: Parameters<JoinedDate['write']>[0], texts?: readonly string[]): string;
}

/** Longer headings are no dates. */
const longest = 500;

function lacksOf(template: Template): string {
  return joinDates(dateFormats(template)).lacks.join();
}

function createDayReader(
  template: Template,
  level: number,
  role: Pick<DayReader, 'isWritten' | 'isModel'>,
): DayReader {
  const { block } = template;
  const parts = segmentOf(template);
  const slots = parts.flatMap((part) => (part.type === 'slot' ? [part.name] : []));
  const date = joinDates(dateFormats(template));
  const hasText = slots.includes('text');
  const exactly = new RegExp(
    `^${parts
      .map((part) => {
        if (part.type === 'literal') return escaped(part.markdown);
        const value = part.date ? `(${part.date.pattern})` : '(\\S(?:.*?\\S)??)';
        const whole = escaped(part.before[0]) + value + escaped(part.after[0]);
        return part.optional ? `(?:${whole})?` : whole;
      })
      .join('')}$`,
    'u',
  );
  const loosely = new RegExp(
    `^\\s*${parts
      .map((part) => {
        if (part.type === 'slot') return part.date ? '(.+?)' : '(.*?)';
        const words = alike(part.markdown).split(/\s+/).map(escaped);
        // Without other text, only a date may be left.
        return hasText || slots.length > 1 ? words.join('\\s*') : `(?:${words.join('\\s*')})?`;
      })
      .join('\\s*')}\\s*$`,
    'iu',
  );
  const read = (expression: RegExp, content: string) => {
    const found = content.length > longest ? null : expression.exec(content);
    if (!found) return undefined;
    const values = slots.map((name, at) => ({ name, value: found[at + 1] ?? '' }));
    const of = (isDate: boolean) =>
      values.filter(({ name }) => (name === 'date') === isDate).map(({ value }) => value);
    return { dates: of(true), texts: of(false) };
  };
  return {
    template,
    depth: block.type === 'heading' ? block.depth : 1,
    level,
    ...role,
    date,
    exact: (content) => read(exactly, content.replace(/\r?\n[ \t]*/g, ' ')),
    loose: (content) => read(loosely, alike(content)),
    write(period, texts = []) {
      const dates = date.write(period);
      let [atDate, atText] = [0, 0];
      return parts
        .map((part) => {
          if (part.type === 'literal') return part.markdown;
          const value = part.date ? dates[atDate++] : texts[atText++];
          return value ? part.before[0] + value + part.after[0] : '';
        })
        .join('');
    },
  };
}

/** How the dates of a day's template are written, in their order; at least one. */
export function dateFormats(template: Template): [DateFormat, ...DateFormat[]] {
  return allParts(template).flatMap((part) =>
    part.type === 'slot' && part.date ? [part.date] : [],
  ) as [DateFormat, ...DateFormat[]];
}

/** What a template without a link is made of. */
export function segmentOf({ cells: [cell = []] }: Template): Segment {
  return withoutLink(cell);
}

/** A block; one of `links` is the entry's own, `all` are all that stand there. */
export type BlockContent = [
  source: Source,
  content: Span,
  links: readonly Link[],
  all?: readonly Link[],
];

/** Reads by the first of several templates that a text is exactly as. */
export function readExactly(
  readers: readonly TemplateReader[],
  ...block: BlockContent
): Reading | undefined {
  for (const reader of readers) {
    const reading = reader.exact(...block);
    if (reading) return reading;
  }
  return undefined;
}

/**
 * Reads by the nearest of several templates; of two as near the first. What has any text before its
 * link is no measure: all that is not exactly so is as near.
 */
export function readNearest(
  readers: readonly TemplateReader[],
  ...block: BlockContent
): Reading | undefined {
  const strict = readers.filter(({ template }) => !hasTextBefore(template));
  const [first, ...others] = strict.map((reader) => reader.loose(...block));
  return others.reduce((best, each) => (best && costOf(each) < costOf(best) ? each : best), first);
}

function hasTextBefore(template: Template): boolean {
  const { before = [] } = anchorOf(template) ?? {};
  return before.some((part) => part.type === 'slot' && part.name === 'text');
}
