import { describe, expect, it } from 'vitest';
import { lint } from '../../support/lint.ts';

const rule = 'digest-entry-date';
const entry =
  '### Rust Blog: [Announcing Rust 1.78.0](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)';

function messages(day: string, options = {}): string[] {
  return lint(`## ${day}\n\n${entry}\n`, { rule, options }).map(({ message }) => message);
}

describe(rule, () => {
  it.each([
    ['2024-06-01', 0],
    ['2024-04-02', 0],
    ['2024-06-02', 1],
    ['2024-04-01', 1],
  ])('allows 30 days to either side without an option: %s', (day, count) => {
    expect(messages(day)).toHaveLength(count);
  });

  it('can ask for the very day', () => {
    expect(messages('2024-05-02', { days: 0 })).toEqual([]);
    expect(messages('2024-05-03', { days: 0 })).toEqual([
      'Unexpected date 2024-05-02 in the address of an entry of 2024-05-03, expected the same day',
    ]);
    expect(messages('2024-05-04', { days: 1 })).toEqual([
      'Unexpected date 2024-05-02 in the address of an entry of 2024-05-04, expected at most 1 day between them',
    ]);
  });

  it('points at the address', () => {
    const text = `## 2020-01-01\n\n${entry}\n`;
    const [found] = lint(text, { rule });
    expect(text.slice(found?.range.start.offset, found?.range.end.offset)).toBe(found?.subject);
  });

  it('takes the day from the name of the file', () => {
    const config = { 'date-in': '{date:YYYY-MM-DD}.md', entry: '* [{title}]({url})' };
    const text = '* [Announcing Rust](https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html)\n';
    expect(lint(text, { rule, config, path: '2024-05-08.md' })).toEqual([]);
    expect(lint(text, { rule, config, path: '2023-05-08.md' })).toHaveLength(1);
  });

  it('says nothing of entries without a day, or under a day that does not exist', () => {
    expect(messages('2023-02-30')).toEqual([]);
    expect(lint(`# Later\n\n${entry}\n`, { rule })).toEqual([]);
  });

  it('points at the head of an entry whose address stands elsewhere', () => {
    const text =
      '## 2020-01-01\n\n### Rust Blog: [Rust 1.78.0][1]\n\n[1]: https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html\n';
    expect(lint(text, { rule })).toMatchObject([{ range: { start: { line: 3, column: 1 } } }]);
  });

  it('is off unless it is asked for', () => {
    expect(lint(`## 2020-01-01\n\n${entry}\n`).map((finding) => finding.rule)).not.toContain(rule);
  });
});
