import type { Source, Span } from '../../text/source.ts';
import { plainText } from '../markdown.ts';
import type { Link, Value } from '../types.ts';
import type { Values } from './compose.ts';
import type { Found, PieceReading } from './strict.ts';
import type { Difference, SlotName, Template } from './template.ts';
import { allParts } from './template.ts';

/**
 * The values of a text that a template describes, and how the text differs from what the template
 * writes.
 */
export interface Reading {
  /** The template that it is read by. */
  template: Template;
  star: Value | undefined;
  tags: Value[];
  source: Value | undefined;
  title: Value | undefined;
  description: Value | undefined;
  label: Value | undefined;
  link: Link | undefined;
  /** As markdown. */
  number: string | undefined;
  /** As it stands; the template's slot reads it. */
  date: Value | undefined;
  /** Further links, where the template has a place for them. */
  extras: Link[];
  /** What stands in each place of any text, as markdown; empty where nothing does. */
  texts: string[];
  /** Where they stand. */
  textPlaces: Span[];
  differences: Difference[];
  /** Whether the text is as the template writes it. */
  exact: boolean;
}

/** Makes a reading of what was read in the pieces of a text. */
export function assemble(
  template: Template,
  source: Source,
  link: Link | undefined,
  pieces: readonly PieceReading[],
  all: readonly Link[],
  exact: boolean,
): Reading {
  const found = pieces.flatMap(({ values }) => values);
  const markdownOf = ({ start, end }: Span) => source.text.slice(start, end);
  const value = (span: Span): Value => {
    const markdown = markdownOf(span);
    // The text of a whole link is known already; parsing every title again takes long.
    const { text: words } = link ?? {};
    const isWords = words?.markdown === markdown && words.range.start.offset === span.start;
    let text = isWords ? words.text : undefined;
    return {
      markdown,
      range: source.range(span.start, span.end),
      // What turns out to be no entry need not be parsed.
      get text() {
        text ??= plainText(markdown);
        return text;
      },
    };
  };
  const first = (name: SlotName) => found.find((each) => each.name === name);
  const firstValue = (name: SlotName) => {
    const span = first(name);
    return span && value(span);
  };
  const number = first('number');
  const extras = new Set(found.filter(({ name }) => name === 'extra').map(({ start }) => start));
  return {
    template,
    star: firstValue('star'),
    tags: found.filter(({ name }) => name === 'tag').map(value),
    source: firstValue('source'),
    title: firstValue('title'),
    description: firstValue('description'),
    label: firstValue('label'),
    link,
    number: number && markdownOf(number),
    date: firstValue('date'),
    extras: extras.size === 0 ? [] : all.filter(({ range }) => extras.has(range.start.offset)),
    texts: textsOf(template, found, markdownOf),
    textPlaces: found.flatMap(({ name, start, end }) => (name === 'text' ? [{ start, end }] : [])),
    differences: [],
    exact,
  };
}

function textsOf(template: Template, found: readonly Found[], markdownOf: (span: Span) => string) {
  return allParts(template).flatMap((part) => {
    if (part.type !== 'slot' || part.name !== 'text') return [];
    const span = found.find(({ slot }) => slot === part);
    return [span ? markdownOf(span) : ''];
  });
}

/** What a text holds beside words, a star, tags and its link, as markdown. */
export function othersOf(
  { number, date, extras, texts }: Reading,
  source: Source,
): Pick<Values, 'number' | 'date' | 'extras' | 'texts'> {
  const markdownOf = ({ range }: Link) => source.text.slice(range.start.offset, range.end.offset);
  return { number, date: date?.markdown, extras: extras.map(markdownOf), texts };
}

/** The values of a reading, to be written again. */
export function valuesOf(reading: Reading, source: Source): Values {
  const words = (value: Value | undefined) => value && { markdown: value.markdown };
  const { star, tags, title, description, label, link } = reading;
  return {
    star: star !== undefined,
    tags: tags.map((tag) => tag.markdown),
    source: words(reading.source),
    title: words(title),
    description: words(description),
    label: words(label),
    url: link?.url ?? '',
    ...othersOf(reading, source),
  };
}

/** How much of a text is not as the template writes it: the less, the nearer it is. */
export function costOf({ differences }: Reading): number {
  const weight = { missing: 8, 'no-title': 8, text: 6, link: 4 } as Partial<
    Record<Difference['aspect'], number>
  >;
  return differences.reduce((sum, { aspect }) => sum + (weight[aspect] ?? 1), 0);
}
