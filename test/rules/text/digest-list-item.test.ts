import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/digest/markdown.ts';
import { fix, lint } from '../../support/lint.ts';
import { runs } from '../../support/runs.ts';

const rule = 'digest-list-item';
const config = { entry: '* [{title}]({url})' };
const vim = '[Vim](https://www.vim.org/)';
const helix = '[Helix](https://helix-editor.com/)';
const found = (text: string, options = {}) =>
  lint(text, { rule, config, options }).map(
    ({ range, message }) => `${range.start.line} ${message}`,
  );
const fixed = (text: string, options = {}) => fix(text, { rule, config, options });

describe('a marker', () => {
  it.each([
    ['is another', `* ${vim}\n\n- ${helix}\n`, `* ${vim}\n\n* ${helix}\n`],
    ['stands twice', `* ${vim}\n* * ${helix}\n`, `* ${vim}\n* ${helix}\n`],
    ['stands twice, once another', `* ${vim}\n* - ${helix}\n`, `* ${vim}\n* ${helix}\n`],
    ['is missing', `* ${vim}\n${helix}\n`, `* ${vim}\n* ${helix}\n`],
    [
      'is missing in a nested list',
      `* Editors\n  * ${vim}\n  ${helix}\n`,
      `* Editors\n  * ${vim}\n  * ${helix}\n`,
    ],
    ['is missing behind a blank line', `* ${vim}\n\n${helix}\n`, `* ${vim}\n\n* ${helix}\n`],
    ['is missing in CRLF', `* ${vim}\r\n${helix}`, `* ${vim}\r\n* ${helix}`],
  ])('%s', (_, before, after) => {
    expect(lint(before, { rule, config })).toMatchObject([
      { subject: 'https://helix-editor.com/' },
    ]);
    expect(fixed(before)).toBe(after);
  });

  it.each([
    ['a number, which may be meant', `* ${vim}\n\n1. ${helix}\n`],
    ['missing in a line of the item above', `* ${vim}\n  ${helix}\n`],
    ['missing in a line far inside', `* ${vim}\n    ${helix}\n`],
  ])('has no safe fix where it is %s', (_, before) => {
    const findings = lint(before, { rule, config });
    expect(findings.filter(({ fix }) => fix?.safe)).toEqual([]);
    expect(fixed(before)).toBe(before);
  });

  it('is that of the template in an issue whose name carries its date', () => {
    const issue = { entry: '- {tag" "*}[{title}]({url})', 'date-in': '{date:YYYY-MM-DD}-*.md' };
    const text = `# News\n\n* [video] ${vim}\n`;
    const setup = { rule, config: issue, path: '2024-05-06-news.md' };
    expect(fix(text, setup)).toBe(`# News\n\n- [video] ${vim}\n`);
  });

  it('is no matter of entries that are headings', () => {
    const text = `## 2024-05-06\n\n### Vim: ${vim}\n\n- a\n* * b\n*\n`;
    expect(lint(text, { rule, options: { indent: 4 } })).toEqual([]);
  });

  it('is free in nested lists and in lists of prose', () => {
    expect(found(`* ${vim}\n  - by Bram Moolenaar\n\n1. Read\n2. Write\n`)).toEqual([]);
  });
});

