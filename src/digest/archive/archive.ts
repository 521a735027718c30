import { linkIdentity, siteOf } from '../identity/identity.ts';
import { countStars, type Stars } from '../stars.ts';
import { fileDates } from '../template/file-date.ts';
import type { Digest, Format } from '../types.ts';
import {
  type ArchiveFile,
  type ArchiveText,
  createFileOrder,
  groupByPath,
  memoize,
} from './archive-file.ts';
import { createHeadsReader } from './heads.ts';
import { type Head, HeadsFile, headsOf } from './heads-file.ts';
import { type Place, type PlaceReading, readPlaces } from './places.ts';
import { createSiteIndex, type LabelCount, type SiteIndex, sumLabels } from './site-index.ts';

/** What can be asked of all the files of a digest together. */
export interface Archive {
  /**
   * The entries whose link has this identity (see `linkIdentity`), in the order of files and
   * places. With `beside`, those of other files than its own; of a file that its format describes,
   * only what this format reads there, since the parts that another one describes are other lists.
   */
  places(url: string, beside?: Digest): readonly Place[];
  /** How often each source label is used for the site of this address, most used first. */
  labels(url: string): readonly LabelCount[];
  /** How often a source label is used for each site, by the site's host. */
  sitesOf(label: string): ReadonlyMap<string, number>;
  /**
   * The entries and stars of all files, each entry once whatever formats read it. Read by lines:
   * see `createHeadsReader` for where the count differs from that of all files parsed.
   */
  stars(): Stars;
  /** The paths of all files: by their dates as {@link dateOf} gives them, then by path. */
  paths: readonly string[];
  /** The date of a whole file as YYYY-MM-DD: that in its name or in a line of it. */
  dateOf(path: string): string | undefined;
  /**
   * This archive with further files, of paths that it does not have. What was found out about its
   * own files is kept, and shared: each is read once, whichever of the two is asked.
   */
  with(files: readonly ArchiveFile[]): Archive;
}

/**
 * Makes an archive of files. A file is named once for each format that describes it. Nothing is
 * read before it is asked for: the first question scans all texts for addresses, and only files
 * that seem to hold an answer are parsed, each once.
 */
export function createArchive(files: readonly ArchiveFile[]): Archive {
  return archiveOf([createPart(files)]);
}

/** Files that came into an archive together, and what was found out about them. */
interface ArchivePart {
  texts: readonly ArchiveText[];
  index: SiteIndex;
  /** The entries of one of the texts, parsed once. */
  readingsOf(text: ArchiveText): readonly PlaceReading[];
}

function createPart(files: readonly ArchiveFile[]): ArchivePart {
  const texts = groupByPath(files);
  return { texts, index: createSiteIndex(texts), readingsOf: memoize(readPlaces) };
}

function archiveOf(parts: readonly ArchivePart[]): Archive {
  const dateOf = createDateOf(parts.flatMap((part) => part.texts));
  const order = createFileOrder(dateOf);
  const texts = parts.flatMap((part) => part.texts).sort((a, b) => order(a.path, b.path));
  const ranks = new Map(texts.map((text, rank) => [text, rank]));
  // Once a site: a page may have thousands of entries of one site, each with a label of its own.
  const labels = new Map<string, readonly LabelCount[]>();
  const labelsOf = (site: string, url: string) => {
    const known = labels.get(site) ?? sumLabels(parts.flatMap(({ index }) => index.labels(url)));
    labels.set(site, known);
    return known;
  };
  const rankOf = (text: ArchiveText) => ranks.get(text) ?? 0;
  return {
    paths: texts.map(({ path }) => path),
    dateOf,
    with: (more) => archiveOf([...parts, createPart(more)]),
    labels: (url) => labelsOf(siteOf(url) ?? '', url),
    sitesOf: (label) => {
      const counts = new Map<string, number>();
      for (const [site, count] of parts.flatMap(({ index }) => [...index.sitesOf(label)])) {
        counts.set(site, (counts.get(site) ?? 0) + count);
      }
      return counts;
    },
    stars: () => {
      const readerOf = memoize(createHeadsReader);
      return countStars(texts.flatMap((text) => readHeads(text, readerOf)));
    },
    places(url, beside) {
      const identity = linkIdentity(url);
      if (!identity) return [];
      return parts
        .flatMap((part) => part.index.textsWith(identity).map((text) => ({ text, part })))
        .filter(({ text }) => text.path !== beside?.document.source.path)
        .sort((a, b) => rankOf(a.text) - rankOf(b.text))
        .flatMap(({ text, part }) => {
          const readings = part.readingsOf(text);
          const own = readings.filter(({ format }) => format === beside?.format);
          const asked = own.length > 0 ? own : readings;
          return distinct(asked.flatMap(({ places }) => places.get(identity.key) ?? []));
        });
    },
  };
}

function createDateOf(texts: readonly ArchiveText[]): (path: string) => string | undefined {
  const byPath = new Map(texts.map((text) => [text.path, text]));
  return memoize((path) => {
    const { text = '', readings = [] } = byPath.get(path) ?? {};
    return readings
      .map(({ format }) => fileDates(format, path, text).whole?.period.first)
      .find((date) => date !== undefined);
  });
}

/**
 * The heads of a file; where two formats read the same one, the reading with fewer differences, of
 * equals the first.
 */
function readHeads(
  { path, text, readings }: ArchiveText,
  readerOf: (format: Format) => (file: HeadsFile) => Head[],
): Head[] {
  const file = new HeadsFile(path, text);
  const byOffset = new Map<number, Head>();
  for (const { format, digest } of readings) {
    for (const head of digest ? headsOf(digest) : readerOf(format)(file)) {
      const known = byOffset.get(head.offset);
      if (!known || known.differences > head.differences) byOffset.set(head.offset, head);
    }
  }
  return [...byOffset.values()];
}

/** What several formats read in the same place, once; in the order of the text. */
function distinct(places: readonly Place[]): Place[] {
  const byOffset = new Map(places.map((place) => [place.range.start.offset, place]));
  return [...byOffset.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
}
