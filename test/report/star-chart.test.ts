import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stars } from '../../src/digest/stars.ts';
import { monthRows, sourceRows, starChart } from '../../src/report/star-chart.ts';
import { displayWidth } from '../../src/text/width.ts';
import { hostileText } from '../support/hostile.ts';

const stars: Stars = {
  total: 14,
  starred: 5,
  bySource: [
    { source: 'arXiv', total: 8, starred: 4 },
    { source: 'YouTube', total: 5, starred: 0 },
    { source: 'Distill', total: 1, starred: 1 },
  ],
  byMonth: [
    { month: '2021-10', total: 2, starred: 2 },
    { month: '2021-09', total: 10, starred: 3 },
  ],
};

const plain = (columns: number, of = stars) => starChart(of, { colour: false, columns });

const many = (sources: number, months: number): Stars => ({
  total: 100,
  starred: 0,
  bySource: Array.from({ length: sources }, (_, at) => ({
    source: `source ${at}`,
    total: 2,
    starred: 1,
  })),
  byMonth: Array.from({ length: months }, (_, at) => ({
    month: `2021-${String(months - at).padStart(2, '0')}`,
    total: 3,
    starred: 1,
  })),
});

describe('starChart', () => {
  it('draws a bar for each source and month, its starred part full', () => {
    expect(plain(40)).toBe(
      [
        '14 entries, 5 starred (█ starred, ░ not)',
        '',
        'By source',
        '  arXiv    8  4  ████████████░░░░░░░░░░░',
        '  YouTube  5  0  ░░░░░░░░░░░░░░',
        '  Distill  1  1  ███',
        '',
        'By month',
        '  2021-10   2  2  ████',
        '  2021-09  10  3  ███████░░░░░░░░░░░░░░░',
        '',
      ].join('\n'),
    );
  });

  it('takes no more columns than there are, and a bar none over 40', () => {
    for (const columns of [20, 30, 45, 80, 200]) {
      for (const line of plain(columns).split('\n').slice(2)) {
        expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        expect(line.match(/[█░]/g)?.length ?? 0).toBeLessThanOrEqual(40);
      }
    }
    expect(plain(5)).toBe(plain(20));
    expect(plain(20)).toContain('  arXiv    8  4  ██░\n');
  });

  it('shows a little of what there is, however short the bar', () => {
    const uneven: Stars = {
      total: 1010,
      starred: 1001,
      bySource: [
        { source: 'a', total: 1000, starred: 999 },
        { source: 'b', total: 10, starred: 2 },
      ],
      byMonth: [],
    };
    const rows = plain(30, uneven).split('\n');
    expect(rows[3]).toBe('  a  1,000  999  ████████████░');
    expect(rows[4]).toBe('  b     10    2  █');
  });

  it('cuts long names', () => {
    const named = {
      ...stars,
      bySource: [{ source: '機械学習の論文を読む会と勉強会', total: 1, starred: 0 }],
    };
    expect(plain(80, named)).toContain('  機械学習の論文を読む会と勉…   1  0  ░');
  });

  it('is empty without entries, and names no months without dates', () => {
    expect(plain(80, { total: 0, starred: 0, bySource: [], byMonth: [] })).toBe('');
    expect(plain(80, { ...stars, byMonth: [] })).not.toContain('By month');
  });

  it('colours only when told to', () => {
    expect(starChart(stars, { colour: true, columns: 80 })).toContain('\u001b[33m█');
    expect(plain(80)).not.toContain('\u001b');
  });

  it('keeps sources in their lines, whatever they are called', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 20, max: 100 }), (source, columns) => {
        const named = { ...stars, bySource: [{ source, total: 2, starred: 1 }] };
        const lines = plain(columns, named).split('\n');
        expect(lines).toHaveLength(9);
        expect(displayWidth(lines[3] as string)).toBeLessThanOrEqual(columns);
        expect(lines[3]).not.toMatch(/\p{Cc}|^\s*::/u);
      }),
    );
  });
});

describe('sourceRows and monthRows', () => {
  it('sum up what is beyond the most', () => {
    expect(sourceRows(many(15, 0))).toHaveLength(15);
    expect(sourceRows(many(18, 0)).slice(14)).toEqual([
      { name: 'source 14', total: 2, starred: 1, rest: false },
      { name: '3 more sources', total: 6, starred: 3, rest: true },
    ]);
    expect(monthRows(many(0, 12))).toHaveLength(12);
    expect(monthRows(many(0, 13)).slice(11)).toEqual([
      { name: '2021-02', total: 3, starred: 1, rest: false },
      { name: '1 earlier month', total: 3, starred: 1, rest: true },
    ]);
  });

  it('draw no bar for the sum', () => {
    expect(plain(80, many(18, 0))).toMatch(/^ {2}3 more sources {2}6 {2}3$/m);
  });
});
