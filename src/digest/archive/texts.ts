import type { Digest, Format } from '../types.ts';

/** A file of the archive, unparsed, with the format that describes it. */
export interface ArchiveFile {
  path: string;
  text: string;
  format: Format;
  /** What the format reads in the file, where that is known already. */
  digest?: Digest;
}

/** One file with all the formats that describe it. */
export interface ArchiveText {
  path: string;
  text: string;
  readings: readonly Pick<ArchiveFile, 'format' | 'digest'>[];
}

/** Brings together what is said of one file; in the order of first mention. */
export function groupByPath(files: readonly ArchiveFile[]): ArchiveText[] {
  const groups = new Map<string, ArchiveText & { readings: ArchiveFile[] }>();
  for (const file of files) {
    const group = groups.get(file.path) ?? { path: file.path, text: file.text, readings: [] };
    group.readings.push(file);
    groups.set(file.path, group);
  }
  return [...groups.values()];
}
