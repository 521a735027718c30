import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDays, distinctEntries, starSummary } from '../../src/digest/stars.ts';
import { makeDay, makeEntry, makeReading } from '../support/entries.ts';

describe('starSummary', () => {
  it('counts entries and stars by source and by month', () => {
    const summary = starSummary([
      makeEntry({ source: 'arXiv', date: '2021-09-30', starred: true }),
      makeEntry({ source: ' YouTube ', date: '2021-09-02' }),
      makeEntry({ source: 'arXiv', date: '2021-10-01' }),
      makeEntry({ source: 'Distill', starred: true }),
    ]);
    expect(summary).toEqual({
      total: 4,
      starred: 2,
      bySource: [
        { source: 'arXiv', total: 2, starred: 1 },
        { source: 'Distill', total: 1, starred: 1 },
        { source: 'YouTube', total: 1, starred: 0 },
      ],
      byMonth: [
        { month: '2021-10', total: 1, starred: 0 },
        { month: '2021-09', total: 2, starred: 1 },
      ],
    });
  });

  it('keeps labels apart that are written in different cases', () => {
    const { bySource } = starSummary([
      makeEntry({ source: 'arXiv' }),
      makeEntry({ source: 'Arxiv' }),
    ]);
    expect(bySource.map(({ source }) => source)).toEqual(['Arxiv', 'arXiv']);
  });

  it('takes the site where there is no source', () => {
    const { bySource } = starSummary([
      makeEntry({ url: 'https://www.youtube.com/watch?v=aircAruvnKk' }),
      makeEntry({ url: 'https://youtu.be/IHZwWFHWa-w', source: ' ' }),
      makeEntry(),
    ]);
    expect(bySource).toEqual([
      { source: 'youtube.com', total: 2, starred: 0 },
      { source: '(no source)', total: 1, starred: 0 },
    ]);
  });

  it('counts a date that no calendar has in no month', () => {
    expect(starSummary([makeEntry({ date: '2021-13-01' })]).byMonth).toEqual([]);
    expect(starSummary([makeEntry({ date: '2021-02-31' })]).byMonth).toHaveLength(1);
  });

  it('is in order and adds up', () => {
    const entry = fc
      .record({
        source: fc.constantFrom('arXiv', 'GitHub', 'Blog', ''),
        date: fc.constantFrom('2021-09-30', '2021-10-01', '2020-12-31'),
        starred: fc.boolean(),
      })
      .map(makeEntry);
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const { total, starred, bySource, byMonth } = starSummary(entries);
        expect(total).toBe(entries.length);
        for (const rows of [bySource, byMonth]) {
          expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
          expect(rows.reduce((sum, row) => sum + row.starred, 0)).toBe(starred);
        }
        const totals = bySource.map((row) => row.total);
        expect(totals).toEqual(totals.toSorted((a, b) => b - a));
        const months = byMonth.map((row) => row.month);
        expect(months).toEqual([...new Set(months)].sort().reverse());
      }),
    );
  });
});

describe('distinctEntries', () => {
  it('counts an entry once that two formats read, in the order of the text', () => {
    const first = makeEntry({ offset: 40 });
    const other = makeEntry({ offset: 10 });
    const again = makeEntry({ offset: 40 });
    expect(distinctEntries([{ entries: [first] }, { entries: [other, again] }])).toEqual([
      other,
      first,
    ]);
    expect(distinctEntries([{ entries: [first] }, { entries: [again] }])[0]).toBe(first);
  });

  it('takes the reading with fewer differences', () => {
    const strange = makeEntry({ offset: 40, differences: 2 });
    const fitting = makeEntry({ offset: 40, starred: true });
    expect(distinctEntries([{ entries: [strange] }, { entries: [fitting] }])).toEqual([fitting]);
    expect(distinctEntries([{ entries: [fitting] }, { entries: [strange] }])).toEqual([fitting]);
  });
});

describe('countDays', () => {
  it('counts a day once that two formats read', () => {
    const one = makeReading('digest.md', [], [makeDay('2021-09-30', 0), makeDay('2021-09-29', 50)]);
    const other = makeReading('digest.md', [], [makeDay('2021-09-29', 50), makeDay(undefined, 90)]);
    expect(countDays([one, other])).toBe(3);
    expect(countDays([])).toBe(0);
  });
});
