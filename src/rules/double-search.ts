import type { Place } from '../digest/archive.ts';
import { daysBetween } from '../digest/dates/calendar.ts';
import { createFileOrder } from '../digest/file-order.ts';
import { linkIdentity } from '../digest/identity/identity.ts';
import { createSectionPath } from '../digest/section-path.ts';
import type { Entry } from '../digest/types.ts';
import type { RuleContext } from './rule.ts';

/** Which entries with the same link are doubles. */
export interface Reach {
  /** Whether those of any section are, or only those of the same. */
  sections: 'any' | 'same';
  /** How far they may stand from each other; any distance where it is not given. */
  within?: { files: number } | { days: number } | undefined;
}

type Context = Pick<RuleContext<Reach>, 'digest' | 'archive' | 'options'>;

/**
 * Finds the entry that an entry repeats: in the same file one above it, else an earlier one of the archive. To be asked
 * about the entries of a digest in the order of the text.
 */
export function createDoubleSearch(context: Context): (entry: Entry) => Place | undefined {
  const { digest, archive, options } = context;
  const { path } = digest.document.source;
  const sectionPath = createSectionPath(digest.sections);
  const position = createPositions(context);
  const hasOthers = archive.paths.some((other) => other !== path);
  const sectionOf = ({ section }: Place) => (options.sections === 'any' ? '' : section.join('\n'));
  const isNear = (a: Place, b: Place) => isWithin(a, b, options.within, position);
  const isEarlier = (other: Place, place: Place) =>
    other.date !== undefined && place.date !== undefined && other.date !== place.date
      ? other.date < place.date
      : position(other) < position(place);
  /** The first and the latest entry of each link so far; in a page that is in order, the latest is the nearest. */
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
    const above = known && [known.first, known.last].find((other) => isNear(other, place));
    if (above || !hasOthers) return above;
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
function createPositions({ digest, archive }: Context): (place: Place) => number {
  let positions: ReadonlyMap<string, number> | undefined;
  const number = () => {
    const { path } = digest.document.source;
    const order = createFileOrder((name) => digest.format.dateIn?.(name));
    const isNew = !archive.paths.includes(path);
    const paths = isNew ? [...archive.paths, path].sort(order) : archive.paths;
    return new Map(paths.map((name, index) => [name, index]));
  };
  return (place) => {
    positions ??= number();
    return positions.get(place.path) ?? 0;
  };
}
