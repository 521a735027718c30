import { describe, expect, it } from 'vitest';
import { fix, lint } from '../../support/lint.ts';

const rule = 'digest-field-label';
const page = (field: string) => `## 2024-05-06

### arXiv: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)

**Keywords**: transformers

### arXiv: [Adam](https://arxiv.org/abs/1412.6980)

${field}
`;
const fixed = (field: string) =>
  fix(page(field), { rule })
    .slice(page('').length - 1)
    .trimEnd();

describe('a label is written as configured', () => {
  it.each([
    ['**keywords**: a', '**Keywords**: a'],
    ['**SUMMARY**:', '**Summary**:'],
    ['**Keywords:** a', '**Keywords**: a'],
    ['__Keywords__: a', '**Keywords**: a'],
    ['*Keywords*: a', '**Keywords**: a'],
    ['***Keywords***: a', '**Keywords**: a'],
    ['Keywords: a', '**Keywords**: a'],
    ['**Keywords: a', '**Keywords**: a'],
    ['**Keywords** a', '**Keywords**: a'],
    ['**Keywords**： a', '**Keywords**: a'],
    ['**Keywords** : a', '**Keywords**: a'],
    ['**Comment**\nSuper.', '**Comment**:\nSuper.'],
  ])('%s', (before, after) => {
    expect(fixed(before)).toBe(after);
    expect(lint(page(after), { rule })).toEqual([]);
  });
});

describe('nothing is said of', () => {
  it.each([
    '**Keywords**: a',
    '**Summary**:\n\nA long one.',
    '**Note**: no field of this format',
    '**Summary: bold to the end**',
    '**Summary: bold** and more',
    'Keywords are words.',
    'Comments: closed',
    '> **keywords**: of others',
    '- **keywords**: in a list',
    '`Keywords: x` is code',
    '![keywords: x](a.png)',
  ])('%s', (field) => {
    expect(lint(page(field), { rule })).toEqual([]);
    expect(fixed(field)).toBe(field);
  });

  it('another custom of the digest, but for doubles', () => {
    const text = page('*Keywords:* a\n\n*keywords:* b').replace('**Keywords**: t', '*Keywords:* t');
    expect(lint(text, { rule })).toMatchObject([
      { message: expect.stringContaining('second `keywords`'), range: { start: { line: 11 } } },
    ]);
  });
});

describe('a label given twice', () => {
  it('is found where it stands again, with the place of the first', () => {
    const [finding, ...more] = lint(page('**Keywords**: a\n\n**Comment**: b\n\n**Keywords**: c'), {
      rule,
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      subject: 'https://arxiv.org/abs/1412.6980 Keywords',
      range: { start: { line: 13, column: 3 } },
      related: [{ path: 'digest.md', range: { start: { line: 9, column: 3 } } }],
    });
    expect(finding?.fix).toBeUndefined();
  });

  it('is found of a third one as well, and whatever its case', () => {
    const fields = '**Keywords**: a\n\n**keywords**: b\n\n**Keywords**: c';
    expect(lint(page(fields), { rule }).map(({ range }) => range.start.line)).toEqual([11, 11, 13]);
  });
});

it('reads the fields of the format, of items too', () => {
  const config = { entry: '* [{title}]({url})', field: '_{label}:_ {text?}', fields: ['Via'] };
  const text =
    '* [Git](https://git-scm.com)\n\n  _via:_ a\n* [Hg](https://mercurial-scm.org)\n\n  _Via:_ b\n';
  expect(fix(text, { rule, config })).toBe(text.replace('via', 'Via'));
});
