import picocolors from 'picocolors';
import type { StarCount, Stars } from '../digest/stars.ts';
import { terminalText } from '../escape.ts';
import { pluralize } from '../text/pluralize.ts';
import { displayWidth, fitToWidth } from '../text/width.ts';

/** How many sources and months stand by themselves; the rest goes into one line. */
const mostSources = 15;
const mostMonths = 12;

/**
 * The narrowest terminal that is reckoned with, the longest bar and the longest name of a source,
 * in columns.
 */
const narrowest = 20;
const longestBar = 40;
const longestName = 28;

/** One line of the summary. */
export interface StarRow extends StarCount {
  name: string;
  /** Whether it sums up what does not stand by itself. */
  rest: boolean;
}

/** The sources with the most entries, the others summed up in a last row. */
export function sourceRows({ bySource }: Stars): StarRow[] {
  const rows = bySource.map(({ source: name, ...count }) => ({ name, ...count, rest: false }));
  return summedUp(rows, mostSources, 'more source');
}

/** The latest months, the earlier ones summed up in a last row. */
export function monthRows({ byMonth }: Stars): StarRow[] {
  const rows = byMonth.map(({ month: name, ...count }) => ({ name, ...count, rest: false }));
  return summedUp(rows, mostMonths, 'earlier month');
}

function summedUp(rows: StarRow[], most: number, noun: string): StarRow[] {
  const others = rows.slice(most);
  if (others.length === 0) return rows;
  const sum = (key: keyof StarCount) => others.reduce((total, row) => total + row[key], 0);
  const name = pluralize(others.length, noun);
  return [
    ...rows.slice(0, most),
    { name, total: sum('total'), starred: sum('starred'), rest: true },
  ];
}

/** `83 entries, 24 starred` */
export function starCounts({ total, starred }: StarCount): string {
  return `${pluralize(total, 'entry', 'entries')}, ${starred.toLocaleString('en')} starred`;
}

/** The star summary for a terminal, by source and by month; empty without entries. */
export function starChart(stars: Stars, options: { colour: boolean; columns: number }): string {
  if (stars.total === 0) return '';
  const { bold, dim } = picocolors.createColors(options.colour);
  const lines = [`${starCounts(stars)} ${dim('(█ starred, ░ not)')}`];
  for (const [title, rows] of [
    ['By source', sourceRows(stars)],
    ['By month', monthRows(stars)],
  ] as const) {
    if (rows.length > 0) lines.push('', bold(title), ...chart(rows, options));
  }
  return `${lines.join('\n')}\n`;
}

function chart(rows: readonly StarRow[], options: { colour: boolean; columns: number }): string[] {
  const { dim, yellow } = picocolors.createColors(options.colour);
  const columns = Math.max(narrowest, options.columns);
  const totals = column(rows.map(({ total }) => total));
  const starred = column(rows.map((row) => row.starred));
  const numbers = 4 + totals.width + starred.width;
  const named = rows.map(({ name }) => terminalText(name));
  const longest = named.reduce((width, name) => Math.max(width, displayWidth(name)), 0);
  const names = Math.max(1, Math.min(longest, longestName, columns - 2 - numbers));
  const room = Math.min(longestBar, columns - 2 - names - numbers - 2);
  const most = rows.reduce((max, { total, rest }) => (rest ? max : Math.max(max, total)), 1);
  return rows.map((row, at) => {
    const [full, hollow] = row.rest ? [0, 0] : bar(row, most, Math.max(0, room));
    const name = fitToWidth(named[at] as string, names);
    const bars = `${yellow('█'.repeat(full))}${dim('░'.repeat(hollow))}`;
    return `  ${name}  ${totals.cells[at]}  ${starred.cells[at]}${full + hollow > 0 ? `  ${bars}` : ''}`;
  });
}

/** Numbers written to the same width. */
function column(numbers: readonly number[]): { cells: string[]; width: number } {
  const written = numbers.map((number) => number.toLocaleString('en'));
  const width = written.reduce((longest, { length }) => Math.max(longest, length), 0);
  return { cells: written.map((text) => text.padStart(width)), width };
}

/** How much of a bar is full and how much hollow: what there is, is seen, however short the bar. */
function bar({ total, starred }: StarCount, most: number, room: number): [number, number] {
  const length = Math.min(room, Math.max(1, Math.round((total / most) * room)));
  const full = Math.round((starred / total) * length);
  const least = starred > 0 ? Math.min(1, length) : 0;
  const greatest = starred < total && length > 1 ? length - 1 : length;
  const shown = Math.max(least, Math.min(full, greatest));
  return [shown, length - shown];
}
