import type { WrittenDigest } from '../config/schema.ts';
import { findCandidates } from '../digest/coverage.ts';
import { parseDocument } from '../digest/document.ts';
import { checkLimits } from '../digest/limits.ts';
import { CopydeskError } from '../errors.ts';
import { pluralize } from '../text/pluralize.ts';
import { onOneLine, type Source } from '../text/source.ts';
import { truncate } from '../text/truncate.ts';
import { datesOf, orderOfEntries } from './days.ts';
import { type EntryHabit, entryHabit } from './entry.ts';
import { type FileGroup, findDigests, type SamplePage } from './files.ts';
import { repeatedAddresses, repeatedSections } from './repeated.ts';
import type { Sighting } from './shapes.ts';

/** A digest of the configuration to be, with the evidence for each of its keys. */
export interface InferredDigest {
  written: WrittenDigest;
  /** Why a key is as it is, a short text each. */
  why: Partial<Record<keyof WrittenDigest, string>>;
  /** What could not be inferred, and why, a sentence each. */
  open: readonly string[];
  /** The pages that it was inferred from. */
  learned: readonly string[];
  /** Other pages of the sample, which show how far it holds. */
  held: readonly string[];
}

/** What could be inferred from the pages of a repository. */
export interface Inference {
  digests: readonly InferredDigest[];
  /** What is not read, and why, a sentence each. */
  notes: readonly string[];
}

/** Groups with fewer pages than this are judged by the pages that they are inferred from. */
const fewPages = 6;

/** Templates that explain a smaller share of what looks like entries are no format. */
const fewestExplained = 0.3;

/**
 * Infers the configuration from pages of a repository: which files are its digests, how their
 * entries and dates are written. `paths` are all markdown files that there are. The same texts give
 * the same result.
 */
export function infer(sources: readonly Source[], paths: readonly string[]): Inference {
  const notes: string[] = [];
  const pages = sources.flatMap((source): SamplePage[] => {
    try {
      checkLimits(source);
      return [{ path: source.path, source, ...findCandidates(parseDocument(source)) }];
    } catch (error) {
      if (!(error instanceof CopydeskError)) throw error;
      notes.push(`Not read: ${error.message}.`);
      return [];
    }
  });
  const digests = findDigests(pages, paths).flatMap((group) => {
    const inferred = inferDigest(group);
    if (typeof inferred !== 'string') return inferred;
    notes.push(inferred);
    return [];
  });
  return { digests: withoutTwins(digests), notes };
}

/** Folders whose pages are written alike are one digest. */
function withoutTwins(digests: readonly InferredDigest[]): InferredDigest[] {
  const kept = new Map<string, InferredDigest>();
  for (const digest of digests) {
    const { files, exclude = [], ...format } = digest.written;
    const key = JSON.stringify(format);
    const twin = kept.get(key);
    if (!twin) {
      kept.set(key, digest);
      continue;
    }
    const excluded = [...(twin.written.exclude ?? []), ...exclude];
    kept.set(key, {
      written: {
        ...twin.written,
        files: [...twin.written.files, ...files],
        ...(excluded.length > 0 && { exclude: excluded }),
      },
      why: { ...twin.why, files: `${twin.why.files}; ${digest.why.files}` },
      open: [...new Set([...twin.open, ...digest.open])],
      learned: [...twin.learned, ...digest.learned],
      held: [...twin.held, ...digest.held],
    });
  }
  return [...kept.values()];
}

