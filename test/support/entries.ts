import { compileTemplate } from '../../src/digest/template/compile.ts';
import type { Day, Digest, Document, Entry, Section, Value } from '../../src/digest/types.ts';
import { createSource } from '../../src/text/source.ts';

const nowhere = createSource('digest.md', '').range(0, 0);

const section: Section = {
  depth: 0,
  path: [],
  heading: nowhere,
  days: [],
  entries: [],
  inScope: true,
};

const template = compileTemplate('### {star?}{source}: [{title}]({url})', 'entry');

/** What a test says of an entry; the rest is empty. */
export interface EntryFacts {
  source?: string;
  url?: string;
  starred?: boolean;
  date?: string;
  /** Where the entry begins. */
  offset?: number;
  /** How many differences from the template it has. */
  differences?: number;
}

/** A day at an offset. */
export function makeDay(date: string | undefined, offset = 0): Day {
  const range = placeAt(offset);
  return {
    date,
    until: date,
    from: 'heading',
    parent: undefined,
    level: 0,
    heading: range,
    range,
    entries: [],
    section,
    differences: [],
  };
}

/** An entry with these facts. */
export function makeEntry(facts: EntryFacts = {}): Entry {
  const { source, url = '', starred = false, date, offset = 0, differences = 0 } = facts;
  const difference = {
    aspect: 'text' as const,
    range: nowhere,
    actual: '',
    expected: undefined,
    safe: false,
    edits: [],
  };
  return {
    star: starred ? value(':star:') : undefined,
    tags: [],
    source: source === undefined ? undefined : value(source),
    title: value('Title'),
    url,
    link: undefined,
    description: undefined,
    extras: [],
    fields: [],
    body: [],
    head: placeAt(offset),
    range: placeAt(offset),
    differences: Array.from({ length: differences }, () => difference),
    template,
    others: {},
    textPlaces: [],
    day: date === undefined ? undefined : makeDay(date),
    dated: undefined,
    period: date === undefined ? undefined : { first: date, last: date },
    section,
  };
}

/** What a report reads of a digest. */
export function makeReading(
  path: string,
  entries: Entry[],
  days: Day[] = [],
): Pick<Digest, 'document' | 'entries' | 'days'> {
  const document: Document = {
    source: createSource(path, ''),
    tree: { type: 'root', children: [] },
    links: [],
  };
  return { document, entries, days };
}

function value(text: string): Value {
  return { text, markdown: text, range: nowhere };
}

function placeAt(offset: number) {
  const point = { line: 1, column: offset + 1, offset };
  return { start: point, end: point };
}
