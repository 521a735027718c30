import { describe, expect, it } from 'vitest';
import { checkLimits } from '../../src/digest/limits.ts';
import { CopydeskError } from '../../src/errors.ts';

const check = (text: string) => () => checkLimits({ path: 'a.md', text });

const numbered = (line: string) =>
  Array.from({ length: 40_000 }, (_, number) => line.replaceAll('#', String(number))).join('');

/** Half a megabyte of paragraphs, each with a text many times over. */
const paragraphs = (text: string, times: number) =>
  `${text.repeat(times)}\n\n`.repeat(Math.ceil(500_000 / (text.length * times)));

describe('the limits', () => {
  it.each([
    ['a large file', `${'words and more words\n\n'.repeat(120_000)}`],
    ['40,000 entries', numbered('### Blog: [Title #](https://www.w3.org/blog/#)\n\n')],
    ['a list of 40,000 entries', numbered('- [Title #](https://www.w3.org/blog/#) - What.\n')],
    [
      'a large file with footnotes',
      `${'words and words\n\n'.repeat(70_000)}See.[^1]\n\n[^1]: A note.\n`,
    ],
    [
      'a table of 12,000 rows',
      `# T\n| a | b |\n|---|---|\n${'| **A** title | [x](https://a.dev/b_c_d) |\n'.repeat(12_000)}`,
    ],
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
    [
      'footnotes in lists in a file over 1 MB',
      `${'words and words\n\n'.repeat(70_000)}- [^1]: A note.\n`,
      'a.md: the file has footnotes in other blocks and is larger than 1 MB',
    ],
    [
      'what JavaScript takes for lines and markdown does not, in a file over 1 MB',
      `${`${'[^a\u2028'.repeat(9_990)}${'x'.repeat(220_000)}\n\n`.repeat(10)}${'['.repeat(10_001)}`,
      'would take too long to be read',
    ],
    ['a line over 256 KB', `\n${'x'.repeat(270_000)}`, 'a.md:2: the line is longer than 256 KB'],
    [
      'rows of no table',
      `| a | b |\n|---|\n${'| **A** *title* |\n'.repeat(2_000)}`,
      'signs of emphasis in one paragraph',
    ],
    [
      'rows below a paragraph',
      `x\n| a |\n|---|\n${'| **A** *title* |\n'.repeat(2_000)}`,
      'signs of emphasis in one paragraph',
    ],
    ['nested quotes', `${'>'.repeat(101)}x`, 'a.md:1: 101 quotes or lists inside one another'],
    ['nested bullets', `x\n${'- '.repeat(150)}x`, 'a.md:2: 150 quotes or lists'],
    ['quotes in a footnote', `[^a]: ${'> '.repeat(150)}x`, 'a.md:1: 151 quotes or lists'],
    ['footnotes in footnotes', '[^a]: '.repeat(150), 'a.md:1: 150 quotes or lists'],
    ['lists after a lone carriage return', `x\r\r${'- '.repeat(150)}x`, 'a.md:3: 150 quotes'],
    ['hosts with an underscore', 'www.a_'.repeat(20_000), 'too long'],
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
    ['empty items', '-\n'.repeat(250_000), 'too long'],
    ['code in items', '- ```\n  a\n  ```\n'.repeat(40_000), 'hangs together'],
    ['quotes in one paragraph', `${'>'.repeat(99)} a\n`.repeat(5_000), 'the paragraph up to here'],
    ['full cells', '|a|b|c|\n|-|-|-|\n| d | e | f |\n\n'.repeat(40_000), 'too long'],
    ['escapes', `${'\\\\'.repeat(50_000)}\n\n`.repeat(12), 'too long'],
    ['underlined headings', 'a\n=\n\n'.repeat(90_000), 'too long'],
    ['signs of emphasis', paragraphs('*a_ ', 1_200), 'too long'],
    ['angle brackets', paragraphs('<a ', 40_000), 'too long'],
    ['processing instructions', paragraphs('a<?', 20_000), 'too long'],
    ['cells of a table', paragraphs('|a', 60_000), 'too long'],
    [
      'parentheses behind an address',
      paragraphs(`https://a.org/${')'.repeat(2_000)} `, 1),
      'too long',
    ],
    ['references', paragraphs('[x] ', 2_400), 'too long'],
    ['short items', '- a\n'.repeat(130_000), 'too long'],
    ['blank lines', '\n'.repeat(4_000_000), 'too long'],
    ['carriage returns', '\r'.repeat(250_000), 'too long'],
  ])('refuse %s', (_, text, message) => {
    expect(check(text)).toThrow(CopydeskError);
    expect(check(text)).toThrow(message);
  });
});
