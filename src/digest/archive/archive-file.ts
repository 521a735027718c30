import type { Digest, Format } from '../types.ts';

/** A file of the archive, unparsed, with a format that describes it. */
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

/** Brings together the formats of each file; in the order of first mention. */
export function groupByPath(files: readonly ArchiveFile[]): ArchiveText[] {
  const groups = new Map<string, ArchiveText & { readings: ArchiveFile[] }>();
  for (const file of files) {
    const group = groups.get(file.path) ?? { path: file.path, text: file.text, readings: [] };
    group.readings.push(file);
    groups.set(file.path, group);
  }
  return [...groups.values()];
}

/**
 * Orders the files of a digest: by their dates, those without one first, then by path
 * with numbers as numbers (`issue-9.md` before `issue-10.md`). `dateOf` gives the date
 * YYYY-MM-DD of a path, where it has one.
 */
export function createFileOrder(
  dateOf: (path: string) => string | undefined,
): (a: string, b: string) => number {
  const collator = new Intl.Collator('en', { numeric: true });
  const dates = new Map<string, string>();
  const dateIn = (path: string) => {
    const date = dates.get(path) ?? dateOf(path) ?? '';
    dates.set(path, date);
    return date;
  };
  return (a, b) => byCode(dateIn(a), dateIn(b)) || collator.compare(a, b) || byCode(a, b);
}

function byCode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Makes a value of each key when it is first asked for, and keeps it. */
export function memoize<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Value;
  };
}
