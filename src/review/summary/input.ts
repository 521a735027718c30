import type { Stars } from '../../digest/stars.ts';
import { markdownCellCode, markdownText, shortLink } from '../../escape.ts';
import type { Finding } from '../../findings/finding.ts';
import type { FailOn, Verdict } from '../../findings/verdict.ts';
import type { Source } from '../../text/source.ts';
import { truncate } from '../../text/truncate.ts';
import { linesOf, type NewEntry } from '../entry.ts';
import type { SummaryState } from '../marker.ts';
import type { LineUrl } from '../ports.ts';

/** All that a summary is made from. */
export interface SummaryInput {
  verdict: Verdict;
  failOn: FailOn;
  /** Every finding of the review, with its place. */
  findings: readonly Finding[];
  /** The text of a changed file at the head. */
  sources: (path: string) => Source | undefined;
  /** In the order in which they are shown. */
  entries: readonly NewEntry[];
  /** Links that were not checked, by the reason in words. */
  skippedLinks: readonly { count: number; reason: string }[];
  /** The stars of the new entries, and of the base. */
  stars: { added: Stars; archive: Stars };
  /** Control comments that the change adds; they have no effect on this review. */
  addedSuppressions: readonly { path: string; line: number; text: string }[];
  /** What a reader should know besides the findings, a sentence each. */
  notices: readonly string[];
  /** The commit that was reviewed, or a name for what is none, such as a working tree. */
  head: string;
  /** Undefined where lines have no page to link to. */
  lineUrl: LineUrl | undefined;
  /** The state of the existing summary. */
  previous: SummaryState | undefined;
  /** Commands that do the same locally: review the change, list all problems, apply the fixes. */
  commands: { review: string; check: string; fix: string };
  /** The page of the rules. */
  docsUrl: string;
}

/** The greatest lengths of untrusted texts, in UTF-16 code units. */
const maxTitle = 100;
const maxPath = 150;
const maxWords = 60;

/** Names places and entries, in markdown that may be put into a table cell. */
export interface Places {
  /** `line 12`, after its path if the summary is about several files; linked where possible. */
  line(path: string, line: number): string;
  /** What is at a line: the title of the new entry there, otherwise the text of the line. */
  subject(path: string, line: number): string;
}

/** Makes the names of the places in a summary. */
export function namePlaces(input: SummaryInput): Places {
  const { entries, findings, addedSuppressions, lineUrl, sources } = input;
  const paths = new Set([...entries, ...findings, ...addedSuppressions].map(({ path }) => path));
  const titles = new Map<string, string>();
  for (const { path, entry } of entries.toReversed()) {
    const { first, last } = linesOf(entry);
    for (let line = first; line <= last; line++) {
      titles.set(`${line} ${path}`, entry.title?.text.trim() ?? '');
    }
  }
  return {
    line(path, line) {
      const file = paths.size > 1 ? `${markdownCellCode(truncate(path, maxPath))} ` : '';
      const label = `${file}line\u00A0${line}`;
      return lineUrl ? shortLink(label, lineUrl(path, line)) : label;
    },
    subject(path, line) {
      const title = titles.get(`${line} ${path}`);
      if (title) return markdownText(truncate(title, maxTitle));
      const words = sources(path)?.line(line).trim();
      return words ? markdownCellCode(truncate(words, maxWords)) : '';
    },
  };
}

/** An entry's source, and its title as a link to its address. */
export function entryLink({ entry: { source, title, url } }: NewEntry): string {
  const words = markdownText(truncate(title?.text.trim() || '(no title)', maxTitle));
  const link = shortLink(words, url);
  return source ? `${markdownText(truncate(source.text.trim(), maxWords))}: ${link}` : link;
}
