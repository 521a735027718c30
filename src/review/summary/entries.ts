import { markdownCellCode, markdownText } from '../../escape.ts';
import type { LinkOutcome, SkippedReason } from '../../links/outcome.ts';
import { collapsible, leftOutText, type SummarySection, table } from '../../report/section.ts';
import { reasonText } from '../../rules/links/reasons.ts';
import { pluralize } from '../../text/pluralize.ts';
import { truncate } from '../../text/truncate.ts';
import type { NewEntry } from '../entry.ts';
import { entryLink, type Places, type SummaryInput } from './input.ts';

/** With more new entries than these, their table is folded. */
const maxOpen = 10;
/** The greatest length of an address, in UTF-16 code units. */
const maxAddress = 150;

/** The words for an outcome: in a table cell, and after a number in the singular and the plural. */
const outcomes = {
  alive: ['works', 'works', 'work'],
  moved: ['moved', 'moved', 'moved'],
  dead: ['**dead**', 'is dead', 'are dead'],
  unverified: ['could not be verified', 'could not be verified', 'could not be verified'],
  skipped: ['not checked', 'was not checked', 'were not checked'],
} as const;

const titleWords = { same: 'agrees', different: 'differs', unsure: 'not clear' } as const;

/** The new entries: the outcomes of their links, and whether their titles match their pages. */
export function entriesSection(input: SummaryInput, places: Places, open: boolean): SummarySection {
  const { entries } = input;
  return {
    name: 'entries',
    items: entries.length,
    write(max) {
      const parts: string[] = [];
      if (entries.length > 0) {
        const number = pluralize(entries.length, 'new entry', 'new entries');
        const links = linkCounts(entries);
        const title = `<b>${number}</b>${links ? `: ${links}` : ''}`;
        const shown = entries.slice(0, max);
        const content = [
          ...(shown.length > 0 ? [entryTable(shown, places)] : []),
          leftOutText(entries.length, shown.length, 'entry', 'entries'),
        ].filter((part) => part !== '');
        parts.push(collapsible(title, content.join('\n\n'), open && entries.length <= maxOpen));
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
      return `${number} ${outcomes[name][count === 1 ? 1 : 2]}`;
    })
    .join(', ');
}

function entryTable(entries: readonly NewEntry[], places: Places): string {
  const links = entries.some(({ link }) => link);
  const titles = entries.some(({ title }) => title);
  const head = [
    'Entry',
    ...(links ? ['Link'] : []),
    ...(titles ? ['Title of the page'] : []),
    'Place',
  ];
  const rows = entries.map((each) => [
    `${each.entry.star ? '★ ' : ''}${entryLink(each)}`,
    ...(links ? [linkCell(each)] : []),
    ...(titles ? [each.title ? titleWords[each.title] : '–'] : []),
    places.line(each.path, each.entry.head.start.line),
  ]);
  return table(
    head,
    head.map(() => 'left'),
    rows,
  );
}

function linkCell({ link }: NewEntry): string {
  if (!link) return '–';
  const [words] = outcomes[link.outcome];
  if (link.outcome === 'alive') return words;
  if (link.outcome === 'moved' && link.finalUrl) {
    return `${words} to ${markdownCellCode(truncate(link.finalUrl, maxAddress))}`;
  }
  return `${words}: ${markdownText(reasonText(link))}`;
}

/** The reasons for not checking a link that are worth a sentence; others are by choice. */
const namedReasons: ReadonlySet<SkippedReason> = new Set(['budget', 'cancelled', 'offline']);

/** How many links were not checked, by reason. */
export function skippedLinks(all: Iterable<LinkOutcome>): SummaryInput['skippedLinks'] {
  const counts = new Map<string, number>();
  for (const outcome of all) {
    if (outcome.outcome !== 'skipped' || !namedReasons.has(outcome.reason)) continue;
    const reason = reasonText(outcome);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count }));
}

function skippedWords({ skippedLinks }: SummaryInput): string {
  return skippedLinks
    .map(({ count, reason }) => {
      const number = `${pluralize(count, 'link')} ${count === 1 ? 'was' : 'were'} not checked`;
      return `${number}: ${markdownText(reason)}.`;
    })
    .join(' ');
}
