import type { Entry } from '../digest/types.ts';
import type { Finding } from '../findings/finding.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import type { CheckedEntry } from '../rules/engine/checked-links.ts';
import type { Judged } from './judge.ts';
import type { LineRange } from './ports.ts';

/** An entry that the change adds, with what was found out about it. */
export interface NewEntry {
  path: string;
  entry: Entry;
  /** Undefined where links are not checked. */
  link?: LinkOutcome | undefined;
  /** How its title compares to that of its page; undefined where there is nothing to compare. */
  title?: 'same' | 'different' | 'unsure' | undefined;
}

/** The entries that a change adds, in the order of the files and of the text. */
export function newEntries({ additions, outcomes, findings, pages }: Judged): NewEntry[] {
  const mismatched = new Set(
    findings.filter(({ rule }) => rule === 'digest-title-mismatch').map(placeKey),
  );
  return additions.entries.map(({ path, entry }) => {
    const link = outcomes.get(entry.url);
    const differs = entry.title && mismatched.has(placeKey({ path, range: entry.title.range }));
    return { path, entry, link, title: differs ? 'different' : titleOf(pages.get(entry)) };
  });
}

/** The lines of an entry's head and its body. */
export function linesOf({ head, range: { start, end } }: Entry): LineRange {
  const wholeLines = end.column === 1 && end.line > start.line;
  return { first: head.start.line, last: wholeLines ? end.line - 1 : end.line };
}

function placeKey({ path, range }: Pick<Finding, 'path' | 'range'>): string {
  return `${range.start.offset} ${path}`;
}

/** Only a finding makes a title `different`: the rule weighs more than a comparison does. */
function titleOf(page: CheckedEntry | undefined): NewEntry['title'] {
  if (page?.titleMatch === undefined) return undefined;
  return page.titleMatch === 'same' ? 'same' : 'unsure';
}