describe('an empty item', () => {
  it.each([
    ['at the start', `*\n* ${vim}\n`, `* ${vim}\n`],
    ['in the middle', `* ${vim}\n*\n* ${helix}\n`, `* ${vim}\n* ${helix}\n`],
    ['at the end', `* ${vim}\n* \n`, `* ${vim}\n`],
    ['at the end of a file without a line end', `* ${vim}\n*`, `* ${vim}`],
    ['at the end of a file with CRLF', `* ${vim}\r\n*`, `* ${vim}`],
    ['of another marker', `* ${vim}\n-\n`, `* ${vim}\n`],
    ['with an empty one in it', `* ${vim}\n* *\n`, `* ${vim}\n`],
    ['in a nested list', `* ${vim}\n\n  *\n  * nested\n`, `* ${vim}\n\n  * nested\n`],
    ['alone', '*\n', ''],
    ['alone between paragraphs', 'a\n\n*\n\nb\n', 'a\n\nb\n'],
    ['alone between paragraphs, CRLF', 'a\r\n\r\n*\r\n\r\nb\r\n', 'a\r\n\r\nb\r\n'],
    ['before a heading', `* ${vim}\n*\n# More\n`, `* ${vim}\n# More\n`],
  ])('goes %s', (_, before, after) => {
    expect(found(before)).toHaveLength(1);
    expect(fixed(before)).toBe(after);
  });

  it('stays where it parts two texts', () => {
    const text = `* ${vim}\n*\nprose\n`;
    expect(found(text)).toHaveLength(1);
    expect(fixed(text)).toBe(text);
  });

  it.each(['* <!-- your link here -->\n', '* ![a](b.png)\n', '* [ ]\n', '* * *\n', '> *\n'])(
    'is none with something in it: %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('nesting', () => {
  const indent = 4;
  it.each([
    ['of two columns', `* ${vim}\n  * a\n`, `* ${vim}\n    * a\n`],
    ['of three columns', `1. a\n   * b\n`, `1. a\n    * b\n`],
    ['in CRLF without a last line end', `* a\r\n  * b\r\n  * c`, `* a\r\n    * b\r\n    * c`],
    ['on two levels', `* a\n  * b\n    * c\n  * d\n`, `* a\n    * b\n        * c\n    * d\n`],
    ['on the inner level', `* a\n    * b\n      * c\n`, `* a\n    * b\n        * c\n`],
    [
      'with text and code',
      '* a\n  * b\n    c\n\n    ```\n    d\n    ```\n',
      '* a\n    * b\n      c\n\n      ```\n      d\n      ```\n',
    ],
    ['with a lazy line', `* a\n  * b\nc\n* d\n`, `* a\n    * b\nc\n* d\n`],
  ])('is widened: %s', (_, before, after) => {
    expect(found(before, { indent })).toHaveLength(1);
    expect(fixed(before, { indent })).toBe(after);
  });

  it.each([
    ['without the option', '* a\n  * b\n', {}],
    ['as wide as it must be', '* a\n    * b\n', { indent }],
    ['of two columns where two are enough', '* a\n  * b\n', { indent: 2 }],
    ['by a tab', '* a\n\t* b\n\t\t* c\n', { indent }],
    ['on the same line', '* * b\n', { indent }],
    ['of text', '* a\n\n  b\n', { indent }],
  ])('is left alone %s', (_, text, options) => {
    expect(found(text, options)).toEqual([]);
  });

  it.each([
    ['would become a part of the text', '* a\n  * b\n   * c\n    * d\n'],
    ['is indented with tabs', '* a\n  * b\n\n \tc\n'],
  ])('is reported without a fix where it %s', (_, text) => {
    expect(found(text, { indent })).toEqual(['2 Unexpected list nested by 2 columns, expected 4']);
    expect(fixed(text, { indent })).toBe(text);
  });

  it('means the same after the fix as before it', () => {
    const line = fc.constantFrom(
      '* a',
      '  * b',
      '    * c',
      '   * d',
      '      * e',
      '   text',
      '',
      '1. f',
      '     - g',
    );
    const shape = (text: string) =>
      JSON.stringify(parseMarkdown(text), (key, value) => (key === 'position' ? undefined : value));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = `* start\n${lines.join('\n')}\n`;
        const after = fixed(text, { indent });
        expect(shape(after)).toBe(shape(text));
      }),
      runs(1000),
    );
  });
});

describe('a marker without a space', () => {
  const described = { entry: '- [{title}]({url}){" - "description?}' };
  const item = (title: string, end: string) => `[${title}](https://${title}.example/)${end}`;

  it.each(['', '\u00a0', '\u3000', '\u200b'])('is found in a line of a list: %j', (space) => {
    const text = `- ${item('vim', ' - an editor,\n  and more.')}\n-${space}${item('helix', ' - another.')}\n`;
    const [finding, ...others] = lint(text, { rule, config: described });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      message: 'Unexpected list marker `-` without a space after it, expected `- `',
      range: { start: { line: 3, column: 1 } },
      fix: { safe: false },
    });
  });

  it.each(['\u200b- ', '\u00a0- ', '• ', '· ', '– ', '－ '])(
    'is meant by another sign: %j',
    (sign) => {
      const text = `- ${item('vim', ' - an editor.')}\n${sign}${item('helix', ' - another.')}\n`;
      expect(lint(text, { rule, config: described })).toMatchObject([
        { range: { start: { line: 2, column: 1 } }, expected: ['- '], fix: { safe: false } },
      ]);
    },
  );

  it.each(['  – ', '–', '• - '])('is not meant within a description: %j', (sign) => {
    const text = `- ${item('vim', ` - an editor\n${sign}${item('helix', ' is another.')}`)}\n`;
    expect(lint(text, { rule, config: described })).toEqual([]);
  });

  it('is no marker where no link follows', () => {
    const text = `- ${item('vim', ' - an editor\n  -[x] done\n-5 degrees\n')}`;
    expect(lint(text, { rule, config: described })).toEqual([]);
  });

  it('never joins two lines', () => {
    const text = `- ${item('vim', '')}\n-\u00a0${item('helix', '')}\n- ${item('nano', '')}\n`;
    expect(fix(text, { config: described }).split('\n')).toHaveLength(4);
  });
});

it('finds the narrow lists of one list once, with one fix', () => {
  const text = Array.from({ length: 9 }, (_, index) => `* ${vim} ${index}\n  * part\n`).join('');
  const found = lint(text, { rule, config, options: { indent: 4 } });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toBe('Unexpected 9 lists nested by 2 columns, expected 4');
});
