import { describe, expect, it } from 'vitest';
import { type LintSetup, lint } from '../../support/lint.ts';

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
