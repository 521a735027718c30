import { describe, expect, it } from 'vitest';
import { additionsOf } from '../../support/changes.ts';
import { fix, type LintSetup, lint } from '../../support/lint.ts';

const setup: LintSetup = { rule: 'digest-day-format' };
const entry = '\n\n### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)\n';

describe('digest-day-format', () => {
  it.each([
    ['20240206'],
    ['2024/2/6'],
    ['6 February 2024'],
    ['Tue, Feb 6th, 2024'],
    ['**2024-02-06**'],
    ['2024-02-06:'],
    ['2024年2月6日'],
  ])('writes %s as the template does', (date) => {
    const text = `## ${date}${entry}`;
    const [finding] = lint(text, setup);
    expect(finding).toMatchObject({ subject: '2024-02-06', expected: ['2024-02-06'] });
    const { start, end } = (finding as NonNullable<typeof finding>).range;
    expect(text.slice(start.offset, end.offset)).toBe(date);
    expect(fix(text, setup)).toBe(`## 2024-02-06${entry}`);
  });

  it.each(['### 2024-02-06', '# 2024-02-06', '##2024-02-06'])('gives %s its marks', (heading) => {
    const text = `${heading}${entry}`;
    expect(lint(text, setup)[0]?.message).toMatch(/^Unexpected heading `#+`, expected `## ?`$/);
    expect(fix(text, setup)).toBe(`## 2024-02-06${entry}`);
  });

  it('turns an underlined heading into one with hashes', () => {
    const text = `2024-02-06\n----------${entry}`;
    expect(lint(text, setup).map(({ message }) => message)).toEqual([
      'Unexpected underlined heading, expected `## {date:YYYY-MM-DD}`',
    ]);
    expect(fix(text, setup)).toBe(`## 2024-02-06${entry}`);
  });

  it('reports depth and style apart', () => {
    const text = `### 2024.02.06${entry}`;
    expect(lint(text, setup)).toHaveLength(2);
    expect(fix(text, { ...setup, unsafe: true })).toBe(`## 2024-02-06${entry}`);
  });

  it('does not take a link away without a look', () => {
    const text = `## [2024.02.06](https://go.dev/blog/go1.22)${entry}`;
    expect(lint(text, setup)[0]?.fix?.safe).toBe(false);
  });

  it('leaves a date that does not exist to digest-day-date, if that is on', () => {
    const text = `## 2024.02.31${entry}`;
    expect(lint(text, setup)).toHaveLength(1);
    expect(lint(text).map(({ rule }) => rule)).toEqual(['digest-day-date']);
  });

  it('finds nothing where the date is in the name of the file', () => {
    const config = { 'date-in': '{date:YYYY-MM-DD}.md', entry: '* [{title}]({url})' };
    const text = '* [Go 1.22 is released!](https://go.dev/blog/go1.22)\n';
    expect(lint(text, { ...setup, config, path: '2024-02-06.md' })).toEqual([]);
  });

  it('keeps line ends and a missing last one', () => {
    expect(fix(`## 2024.02.06${entry}`.replaceAll('\n', '\r\n').trimEnd(), setup)).toBe(
      `## 2024-02-06${entry}`.replaceAll('\n', '\r\n').trimEnd(),
    );
  });
});

describe('a day in a review', () => {
  const page = (...headings: string[]) =>
    headings
      .map(
        (heading, at) =>
          `${heading}\n\n### Go Blog: [Post ${at}](https://go.dev/blog/${heading.replace(/\W/g, '')})\n\n`,
      )
      .join('');
  const found = (before: string, after: string, more: LintSetup = {}) => {
    const additions = additionsOf({ 'digest.md': { before, after } });
    return lint(after, { ...setup, assumed: true, additions, ...more }).map(
      ({ subject }) => subject,
    );
  };
  const old = ['## 2024.02.05', '## 2024.01.30', '## 2024.01.22', '## 2023.12.31', '## 2023.12.02'];

  it('may look as the others do where nobody asked for another look', () => {
    const before = page(...old);
    expect(found(before, page('## 2024.02.06', ...old))).toEqual([
      '2024-02-05',
      '2024-01-30',
      '2024-01-22',
      '2023-12-31',
      '2023-12-02',
    ]);
    expect(found(before, page('## 2024/02/06', ...old))).toContain('2024-02-06');
    expect(found(before, page('### 2024.02.06', ...old))).toContain('2024-02-06');
  });

  it('is found where a configuration asks for another look, and without a review', () => {
    const after = page('## 2024.02.06', ...old);
    expect(found(page(...old), after, { assumed: false })).toContain('2024-02-06');
    expect(lint(after, { ...setup, assumed: true })).toHaveLength(6);
  });

  it('is found where four fifths of the others do not look alike', () => {
    const mixed = ['## 2024-02-05', '## 2024-01-30', ...old.slice(2)];
    expect(found(page(...mixed), page('## 2024.02.06', ...mixed))).toContain('2024-02-06');
  });

  it('is found in a new digest, whose days all came with it', () => {
    expect(found('', page(...old))).toHaveLength(5);
  });
});
