import { type PlaceReading, readPlaces } from './places.ts';
import { createSiteIndex, type SiteIndex } from './site-index.ts';
import { type ArchiveFile, type ArchiveText, groupByPath } from './texts.ts';

/** Files that came into an archive together, and what was found out about them. */
export interface Shelf {
  texts: readonly ArchiveText[];
  index: SiteIndex;
  /** The entries of one of the texts, parsed once. */
  readingsOf(text: ArchiveText): readonly PlaceReading[];
}

/** Puts files together. Nothing is read before it is asked for. */
export function createShelf(files: readonly ArchiveFile[]): Shelf {
  const texts = groupByPath(files);
  const read = new Map<ArchiveText, readonly PlaceReading[]>();
  return {
    texts,
    index: createSiteIndex(texts),
    readingsOf(text) {
      const known = read.get(text) ?? readPlaces(text);
      read.set(text, known);
      return known;
    },
  };
}
