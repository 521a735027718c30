import { markdownCellCode, markdownText } from '../../escape.ts';
import { pluralize } from '../../text/pluralize.ts';
import { truncate } from '../../text/truncate.ts';
import type { NewEntry, SummaryInput } from './input.ts';
import { entryLink, type Places } from './places.ts';
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
