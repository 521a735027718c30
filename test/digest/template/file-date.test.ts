import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFileName } from '../../../src/digest/template/file-date.ts';
import { TemplateError } from '../../../src/digest/template/tokens.ts';

describe('compileFileName', () => {
  it.each([
    ['{date:YYYY-MM-DD}.md', '2024-05-01.md'],
    ['{date:YYYY-MM-DD}-*.md', '2024-05-01-this-week-in-rust.md'],
    ['{date:YYYY-MM-DD}-*.md', 'content/issues/2024-05-01-this-week.md'],
    ['issue-?-{date:D.M.YYYY}.md', 'issue-7-1.5.2024.md'],
    ['*-{date:YYYYMMDD}.md', 'weekly-news-20240501.md'],
    ['*{date:YYYY-MM-DD}*', '2024-05-01'],
    ['issues/{date:YYYY/MM/DD}.md', 'issues/2024/05/01.md'],
    ['**/{date:YYYY/MM/DD}.md', 'a/b/2024/05/01.md'],
    ['**/{date:YYYY/MM/DD}.md', '2024/05/01.md'],
    ['{date:YYYY-MM-DD}/**/*.md', '2024-05-01/index.md'],
    ['{date:YYYY-MM-DD}/**/*.md', '2024-05-01/a/b/index.md'],
    ['\\{{date:YYYY-MM-DD}\\}.md', '{2024-05-01}.md'],
  ])('reads with %s the date of %s', (pattern, path) => {
    expect(compileFileName(pattern).read(path)?.first).toBe('2024-05-01');
  });

  it.each([
    ['{date:YYYY-MM-DD}.md', '2024-05-01-x.md'],
    ['{date:YYYY-MM-DD}.md', '2024-5-1.md'],
    ['{date:YYYY-MM-DD}.md', 'x2024-05-01.md'],
    ['{date:YYYY-MM-DD}.md', '2024-05-01.MD'],
    ['{date:YYYY-MM-DD}-?.md', '2024-05-01-.md'],
    ['{date:YYYY-MM-DD}?', '2024-05-01'],
    ['a?{date:YYYY-MM-DD}/x', 'a/2024-05-01/x'],
    ['issues/{date:YYYY-MM-DD}.md', 'old/issues/2024-05-01.md'],
    ['issues/*{date:YYYY-MM-DD}.md', 'issues/old/2024-05-01.md'],
    ['**/{date:YYYY-MM-DD}.md', 'a/b-2024-05-01.md'],
    ['{date:YYYY-MM-DD}.md', ''],
  ])('reads with %s no date of %s', (pattern, path) => {
    expect(compileFileName(pattern).read(path)).toBeUndefined();
  });

  it('reads a month or a week', () => {
    const month = { first: '2024-05-01', last: '2024-05-31' };
    expect(compileFileName('{date:YYYY-MM}.md').read('2024-05.md')).toEqual(month);
    expect(compileFileName('{date:YYYY/MMMM}.md', 'fr').read('2024/mai.md')).toEqual(month);
    expect(compileFileName('{date:YYYY-WWW}.md').read('2024-W05.md')?.first).toBe('2024-01-29');
  });

  it('takes the leftmost of several dates', () => {
    const read = compileFileName('*{date:YYYY-MM-DD}*.md').read;
    expect(read('2024-05-01-looking-back-at-2023-04-30.md')?.first).toBe('2024-05-01');
  });

  it('reads a date that the calendar does not have, for a rule to report', () => {
    expect(compileFileName('{date:YYYY-MM-DD}.md').read('2024-02-31.md')?.first).toBe('2024-02-31');
  });

  it('takes characters that mean something in a regular expression as they are', () => {
    const read = compileFileName('[a+b](c).{date:YYYY-MM-DD}$').read;
    expect(read('[a+b](c).2024-05-01$')?.first).toBe('2024-05-01');
    expect(read('a(c).2024-05-01$')).toBeUndefined();
  });

  it.each([
    ['*.md', 1, 'found no date, expected a placeholder such as `{date:YYYY-MM-DD}`'],
    ['{date:YYYY-MM}-{date:YYYY}', 16, 'it names the year 2 times; name it once'],
    ['{date:YYYY-MM-DD}-{title}', 19, '`{title}` has no place in a file name; expected `{date:…}`'],
    ['x-{date:YYYY-MM-DD?}', 3, 'a file name takes no placeholder but `{date:…}`'],
    ['x-{"a"date:YYYY-MM-DD}', 3, 'a file name takes no placeholder but `{date:…}`'],
    ['x-{date:MM-DD}', 3, 'names no year'],
    ['x-{date', 3, 'brace'],
  ])('refuses %s at column %i: %s', (pattern, column, reason) => {
    const compile = () => compileFileName(pattern);
    expect(compile).toThrow(TemplateError);
    expect(compile).toThrow(
      expect.objectContaining({ column, message: expect.stringContaining(reason) }),
    );
  });

  it('finds the date wherever the wildcards leave it', () => {
    const name = fc.stringMatching(/^[a-z._-]{0,8}$/);
    fc.assert(
      fc.property(fc.array(name), name, name, (folders, before, after) => {
        const path = [...folders, `${before}2024-05-01${after}`].join('/');
        expect(compileFileName('*{date:YYYY-MM-DD}*').read(path)?.first).toBe('2024-05-01');
        expect(compileFileName('**/*{date:YYYY-MM-DD}*').read(path)?.first).toBe('2024-05-01');
      }),
    );
  });

  it('copes with many wildcards', () => {
    const read = compileFileName(`${'*a'.repeat(40)}{date:YYYY-MM-DD}.md`).read;
    expect(read('a'.repeat(4000))).toBeUndefined();
    expect(read(`${'a'.repeat(40)}2024-05-01.md`)?.first).toBe('2024-05-01');
  });
});
