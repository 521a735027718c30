import type { Source, Span } from '../../text/source.ts';
import type { DateFormat } from '../dates/format.ts';
import { createReader, type TemplateReader } from '../template/read.ts';
import { costOf, type Reading } from '../template/reading.ts';
import { compileStrict, type StrictReader } from '../template/strict.ts';
import {
  type Segment,
  type Slot,
  slotOf,
  type Template,
  withoutLink,
} from '../template/template.ts';
import type { Format, Link } from '../types.ts';

/** The templates of a format, compiled for reading. */
export interface Readers {
  /** One for each template of entries, in their order. */
  entries: readonly TemplateReader[];
  extra: TemplateReader | undefined;
  day: { template: Template; segment: Segment; strict: StrictReader; date: DateFormat } | undefined;
  section: { template: Template; strict: StrictReader } | undefined;
}

/** Compiles the templates of a format for reading. */
export function createReaders(format: Format): Readers {
  const vocabulary = { star: format.star, tags: format.tags };
  const day = format.day && segmentOf(format.day);
  return {
    entries: format.entries.map((entry) => createReader(entry, vocabulary)),
    extra: format.extra && createReader(format.extra, vocabulary),
    day: format.day &&
      day && {
        template: format.day,
        segment: day,
        strict: compileStrict(day, vocabulary),
        date: dateSlot(format.day).date as DateFormat,
      },
    section: format.section && {
      template: format.section,
      strict: compileStrict(segmentOf(format.section), vocabulary),
    },
  };
}

/** The date of a day's template. */
export function dateSlot(template: Template): Slot {
  return slotOf(template, 'date') as Slot;
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

/** Reads by the nearest of several templates; of two as near the first. */
export function readNearest(
  readers: readonly TemplateReader[],
  ...block: BlockContent
): Reading | undefined {
  const [first, ...others] = readers.map((reader) => reader.loose(...block));
  return others.reduce((best, each) => (best && costOf(each) < costOf(best) ? each : best), first);
}
