import type { Candidate } from '../digest/coverage.ts';
import { compileTemplate } from '../digest/template/compile.ts';
import { createReader } from '../digest/template/read.ts';
import { starMarks } from '../digest/template/template.ts';
import type { Source } from '../text/source.ts';
import { evenly } from './files.ts';

/** A place with the text it stands in. */
export interface Sighting {
  source: Source;
  place: Candidate;
}

/** How entries are written, and how well that fits. */
export interface EntryHabit {
  entry: string;
  star: string | undefined;
  tags: readonly string[];
  /** How many of the places that were looked at are exactly so. */
  exact: number;
  of: number;
  /** The first place that is otherwise. */
  stranger: Sighting | undefined;
  /** Candidates that have a star, a tag, a source, a description. */
  counts: Readonly<Record<'star' | 'tag' | 'source' | 'description', number>>;
  /** Candidates of this kind of block, and of all that look like entries. */
  block: { marker: string; count: number; of: number };
  /** The separators before the description by how often they stand, the most frequent first. */
  separators: readonly (readonly [string, number])[];
}

/** So many places are looked at: more of them change nothing but the time. */
const sampleSize = 600;
/**
 * What it costs, in characters, that a place is not as the template says; its text costs the same
 * either way. A template costs this for each of its characters.
 */
const strangerCost = 12;
const templateCost = 3;
/** An optional part that fewer places use than one in so many does not pay for itself. */
const fewestUses = 1 / 30;

/** What stands around the link of a place. */
interface Surroundings {
  before: string;
  after: string;
}

/** Finds the template that explains most of the places at the least cost, which holds for it. */
export function entryHabit(all: readonly Sighting[]): EntryHabit | undefined {
  const kind = commonKind(all);
  if (!kind) return undefined;
  const sightings = evenly(kind.sightings, sampleSize);
  const around = sightings.map(surroundings);
  const star = commonStar(around);
  const tags = commonTags(around, star);
  const after = afterParts(around);
  const before = beforeParts(around, star, tags);
  let best: ({ entry: string } & Judgement) | undefined;
  for (const lead of before) {
    for (const { open, close, tail } of after) {
      const entry = `${kind.prefix} ${lead}${open}[{title}]({url})${close}${tail}`;
      const judged = judge(entry, sightings, around, { star, tags });
      if (judged && judged.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
        best = { entry, ...judged };
      }
    }
  }
  if (!best) return undefined;
  const { entry, exact, stranger } = best;
  const starred = /\{star/.test(entry) ? star : undefined;
  const count = (test: (each: Surroundings) => boolean) => around.filter(test).length;
  return {
    entry,
    star: starred,
    tags: /\{tag/.test(entry) ? tags : [],
    exact,
    stranger,
    of: sightings.length,
    counts: {
      star: starred ? count(({ before }) => before.includes(starred)) : 0,
      tag: count(({ before }) => tags.some((tag) => before.includes(tag))),
      source: count(({ before }) => /[\p{L}\p{N}]\S*\s*$/u.test(before)),
      description: count(({ after }) => /[\p{L}\p{N}]/u.test(after)),
    },
    block: {
      marker: kind.prefix,
      count: kind.sightings.length,
      of: Math.max(kind.of, kind.sightings.length),
    },
    separators: separatorsOf(around),
  };
}

/** The block and the marker that most places have; the marks of others are differences. */
function commonKind(all: readonly Sighting[]) {
  const kinds = new Map<string, Sighting[]>();
  for (const sighting of all) {
    const { block, marker } = sighting.place;
    if (block !== 'heading' && block !== 'item') continue;
    const key = block === 'heading' ? marker : block;
    const known = kinds.get(key);
    if (known) known.push(sighting);
    else kinds.set(key, [sighting]);
  }
  // Items below a heading that is an entry belong to it.
  const own = (sightings: readonly Sighting[]) =>
    sightings.filter(({ place }) => place.block === 'heading' || !place.below).length;
  const [first] = [...kinds].sort(([, a], [, b]) => own(b) - own(a));
  if (!first) return undefined;
  const [key, sightings] = first;
  const prefix = key === 'item' ? mostFrequent(sightings.map(({ place }) => bullet(place))) : key;
  return prefix === undefined ? undefined : { prefix, sightings, of: own(all) };
}

function bullet({ marker }: Candidate): string {
  return /^\d/.test(marker) ? `1${marker.at(-1)}` : marker;
}

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  return ranking(values)[0]?.[0];
}

/** Values with how often they occur, the most frequent first; of two as frequent the earlier. */
function ranking<Value>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function surroundings({ source, place: { content, links } }: Sighting): Surroundings {
  const link = links.find(({ kind }) => kind === 'inline') ?? links[0];
  if (!link) return { before: '', after: '' };
  const lineEnd = source.text.indexOf('\n\n', content.start);
  const end = lineEnd === -1 ? content.end : Math.min(content.end, lineEnd);
  return {
    before: source.text.slice(content.start, link.range.start.offset),
    after: source.text.slice(link.range.end.offset, end).replace(/\s*\n\s*/g, ' '),
  };
}

function commonStar(around: readonly Surroundings[]): string | undefined {
  const found = around.flatMap(({ before }) => {
    const lower = before.toLowerCase();
    return starMarks.find((mark) => lower.includes(mark)) ?? [];
  });
  const star = mostFrequent(found);
  // What every entry has stands out from nothing.
  return star !== undefined && found.length >= 2 && found.length < around.length * 0.9
    ? star
    : undefined;
}

const tagForms =
  /\[[^[\]\n]{1,40}\](?![(:])|:[a-z_]+:|\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic})*/giu;

