import { describe, expect, it } from 'vitest';
import { fix, type LintSetup, lint } from '../../support/lint.ts';

const setup: LintSetup = { rule: 'digest-day-date', today: '2024-05-01' };
const messages = (text: string, more: LintSetup = {}) =>
  lint(text, { ...setup, ...more }).map(({ message }) => message);
const issue = { 'date-in': '{date:YYYY-MM-DD}-*.md', entry: '* [{title}]({url})' };

describe('digest-day-date', () => {
  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-06-00'])(
    'finds %s, which no calendar has',
    (date) => {
      expect(messages(`## ${date}\n`)).toEqual([
        `Unexpected date \`${date}\`, expected one that the calendar has`,
      ]);
    },
  );

  it('knows leap years', () => {
    expect(messages('## 2024-02-29\n')).toEqual([]);
  });

  it('reads dates in other styles too', () => {
    expect(messages('## 2024.04.31\n')).toEqual([
      'Unexpected date `2024-04-31`, expected one that the calendar has',
    ]);
    expect(messages('## June 1st, 2024\n')).toHaveLength(1);
  });

  it('allows a date heading to be one day ahead', () => {
    expect(messages('## 2024-05-02\n')).toEqual([]);
    expect(messages('## 2024-05-03\n')).toHaveLength(1);
  });

  it('allows the date of a file to be 14 days ahead', () => {
    expect(messages('', { config: issue, path: '2024-05-15-links.md' })).toEqual([]);
    expect(messages('', { config: issue, path: '2024-05-16-links.md' })).toHaveLength(1);
  });

  it('takes another number of days', () => {
    const none = { options: { 'future-days': 0 } };
    expect(messages('## 2024-05-01\n', none)).toEqual([]);
    expect(messages('## 2024-05-02\n', none)).toEqual([
      'Unexpected future date `2024-05-02`, expected today or an earlier one',
    ]);
    const month = { options: { 'future-days': 31 }, config: issue };
    expect(messages('', { ...month, path: '2024-06-01-links.md' })).toEqual([]);
    expect(messages('', { ...month, path: '2024-06-02-links.md' })).toHaveLength(1);
  });

  it('says nothing of a date that can be read in two ways', () => {
    expect(messages('## 05/04/2042\n')).toEqual([]);
  });
});

describe('a weekday', () => {
  const config = { day: '## {date:MMMM D, YYYY}', entry: '* [{title}]({url})' };
  const page = (heading: string) => `## ${heading}\n\n* [Go 1.22](https://go.dev/blog/go1.22)\n`;

  it.each(['Monday, May 21, 2024', 'Mon, May 21, 2024'])(
    'of another date is found: %s',
    (heading) => {
      const found = lint(page(heading), { config, rule: 'digest-day-date' });
      expect(found.map(({ message }) => message)).toEqual([
        `Unexpected \`${heading.split(',')[0]}\` for 2024-05-21, which is a Tuesday; correct the weekday or the date`,
      ]);
      expect(fix(page(heading), { config })).toBe(page(heading));
      expect(fix(page(heading), { config, rule: 'digest-day-format' })).toBe(page(heading));
    },
  );

  it('of its own date is taken away as the template has none', () => {
    expect(fix(page('Tuesday, May 21, 2024'), { config })).toBe(page('May 21, 2024'));
  });
});

describe('a future date', () => {
  const config = { 'date-in': '{date:YYYY-MM-DD}-*.md', entry: '* [{title}]({url})' };
  const text = '* [Go 1.22](https://go.dev/blog/go1.22)\n';

  it('is explained by the rhythm of the issues', () => {
    const today = '2024-05-01';
    const setup = { config, rule: 'digest-day-date', path: '2024-05-16-links.md', today };
    expect(lint(text, setup)).toHaveLength(1);
    const dates = ['2024-03-20', '2024-04-03', '2024-04-17', '2024-05-01'];
    const archive = Object.fromEntries(dates.map((date) => [`${date}-links.md`, text]));
    expect(lint(text, { ...setup, archive })).toEqual([]);
    expect(lint(text, { ...setup, archive, path: '2024-06-30-links.md' })).toHaveLength(1);
  });
});

