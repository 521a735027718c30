import { describe, expect, it } from 'vitest';
import { checkLimits } from '../../src/digest/limits.ts';
import { CopydeskError } from '../../src/errors.ts';

const check = (text: string) => () => checkLimits({ path: 'a.md', text });

describe('the limits', () => {
  it.each([
    ['a large file', `${'words and more words\n\n'.repeat(185_000)}`],
    ['a long line', 'x'.repeat(250_000)],
    ['deep nesting', `${'> '.repeat(100)}x`],
    ['many brackets in many paragraphs', '[a](b)\n\n'.repeat(9_000)],
    ['many bold labels in a list', '* **a** [b](https://example.org/c_d_e_f)\n'.repeat(900)],
    ['underscores in addresses', `${'https://example.org/a_b_c_d_e\n'.repeat(3_000)}`],
    ['deeply indented code', `${' '.repeat(600)}return;`],
    ['numbers that begin no list', `${'1.5 2) '.repeat(300)}`],
  ])('let %s pass', (_, text) => {
    expect(check(text)).not.toThrow();
  });

  it.each([
    ['a file over 4 MB', 'äöü words\n'.repeat(400_000), 'a.md: the file is larger than 4 MB'],
    ['a line over 256 KB', `\n${'x'.repeat(270_000)}`, 'a.md:2: the line is longer than 256 KB'],
    ['nested quotes', `${'>'.repeat(101)}x`, 'a.md:1: 101 quotes or lists inside one another'],
    ['nested bullets', `x\n${'- '.repeat(150)}x`, 'a.md:2: 150 quotes or lists'],
    ['nested numbers', `${'1. '.repeat(150)}x`, 'a.md:1: 150 quotes or lists'],
    [
      'nested lists',
      Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- x\n`).join(''),
      'quotes or lists',
    ],
    [
      'lists nested by tabs',
      Array.from({ length: 120 }, (_, depth) => `${'\t'.repeat(depth)}+ x\n`).join(''),
      'quotes or lists',
    ],
    [
      'brackets in a paragraph',
      '[a]\n'.repeat(5_100),
      'more than 10,000 brackets in one paragraph',
    ],
  ])('refuse %s', (_, text, message) => {
    expect(check(text)).toThrow(CopydeskError);
    expect(check(text)).toThrow(message);
  });
});
