import { describe, expect, it } from 'vitest';
import { fix, type LintSetup, lint } from '../../support/lint.ts';

const setup: LintSetup = { rule: 'digest-day-empty' };
const entry = '### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)\n';

describe('digest-day-empty', () => {
  it.each([
    [
      'between days',
      `## 2024-02-07\n\n${entry}\n## 2024-02-06\n\n## 2024-02-05\n\n${entry}`,
      `## 2024-02-07\n\n${entry}\n## 2024-02-05\n\n${entry}`,
    ],
    ['at the end', `## 2024-02-07\n\n${entry}\n## 2024-02-06\n`, `## 2024-02-07\n\n${entry}`],
    [
      'at the end without a line end',
      `## 2024-02-07\n\n${entry}\n## 2024-02-06`,
      `## 2024-02-07\n\n${entry.trimEnd()}`,
    ],
    [
      'above a comment',
      `## 2024-02-06\n\n<!-- Add new links here. -->\n`,
      `<!-- Add new links here. -->\n`,
    ],
    [
      'above a rule and a section',
      `# Go\n\n## 2024-02-06\n\n---\n\n# Rust\n`,
      `# Go\n\n---\n\n# Rust\n`,
    ],
    [
      'with other line ends',
      `# Go\r\n\r\n## 2024-02-06\r\n\r\n# Rust\r\n`,
      `# Go\r\n\r\n# Rust\r\n`,
    ],
  ])('removes a day %s', (_, text, fixed) => {
    expect(lint(text, setup).map(({ subject }) => subject)).toEqual(['2024-02-06']);
    expect(fix(text, setup)).toBe(fixed);
  });

  it('removes several in a row', () => {
    const text = `# Go\n\n## 2024-02-06\n\n## 2024-02-05\n\n## 2024-02-04\n\n${entry}`;
    expect(fix(text, setup)).toBe(`# Go\n\n## 2024-02-04\n\n${entry}`);
  });

  it.each([
    ['words', 'Nothing today.'],
    ['a picture', '![A cat](https://upload.wikimedia.org/wikipedia/commons/3/3a/Cat03.jpg)'],
    ['a quote', '> Nothing today.'],
    ['words below a topic', '### Releases\n\nNone today.'],
    ['words between topics', '### Releases\n\nNone today.\n\n### Articles'],
  ])('leaves a day with %s alone', (_, body) => {
    expect(lint(`## 2024-02-06\n\n${body}\n\n## 2024-02-05\n\n${entry}`, setup)).toEqual([]);
  });

  it('does not remove topics', () => {
    const text = `## 2024-02-06\n\n### Releases\n\n### Articles\n\n## 2024-02-05\n\n${entry}`;
    expect(lint(text, setup)).toHaveLength(1);
    expect(fix(text, { ...setup, unsafe: true })).toBe(text);
  });

  it('names a date that can be read in two ways as it is written', () => {
    expect(lint('## 01/02/2024\n', setup)[0]?.message).toContain('`## 01/02/2024`');
  });

  it('leaves doubled days to digest-day-unique, if that is on', () => {
    const text = `## 2024-02-06\n\n${entry}\n## 2024-02-06\n\n## 01/02/2024\n`;
    expect(lint(text, setup).map(({ range }) => range.start.line)).toEqual([5, 7]);
    const rules = lint(text).map(({ rule, range }) => `${range.start.line} ${rule}`);
    expect(rules).toContain('5 digest-day-unique');
    expect(rules).not.toContain('5 digest-day-empty');
  });

  it('says nothing of a file without entries whose date is in its name', () => {
    const config = { 'date-in': '{date:YYYY-MM-DD}.md', entry: '* [{title}]({url})' };
    expect(lint('# Soon\n', { ...setup, config, path: '2024-02-06.md' })).toEqual([]);
  });
});
