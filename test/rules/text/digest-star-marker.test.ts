import { describe, expect, it } from 'vitest';
import { fix, lint } from '../../support/lint.ts';

const rule = 'digest-star-marker';
const link = '[Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)';
const right = `### :star:Rust Blog: ${link}\n`;

describe(rule, () => {
  it.each([
    [`### :star: Rust Blog: ${link}`, 'Unexpected space at the star, expected `:star:`'],
    [`### :STAR:Rust Blog: ${link}`, 'Unexpected star `:STAR:`, expected `:star:`'],
    [`### :star2: Rust Blog: ${link}`, 'Unexpected star `:star2:`, expected `:star:`'],
    [`### :star::star:Rust Blog: ${link}`, 'Unexpected star `:star::star:`, expected `:star:`'],
    [`### ⭐ ⭐ Rust Blog: ${link}`, 'Unexpected star `⭐ ⭐`, expected `:star:`'],
    [
      `### Rust Blog :star:: ${link}`,
      'Unexpected place of the star `:star:`, expected it as in `### {star?}{source}: [{title}]({url})`',
    ],
    [
      `### Rust Blog: ${link} ⭐`,
      'Unexpected place of the star `⭐`, expected it as in `### {star?}{source}: [{title}]({url})`',
    ],
  ])('finds and fixes %s', (line, message) => {
    const text = `## 2024-05-06\r\n\r\n${line}\r\n`;
    expect(lint(text, { rule })).toMatchObject([{ message, fix: { safe: true } }]);
    expect(fix(text, { rule })).toBe(`## 2024-05-06\r\n\r\n${right.trimEnd()}\r\n`);
  });

  it('offers the marker in place of what it found, where that is one stretch', () => {
    const [found] = lint(`### ⭐ Rust Blog: ${link}`, { rule });
    expect(found).toMatchObject({
      range: { start: { offset: 4 }, end: { offset: 6 } },
      expected: [':star:'],
      subject: 'https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html',
    });
    expect(lint(`### Rust Blog: ${link} ⭐`, { rule })[0]).not.toHaveProperty('expected');
  });

  it('keeps the spaces that the template has', () => {
    const config = { entry: '- {star" "?}[{title}]({url})', star: '⭐' };
    expect(lint(`- ⭐ ${link}`, { rule, config })).toEqual([]);
    expect(lint(`- ⭐${link}`, { rule, config })).toMatchObject([
      { message: 'Unexpected star without a space, expected `⭐ `' },
    ]);
    expect(fix(`- ⭐${link}`, { rule, config })).toBe(`- ⭐ ${link}`);
  });

  it('says nothing where the format knows no stars', () => {
    const config = { entry: '- [{title}]({url}){" - "description?}' };
    expect(lint(`- ${link} - A release ⭐`, { rule, config })).toEqual([]);
  });
});
