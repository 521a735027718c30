import { markdownCellCode, markdownText, shortLink } from '../../escape.ts';
import { truncate } from '../../text/truncate.ts';
import type { NewEntry, SummaryInput } from './input.ts';

/** How long texts of strangers may be here, in UTF-16 code units. */
const longestTitle = 100;
const longestPath = 150;
const longestWord = 60;

/** How places and entries are named. All names are markdown that may stand in a table cell. */
export interface Places {
  /** `line 12`, or with the path where a summary speaks of several files; linked where there is a page to link to. */
  line(path: string, line: number): string;
  /** What stands at a line: the title of the new entry it belongs to, else the words of the line itself. */
  subject(path: string, line: number): string;
}

/** Names the places of a summary. */
export function namePlaces(input: SummaryInput): Places {
  const { entries, placed, addedSuppressions, blobUrl, sources } = input;
  const paths = new Set(
    [...entries, ...placed.map(({ finding }) => finding), ...addedSuppressions].map(
      ({ path }) => path,
    ),
  );
  const byLine = new Map<string, NewEntry>();
  for (const entry of entries.toReversed()) {
    for (let line = entry.lines.first; line <= entry.lines.last; line++) {
      byLine.set(`${line} ${entry.path}`, entry);
    }
  }
  return {
    line(path, line) {
      const file = paths.size > 1 ? `${markdownCellCode(truncate(path, longestPath))} ` : '';
      const label = `${file}line\u00A0${line}`;
      return blobUrl ? shortLink(label, blobUrl(path, line)) : label;
    },
    subject(path, line) {
      const title = byLine.get(`${line} ${path}`)?.title.trim();
      if (title) return markdownText(truncate(title, longestTitle));
      const words = sources(path)?.line(line).trim();
      return words ? markdownCellCode(truncate(words, longestWord)) : '';
    },
  };
}

/** An entry's source and its title, which leads to its address. */
export function entryLink({ source, title, url }: NewEntry): string {
  const words = markdownText(truncate(title.trim() || '(no title)', longestTitle));
  const link = shortLink(words, url);
  return source ? `${markdownText(truncate(source.trim(), longestWord))}: ${link}` : link;
}
