import { describe, expect, it } from 'vitest';
import { digestOf } from '../../support/lint.ts';

const entry = '- [{title}]({url})';
const go = '- [Go](https://go.dev/)';

/** The dates of the days, and how many entries stand under each. */
function daysOf(text: string, config: Record<string, unknown>, path = 'digest.md') {
  return digestOf(text, { path, config: { entry, ...config } }).days.map((day) => ({
    date: day.date === day.until ? day.date : `${day.date} to ${day.until}`,
    entries: day.entries.length,
    differences: day.differences.map(({ expected }) => expected),
  }));
}

const one = (date: string, differences: (string | undefined)[] = []) => ({
  date,
  entries: 1,
  differences,
});
const around = (date: string) => ({ date, entries: 0, differences: [] });

describe('dates in nested headings', () => {
  const day = ['# {date:YYYY}', '## {date:MMMM}', '### {date:D}'];

  it('say together what the entries below them are of', () => {
    const text = `# 2024\n\n## May\n\n### 12\n\n${go}\n\n### 5\n\n${go}\n\n## April\n\n${go}\n\n# 2023\n\n${go}\n`;
    expect(daysOf(text, { day })).toEqual([
      around('2024-01-01 to 2024-12-31'),
      around('2024-05-01 to 2024-05-31'),
      one('2024-05-12'),
      one('2024-05-05'),
      one('2024-04-01 to 2024-04-30'),
      one('2023-01-01 to 2023-12-31'),
    ]);
  });

  it('stand in one another, down to the entry', () => {
    const { entries, days } = digestOf(`# 2024\n\n## May\n\n### 12\n\n${go}\n`, {
      config: { entry, day },
    });
    const [year, month, last] = days;
    expect(last?.parent).toBe(month);
    expect(month?.parent).toBe(year);
    expect(year?.range.end).toEqual(last?.range.end);
    expect(entries[0]?.day).toBe(last);
    expect(entries[0]?.period).toEqual({ first: '2024-05-12', last: '2024-05-12' });
  });

  it.each([
    ['## may', 'May'],
    ['## **May**', 'May'],
    ['## MAY.', 'May'],
  ])('are recognised in another style: %s', (heading, expected) => {
    const [, month] = daysOf(`# 2024\n\n${heading}\n\n${go}\n`, { day });
    expect(month).toEqual(one('2024-05-01 to 2024-05-31', [expected]));
  });

  it('are recognised with full-width digits', () => {
    const chinese = ['# {date:YYYY年}', '## {date:M月}', '### {date:D日}'];
    const text = `# 2024年\n\n## ５月\n\n### １２日\n\n${go}\n`;
    expect(daysOf(text, { day: chinese }).slice(1)).toEqual([
      { ...around('2024-05-01 to 2024-05-31'), differences: ['5月'] },
      one('2024-05-12', ['12日']),
    ]);
  });

  it.each(['### 12th', '### 12.', '### Sunday, 12'])('have a day written as %s', (heading) => {
    const [, , last] = daysOf(`# 2024\n\n## May\n\n${heading}\n\n${go}\n`, { day });
    expect(last).toEqual(one('2024-05-12', ['12']));
  });

  it('are none without what they stand in, or at another depth', () => {
    expect(daysOf(`## May\n\n### 12\n\n${go}\n`, { day })).toEqual([]);
    expect(daysOf(`# 2024\n\n## Notes\n\n### 12\n\n#### May\n\n${go}\n`, { day })).toEqual([
      one('2024-01-01 to 2024-12-31'),
    ]);
  });

  it('end where a section of their depth begins', () => {
    const text = `# 2024\n\n## May\n\n${go}\n\n## Links\n\n${go}\n\n# About\n\n${go}\n`;
    const { entries } = digestOf(text, { config: { entry, day } });
    expect(entries.map(({ period }) => period?.last)).toEqual([
      '2024-05-31',
      '2024-12-31',
      undefined,
    ]);
  });
});

