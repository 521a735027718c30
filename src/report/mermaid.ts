import type { StarCount } from '../digest/stars.ts';

/** Grey for all entries and gold for starred ones, visible on GitHub's light and dark pages. */
const palette = '#8c959f, #bf8700';

/**
 * Entries and stars by month, the earliest first, as a chart in the syntax of
 * https://mermaid.js.org/syntax/xyChart, which GitHub draws. The bars of a month overlap, so that
 * the starred part is seen in front of all entries.
 */
export function monthChart(months: readonly (StarCount & { month: string })[]): string {
  return mermaidChart({
    title: 'Entries by month, the starred ones in front',
    palette,
    axis: months.map(({ month }) => month),
    unit: 'Entries',
    highest: months.reduce((max, { total }) => Math.max(max, total), 1),
    series: [
      { kind: 'bar', values: months.map(({ total }) => total) },
      { kind: 'bar', values: months.map(({ starred }) => starred) },
    ],
  });
}

/** What a chart shows; all texts are trusted. */
interface Chart {
  title: string;
  /** The colours of the series, with commas between them. */
  palette: string;
  axis: readonly string[];
  unit: string;
  highest: number;
  series: readonly { kind: 'bar' | 'line'; values: readonly number[] }[];
}

/**
 * A chart that GitHub draws. Every version of mermaid that has the chart still accepts its name
 * with `-beta`.
 */
export function mermaidChart({ title, palette, axis, unit, highest, series }: Chart): string {
  return [
    '```mermaid',
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
    'xychart-beta',
    `    title "${title}"`,
    `    x-axis [${axis.map((name) => `"${name}"`).join(', ')}]`,
    `    y-axis "${unit}" 0 --> ${highest}`,
    ...series.map(({ kind, values }) => `    ${kind} [${values.join(', ')}]`),
    '```',
  ].join('\n');
}
