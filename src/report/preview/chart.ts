import { type Element, element } from './elements.ts';

/** The room for the bars and for what is written around them, in units of the picture. */
const width = 700;
const height = 200;
const above = 34;
const below = 28;
const left = 40;

/**
 * Draws a chart of bars from the lines of mermaid's `xychart-beta` that a summary holds, as a small picture; undefined
 * for any other diagram. Bars of the same place stand one before the other, as mermaid draws them.
 */
export function chart(text: string): Element | undefined {
  const labels = strings(/^\s*x-axis \[(.*)\]$/m.exec(text)?.[1]);
  const highest = Number(/^\s*y-axis .* --> (\d+)$/m.exec(text)?.[1]);
  const series = [...text.matchAll(/^\s*bar \[([\d, ]*)\]$/gm)].map(([, list = '']) =>
    list.split(',').map(Number),
  );
  const title = /^\s*title "([^"]*)"$/m.exec(text)?.[1] ?? '';
  const fits = series.every(({ length }) => length === labels.length);
  if (labels.length === 0 || !(highest > 0) || series.length === 0 || !fits) return undefined;
  const step = (width - left) / labels.length;
  const middle = (at: number) => round(left + step * (at + 0.5));
  return element(
    'svg',
    {
      className: 'chart',
      viewBox: `0 0 ${width} ${above + height + below}`,
      role: 'img',
      ariaLabel: title,
    },
    write(title, width / 2, 18, 'chart-title'),
    ...[0, highest / 2, highest].map((value) => {
      const y = round(above + height * (1 - value / highest));
      return element(
        'g',
        {},
        element('line', { x1: left, x2: width, y1: y, y2: y, className: 'grid' }),
        write(String(Math.round(value)), left - 8, y + 4, 'chart-number'),
      );
    }),
    ...series.flatMap((values, index) =>
      values.map((value, at) => {
        const size = round((height * Math.min(value, highest)) / highest);
        return element('rect', {
          x: round(middle(at) - step * 0.35),
          y: round(above + height - size),
          width: round(step * 0.7),
          height: size,
          className: `bar bar-${index}`,
        });
      }),
    ),
    ...labels.map((label, at) => write(label, middle(at), above + height + 20, 'chart-label')),
  );
}

function write(text: string, x: number, y: number, className: string): Element {
  return element('text', { x, y, className }, text);
}

function strings(list = ''): string[] {
  return [...list.matchAll(/"([^"]*)"/g)].map(([, label = '']) => label);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
