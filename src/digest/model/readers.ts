import { type DateFormat, type JoinedDate, joinDates } from '../dates/format.ts';
import { escaped } from '../dates/parts.ts';
import { alike } from '../dates/recognise.ts';
import { createReader, type TemplateReader } from '../template/read.ts';
import { compileStrict, type StrictReader } from '../template/strict.ts';
import type { Template } from '../template/template.ts';
import type { Format } from '../types.ts';

/** The templates of a format, compiled for reading. */
export interface Readers {
  entry: TemplateReader;
  extra: TemplateReader | undefined;
  /** Of date headings; those of the largest period first. */
  days: readonly DayReader[];
  section: { template: Template; strict: StrictReader } | undefined;
}

/** Compiles the templates of a format for reading. */
export function createReaders(format: Format): Readers {
  const vocabulary = { star: format.star, tags: format.tags };
  return {
    entry: createReader(format.entry, vocabulary),
    extra: format.extra && createReader(format.extra, vocabulary),
    days: format.days.flatMap((templates, level) =>
      templates.map((template, at) => createDayReader(template, level, at === 0)),
    ),
    section: format.section && {
      template: format.section,
      strict: compileStrict(format.section.before, vocabulary),
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

function createDayReader(template: Template, level: number, isWritten: boolean): DayReader {
  const { before: parts, block } = template;
  const slots = parts.flatMap((part) => (part.type === 'slot' ? [part.name] : []));
  const date = joinDates(dateFormats(template));
  const hasText = slots.includes('text');
  const exactly = new RegExp(
    `^${parts
      .map((part) => {
        if (part.type === 'literal') return escaped(part.markdown);
        const value = part.date ? `(${part.date.pattern})` : '(\\S(?:.*?\\S)??)';
        const whole = escaped(part.before) + value + escaped(part.after);
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
    isWritten,
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
          return value ? part.before + value + part.after : '';
        })
        .join('');
    },
  };
}

/** How the dates of a day's template are written, in their order; at least one. */
export function dateFormats({ before }: Template): [DateFormat, ...DateFormat[]] {
  return before.flatMap((part) => (part.type === 'slot' && part.date ? [part.date] : [])) as [
    DateFormat,
    ...DateFormat[],
  ];
}