/** Infers one digest, or says why it cannot be described. */
function inferDigest(group: FileGroup): InferredDigest[] | string {
  const { pages, files, exclude, count } = group;
  const sizes = pages.map(({ places }) => places.length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  // Lists of different sizes are each their own; only issues speak for one another.
  const apart = pages.length >= fewPages && Math.max(...sizes) < total / 4;
  // The last is the newest by name, and must not be missed.
  const learned = apart ? pages.filter((_, at) => (pages.length - 1 - at) % 2 === 0) : pages;
  const held = apart ? pages.filter((page) => !learned.includes(page)) : pages;
  const { repeated, of } = repeatedSections(pages);
  const names = repeated.map(({ name }) => name);
  const inBold = pages.flatMap(({ boldLines }) => boldLines);
  const isBold = names.some((name) => inBold.includes(name));
  const again = repeatedAddresses(pages, names);
  const inside = (page: SamplePage) =>
    page.places.filter(({ section }) => !section.some((name) => names.includes(name)));
  const sightings = learned.flatMap((page) => {
    const { source } = page;
    return inside(page)
      .filter(({ clear }) => clear)
      .map((place) => ({ source, place }));
  });
  const habit = entryHabit(sightings);
  if (!habit || sum(habit.exact) < habit.of * fewestExplained) {
    return indescribable(files, sightings);
  }
  const why: InferredDigest['why'] = { files: filesText(group), entry: entryText(habit) };
  const open: string[] = openTexts(habit);
  const base = { files: [...files], ...(exclude.length > 0 && { exclude: [...exclude] }) };
  if (exclude.length > 0) why.exclude = 'no entries, or pages about the repository';
  const dates = datesOf(pages, habit);
  if (dates) Object.assign(why, dates.why);
  else open.push(...undatedTexts(pages));
  if (!habit.entries.some((entry) => entry.includes('{date:'))) {
    open.push(...entryDateTexts(sightings));
  }
  const format: Partial<WrittenDigest> = {
    ...dates?.written,
    ...(isBold && { section: '**{text}**' }),
    entry: habit.entries.length === 1 ? habit.entries[0] : [...habit.entries],
    ...(habit.star !== undefined && { star: habit.star }),
    ...(habit.tags.length > 0 && { tags: [...habit.tags] }),
  };
  const order = format.order ? undefined : orderOfEntries(pages, { ...base, ...format });
  if (order) {
    format.order = order.order;
    why.order = order.why;
  }
  if (isBold) why.section = `${pluralize(inBold.length, 'line')} in bold stand for headings`;
  if (habit.star !== undefined) why.star = `${habit.counts.star} of ${pluralEntries(habit.of)}`;
  if (habit.tags.length > 0) {
    why.tags = `${habit.counts.tag} of ${pluralEntries(habit.of)} begin with one`;
  }
  const paths = { learned: learned.map(({ path }) => path), held: held.map(({ path }) => path) };
  const unique: ['error', object] = ['error', { except: again }];
  const rules = again.length > 0 && { rules: { 'digest-entry-unique': unique } };
  if (rules) why.rules = 'addresses that stand in more than a fifth of the files';
  const [first] = repeated;
  if (!first) return [{ written: { ...base, ...format, ...rules }, why, open, ...paths }];
  const section = `${repeated.map(({ name, pages }) => `${name} in ${pages} of ${of} files`).join('; ')}: most of its links come again`;
  return [
    {
      written: { ...base, ...format, sections: { except: names }, ...rules },
      why: { ...why, sections: section },
      open,
      ...paths,
    },
    {
      written: {
        ...base,
        ...format,
        sections: { only: names },
        rules: { 'digest-entry-unique': 'off' },
      },
      why: { rules: 'its links come again in each issue', files: pluralize(count, 'file') },
      open: [],
      ...paths,
    },
  ];
}

function pluralEntries(count: number): string {
  return pluralize(count, 'place that looks like an entry', 'places that look like entries');
}

function filesText({ read, count, entries }: FileGroup): string {
  return count <= read
    ? `${pluralize(count, 'file')}, ${pluralEntries(entries)}`
    : `${pluralize(count, 'file')}, ${read} of them read, about ${pluralEntries(entries)}`;
}

function entryText({ exact, of, counts }: EntryHabit): string {
  const text = counts.description > 0 ? `; ${counts.description} have a text behind the link` : '';
  const [first, ...others] = exact;
  const written = `${first} of ${of} are written exactly so`;
  return others.length > 0
    ? `${written}, and ${others.join(', ')} in the other ways${text}`
    : `${written}${text}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** What stands in blocks that no template describes. */
function indescribable(files: readonly string[], sightings: readonly Sighting[]): string {
  const names = { row: 'table rows', paragraph: 'paragraphs', heading: 'headings', item: 'items' };
  const countOf = ({ place: { block } }: Sighting) =>
    sightings.filter(({ place }) => place.block === block).length;
  const counts = Object.entries(names).flatMap(([block, name]) => {
    const count = sightings.filter(({ place }) => place.block === block).length;
    return count > sightings.length / 100 ? [`${count.toLocaleString('en')} ${name}`] : [];
  });
  const ranked = sightings.toSorted((a, b) => countOf(b) - countOf(a));
  const [{ source, place }] = ranked as [Sighting];
  const example = `${source.path}:${place.line}: ${lineOf(source, place.line)}`;
  return `${files.join(', ')}: what looks like entries are ${counts.join(' and ')}; a template can describe headings and list items with \`[title](address)\` only. The first is ${example}`;
}

function lineOf(source: Source, line: number): string {
  return truncate(onOneLine(source.line(line)).trim(), 100);
}

/** Entries that end with a date, which is not read there. */
function entryDateTexts(sightings: readonly Sighting[]): string[] {
  const dated = sightings.filter(({ source, place: { content, links } }) => {
    const behind = source.text.slice(links.at(-1)?.range.end.offset ?? content.end, content.end);
    return /(?<!\d)(?:19|20)\d{2}(?!\d)[)\]\s.]*$/.test(behind);
  });
  return dated.length > sightings.length / 2
    ? [
        `${dated.length} of ${pluralEntries(sightings.length)} end with a date, which is not read there.`,
      ]
    : [];
}

/** What the entries have that a few templates cannot say. */
function openTexts({ exact, of, separators, stranger }: EntryHabit): string[] {
  if (sum(exact) >= of * 0.8) return [];
  const seen = separators.slice(0, 4).map(([text, count]) => `\`${text}\` ${count} times`);
  const behind = seen.length > 0 ? `; behind the link stands ${seen.join(', ')}` : '';
  const first = stranger ? lineOf(stranger.source, stranger.place.line) : '';
  return [
    `Only ${sum(exact)} of ${pluralEntries(of)} are written as the template says${behind}. The first that is not: ${first}`,
  ];
}

/** Why issues have no dates; a list without any is nothing to tell. */
function undatedTexts(pages: readonly SamplePage[]): string[] {
  const dated = pages.filter(({ source }) =>
    /^---\n[\s\S]{0,4000}?\n(?:date|published\w*|pubDate):/i.test(source.text.slice(0, 5000)),
  );
  return dated.length > pages.length / 2
    ? ['The date stands in the front matter, where it is not read.']
    : pages.filter(({ path }) => /\d/.test(path)).length > pages.length / 2
      ? ['No dates were found in headings or file names.']
      : [];
}
