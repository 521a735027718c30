import type { StarCount } from '../../digest/stars.ts';
import type { SummaryInput } from './input.ts';
import { folded, type Section, table } from './section.ts';

/** How many months stand by themselves; the earlier ones go into one row. */
const mostMonths = 12;

/** Grey for all entries and gold for starred ones; both can be told from GitHub's light and its dark page. */
const palette = '#8c959f, #bf8700';

/** Entries and stars by month, the new ones counted in: a picture that GitHub draws, and the same numbers as a table. */
export function monthsSection({ stars: { added, archive } }: SummaryInput): Section {
  const months = new Map<string, StarCount>();
  for (const { month, total, starred } of [...archive.byMonth, ...added.byMonth]) {
    const before = months.get(month) ?? { total: 0, starred: 0 };
    months.set(month, { total: before.total + total, starred: before.starred + starred });
  }
  const known = added.total > 0 && added.starred + archive.starred > 0 && months.size > 1;
  return {
    name: 'months',
    items: known ? 1 : 0,
    write(most) {
      if (!known) return '';
      if (most === 0) return 'The stars by month are left out for length.';
      const all = [...months]
        .map(([month, count]) => ({ month, ...count }))
        .sort((a, b) => (a.month < b.month ? 1 : -1));
      const latest = all.slice(0, mostMonths);
      const earlier = all.slice(mostMonths);
      const rows = latest.map(row);
      if (earlier.length > 0) {
        const sum = (key: keyof StarCount) => earlier.reduce((total, each) => total + each[key], 0);
        rows.push(row({ month: 'earlier', total: sum('total'), starred: sum('starred') }));
      }
      const numbers = table(['Month', 'Entries', 'Starred'], ['left', 'right', 'right'], rows);
      return folded('Stars by month', `${chart(latest.toReversed())}\n\n${numbers}`);
    },
  };
}

function row({ month, total, starred }: StarCount & { month: string }): string[] {
  return [month, total.toLocaleString('en'), starred.toLocaleString('en')];
}

/**
 * The syntax of https://mermaid.js.org/syntax/xyChart. Bars of a month stand one before the other, so that the starred
 * part of all entries is seen. The name still has its `-beta`, which every version of mermaid that knows the chart takes.
 */
function chart(months: readonly (StarCount & { month: string })[]): string {
  const highest = months.reduce((most, { total }) => Math.max(most, total), 1);
  return [
    '```mermaid',
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
    'xychart-beta',
    '    title "Entries by month, the starred ones in front"',
    `    x-axis [${months.map(({ month }) => `"${month}"`).join(', ')}]`,
    `    y-axis "Entries" 0 --> ${highest}`,
    `    bar [${months.map(({ total }) => total).join(', ')}]`,
    `    bar [${months.map(({ starred }) => starred).join(', ')}]`,
    '```',
  ].join('\n');
}
