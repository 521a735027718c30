import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/findings/fix.ts';
import { additionsOf } from '../../support/changes.ts';
import { fix, type LintSetup, lint } from '../../support/lint.ts';

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

describe('the same day in a review', () => {
  /** Lints the head of a change, and fixes it in one round, the change's own lines being known. */
  function review(before: string, after: string, more: LintSetup = {}) {
    const all = { ...setup, ...more };
    const additions = additionsOf({ 'digest.md': { before, after } }, all);
    const findings = lint(after, { ...all, additions });
    const { text } = applyFixes(after, findings, { unsafe: false });
    return { findings, text };
  }

  it('is the added one, which goes into the other one below it', () => {
    const before = `## 2024.05.02\n\n${post(1)}\n## 2024-05-01\n\n${post(2)}`;
    const after = `## 2024-05-02\n\n${post(3)}\nWords.\n\n${post(4)}\n${before}`;
    const { findings, text } = review(before, after);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.range.start.line).toBe(1);
    expect(findings[0]?.message).toBe(
      'Unexpected second day `2024-05-02`, expected its entries under the other one',
    );
    expect(findings[0]?.related?.[0]?.range.start.line).toBe(9);
    expect(text).toBe(
      `## 2024.05.02\n\n${post(1)}\n${post(3)}\nWords.\n\n${post(4)}\n## 2024-05-01\n\n${post(2)}`,
    );
  });

  it('is taken away where nothing stands below it', () => {
    const before = `## 2024.05.02\n\n${post(1)}`;
    expect(review(before, `## 2024-05-02\n\n${before}`).text).toBe(before);
  });

  it('is the second one where both were there, or both are new', () => {
    const both = `## 2024-05-02\n\n${post(1)}\n## 2024-05-02\n\n${post(2)}`;
    const plain = lint(both, setup);
    expect(review(both, both).findings).toEqual(plain);
    expect(review('', both).findings).toEqual(plain);
  });

  it('is each added one, before and behind the other', () => {
    const before = `## 2024.05.02\n\n${post(1)}\n## 2024-05-01\n\n${post(2)}`;
    const after = `## 2024-05-02\n\n${post(3)}\n${before}\n## 2024-05-02\n\n${post(4)}`;
    const { findings } = review(before, after);
    expect(findings.map(({ range }) => range.start.line)).toEqual([1, 13]);
    expect(findings.map(({ related }) => related?.[0]?.range.start.line)).toEqual([5, 5]);
  });

  it('is moved without losing a line, wherever it was put', () => {
    const dates = ['2024-05-04', '2024.05.03', '2024-05-02'];
    const gap = fc.constantFrom('', '\n');
    const block = fc.constantFrom(item(8), `${item(8)}${item(9)}`, `${item(8)}\n${item(9)}`, '');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 }),
        gap,
        block,
        fc.boolean(),
        (at, space, added, crlf) => {
          const days = dates.map((date, index) => `## ${date}\n${space}${item(index)}`);
          const eol = (text: string) => (crlf ? text.replaceAll('\n', '\r\n') : text);
          const before = eol(days.join(space));
          const withAdded = [
            ...days.slice(0, at),
            `## 2024-05-03\n${space}${added}`,
            ...days.slice(at),
          ];
          const after = eol(withAdded.join(space));
          const { findings, text } = review(before, after, { config: list });
          expect(findings.map(({ subject }) => subject)).toEqual(['2024-05-03']);
          const lines = (page: string) =>
            page
              .split(/\r?\n/)
              .filter((line) => line !== '')
              .sort();
          expect([...lines(text), '## 2024-05-03'].sort()).toEqual(lines(after));
          expect(lint(text, { ...setup, config: list })).toEqual([]);
        },
      ),
    );
  });
});
