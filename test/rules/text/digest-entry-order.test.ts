import { describe, expect, it } from 'vitest';
import { additionsOf } from '../../support/changes.ts';
import { type LintSetup, lint } from '../../support/lint.ts';

const setup: LintSetup = {
  rule: 'digest-entry-order',
  today: '2024-06-01',
  config: { entry: '- [{title}]({url}) - {date:YYYY-MM-DD}' },
};
const list = (...dates: string[]) =>
  dates.map((date) => `- [${date}](https://go.dev/blog/${date}) - ${date}\n`).join('');
const messages = (text: string, more: LintSetup = {}) =>
  lint(text, { ...setup, ...more }).map(({ message }) => message);
const falling = [
  ...['2024-05-20', '2024-05-13', '2024-05-13', '2024-05-06', '2024-04-29', '2024-04-22'],
  ...['2024-04-15', '2024-04-08', '2024-04-01'],
];

describe('digest-entry-order', () => {
  it('leaves entries in their order alone', () => {
    expect(messages(list(...falling))).toEqual([]);
  });

  it('tells the entry that is to move, and where', () => {
    const [first = '', ...others] = falling;
    expect(messages(list(...others, first))).toEqual([
      'Unexpected entry of `2024-05-20` below one of `2024-04-01`, expected it above that of `2024-05-13`',
    ]);
  });

  it.each([
    ['2024-05-10', 5],
    ['2024-04-30', 4],
  ])('reports the one that the change added: %s', (added, line) => {
    const before = list(...falling);
    const at = line - 1;
    const after = list(...falling.slice(0, at), added, ...falling.slice(at));
    const additions = additionsOf({ 'digest.md': { before, after } }, setup);
    const [finding, second] = lint(after, { ...setup, additions });
    expect([finding?.range.start.line, second]).toEqual([line, undefined]);
  });

  it('says once that all are the other way round', () => {
    expect(messages(list(...falling.toReversed()))).toEqual([
      'Unexpected entries in the order `oldest-first`, expected `newest-first`; sort them or set `order: oldest-first`',
    ]);
    const config = { ...setup.config, order: 'oldest-first' };
    expect(messages(list(...falling.toReversed()), { config })).toEqual([]);
  });

  it('says nothing of a list in another order, or of a few entries', () => {
    expect(
      messages(list('2024-05-20', '2021-01-01', '2023-05-06', '2020-04-29', '2024-04-22')),
    ).toEqual([]);
    expect(messages(list('2024-05-01', '2024-05-20', '2024-05-13'))).toEqual([]);
  });

  it('looks at each section and each day by itself', () => {
    const half = [falling.slice(0, 3), falling.slice(3)].map((dates) => list(...dates));
    expect(messages(`# A\n\n${half[1]}\n# B\n\n${half[0]}`)).toEqual([]);
  });

  it('leaves out dates that another rule reports', () => {
    expect(messages(list('2023-02-30', ...falling, '2042-01-01'))).toEqual([]);
  });
});
