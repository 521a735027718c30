import type { Stars } from '../../digest/stars.ts';
import { markdownCellCode, markdownText, shortLink } from '../../escape.ts';
import type { FailOn, Verdict } from '../../findings/verdict.ts';
import { pluralize } from '../../text/pluralize.ts';
import type { Source } from '../../text/source.ts';
import { truncate } from '../../text/truncate.ts';
import type { SummaryState } from '../marker.ts';
import type { LineRange } from '../ports.ts';
import type { PlacedFinding } from '../types.ts';
import { folded, leftOut, type Section, table } from './section.ts';

/** More new entries than these are folded. */
const mostOpen = 10;
/** The longest reason or address here, in UTF-16 code units. */
const longestReason = 150;

/** Every outcome of a link: in a table cell before its reason, and behind a number. */
const outcomes = {
  alive: { cell: 'works', count: 'works', counts: 'work' },
  moved: { cell: 'moved', count: 'moved', counts: 'moved' },
  dead: { cell: '**dead**', count: 'is dead', counts: 'are dead' },
  unverified: {
    cell: 'could not be verified',
    count: 'could not be verified',
    counts: 'could not be verified',
  },
  skipped: { cell: 'not checked', count: 'was not checked', counts: 'were not checked' },
} as const;

const titleChecks = { same: 'agrees', different: 'differs', unsure: 'not clear' } as const;

/** The new entries: what became of their links, and whether their titles are those of the pages. */
export function entriesSection(input: SummaryInput, places: Places, open: boolean): Section {
  const { entries } = input;
  return {
    name: 'entries',
    items: entries.length,
    write(most) {
      const parts: string[] = [];
      if (entries.length > 0) {
        const number = pluralize(entries.length, 'new entry', 'new entries');
        const links = linkCounts(entries);
        const title = `<b>${number}</b>${links ? `: ${links}` : ''}`;
        const shown = entries.slice(0, most);
        const content = [
          ...(shown.length > 0 ? [entryTable(shown, places)] : []),
          leftOut(entries.length, shown.length, 'entry', 'entries'),
        ].filter((part) => part !== '');
        parts.push(folded(title, content.join('\n\n'), open && entries.length <= mostOpen));
      }
      const skipped = skippedWords(input);
      if (skipped) parts.push(skipped);
      return parts.join('\n\n');
    },
  };
}

/** `2 links work, 1 is dead`; empty where no link was checked. */
function linkCounts(entries: readonly NewEntry[]): string {
  const names = Object.keys(outcomes) as (keyof typeof outcomes)[];
  const counts = names
    .map((name) => ({ name, count: entries.filter(({ link }) => link?.outcome === name).length }))
    .filter(({ count }) => count > 0);
  return counts
    .map(({ name, count }, at) => {
      const number = at === 0 ? pluralize(count, 'link') : count.toLocaleString('en');
      return `${number} ${outcomes[name][count === 1 ? 'count' : 'counts']}`;
    })
    .join(', ');
}

function entryTable(entries: readonly NewEntry[], places: Places): string {
  const links = entries.some(({ link }) => link);
  const titles = entries.some(({ titleCheck }) => titleCheck);
  const head = [
    'Entry',
    ...(links ? ['Link'] : []),
    ...(titles ? ['Title of the page'] : []),
    'Place',
  ];
  const rows = entries.map((entry) => [
    `${entry.starred ? '★ ' : ''}${entryLink(entry)}`,
    ...(links ? [linkCell(entry)] : []),
    ...(titles ? [entry.titleCheck ? titleChecks[entry.titleCheck] : '–'] : []),
    places.line(entry.path, entry.lines.first),
  ]);
  return table(
    head,
    head.map(() => 'left'),
    rows,
  );
}

function linkCell({ link }: NewEntry): string {
  if (!link) return '–';
  const { outcome, reason, finalUrl } = link;
  const { cell } = outcomes[outcome];
  if (outcome === 'alive') return cell;
  if (outcome === 'moved' && finalUrl) {
    return `${cell} to ${markdownCellCode(truncate(finalUrl, longestReason))}`;
  }
  return `${cell}: ${markdownText(truncate(reason, longestReason))}`;
}

function skippedWords({ skippedLinks }: SummaryInput): string {
  return skippedLinks
    .filter(({ count }) => count > 0)
    .slice(0, 10)
    .map(({ count, reason }) => {
      const number = `${pluralize(count, 'link')} ${count === 1 ? 'was' : 'were'} not checked`;
      return `${number}: ${markdownText(truncate(reason, longestReason))}.`;
    })
    .join(' ');
}

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

/** An entry that the change added, and what was found of it. */
export interface NewEntry {
  path: string;
  /** The lines of its head and its body. */
  lines: LineRange;
  source: string | undefined;
  /** Plain text; empty where it has none. */
  title: string;
  url: string;
  starred: boolean;
  /** What a check found of its link; none where links are not checked. */
  link?: {
    outcome: 'alive' | 'moved' | 'dead' | 'unverified' | 'skipped';
    /** In words, as they end a sentence. */
    reason: string;
    /** Where it leads, if elsewhere. */
    finalUrl?: string | undefined;
  };
  /** How its title compares to the page's; none where there was nothing to compare. */
  titleCheck?: 'same' | 'different' | 'unsure';
}

/** A control comment that the change added; none of these silences anything in the review. */
export interface AddedSuppression {
  path: string;
  line: number;
  text: string;
}

/** All that a summary tells. */
export interface SummaryInput {
  verdict: Verdict;
  failOn: FailOn;
  /** Every finding of the review, with the place where it is told. */
  placed: readonly PlacedFinding[];
  /** The text at the head of a changed file. */
  sources: (path: string) => Source | undefined;
  /** In the order in which they are to be shown. */
  entries: readonly NewEntry[];
  /** Links that were not checked, further ones of the entries included, by the reason in words. */
  skippedLinks: readonly { count: number; reason: string }[];
  stars: {
    /** Of the new entries. */
    added: Stars;
    /** Of what the base has. */
    archive: Stars;
  };
  addedSuppressions: readonly AddedSuppression[];
  /** What a reader should know though it is no finding, a sentence each. */
  notices: readonly string[];
  /** The commit that was looked at, or the name of what is none, such as a working tree. */
  head: string;
  /** The address of a line at the head; none where there is no such page. */
  blobUrl?: ((path: string, line: number) => string) | undefined;
  /** What the summary said that stands there already. */
  previous: SummaryState | undefined;
  /** Commands that do the same locally. */
  commands: {
    /** Reviews the same change. */
    review: string;
    /** Lists all problems of the files, those that stood there before included. */
    check: string;
    /** Makes the fixes. */
    fix: string;
  };
  /** Where the rules are documented. */
  docsUrl: string;
}
