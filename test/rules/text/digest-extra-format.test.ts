import { describe, expect, it } from 'vitest';
import { fix, lint } from '../../support/lint.ts';

const rule = 'digest-extra-format';
const pdf = (number: number) => `[[pdf]](https://arxiv.org/pdf/1706.0376${number})`;

/** A page with four rows as they should be, and one as given, each below its entry. */
const page = (row: string, eol = '\n') =>
  [
    '## 2024-05-06',
    ...[pdf(1), pdf(2), pdf(3), `${pdf(4)} ${pdf(5)}`, row].flatMap((extra, index) => [
      `### arXiv: [Paper ${index}](https://arxiv.org/abs/1706.0376${index})`,
      extra,
    ]),
  ].join(eol + eol) + eol;
const lastRow = (text: string) =>
  text
    .trimEnd()
    .split(/(?:\r?\n){2}/)
    .at(-1);

describe('an extra link is written as the template says', () => {
  it.each([
    ['[pdf](https://arxiv.org/pdf/1)', '[[pdf]](https://arxiv.org/pdf/1)'],
    ['[[pdf](https://arxiv.org/pdf/1)]', '[[pdf]](https://arxiv.org/pdf/1)'],
    ['[[ pdf ]](https://arxiv.org/pdf/1)', '[[pdf]](https://arxiv.org/pdf/1)'],
    [
      '[pdf](https://a.org/1), [code](https://a.org/2)',
      '[[pdf]](https://a.org/1), [[code]](https://a.org/2)',
    ],
    [`${pdf(6)} [code](https://a.org/2)`, `${pdf(6)} [[code]](https://a.org/2)`],
    ['[`pdf`](https://arxiv.org/pdf/1)', '[[`pdf`]](https://arxiv.org/pdf/1)'],
  ])('%s', (before, after) => {
    expect(lint(page(before), { rule })).not.toEqual([]);
    expect(lastRow(fix(page(before), { rule }))).toBe(after);
    expect(lastRow(fix(page(before, '\r\n'), { rule }))).toBe(after);
    expect(lint(page(after), { rule })).toEqual([]);
  });

  it('not safely where a reference becomes an address', () => {
    const row = '[pdf][1]\n\n[1]: https://arxiv.org/pdf/1';
    expect(fix(page(row), { rule })).toBe(page(row));
    expect(fix(page(row), { rule, unsafe: true })).toContain(
      '\n[[pdf]](https://arxiv.org/pdf/1)\n',
    );
  });

  it('and says what it would be, in place of exactly what it is', () => {
    const text = page('[[pdf](https://arxiv.org/pdf/1)]');
    const [finding] = lint(text, { rule });
    expect(finding).toMatchObject({
      subject: 'https://arxiv.org/pdf/1',
      expected: ['[[pdf]](https://arxiv.org/pdf/1)'],
    });
    const { start, end } = finding?.range ?? { start: { offset: 0 }, end: { offset: 0 } };
    expect(text.slice(start.offset, end.offset)).toBe('[[pdf](https://arxiv.org/pdf/1)]');
  });
});

describe('nothing is said', () => {
  it.each([
    ['of a broken link', '[pdf] (https://arxiv.org/pdf/1)'],
    ['of a link in prose', 'See [the pdf](https://arxiv.org/pdf/1).'],
    [
      'of links in a quote or a list',
      '> [pdf](https://arxiv.org/pdf/1)\n\n- [pdf](https://arxiv.org/pdf/2)',
    ],
    [
      'of pictures',
      '![plot](https://arxiv.org/plot.png) [![plot](a.png)](https://arxiv.org/b.png)',
    ],
    ['of bare addresses', 'https://arxiv.org/pdf/1 <https://arxiv.org/pdf/2>'],
  ])('%s', (_, row) => {
    expect(lint(page(row), { rule })).toEqual([]);
  });

  it('where fewer than 80 % of the rows are as the template writes them', () => {
    const single = '[pdf](https://arxiv.org/pdf/1)';
    const text = page(`${single}\n\nProse.\n\n${single}`);
    expect(lint(text, { rule })).toEqual([]);
  });

  it('where the format has no extra links', () => {
    const config = { day: '## {date:YYYY-MM-DD}', entry: '### {source}: [{title}]({url})' };
    expect(lint(page('[pdf](https://arxiv.org/pdf/1)'), { rule, config })).toEqual([]);
  });
});
