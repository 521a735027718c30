import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { github } from '../../src/report/github.ts';
import { findingAt, optionsFor, page, reportOn } from '../support/findings.ts';
import { hostileText } from '../support/hostile.ts';

const source = page('posts/reading, 2021.md', '# Reading', '## 2021.09.30', '', 'more');
const options = optionsFor([source]);
const finding = findingAt(source, '2021.09.30', { message: '100 % `2021.09.30`' });

describe('github', () => {
  it('writes a command for each finding, errors first', () => {
    const report = reportOn(source, [
      findingAt(source, '# Reading', { severity: 'info', message: 'A note' }),
      findingAt(source, 'more', { severity: 'warning', message: 'A warning' }),
      finding,
    ]);
    const title = 'title=digest-day-format';
    const file = 'file=posts/reading%2C 2021.md';
    expect(github(report, options)).toBe(
      [
        `::error ${file},line=2,endLine=2,col=4,endColumn=14,${title}::100 %25 \`2021.09.30\``,
        `::warning ${file},line=4,endLine=4,col=1,endColumn=5,${title}::A warning`,
        `::notice ${file},line=1,endLine=1,col=1,endColumn=10,${title}::A note`,
        '',
      ].join('\n'),
    );
  });

  it('names whole lines where a finding has several', () => {
    const lines = (text: string) =>
      github(reportOn(source, [findingAt(source, text)]), options).match(
        /line=\d+,endLine=\d+.*title/,
      );
    expect(lines('30\n\nmore')?.[0]).toBe('line=2,endLine=4,title');
    expect(lines('## 2021.09.30\n')?.[0]).toBe('line=2,endLine=2,title');
  });

  it('writes as many as the runner shows, and tells what is left', () => {
    const notices = Array.from({ length: 3 }, (_, at) => `notice ${at}`);
    const report = reportOn(
      source,
      [
        ...Array.from({ length: 12 }, () => finding),
        ...Array.from({ length: 10 }, () => ({ ...finding, severity: 'warning' as const })),
        ...Array.from({ length: 8 }, () => ({ ...finding, severity: 'info' as const })),
      ],
      { notices },
    );
    const lines = github(report, options).trimEnd().split('\n');
    const starting = (text: string) => lines.filter((line) => line.startsWith(text)).length;
    expect(starting('::error ')).toBe(10);
    expect(starting('::warning ')).toBe(10);
    expect(starting('::notice')).toBe(10);
    expect(lines.slice(20, 23)).toEqual([
      '::notice::notice 0',
      '::notice::notice 1',
      '::notice::notice 2',
    ]);
    expect(lines.slice(30)).toEqual([
      'Not annotated: 2 errors, 1 note (the runner shows 10 of each kind).',
    ]);
  });

  it('cuts a message that is longer than the runner takes', () => {
    const long = { ...finding, message: 'x'.repeat(5000) };
    expect(github(reportOn(source, [long]), options)).toMatch(/::x{4095}…\n$/);
  });

  it('says nothing of a clean report, and only what fails when quiet', () => {
    expect(github(reportOn(source, []), options)).toBe('');
    const warning = reportOn(source, [{ ...finding, severity: 'warning' }]);
    expect(github(warning, { ...options, quiet: true })).toBe('');
    expect(github({ ...warning, failOn: 'warning' }, { ...options, quiet: true })).toMatch(
      /^::warning /,
    );
  });

  it('writes one command a line, whatever the texts', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (message, path, notice) => {
        const report = reportOn(source, [{ ...finding, message, path }], { notices: [notice] });
        const lines = github(report, options).split('\n');
        expect(lines).toEqual([
          expect.stringMatching(
            /^::error file=[^,:]*,line=2,endLine=2,col=4,endColumn=14,title=[a-z-]+::/,
          ),
          expect.stringMatching(/^::notice::/),
          '',
        ]);
      }),
    );
  });
});