/** Signs and bracketed words that come again before the links of entries. */
function commonTags(around: readonly Surroundings[], star: string | undefined): string[] {
  const found = around.flatMap(({ before }) => before.match(tagForms) ?? []);
  return ranking(found.filter((tag) => tag !== star))
    .filter(([tag, count]) => count >= Math.max(2, around.length / 200) && !/^\[[ x]\]$/i.test(tag))
    .map(([tag]) => tag)
    .slice(0, 40);
}

/** Candidates for what the template has before the link. */
function beforeParts(
  around: readonly Surroundings[],
  star: string | undefined,
  tags: readonly string[],
): string[] {
  const marks = [star, ...tags].filter((mark) => mark !== undefined);
  const gapOf = (mark: string) => {
    const having = around.filter(({ before }) => before.includes(mark));
    const spaced = having.filter(({ before }) => before.includes(`${mark} `));
    return spaced.length * 2 > having.length ? ' ' : '';
  };
  const slot = (name: string, mark: string | undefined, times: string) => {
    const gap = mark === undefined ? '' : gapOf(mark);
    return gap === '' ? `{${name}${times}}` : `{${name}" "${times}}`;
  };
  const starParts = star ? ['', slot('star', star, '?')] : [''];
  const tagParts = tags.length > 0 ? ['', slot('tag', tags[0], '*')] : [''];
  const labels = around.flatMap(({ before }) => {
    let rest = before;
    for (const mark of marks) rest = rest.replaceAll(mark, '');
    const [, label, gap] = /^\s*(\S[^\n]{0,40}?)(\s*[:：|—–-]\s*)$/.exec(rest) ?? [];
    return label !== undefined && gap !== undefined && !/[[\]"{}]/.test(label) ? [gap] : [];
  });
  const sources = ranking(labels)
    .filter(([, count]) => count >= around.length * 0.1)
    .slice(0, 3)
    .map(([gap, count]) =>
      count >= around.length * 0.97 ? `{source}${gap}` : `{source"${gap}"?}`,
    );
  return starParts.flatMap((first) =>
    tagParts.flatMap((second) => ['', ...sources].map((third) => first + second + third)),
  );
}

/** What begins the text behind a link: signs and blanks, or a word such as `by` between blanks. */
const separatorForm = /^(?:\s+(?:by|via|from|in|on)\s|[^\p{L}\p{N}[\]`"'*_<!#@\\{}]*)/u;

function separatorsOf(around: readonly Surroundings[]): [string, number][] {
  const found = around.flatMap(({ after }) => {
    const text = after.replace(/^(?:\*\*|__|\*|_)(?=[\s\p{P}])/u, '');
    const separator = separatorForm.exec(text)?.[0] ?? '';
    return separator === '' || text.trim() === '' || /^\s*$/.test(text.slice(separator.length))
      ? []
      : [separator];
  });
  return ranking(found);
}

/** Candidates for emphasis around the link and for what the template has behind it. */
function afterParts(around: readonly Surroundings[]) {
  const wraps = ranking(
    around.flatMap(({ before, after }) => {
      const mark = /(?:\*\*|__|\*|_)$/.exec(before)?.[0];
      return mark !== undefined && after.startsWith(mark) ? [mark] : [];
    }),
  )
    .slice(0, 1)
    .map(([mark]) => mark);
  const separators = separatorsOf(around);
  const shorter = separators.slice(0, 8).flatMap(([separator]) => [
    separator,
    // ` - ` also begins with a blank, which may be all that others have.
    ...(separator.length > 1 ? [separator.slice(0, 1)] : []),
  ]);
  const tails = [...new Set(shorter)].flatMap((separator) => {
    const closing = { '(': ')', '（': '）', '[': ']' }[separator.at(-1) ?? ''];
    const open = `{"${separator}"description?}`;
    return closing === undefined ? [open] : [open, `{"${separator}"description"${closing}"?}`];
  });
  return ['', ...wraps].flatMap((mark) =>
    ['', ...tails].map((tail) => ({ open: mark, close: mark, tail })),
  );
}

/** How a template does. */
interface Judgement {
  cost: number;
  exact: number;
  stranger: Sighting | undefined;
}

/** What a template costs over the places, and how many are exactly as it says. */
function judge(
  entry: string,
  sightings: readonly Sighting[],
  around: readonly Surroundings[],
  { star, tags }: { star: string | undefined; tags: readonly string[] },
): Judgement | undefined {
  let reader: ReturnType<typeof createReader>;
  try {
    reader = createReader(compileTemplate(entry, 'entry'), { star, tags });
  } catch {
    return undefined;
  }
  const optional = entry.match(/[?*]\}/g)?.length ?? 0;
  let cost = templateCost * entry.length + optional * fewestUses * strangerCost * sightings.length;
  let exact = 0;
  let stranger: Sighting | undefined;
  for (const [at, sighting] of sightings.entries()) {
    const { source, place } = sighting;
    const { before, after } = around[at] as Surroundings;
    const reading = reader.exact(source, place.content, place.links);
    if (!reading) {
      stranger ??= sighting;
      cost += strangerCost + before.length + after.length;
      continue;
    }
    exact++;
    // What the template has as literal text is not told again for each place.
    cost += (reading.source?.markdown.length ?? 0) + (reading.description?.markdown.length ?? 0);
    cost += reading.tags.length + Number(reading.star !== undefined);
  }
  return { cost, exact, stranger };
}
