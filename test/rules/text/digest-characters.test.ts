import { describe, expect, it } from 'vitest';
import { fix, lint } from '../../support/lint.ts';

const rule = 'digest-characters';
const vim = 'https://www.vim.org/';
const entry = (head: string) => `## 2024-05-06\n\n### ${head}\n`;
const found = (text: string, setup = {}) => lint(text, { rule, ...setup });
const fixed = (text: string, setup = {}) => fix(text, { rule, ...setup });

describe('invisible characters go', () => {
  it.each([
    ['before a title', `Vim: [\u200bVim 9.1](${vim})`],
    ['behind a title', `Vim: [Vim 9.1\u200b](${vim})`],
    ['in a title', `Vim: [Vim\u2060 9.1](${vim})`],
    ['before a label', `\u200bVim: [Vim 9.1](${vim})`],
    ['in a label', `V\u200eim: [Vim 9.1](${vim})`],
    ['before the link', `Vim: \ufeff[Vim 9.1](${vim})`],
    ['after the link', `Vim: [Vim 9.1](${vim})\u200b`],
    ['behind a star', `:star:\u200bVim: [Vim 9.1](${vim})`],
    ['at the end of an address', `Vim: [Vim 9.1](${vim}\u200b)`],
    ['in an address', `Vim: [Vim 9.1](https://www.\u2060vim.org/)`],
    ['several of one', `Vim: [Vim\u200b\u200b 9.1](${vim})`],
    ['several kinds', `Vim: [\u2067Vim\u2069 9.1\u202c](${vim})`],
  ])('%s', (_, head) => {
    const clean = head.replace(/[^\x20-\x7e]/g, '');
    expect(found(entry(head))).not.toEqual([]);
    expect(fixed(entry(head))).toBe(entry(clean));
    expect(found(entry(clean))).toEqual([]);
  });

  it('from headings of sections, and from addresses in prose', () => {
    const text = `# The\u200b Page [x](${vim}\u200b)\n\n${entry(`Vim: [Vim](${vim})`)}\n<${vim}\u200b> and text\u200b.\n`;
    expect(found(text).map(({ range }) => range.start.line)).toEqual([1, 1, 7]);
    expect(fixed(text)).toContain('# The Page [x](https://www.vim.org/)\n');
    expect(fixed(text)).toContain('<https://www.vim.org/> and text\u200b.');
  });

  it('from dates only where digest-day-format is off', () => {
    const text = `## \u200b2024-05-06\n\n### Vim: [Vim](${vim})\n`;
    expect(fixed(text)).toBe(entry(`Vim: [Vim](${vim})`));
    const both = lint(text).filter(({ range }) => range.start.line === 1);
    expect(both.map((each) => each.rule)).toEqual(['digest-day-format']);
  });

  it('from items and their tags', () => {
    const config = { entry: '* {tag" "*}[{title}]({url})' };
    const text = `* [vi\u200bdeo] [Vim\u200b](${vim})\n`;
    expect(fixed(text, { config })).toBe(`* [video] [Vim](${vim})\n`);
  });
});

describe('a no-break space', () => {
  it.each([
    ['between label and link', `Vim:\u00a0[Vim](${vim})`, `Vim: [Vim](${vim})`],
    ['in a label', `Vim\u00a0News: [Vim](${vim})`, `Vim News: [Vim](${vim})`],
    ['beside a space', `Vim \u202fNews: [Vim](${vim})`, `Vim News: [Vim](${vim})`],
    ['at the end of an address', `Vim: [Vim](${vim}\u00a0)`, `Vim: [Vim](${vim})`],
  ])('%s is a plain one or none', (_, before, after) => {
    expect(found(entry(before))).toHaveLength(1);
    expect(fixed(entry(before))).toBe(entry(after));
  });

  it('within an address is reported without a fix', () => {
    const [finding] = found(entry(`Vim: [Vim](${vim}a\u00a0b)`));
    expect(finding?.message).toBe(
      'Unexpected no-break space (U+00A0) in the address, expected an address without it',
    );
    expect(finding?.fix).toBeUndefined();
  });

  it.each([
    ['in a title', entry(`Vim: [Vim\u00a09.1 for\u00a0all](${vim})`)],
    ['in prose', `${entry(`Vim: [Vim](${vim})`)}\nNo\u00a0break here.\n`],
    ['before French punctuation', `# Nouveautés\u202f: «\u00a0Vim\u00a0»\u202f!\n`],
    ['beside a number', '# Les 10\u00a0000 étoiles, 5\u202f%, §\u00a0f\n'],
    ['behind a short word', '# Книга о\u00a0редакторах, v\u00a0Praze\n'],
    ['before a dash', '# Редакторы\u00a0— обзор\n'],
    ['as a character reference', '# The&nbsp;Page\n'],
  ])('%s stays', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what a script needs stays', () => {
  it.each([
    ['joined emoji', '👩\u200d💻 for 🏳️\u200d🌈'],
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क\u094d\u200dष'],
    ['Thai line breaks', 'ภาษา\u200bไทย'],
    ['Khmer line breaks', 'ភាសា\u200bខ្មែរ'],
    ['direction marks in Hebrew', 'C++\u200f בעברית'],
    ['isolates in Arabic', 'لغة \u2066C++\u2069'],
    ['variation selectors', '❤\ufe0f'],
  ])('%s', (_, words) => {
    expect(found(`# ${words}\n\n${entry(`${words}: [${words}](${vim})`)}`)).toEqual([]);
  });

  it('but not overrides of the direction', () => {
    expect(found(entry(`Vim: [\u202eשלום](${vim})`))).toHaveLength(1);
  });
});

it('leaves quotes, broken links and other lists alone', () => {
  const text = `${entry(`Vim: [Vim](${vim})`)}
> ## A\u200b
> <${vim}\u200b>

[a\u200b] (${vim}\u200b)

- a\u200b
`;
  expect(found(text)).toEqual([]);
});

it('is about the heading as it looks, whatever line it stands on', () => {
  expect(found('# The\u00a0Page\u200b\n').map(({ subject }) => subject)).toEqual([
    '# The Page',
    '# The Page',
  ]);
});
