import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/digest/coverage.ts';
import { parseDocument } from '../../src/digest/document.ts';
import { datesOf } from '../../src/inference/days.ts';
import { createSource } from '../../src/text/source.ts';

/** What is found in files of these texts, entries being list items. */
function found(files: Record<string, string>) {
  const pages = Object.entries(files).map(([path, text]) => {
    const source = createSource(path, text);
    return { path, source, ...findCandidates(parseDocument(source)) };
  });
  const habit = { block: { marker: '- ', count: 1, of: 1 } };
  return datesOf(pages, habit);
}

let number = 0;
const entries = () =>
  Array.from({ length: 2 }, () => `- [Issue ${++number}](https://go.dev/issue/${number})\n`).join(
    '',
  );
const page = (...headings: string[]) =>
  headings.map((heading) => `${heading}\n\n${entries()}\n`).join('');
/** Files with a text for each of some dates. */
const issues = (dates: readonly string[], write: (date: string, at: number) => string) =>
  Object.fromEntries(dates.map((date, at) => [`issue-${at + 1}.md`, write(date, at)]));
const days = ['2024-05-06', '2024-05-13', '2024-05-21', '2024-06-03'];

describe('the dates of a digest are found', () => {
  it.each([
    [
      'in nested headings',
      [
        '# 2024',
        '## May',
        '### 12',
        '### 5',
        '## April',
        '### 28',
        '# 2023',
        '## December',
        '### 3',
      ],
      ['# {date:YYYY}', '## {date:MMMM}', '### {date:D}'],
    ],
    [
      'in months below one year',
      ['# 2024', '## May', '## April', '## January'],
      ['# {date:YYYY}', '## {date:MMMM}'],
    ],
    [
      'in another language',
      ['# 2024', '## Mai', '## April', '## März', '## Januar'],
      ['# {date:YYYY}', '## {date:MMMM}'],
    ],
    [
      'in weeks below a year',
      ['## 2025', '### June 23 - June 29', '### June 16 - June 22'],
      ['## {date:YYYY}', '### {date:MMMM D - MMMM D}'],
    ],
    [
      'in full-width signs',
      ['## 2024年5月', '## 2024年4月', '## 2024年3月'],
      '## {date:YYYY年M}月',
    ],
    [
      'in one way',
      [
        '## May 12, 2024',
        '## May 5, 2024',
        '## 2024-04-28',
        '## April 2, 2024',
        '## April 1, 2024',
        '## March 3, 2024',
      ],
      '## {date:MMMM D, YYYY}',
    ],
    [
      'in weeks, some of which leave out their year',
      [
        ...['## Week (May 6 - May 12) - 2024', '## Week (April 29 - May 5) - 2024'],
        ...['## Week (December 25 - December 31)', '## Week (December 18 - December 24)'],
        '## Week (December 11 - December 17)',
      ],
      ['## Week ({date:MMMM D - MMMM D}) - {date:YYYY}', '## Week ({date:MMMM D - MMMM D})'],
    ],
    [
      'in two ways, the newer one first',
      ['## 2024-05-12', '## 2024-05-05', '## 2024.04.28', '## 2024.04.02', '## 2024.03.03'],
      ['## {date:YYYY-MM-DD}', '## {date:YYYY.MM.DD}'],
    ],
  ])('%s', (_, headings, day) => {
    expect(found({ 'reading.md': page(...headings) })?.written).toMatchObject({
      day,
      order: 'newest-first',
    });
  });

  it.each([
    [
      'YAML',
      (date: string) => `---\ntitle: News\nlastmod: ${date}\ndate: "${date}"\n---\n`,
      'date: {date:YYYY-MM-DD}',
    ],
    [
      'YAML with a time',
      (date: string) => `---\npubDate: ${date}T08:00:00Z\n---\n`,
      'pubDate: {date:YYYY-MM-DD}',
    ],
    ['TOML', (date: string) => `+++\ndate = ${date}\n+++\n`, 'date = {date:YYYY-MM-DD}'],
    [
      'JSON',
      (date: string) => `{\n  "date": "${date}",\n  "draft": false\n}\n`,
      'date: {date:YYYY-MM-DD}',
    ],
    ['a line', (date: string) => `# News\n\n> Date: ${date}\n`, '> Date: {date:YYYY-MM-DD}'],
    [
      'a line with more',
      (date: string) => `# News\n\nSent ${date} to ${date.slice(-2)} readers\n`,
      'Sent {date:YYYY-MM-DD} *',
    ],
  ])('in %s of each file', (_, head, pattern) => {
    const result = found(issues(days, (date) => `${head(date)}\n${page('## Articles')}`));
    expect(result?.written).toEqual({ 'date-line': pattern });
    expect(result?.why['date-line']).toMatch(/of 4 of 4 files$/);
  });

  it('in headings whose year the file name has', () => {
    const files = {
      '2023.md': page('## May 12', '## June 3'),
      '2024.md': page('## January 5', '## February 7'),
    };
    expect(found(files)?.written).toEqual({
      'date-in': '{date:YYYY}.md',
      day: '## {date:MMMM D}',
      order: 'oldest-first',
    });
  });

  it('of the day, where the name has only the week', () => {
    const files = Object.fromEntries(
      days.map((date, at) => [
        `2024-${19 + at}-news.md`,
        `---\ndate: ${date}\n---\n\n${page('## A')}`,
      ]),
    );
    expect(found(files)?.written).toEqual({ 'date-line': 'date: {date:YYYY-MM-DD}' });
  });

  it.each([
    ['versions', ['## Go 1.22', '## Go 1.21']],
    ['a year in a title', ['## The best of 2024', '## Tools']],
    ['numbers', ['# Part 1', '## 1', '## 2', '# Part 2', '## 3']],
  ])('nowhere in %s', (_, headings) => {
    expect(found({ 'reading.md': page(...headings) })).toBeUndefined();
  });
});
