import type { Place } from '../../digest/archive.ts';
import { daysBetween } from '../../digest/dates/calendar.ts';
import { createFileOrder } from '../../digest/file-order.ts';
import { linkIdentity } from '../../digest/identity/identity.ts';
import { createSectionPath } from '../../digest/section-path.ts';
import type { Entry } from '../../digest/types.ts';
import type { RuleContext } from '../engine/rule.ts';

/** Which entries with the same link are doubles. */
export interface Reach {
  /** Whether those of any section are, or only those of the same. */
  sections: 'any' | 'same';
  /** How far they may stand from each other; any distance where it is not given. */
  within?: { files: number } | { days: number } | undefined;
}

/** An entry that repeats another one. */
export interface Double {
  entry: Entry;
  of: Place;
}

type Context = Pick<RuleContext<Reach>, 'digest' | 'archive' | 'options' | 'additions'>;

/**
 * The entries of a digest that repeat one: in the same file one above them, else an earlier one of the archive. In a review
 * what was there before comes before what the change added, wherever it stands.
 */
export function* doubleEntries(context: Context): Generator<Double> {
  const { digest, additions } = context;
  const { path } = digest.document.source;
  const isAdded = ({ head }: Entry) => additions?.bringsLink(path, head) ?? false;
  const findFirst = createDoubleSearch(context);
  const { entries } = digest;
  const arrived = [...entries.filter((entry) => !isAdded(entry)), ...entries.filter(isAdded)];
  for (const entry of arrived) {
    const of = findFirst(entry);
    if (of) yield { entry, of };
  }
}

/** To be asked about the entries of a digest as they came: each is compared with those before it and with the archive. */
function createDoubleSearch(context: Context): (entry: Entry) => Place | undefined {
  const { digest, archive, options, additions } = context;
  const { path } = digest.document.source;
  const sectionPath = createSectionPath(digest.sections);
  const position = createPositions(context);
  const hasOthers = archive.paths.some((other) => other !== path);
  const sectionOf = ({ section }: Place) => (options.sections === 'any' ? '' : section.join('\n'));
  const isNear = (a: Place, b: Place) => isWithin(a, b, options.within, position);
  const isAdded = ({ path, range }: Place) => additions?.bringsLink(path, range) ?? false;
  const isEarlier = (other: Place, place: Place) => {
    if (isAdded(other) !== isAdded(place)) return isAdded(place);
    return other.date !== undefined && place.date !== undefined && other.date !== place.date
      ? other.date < place.date
      : position(other) < position(place);
  };
  /** The first and the latest entry of each link so far; in a page that is in order, one of them is the nearest. */
  const seen = new Map<string, { first: Place; last: Place }>();

  return (entry) => {
    const key = linkIdentity(entry.url)?.key;
    if (key === undefined) return undefined;
    const place: Place = {
      path,
      range: entry.head,
      date: entry.day?.date,
      section: sectionPath(entry.section),
      title: entry.title?.text ?? '',
    };
    const list = `${key}\n${sectionOf(place)}`;
    const known = seen.get(list);
    seen.set(list, { first: known?.first ?? place, last: place });
    const own = known && [known.first, known.last].find((other) => isNear(other, place));
    if (own || !hasOthers) return own;
    return archive
      .places(entry.url, digest)
      .find(
        (other) =>
          sectionOf(other) === sectionOf(place) && isNear(other, place) && isEarlier(other, place),
      );
  };
}

function isWithin(
  a: Place,
  b: Place,
  within: Reach['within'],
  position: (place: Place) => number,
): boolean {
  if (!within) return true;
  if ('files' in within) return Math.abs(position(a) - position(b)) <= within.files;
  // Nobody knows how far an entry without a date is from one with a date.
  if (a.date === undefined || b.date === undefined) return a.date === b.date;
  return Math.abs(daysBetween(a.date, b.date)) <= within.days;
}

/** Where a file stands among all; computed at the first question, which few files ask. */
function createPositions({
  digest,
  archive,
}: Pick<Context, 'digest' | 'archive'>): (place: Place) => number {
  let positions: ReadonlyMap<string, number> | undefined;
  const number = () => {
    const { path } = digest.document.source;
    const order = createFileOrder((name) => digest.format.dateIn?.(name));
    const isUnknown = !archive.paths.includes(path);
    const paths = isUnknown ? [...archive.paths, path].sort(order) : archive.paths;
    return new Map(paths.map((name, index) => [name, index]));
  };
  return (place) => {
    positions ??= number();
    return positions.get(place.path) ?? 0;
  };
}
