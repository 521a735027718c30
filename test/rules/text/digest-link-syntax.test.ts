import { describe, expect, it } from 'vitest';
import { fix, lint } from '../../support/lint.ts';

const rule = 'digest-link-syntax';
const book = 'https://doc.rust-lang.org/book/';

/** An entry whose body is one paragraph. */
const page = (paragraph: string) =>
  `## 2024-05-06\n\n### Rust: [The Book](${book})\n\n${paragraph}\n`;
const found = (paragraph: string) =>
  lint(page(paragraph), { rule }).map(({ message }) => message.replace(/^Unexpected /, ''));
const fixed = (paragraph: string, unsafe = true) =>
  fix(page(paragraph), { rule, unsafe })
    .slice(page('').length - 1)
    .trimEnd();

describe('a link that markdown does not read', () => {
  it.each([
    ['[Std] (https://doc.rust-lang.org/std/)', '[Std](https://doc.rust-lang.org/std/)'],
    ['[Std]\n(https://doc.rust-lang.org/std/)', '[Std](https://doc.rust-lang.org/std/)'],
    ['[Std](https://doc.rust-lang.org/std/', '[Std](https://doc.rust-lang.org/std/)'],
    ['[Std(https://doc.rust-lang.org/std/)', '[Std](https://doc.rust-lang.org/std/)'],
    ['[[Std](https://doc.rust-lang.org/std/)', '[Std](https://doc.rust-lang.org/std/)'],
    ['[Std]](https://doc.rust-lang.org/std/)', '[Std](https://doc.rust-lang.org/std/)'],
    ['[Std|https://doc.rust-lang.org/std/]', '[Std](https://doc.rust-lang.org/std/)'],
    ['[Std](https ://doc.rust-lang.org/std/)', '[Std](https://doc.rust-lang.org/std/)'],
    ['[Std](https: //doc.rust-lang.org/std/)', '[Std](https://doc.rust-lang.org/std/)'],
    ['Std](https://doc.rust-lang.org/std/)', '[Std](https://doc.rust-lang.org/std/)'],
    ['(Std)[https://doc.rust-lang.org/std/]', '[Std](https://doc.rust-lang.org/std/)'],
    ['[https://doc.rust-lang.org/std/](Std)', '[Std](https://doc.rust-lang.org/std/)'],
    ['[https://doc.rust-lang.org/std/](The docs)', '[The docs](https://doc.rust-lang.org/std/)'],
    [
      '[Std]([https://doc.rust-lang.org/std/](https://doc.rust-lang.org/std/))',
      '[Std](https://doc.rust-lang.org/std/)',
    ],
    ['![Ferris] (https://rustacean.net/ferris.svg)', '![Ferris](https://rustacean.net/ferris.svg)'],
    ['**[Std] (https://doc.rust-lang.org/std/)**', '**[Std](https://doc.rust-lang.org/std/)**'],
    ['[`std`, *all*] (https://doc.rust-lang.org)', '[`std`, *all*](https://doc.rust-lang.org)'],
    ['[Std] (www.rust-lang.org)', '[Std](https://www.rust-lang.org)'],
    [
      '[Ferris](https://en.wikipedia.org/wiki/Rust_(programming_language)',
      '[Ferris](https://en.wikipedia.org/wiki/Rust_(programming_language))',
    ],
    [
      '[Std](https://doc.rust-lang.org/my file.html)',
      '[Std](https://doc.rust-lang.org/my%20file.html)',
    ],
  ])('%s is written %s', (before, after) => {
    expect(found(before)).toHaveLength(1);
    expect(fixed(before)).toBe(after);
    expect(fixed(before, false)).toBe(before);
    expect(found(after)).toEqual([]);
  });

  it('is named but not fixed where two addresses contradict each other', () => {
    const link = '[Std]([https://doc.rust-lang.org/](https://rust-lang.org/))';
    expect(found(link)).toEqual([
      `link in place of the address of \`${link}\`, expected the address alone`,
    ]);
    expect(fixed(link)).toBe(link);
  });

  it('is fixed safely where only escaping changes', () => {
    const raw = '[Std](https://doc.rust-lang.org/std/?search="a b")';
    const escaped = '[Std](https://doc.rust-lang.org/std/?search=%22a%20b%22)';
    expect(fixed(raw, false)).toBe(escaped);
    const title = '[Std](https://doc.rust-lang.org/std/ "the "std" crate")';
    expect(fixed(title, false)).toBe('[Std](https://doc.rust-lang.org/std/ "the \\"std\\" crate")');
  });

  it('keeps the escapes and character references of its address', () => {
    expect(fixed('[Std] (https://doc.rust-lang.org/?a=1&amp;b=2\\_3)')).toBe(
      '[Std](https://doc.rust-lang.org/?a=1&b=2_3)',
    );
  });

  it.each([
    ['[Std](https://doc.rust-lang.org/std/ is the place to look)', 'spaces or other text'],
    ['[Std](https://doc.rust-lang.org/, https://docs.rs/)', 'spaces or other text'],
    ['[Std](https://doc.rust-lang.org/std/ is the place', 'without a closing parenthesis'],
    ['[Std](https://doc.rust-lang.org/std/.', 'without a closing parenthesis'],
    ['See std](https://doc.rust-lang.org/std/) first.', 'without an opening bracket'],
    ['[Std]()', 'link `[Std]()` without an address'],
    ['[Std](<>)', 'link `[Std](<>)` without an address'],
    ['[]()', 'link `[]()` without an address'],
    ['![]()', 'picture `![]()` without an address'],
  ])('has no fix where the intent is not clear: %s', (paragraph, message) => {
    expect(found(paragraph)).toEqual([expect.stringContaining(message)]);
    expect(fixed(paragraph)).toBe(paragraph);
  });

  it('is reported once as the link of an entry, with its repair as what is expected', () => {
    const text = `## 2024-05-06\n\n### Rust: The Book](${book})\n`;
    expect(lint(text)).toMatchObject([
      { rule, subject: book, expected: [`[The Book](${book})`], range: { start: { column: 11 } } },
    ]);
  });

  it('is reported in quotes, tables and list items', () => {
    expect(found(`> > - [Std] (${book})`)).toHaveLength(1);
    expect(found(`| a |\n|---|\n| [Std] (${book}) |`)).toHaveLength(1);
  });
});

describe('no link', () => {
  it.each([
    'A list [1, 2] (of numbers), an index a[i](x), a quote [sic] and a [link][nowhere]',
    'A source [12] (https://doc.rust-lang.org)',
    'A hint [see (https://doc.rust-lang.org)] in brackets',
    '`[Std] (https://doc.rust-lang.org)`',
    '\\[Std](https://doc.rust-lang.org) and \\[Std\\](https://doc.rust-lang.org)',
    'call(this)[https://doc.rust-lang.org]',
    'C++ has operator[]() for this',
    '![Ferris](https://rustacean.net/ferris.svg =100x100)',
    '[[paper]](https://doc.rust-lang.org) [`[i]`](https://doc.rust-lang.org) [a [b] c](https://docs.rs)',
    '[Std](https://doc.rust-lang.org "the (std) crate") and [Std](<https://doc.rust-lang.org/a b>)',
    '[Chapter](ch01-00.html) and [section](#section) and [mail](mailto:editor@rust-lang.org)',
  ])('is taken for one: %s', (paragraph) => {
    expect(found(paragraph)).toEqual([]);
  });
});
