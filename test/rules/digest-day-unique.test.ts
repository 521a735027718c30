import { describe, expect, it } from 'vitest';
import { fix, type LintSetup, lint } from '../support/lint.ts';

const setup: LintSetup = { rule: 'digest-day-unique' };
const list = { day: '## {date:YYYY-MM-DD}', entry: '- [{title}]({url})' };
const post = (number: number) => `### Go Blog: [Post ${number}](https://go.dev/blog/${number})\n`;
const item = (number: number) => `- [Post ${number}](https://go.dev/blog/${number})\n`;

describe('digest-day-unique', () => {
  it('points to the first of the two', () => {
    const [finding] = lint(`## 2024-05-02\n\n${post(1)}\n## 2024.05.02\n\n${post(2)}`, setup);
    expect(finding?.range.start.line).toBe(5);
    expect(finding?.related).toMatchObject([{ message: 'the first one', path: 'digest.md' }]);
    expect(finding?.related?.[0]?.range.start.line).toBe(1);
  });

  it('puts entries at the end of the first day, past the days between, in their order', () => {
    const text = `## 2024-05-03\n\n${post(1)}\n## 2024-05-02\n\n${post(2)}\n## 2024-05-03\n\n${post(3)}\nWords.\n\n${post(4)}`;
    const fixed = `## 2024-05-03\n\n${post(1)}\n${post(3)}\nWords.\n\n${post(4)}\n## 2024-05-02\n\n${post(2)}`;
    expect(fix(text, setup)).toBe(fixed);
    expect(lint(fixed, setup)).toEqual([]);
  });

  it('merges more than two', () => {
    const day = (number: number) => `## 2024-05-02\n\n${post(number)}`;
    const text = `${day(1)}\n${day(2)}\n## 2024-05-01\n\n${post(9)}\n${day(3)}`;
    expect(lint(text, setup)).toHaveLength(2);
    expect(fix(text, setup)).toBe(
      `## 2024-05-02\n\n${post(1)}\n${post(2)}\n${post(3)}\n## 2024-05-01\n\n${post(9)}`,
    );
  });

  it('takes a second heading away that has nothing below it', () => {
    expect(fix(`## 2024-05-02\n\n${post(1)}\n## 2024-05-02\n`, setup)).toBe(
      `## 2024-05-02\n\n${post(1)}`,
    );
  });

  it('fills a first day that has nothing below it', () => {
    const text = `## 2024-05-02\n\n## 2024-05-02\n\n${post(1)}`;
    expect(fix(text, setup)).toBe(`## 2024-05-02\n\n${post(1)}`);
  });

  it('sets list items as close as the days have them', () => {
    const close = `## 2024-05-02\n\n${item(1)}${item(2)}\n## 2024-05-02\n\n${item(3)}${item(4)}`;
    expect(fix(close, { ...setup, config: list })).toBe(
      `## 2024-05-02\n\n${item(1)}${item(2)}${item(3)}${item(4)}`,
    );
    const loose = `## 2024-05-02\n\n${item(1)}\n${item(2)}\n## 2024-05-02\n\n${item(3)}`;
    expect(fix(loose, { ...setup, config: list })).toBe(
      `## 2024-05-02\n\n${item(1)}\n${item(2)}\n${item(3)}`,
    );
  });

  it('keeps entries apart from words at the end of the first day, and from HTML', () => {
    const config = { ...setup, config: list };
    expect(fix(`## 2024-05-02\n\n${item(1)}\nWords.\n\n## 2024-05-02\n\n${item(2)}`, config)).toBe(
      `## 2024-05-02\n\n${item(1)}\nWords.\n\n${item(2)}`,
    );
    const day = (number: number) => `## 2024-05-02\n${post(number)}`;
    expect(fix(`${day(1)}${post(2)}<p>Words</p>\n\n${day(3)}${post(4)}`, setup)).toBe(
      `${day(1)}${post(2)}<p>Words</p>\n\n${post(3)}${post(4)}`,
    );
  });

  it.each([
    [
      'words come first',
      `## 2024-05-02\n\n${post(1)}\n## 2024-05-02\n\nWords.\n\n${post(2)}`,
      undefined,
    ],
    [
      'topics stand below the days',
      `## 2024-05-02\n\n### Releases\n\n${item(1)}\n## 2024-05-02\n\n${item(2)}`,
      list,
    ],
  ])('does not merge without a look where %s', (_, text, config) => {
    expect(lint(text, { ...setup, config })[0]?.fix?.safe).toBe(false);
    expect(fix(text, { ...setup, config })).toBe(text);
    expect(lint(fix(text, { ...setup, config, unsafe: true }), { ...setup, config })).toEqual([]);
  });

  it('does not merge what has no end', () => {
    const text = `## 2024-05-02\n\n${post(1)}\n## 2024-05-02\n\n${post(2)}\n<pre>\nwords`;
    expect(lint(text, setup)[0]?.fix).toBeUndefined();
  });

  it('keeps line ends and a missing last one', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n').trimEnd();
    const text = `## 2024-05-02\n\n${post(1)}\n## 2024-05-01\n\n${post(2)}\n## 2024-05-02\n\n${post(3)}`;
    const fixed = `## 2024-05-02\n\n${post(1)}\n${post(3)}\n## 2024-05-01\n\n${post(2)}`;
    expect(fix(crlf(text), setup)).toBe(crlf(fixed));
  });

  it('says nothing of dates that can be read in two ways', () => {
    expect(lint(`## 01/02/2024\n\n${post(1)}\n## 01/02/2024\n\n${post(2)}`, setup)).toEqual([]);
  });
});
