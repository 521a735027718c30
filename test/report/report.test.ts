import { describe, expect, it } from 'vitest';
import { createReport } from '../../src/report/report.ts';
import { makeDay, makeEntry, makeReading } from '../support/entries.ts';
import { findingAt, page } from '../support/findings.ts';

const reading = page('reading.md', '# Reading', '## 2021.09.30', '## 2021-09-29');
const papers = page('papers.md', '# Papers', '- [A](https://example.org)');

describe('createReport', () => {
  it('counts what each file holds, also one that no format reads', () => {
    const { files, stars } = createReport({
      files: ['reading.md', 'papers.md'],
      digests: [
        makeReading(
          'reading.md',
          [makeEntry({ offset: 1, source: 'arXiv', starred: true }), makeEntry({ offset: 9 })],
          [makeDay('2021-09-30')],
        ),
        makeReading('reading.md', [makeEntry({ offset: 9 })], [makeDay('2021-09-30')]),
      ],
      findings: [],
      failOn: 'error',
    });
    expect(files).toEqual([
      { path: 'reading.md', entries: 2, starred: 1, days: 1 },
      { path: 'papers.md', entries: 0, starred: 0, days: 0 },
    ]);
    expect(stars).toMatchObject({ total: 2, starred: 1 });
  });

  it('puts the findings in the order of the files and of their places', () => {
    const one = findingAt(reading, '2021.09.30');
    const two = findingAt(reading, '2021.09.30', { message: 'Zoo' });
    const three = findingAt(reading, '2021.09.30', { rule: 'digest-day-unique' });
    const wider = findingAt(reading, '2021.09.30\n');
    const four = findingAt(reading, '2021-09-29');
    const five = findingAt(papers, '[A]');
    const stray = findingAt(page('z.md', 'x'), 'x');
    const other = findingAt(page('a.md', 'x'), 'x');
    const findings = [stray, five, other, four, wider, three, two, one, one];
    const report = createReport({
      files: ['reading.md', 'papers.md'],
      digests: [],
      findings,
      failOn: 'error',
    });
    expect(report.findings).toEqual([one, one, two, three, wider, four, five, other, stray]);
    expect(findings[0]).toBe(stray);
  });

  it('counts by severity and judges by the level that fails', () => {
    const findings = [findingAt(reading, '2021-09-29', { severity: 'warning' })];
    const input = { files: ['reading.md'], digests: [], findings };
    expect(createReport({ ...input, failOn: 'error' })).toMatchObject({
      version: 1,
      counts: { error: 0, warning: 1, info: 0 },
      failOn: 'error',
      verdict: 'clean',
    });
    expect(createReport({ ...input, failOn: 'warning' }).verdict).toBe('findings');
  });

  it('keeps notices', () => {
    const input = { files: [], digests: [], findings: [], failOn: 'error' } as const;
    expect(createReport(input).notices).toEqual([]);
    const notices = ['empty.md: no entries found'];
    expect(createReport({ ...input, notices }).notices).toEqual(notices);
  });
});
