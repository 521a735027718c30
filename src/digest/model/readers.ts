import type { DateFormat } from '../dates/format.ts';
import { createReader, type TemplateReader } from '../template/read.ts';
import { compileStrict, type StrictReader } from '../template/strict.ts';
import type { Slot, Template } from '../template/template.ts';
import type { Format } from '../types.ts';

/** The templates of a format, compiled for reading. */
export interface Readers {
  entry: TemplateReader;
  extra: TemplateReader | undefined;
  day: { template: Template; strict: StrictReader; date: DateFormat } | undefined;
  section: { template: Template; strict: StrictReader } | undefined;
}

/** Compiles the templates of a format for reading. */
export function createReaders(format: Format): Readers {
  const vocabulary = { star: format.star, tags: format.tags };
  return {
    entry: createReader(format.entry, vocabulary),
    extra: format.extra && createReader(format.extra, vocabulary),
    day: format.day && {
      template: format.day,
      strict: compileStrict(format.day.before, vocabulary),
      date: dateSlot(format.day).date as DateFormat,
    },
    section: format.section && {
      template: format.section,
      strict: compileStrict(format.section.before, vocabulary),
    },
  };
}

/** The date of a day's template. */
export function dateSlot(template: Template): Slot {
  return template.before.find(
    (part): part is Slot => part.type === 'slot' && part.name === 'date',
  ) as Slot;
}
