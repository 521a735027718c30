import type { StarCount } from '../../digest/stars.ts';
import { markdownText } from '../../escape.ts';
import { monthChart } from '../../report/mermaid.ts';
import { collapsible, leftOutText, type SummarySection, table } from '../../report/section.ts';
import { pluralize } from '../../text/pluralize.ts';
import { truncate } from '../../text/truncate.ts';
import { entryLink, type SummaryInput } from './input.ts';

/** The greatest number of starred entries that are named. */
const maxNamed = 10;

/**
 * The stars of the new entries, compared to the archive by source. Empty where the change brings no
 * entry or the digest has no stars.
 */
export function starsSection(input: SummaryInput): SummarySection {
  const { added, archive } = input.stars;
  const known = added.total > 0 && added.starred + archive.starred > 0;
  const inArchive = new Map(archive.bySource.map((row) => [row.source, row]));
  return {
    name: 'sources',
    items: known ? added.bySource.length : 0,
    write(max) {
      if (!known) return '';
      const rows = added.bySource.slice(0, max).map((row) => {
        const before = inArchive.get(row.source) ?? { total: 0, starred: 0 };
        return [markdownText(truncate(row.source, 60)), ...numbers(row, before)];
      });
      const parts = ['#### Stars', starredWords(input, max > 0)];
      if (rows.length > 0) {
        const all = ['All sources', ...numbers(added, archive)];
        parts.push(
          table(
            ['Source', 'New', 'Starred', 'Archive', 'Starred there'],
            ['left', 'right', 'right', 'right', 'right'],
            [...rows, all],
          ),
        );
      }
      const rest = leftOutText(added.bySource.length, rows.length, 'source');
      if (rest) parts.push(rest);
      return parts.join('\n\n');
    },
  };
}

function numbers(added: StarCount, archive: StarCount): string[] {
  return [
    added.total.toLocaleString('en'),
    added.starred.toLocaleString('en'),
    archive.total.toLocaleString('en'),
    archive.total === 0 ? '–' : `${archive.starred.toLocaleString('en')}\u00A0(${share(archive)})`,
  ];
}

/** The share of starred entries; rounding makes it neither 0 % nor 100 %. */
function share({ total, starred }: StarCount): string {
  const exact = (100 * starred) / total;
  if (exact > 0 && exact < 1) return 'under\u00A01\u00A0%';
  return `${exact > 99 && exact < 100 ? 99 : Math.round(exact)}\u00A0%`;
}

function starredWords({ entries, stars: { added } }: SummaryInput, named: boolean): string {
  const of = pluralize(added.total, 'new entry', 'new entries');
  if (added.starred === 0)
    return added.total === 1 ? 'The new entry is not starred.' : `None of ${of} is starred.`;
  const number = added.starred.toLocaleString('en');
  const is = added.starred === 1 ? 'is' : 'are';
  const starred = entries.filter(({ entry }) => entry.star);
  const count = added.total === 1 ? 'The new entry is starred' : `${number} of ${of} ${is} starred`;
  if (!named || starred.length === 0) return `${count}.`;
  if (starred.length === 1 && starred[0]) return `${count}: ★ ${entryLink(starred[0])}.`;
  const items = starred.slice(0, maxNamed).map((entry) => `- ★ ${entryLink(entry)}`);
  const left = starred.length - items.length;
  return [`${count}:`, '', ...items, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}

/** The greatest number of months with a row of their own; earlier ones share a row. */
const maxMonths = 12;

/** Entries and stars by month, with the new ones: a chart that GitHub draws, and a table. */
export function monthsSection({ stars: { added, archive } }: SummaryInput): SummarySection {
  const months = new Map<string, StarCount>();
  for (const { month, total, starred } of [...archive.byMonth, ...added.byMonth]) {
    const before = months.get(month) ?? { total: 0, starred: 0 };
    months.set(month, { total: before.total + total, starred: before.starred + starred });
  }
  const known = added.total > 0 && added.starred + archive.starred > 0 && months.size > 1;
  return {
    name: 'months',
    items: known ? 1 : 0,
    write(max) {
      if (!known) return '';
      if (max === 0) return 'The stars by month are left out for length.';
      const all = [...months]
        .map(([month, count]) => ({ month, ...count }))
        .sort((a, b) => (a.month < b.month ? 1 : -1));
      const latest = all.slice(0, maxMonths);
      const earlier = all.slice(maxMonths);
      const rows = latest.map(row);
      if (earlier.length > 0) {
        const sum = (key: keyof StarCount) => earlier.reduce((total, each) => total + each[key], 0);
        rows.push(row({ month: 'earlier', total: sum('total'), starred: sum('starred') }));
      }
      const numbers = table(['Month', 'Entries', 'Starred'], ['left', 'right', 'right'], rows);
      return collapsible('Stars by month', `${monthChart(latest.toReversed())}\n\n${numbers}`);
    },
  };
}

function row({ month, total, starred }: StarCount & { month: string }): string[] {
  return [month, total.toLocaleString('en'), starred.toLocaleString('en')];
}
