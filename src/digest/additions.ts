import { multisetDifference } from '../text/multiset.ts';
import type { Range } from '../text/source.ts';
import { linkIdentity } from './identity/identity.ts';
import type { Digest, Entry, Link } from './types.ts';

/** An entry that came with a change. */
export interface AddedEntry {
  path: string;
  entry: Entry;
}

/**
 * What a change added to the files of a digest. Places are asked about with the paths of the head.
 */
export interface Additions {
  /** The new entries, in the order of the files and of the text. */
  entries: readonly AddedEntry[];
  /**
   * Whether the entry with this head is new: not one that was moved, edited, or given another link.
   */
  isNewEntry(path: string, head: Range): boolean;
  /**
   * Whether the entry with this head has a link that it did not have before: a new one, or one
   * whose link changed.
   */
  bringsLink(path: string, head: Range): boolean;
  /**
   * Whether the link or picture of this range is new, an entry's own or any other one: one that the
   * files did not have, or one of a new entry.
   */
  isNewLink(path: string, range: Range): boolean;
  /** Whether the change wrote a line, counted from 1. A line that was moved counts as written. */
  isAddedLine(path: string, line: number): boolean;
}

/**
 * Compares the changed files as they are at the head with what they were before, all together, so
 * that what was moved from one to another is not new. Entries and links go by their link identity
 * and are counted: two copies where one stood are one new one, the one on an added line. An entry
 * without a link goes by its title, else by its words; one that kept its title and changed its link
 * is not new, only its link is.
 */
export function compareDigests(
  head: readonly Digest[],
  base: readonly Digest[],
  isAddedLine: (path: string, line: number) => boolean,
): Additions {
  const isAdded = ({ path, range }: Placed) => hasAddedLine(path, range, isAddedLine);
  const entries = entriesOf(head);
  const entriesBefore = entriesOf(base);
  const bringing = multisetDifference(entries, entriesBefore, entryKey, isAdded);
  const gone = multisetDifference(entriesBefore, entries, entryKey);
  // An entry that is only read anew, since its neighbours changed, is not new.
  const fresh = [...multisetDifference([...bringing], [...gone], titleKey)].filter(isAdded);
  const isFresh = among(fresh);
  const links = linksOf(head);
  const newLinks = [
    ...multisetDifference(distinct(links), distinct(linksOf(base)), linkKey, isAdded),
    ...links.filter(({ path, owner }) => owner && isFresh(path, owner.head)),
  ];
  return {
    entries: fresh.map(({ path, entry }) => ({ path, entry })),
    isNewEntry: isFresh,
    bringsLink: among([...bringing]),
    isNewLink: among(newLinks),
    isAddedLine,
  };
}

/** What stands at a place of a file. */
interface Placed {
  path: string;
  range: Range;
}

interface PlacedEntry extends Placed {
  entry: Entry;
  /** Its source text, for an entry that has nothing else to go by. */
  words: string;
}

interface PlacedLink extends Placed {
  link: Link;
  /** The entry that it stands in. */
  owner: Entry | undefined;
}

/** Two formats may read the same place, which is one entry or link all the same. */
function distinct<Item extends Placed>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [placeKey(item.path, item.range), item])).values()];
}

function entriesOf(digests: readonly Digest[]): PlacedEntry[] {
  return distinct(
    digests.flatMap(({ document: { source }, entries }) =>
      entries.map((entry) => ({
        path: source.path,
        range: entry.head,
        entry,
        words: source.text.slice(entry.head.start.offset, entry.head.end.offset),
      })),
    ),
  );
}

function linksOf(digests: readonly Digest[]): PlacedLink[] {
  return digests.flatMap(({ document, entries, links }) => {
    let next = 0;
    return links.flatMap((link) => {
      const { path } = document.source;
      const { offset } = link.range.start;
      while ((entries[next]?.head.start.offset ?? Number.POSITIVE_INFINITY) <= offset) next++;
      const above = entries[next - 1];
      const owner = above && offset < above.range.end.offset ? above : undefined;
      return link.url === '' ? [] : [{ path, range: link.range, link, owner }];
    });
  });
}

function entryKey({ entry, words }: PlacedEntry): string {
  if (entry.url !== '') return `link ${identityOf(entry.url)}`;
  return `words ${oneLine(entry.title?.text || entry.source?.text || words)}`;
}

/** By what an entry is known again whose link changed. */
function titleKey({ entry, words }: PlacedEntry): string {
  const title = oneLine(entry.title?.text ?? '');
  return title === '' ? `words ${words}` : `title ${title}`;
}

function linkKey({ link }: PlacedLink): string {
  return identityOf(link.url);
}

function identityOf(url: string): string {
  return linkIdentity(url)?.key ?? url;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function placeKey(path: string, { start, end }: Range): string {
  return `${start.offset} ${end.offset} ${path}`;
}

function among(items: readonly Placed[]): (path: string, range: Range) => boolean {
  const places = new Set(items.map(({ path, range }) => placeKey(path, range)));
  return (path, range) => places.has(placeKey(path, range));
}

/** Whether the change added or edited any line of a range; a line end belongs to its line. */
export function hasAddedLine(
  path: string,
  { start, end }: Range,
  isAddedLine: Additions['isAddedLine'],
): boolean {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  for (let line = start.line; line <= last; line++) if (isAddedLine(path, line)) return true;
  return false;
}
