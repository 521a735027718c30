import { compileTemplate } from '../digest/template/compile.ts';
import { createReader, type TemplateReader } from '../digest/template/read.ts';
import type { Reading } from '../digest/template/reading.ts';
import { ranking } from '../text/ranking.ts';
import { evenly } from './files.ts';
import { rowTemplates } from './rows.ts';
import {
  type Around,
  aroundOf,
  commonStar,
  commonTags,
  cores,
  leads,
  type Sighting,
  separatorsOf,
  tails,
} from './shapes.ts';

/** How entries are written, and how well that fits. */
export interface EntryHabit {
  /** The templates; the first explains most. */
  entries: readonly [string, ...string[]];
  star: string | undefined;
  tags: readonly string[];
  /** How many of the places that were looked at each template reads exactly. */
  exact: readonly number[];
  of: number;
  /** The first place that none reads exactly. */
  stranger: Sighting | undefined;
  /** Candidates that have a star, a tag, a source, a description. */
  counts: Readonly<Record<'star' | 'tag' | 'description', number>>;
  /** What most entries begin with, and how many places do of all that look like entries. */
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
const templateCost = 1.5;
/** An optional part that fewer places use than one in so many does not pay for itself. */
const fewestUses = 1 / 30;
/** A text that is anything explains nothing. */
const textCost = { template: 40, use: 2, character: 1.25 };
/** What is longer is hardly a title alone; more characters cost twice. */
const longTitle = 150;
/**
 * So many templates, and each for at least so large a share of the places: fewer that are like
 * others are differences.
 */
const mostTemplates = 4;
const fewestOfTemplate = 0.03;
const fewestAlike = 0.1;

/** A place as it is judged. */
interface Seen {
  sighting: Sighting;
  around: Around;
}

/** Places whose blocks are alike. */
interface Kind {
  prefix: string;
  seen: readonly Seen[];
}

/** The star and the tags of a digest. */
type Marks = { star: string | undefined; tags: readonly string[] };

/** How a template does. */
interface Judged {
  template: string;
  /** How much less the places cost with the template than without any. */
  saving: number;
  exact: ReadonlySet<Seen>;
}

/** Finds the templates that explain most of the places at the least cost. */
export function entryHabit(all: readonly Sighting[]): EntryHabit | undefined {
  const own = all.filter(({ place }) => place.block === 'heading' || !place.below);
  const befores = own.map(({ source, place: { content, links } }) =>
    source.text.slice(content.start, links[0]?.range.start.offset ?? content.start),
  );
  const star = commonStar(befores);
  const tags = commonTags(befores, star);
  const marks = [star, ...tags].filter((mark) => mark !== undefined);
  const seen = evenly(own, sampleSize).map(
    (sighting): Seen => ({ sighting, around: aroundOf(sighting, marks) }),
  );
  const bullets = frequentBullets(seen);
  const found: Judged[] = [];
  let left = seen;
  const known = new Set<string>();
  while (found.length < mostTemplates) {
    const next = kindsOf(left, bullets)
      .flatMap((kind) => {
        const share = known.has(kind.prefix) ? fewestAlike : fewestOfTemplate;
        const fewest = Math.max(3, seen.length * share);
        const best = bestOf(kind, { star, tags }, ({ template, saving, exact }) => {
          // What differs by blanks alone is not another way to write.
          if (found.some((each) => plain(each.template) === plain(template))) return false;
          // What many have is described, however little that says, rather than left to be blamed.
          const isHabit = found.length === 0 || exact.size >= seen.length * fewestAlike;
          return exact.size >= fewest && (saving > 0 || isHabit);
        });
        return best ? { ...best, kind } : [];
      })
      .reduce<(Judged & { kind: Kind }) | undefined>(more, undefined);
    if (!next) break;
    found.push(next);
    known.add(next.kind.prefix);
    left = left.filter((each) => !next.exact.has(each));
  }
  // What is anything before its link is no way to write a new entry.
  const isLoose = ({ template }: Judged) => template.includes('{text?}[');
  const [first] = found.sort(
    (a, b) => Number(isLoose(a)) - Number(isLoose(b)) || b.exact.size - a.exact.size,
  );
  if (!first) return undefined;
  const entries = found.map(({ template }) => template) as [string, ...string[]];
  const uses = (slot: RegExp) => entries.some((entry) => slot.test(entry));
  const count = (test: (each: Around) => boolean) =>
    seen.filter(({ around }) => test(around)).length;
  const starred = uses(/\{star/) ? star : undefined;
  const like = kindsOf(seen, bullets).find(({ seen }) =>
    seen.some((each) => first.exact.has(each)),
  );
  return {
    entries,
    star: starred,
    tags: uses(/\{tag/) ? tags : [],
    exact: found.map(({ exact }) => exact.size),
    of: seen.length,
    stranger: left[0]?.sighting,
    counts: {
      star: starred ? count(({ before }) => before.includes(starred)) : 0,
      tag: count(({ before }) => tags.some((tag) => before.includes(tag))),
      description: count(({ after }) => /[\p{L}\p{N}]/u.test(after)),
    },
    block: { marker: like?.prefix ?? '', count: like?.seen.length ?? 0, of: seen.length },
    separators: separatorsOf(seen.map(({ around }) => around)),
  };
}

/** The places by their blocks and their marks, the largest kind first. */
function kindsOf(seen: readonly Seen[], bullets: readonly string[]): Kind[] {
  const kinds = new Map<string, Seen[]>();
  for (const each of seen) {
    const { block, marker } = each.sighting.place;
    const own = bullets.includes(bullet(marker)) ? bullet(marker) : (bullets[0] ?? '');
    const prefix = block === 'item' ? `${own} ` : block === 'heading' ? `${marker} ` : '';
    const key = `${block} ${prefix}`;
    kinds.set(key, [...(kinds.get(key) ?? []), each]);
  }
  return [...kinds]
    .map(([key, seen]): Kind => ({ prefix: key.slice(key.indexOf(' ') + 1), seen }))
    .sort((a, b) => b.seen.length - a.seen.length);
}

/** The marks that items have, the most frequent first; few with another one are slips. */
function frequentBullets(seen: readonly Seen[]): string[] {
  const found = seen.flatMap(({ sighting: { place } }) =>
    place.block === 'item' ? [bullet(place.marker)] : [],
  );
  return ranking(found)
    .filter(([, count]) => count >= found.length * fewestAlike)
    .map(([mark]) => mark);
}

function bullet(marker: string): string {
  return /^\d/.test(marker) ? `1${marker.at(-1)}` : marker;
}

/** Of two templates the one that saves more; of two alike the first. */
function more<Found extends Judged>(best: Found | undefined, next: Found): Found {
  return best && best.saving >= next.saving ? best : next;
}

/** The template that saves most over the places of a kind. */
function bestOf(
  { prefix, seen }: Kind,
  marks: Marks,
  isWanted: (judged: Judged) => boolean,
): Judged | undefined {
  const judgeAll = (templates: readonly string[]) =>
    [...new Set(templates)]
      .flatMap((template) => judge(template, seen, marks) ?? [])
      .filter(isWanted)
      .reduce<Judged | undefined>(more, undefined);
  if (seen[0]?.sighting.place.block === 'row') {
    return judgeAll(rowTemplates(seen.map(({ sighting }) => sighting)));
  }
  const around = seen.map(({ around }) => around);
  const [fronts, ends] = [leads(around, marks.star, marks.tags), tails(around)];
  return cores(around)
    .flatMap((core) => {
      // What stands before the link is chosen while anything may stand behind it, then the rest.
      const opened = judgeAll(fronts.map((lead) => `${prefix}${lead}${core}{text?}`));
      const lead = opened?.template.slice(prefix.length, opened.template.indexOf(core)) ?? '';
      const templates = ends.map((tail) => `${prefix}${lead}${core}${tail}`);
      return judgeAll([...templates, `${prefix}{text?}${core}{text?}`]) ?? [];
    })
    .reduce<Judged | undefined>(more, undefined);
}

/** What a template saves over the places. */
function judge(template: string, seen: readonly Seen[], marks: Marks): Judged | undefined {
  let reader: TemplateReader;
  try {
    reader = createReader(compileTemplate(template, 'entry'), marks);
  } catch {
    return undefined;
  }
  const optional = template.match(/[?*]\}/g)?.length ?? 0;
  const anything = template.includes('text?}') ? textCost.template : 0;
  let saving =
    -templateCost * template.length - anything - optional * fewestUses * strangerCost * seen.length;
  const exact = new Set<Seen>();
  for (const each of seen) {
    const { source, place } = each.sighting;
    const reading = reader.exact(source, place.content, place.links);
    if (!reading) continue;
    exact.add(each);
    // What the template has as literal text is not told again for each place.
    saving += strangerCost + place.content.end - place.content.start - valueCost(reading);
  }
  return { template, saving, exact };
}

function plain(template: string): string {
  return template.replace(/\s+/g, '');
}

function valueCost(reading: Reading): number {
  const { title, source, description, link, tags, star } = reading;
  const lengths = [title, source, description].map((value) => value?.markdown.length ?? 0);
  const written = lengths.reduce((sum, length) => sum + length, link?.url.length ?? 0);
  const long = Math.max(0, (title?.markdown.length ?? 0) - longTitle);
  const texts = reading.texts.filter((text) => text !== '');
  const anything = texts.reduce(
    (sum, text) => sum + text.length * textCost.character + textCost.use,
    0,
  );
  return written + long + anything + tags.length + Number(star !== undefined);
}