describe('a range whose year stands apart', () => {
  const weeks = { day: ['## {date:YYYY}', '### {date:MMMM D - MMMM D}'] };

  it('takes it from the heading above', () => {
    expect(daysOf(`## 2025\n\n### June 23 - June 29\n\n${go}\n`, weeks)[1]).toEqual(
      one('2025-06-23 to 2025-06-29'),
    );
  });

  it('takes it from another place of its own heading', () => {
    const day = '## Week ({date:MMMM D - MMMM D}) - {date:YYYY}';
    expect(daysOf(`## Week (June 23 - June 29) - 2025\n\n${go}\n`, { day })).toEqual([
      one('2025-06-23 to 2025-06-29'),
    ]);
    expect(daysOf(`## Week (Dec 30-Jan 5) - 2025\n\n${go}\n`, { day })).toEqual([
      one('2024-12-30 to 2025-01-05', ['Week (December 30 - January 5) - 2025']),
    ]);
  });

  it.each([
    ['{date:YYYY}.md', '2025.md'],
    ['{date:YYYY}/*.md', '2025/summer.md'],
    ['{date:YYYYMMDD}-{date:YYYYMMDD}.md', '20250601-20250630.md'],
  ])('takes it from the name of the file, as %s', (dateIn, path) => {
    const config = { 'date-in': dateIn, day: '## {date:MMM D - D}' };
    expect(daysOf(`## Jun 23 - 29\n\n${go}\n`, config, path)[1]).toEqual(
      one('2025-06-23 to 2025-06-29'),
    );
  });

  it('takes that of its neighbours, where these have one', () => {
    const day = ['## {date:MMM D}, {date:YYYY}', '## {date:MMM D}'];
    const headings = ['Feb 4, 2024', 'Jan 7', 'Dec 24', 'Dec 10', 'Jan 2'];
    const text = headings.map((heading) => `## ${heading}\n\n${go}\n\n`).join('');
    expect(daysOf(text, { day }).map(({ date }) => date)).toEqual([
      ...['2024-02-04', '2024-01-07', '2023-12-24', '2023-12-10', '2023-01-02'],
    ]);
    const rising = `## Dec 24, 2023\n\n## Jan 7\n\n${go}\n`;
    expect(daysOf(rising, { day, order: 'oldest-first' })[1]?.date).toBe('2024-01-07');
  });
});

describe('several templates of a day', () => {
  const day = [
    '## News ({date:YYYY-MM-DD})',
    '## News（{date:YYYY-MM-DD}）',
    '### {date:YYYY-MM-DD}',
  ];

  it('are all accepted as they stand', () => {
    const text = day.map((each) => each.replace('{date:YYYY-MM-DD}', '2024-05-12')).join('\n\n');
    expect(daysOf(text, { day }).flatMap(({ differences }) => differences)).toEqual([]);
  });

  it.each([
    '## news(2024-05-12)',
    '## News （2024-05-12）',
    '## Ｎews (２０２４-05-12)',
    '## 2024-05-12',
    '## News (May 12, 2024)',
  ])('of which the first is what %s should be', (heading) => {
    expect(daysOf(`${heading}\n\n${go}\n`, { day: day.slice(0, 2) })).toEqual([
      one('2024-05-12', ['News (2024-05-12)']),
    ]);
  });

  it('may hold words of which nothing is said', () => {
    const numbered = { day: '## {text} | {date:YYYY-MM-DD}' };
    expect(daysOf(`## No. 12 | 2024.5.12\n\n${go}\n`, numbered)).toEqual([
      one('2024-05-12', ['No. 12 | 2024-05-12']),
    ]);
    expect(daysOf(`## No. 12 | Go 1.22\n\n${go}\n`, numbered)).toEqual([]);
  });
});

