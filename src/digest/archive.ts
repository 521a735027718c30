import type { Range } from './source.ts';
import type { Format } from './types.ts';

/** Where an entry of the archive stands. */
export interface Place {
  path: string;
  range: Range;
  /** The entry's date as YYYY-MM-DD, where it has one. */
  date: string | undefined;
  /** The path of the section it stands in. */
  section: readonly string[];
  title: string;
}

/** What can be asked of all the files of a digest together. */
export interface Archive {
  /** The entries whose link has this identity (see `linkIdentity`), in the order of paths and places. */
  places(url: string): readonly Place[];
  /** How often each source label is used for the site of this address, most used first. */
  labels(url: string): readonly { label: string; count: number }[];
  /** The paths of all files, in order. */
  paths: readonly string[];
}

/** A file of the archive, unparsed, with the format that describes it. */
export interface ArchiveFile {
  path: string;
  text: string;
  format: Format;
}

/** Makes an archive of files. */
export function createArchive(files: readonly ArchiveFile[]): Archive {
  return { places: () => [], labels: () => [], paths: files.map(({ path }) => path) };
}