describe('a date in another place', () => {
  const entry = '- [{title}]({url})';
  const go = '- [Go 1.22](https://go.dev/blog/go1.22)\n';
  const nested = ['# {date:YYYY}', '## {date:MMMM}', '### {date:D}'];
  const check = (text: string, config: Record<string, unknown>, more: LintSetup = {}) =>
    messages(text, { config: { entry, ...config }, ...more });

  it('is one that no calendar has, with the headings above it', () => {
    expect(check(`# 2024\n\n## April\n\n### 31\n\n${go}`, { day: nested })).toEqual([
      'Unexpected date `2024-04-31`, expected one that the calendar has',
    ]);
  });

  it('contradicts what it stands in', () => {
    const day = ['## {date:MMMM YYYY}', '### {date:YYYY-MM-DD}'];
    const text = `## April 2024\n\n### 2024-04-12\n\n${go}\n### 2024-03-12\n\n${go}`;
    expect(check(text, { day })).toEqual([
      'Unexpected date `2024-03-12` within `2024-04`, expected one that lies in it; correct one of the two',
    ]);
    const config = { 'date-in': '{date:YYYY}/*.md', day: '## {date:YYYY-MM-DD}' };
    expect(check(`## 2023-12-30\n\n${go}`, config, { path: '2024/links.md' })).toHaveLength(1);
  });

  it.each([
    ['a week', '## {date:YYYY-WWW}', '## 2024-W19'],
    ['two weeks', '## {date:MMMM D - MMMM D, YYYY}', '## May 6 - May 19, 2024'],
    ['a month', '## {date:MMMM YYYY}', '## May 2024'],
  ])('may be %s that is just being prepared', (_, day, heading) => {
    expect(check(`${heading}\n\n${go}`, { day }, { today: '2024-04-30' })).toEqual([]);
    expect(check(`${heading}\n\n${go}`, { day }, { today: '2024-03-01' })).toHaveLength(1);
  });

  it('is a range that ends before it begins', () => {
    const day = '## {date:MMMM D - D, YYYY}';
    expect(check(`## April 23 - 19, 2024\n\n${go}`, { day })).toEqual([
      'Unexpected date `2024-04-23 to 2024-04-19`, expected one that does not end before it begins',
    ]);
  });

  it('is explained by the rhythm of the issues where a line has it', () => {
    const config = { entry, 'date-line': 'date: {date:YYYY-MM-DD}' };
    const issue = (date: string) => `---\ndate: ${date}\n---\n\n${go}`;
    const dates = ['2024-03-20', '2024-04-03', '2024-04-17', '2024-05-01'];
    const archive = Object.fromEntries(dates.map((date, at) => [`issue-${at}.md`, issue(date)]));
    const setting = { config, path: 'issue-9.md' };
    expect(messages(issue('2024-05-16'), setting)).toHaveLength(1);
    expect(messages(issue('2024-05-16'), { ...setting, archive })).toEqual([]);
    expect(messages(issue('2024-06-30'), { ...setting, archive })).toEqual([
      'Unexpected future date `2024-06-30`, expected one at most 28 days ahead of today',
    ]);
  });

  it('is that of an entry', () => {
    const config = { entry: '- {date:YYYY-MM-DD}: [{title}]({url})' };
    const of = (date: string) => messages(`- ${date}: ${go.slice(2)}`, { config });
    expect(of('2024-02-30')).toEqual([
      'Unexpected date `2024-02-30` of an entry, expected one that the calendar has',
    ]);
    expect(of('2042-02-03')).toEqual([
      'Unexpected future date `2042-02-03` of an entry, expected one at most 1 day ahead of today',
    ]);
    expect(of('2024-05-02')).toEqual([]);
  });
});