describe('a date in a line', () => {
  const config = { 'date-line': 'date: {date:YYYY-MM-DD}' };

  it.each([
    ['YAML', '---\ntitle: News\ndate: 2024-05-12\n---\n'],
    ['YAML in quotes', '---\ndate: "2024-05-12"\n---\n'],
    ['YAML with a time', "---\ndate: '2024-05-12T08:00:00+02:00'\n---\n"],
    ['YAML with a time apart', '---\ndate: 2024-05-12 08:00:00 -0700\n---\n'],
    ['JSON', '{\n  "title": "News",\n  "date": "2024-05-12",\n}\n'.replace(',\n}', '\n}')],
    ['JSON, not last', '{\n  "date": "2024-05-12",\n  "draft": false\n}\n'],
    ['the page', '# News\n\ndate: 2024-05-12\n'],
  ])('is read from %s', (_, head) => {
    expect(daysOf(`${head}\n${go}\n`, config)).toEqual([one('2024-05-12')]);
  });

  it.each([
    ['date = {date:YYYY-MM-DD}', '+++\ndate = 2024-05-12T08:00:00Z\n+++\n'],
    ['publishedAt: {date:YYYY/MM/DD}', '---\npublishedAt: "2024/05/12"\n---\n'],
    ['Date: {date:MMMM Do, YYYY}', '# News\n\nDate: May 12th, 2024\n'],
    ['*Date:* {date:D MMM YYYY}', '# News\n\n**Date:** 12 May 2024\n'],
    ['> {date:YYYY年M月D日}*', '# News\n\n> 2024年5月12日（日）\n'],
    ['> {date:YYYY年M月D日}', '# News\n\n>  ２０２４年５月１２日\n'],
    ['<!-- {date:YYYY-MM-DD} -->', '<!-- 2024-05-12 -->\n\n# News\n'],
  ])('is read as %s says', (pattern, head) => {
    expect(daysOf(`${head}\n${go}\n`, { 'date-line': pattern })).toEqual([one('2024-05-12')]);
  });

  it('is that of the front matter, whatever the page says', () => {
    const text = `---\ndate: 2024-05-12\n---\n\ndate: 2023-01-01\n\n${go}\n`;
    expect(daysOf(text, config)).toEqual([one('2024-05-12')]);
  });

  it('holds for its section where there are several', () => {
    const issue = (number: number, date: string) =>
      `## Issue ${number}\n\n> date: ${date}\n\n### Articles\n\n${go}\n\n`;
    const text = issue(2, '2024-05-12') + issue(1, '2024-05-05') + `## About\n\n${go}\n`;
    const { entries } = digestOf(text, {
      config: { entry, 'date-line': '> date: {date:YYYY-MM-DD}' },
    });
    expect(entries.map(({ period }) => period?.first)).toEqual([
      '2024-05-12',
      '2024-05-05',
      undefined,
    ]);
  });

  it('is none in code, or in a line that says more', () => {
    expect(daysOf(`\`\`\`\ndate: 2024-05-12\n\`\`\`\n\n${go}\n`, config)).toEqual([]);
    expect(daysOf(`Update: 2024-05-12\n\ndate: 2024-05-12, or later\n\n${go}\n`, config)).toEqual(
      [],
    );
  });

  it('may leave its year to the name of the file', () => {
    const both = { 'date-in': '{date:YYYY}/*.md', 'date-line': 'Date: {date:MMMM D}' };
    expect(daysOf(`Date: May 12\n\n${go}\n`, both, '2024/week.md')).toEqual([one('2024-05-12')]);
  });
});

describe('a date in the entry', () => {
  const read = (lines: string, template: string, more: Record<string, unknown> = {}) =>
    digestOf(lines, { config: { ...more, entry: template } }).entries.map(
      ({ period, differences }) => [period?.first, differences.length],
    );

  it.each([
    ['- {date:YYYY-MM-DD}: [{title}]({url})', '- 2024-05-12: [Go](https://go.dev/)'],
    ['- [{title}]({url}) - {date:Do MMMM YYYY}', '- [Go](https://go.dev/) - 12th May 2024'],
    [
      '- [{title}]({url}) ({date:MMM D, YYYY}) by {description}',
      '- [Go](https://go.dev/) (May 12, 2024) by Ann',
    ],
    ['- [{title} ({date:YYYY/MM/DD})]({url})', '- [Go (2024/05/12)](https://go.dev/)'],
    [
      '1. [{title}]({url}){" - "description?} - {date:Do MMMM YYYY}',
      '1. [Go](https://go.dev/) - CV - 12th May 2024',
    ],
    ['### {date:YYYY-MM-DD} [{title}]({url})', '### 2024-05-12 [Go](https://go.dev/)'],
  ])('is read as %s', (template, line) => {
    expect(read(`${line}\n`, template)).toEqual([['2024-05-12', 0]]);
  });

  it('leaves to its day what it does not say', () => {
    const template = '- {date:D MMM}: [{title}]({url})';
    const text = '## 2024\n\n- 12 May: [Go](https://go.dev/)\n';
    expect(read(text, template, { day: '## {date:YYYY}' })).toEqual([['2024-05-12', 0]]);
  });

  it('goes before that of its day, which others have', () => {
    const template = '- {date:YYYY-MM-DD": "?}[{title}]({url})';
    const text = `## May 2024\n\n- 2024-05-12: [Go](https://go.dev/)\n${go}\n`;
    expect(read(text, template, { day: '## {date:MMMM YYYY}' })).toEqual([
      ['2024-05-12', 0],
      ['2024-05-01', 0],
    ]);
  });
});
