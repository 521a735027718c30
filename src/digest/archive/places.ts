import { CopydeskError } from '../../errors.ts';
import { createSource, type Range } from '../../text/source.ts';
import { parseDocument } from '../document.ts';
import { linkIdentity } from '../identity/identity.ts';
import { checkLimits } from '../limits.ts';
import { readDigest } from '../model/digest.ts';
import type { Digest, Format, Section } from '../types.ts';
import type { ArchiveText } from './archive-file.ts';

/** Where an entry of the archive stands. */
export interface Place {
  path: string;
  /** The entry's head. */
  range: Range;
  /** The entry's date as YYYY-MM-DD, where it has one. */
  date: string | undefined;
  /** The path of the section it stands in, without the page's own title. */
  section: readonly string[];
  title: string;
}

/** The entries that one format reads in one file, by the identity of their links. */
export interface PlaceReading {
  format: Format;
  places: ReadonlyMap<string, readonly Place[]>;
}

/**
 * Reads the entries of a file with each of its formats; none of a file that is too complex to be
 * parsed.
 */
export function readPlaces(text: ArchiveText): PlaceReading[] {
  try {
    return digestsOf(text).map((digest) => ({ format: digest.format, places: placesIn(digest) }));
  } catch (error) {
    if (error instanceof CopydeskError) return [];
    throw error;
  }
}

/** The file is parsed once, and not at all where all its digests are known. */
function digestsOf({ path, text, readings }: ArchiveText): Digest[] {
  let document = readings.find(({ digest }) => digest)?.digest?.document;
  return readings.map(({ format, digest }) => {
    if (digest) return digest;
    if (!document) {
      const source = createSource(path, text);
      checkLimits(source);
      document = parseDocument(source);
    }
    return readDigest(document, format);
  });
}

function placesIn({ document, entries, sections }: Digest): Map<string, Place[]> {
  const sectionPath = createSectionPath(sections);
  const places = new Map<string, Place[]>();
  for (const { url, head, period, section, title } of entries) {
    const key = linkIdentity(url)?.key;
    if (key === undefined) continue;
    const known = places.get(key) ?? [];
    places.set(key, known);
    known.push({
      path: document.source.path,
      range: head,
      date: period?.first,
      section: sectionPath(section),
      title: title?.text ?? '',
    });
  }
  return places;
}

/**
 * Gives the path of a section without the title of its page, so that the same part has the same
 * path in every file. The title is a heading of the first depth that has no other of this depth
 * beside it.
 */
export function createSectionPath(
  sections: readonly Section[],
): (section: Section) => readonly string[] {
  const [title, second] = sections.filter(({ depth }) => depth === 1);
  return ({ path }) => (title && !second && path[0] === title.path[0] ? path.slice(1) : path);
}
