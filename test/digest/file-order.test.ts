import { describe, expect, it } from 'vitest';
import { createFileOrder } from '../../src/digest/archive/archive-file.ts';

const byName = createFileOrder((path) => /\d{4}-\d{2}-\d{2}/.exec(path)?.[0]);

describe('the order of files', () => {
  it('goes by the date in their names, whatever their folders', () => {
    const paths = ['b/2024-05-08.md', 'a/2024-05-15.md', 'c/2024-05-01.md'];
    expect(paths.sort(byName)).toEqual(['c/2024-05-01.md', 'b/2024-05-08.md', 'a/2024-05-15.md']);
  });

  it('puts files without a date first', () => {
    expect(['2024-05-08.md', 'template.md'].sort(byName)).toEqual(['template.md', '2024-05-08.md']);
  });

  it('takes numbers in paths as numbers', () => {
    expect(['issue-10.md', 'issue-9.md'].sort(byName)).toEqual(['issue-9.md', 'issue-10.md']);
  });

  it('tells any two paths apart', () => {
    expect(byName('issue-01.md', 'issue-1.md')).not.toBe(0);
    expect(byName('issue-1.md', 'issue-01.md')).toBe(-byName('issue-01.md', 'issue-1.md'));
    expect(byName('issue-1.md', 'issue-1.md')).toBe(0);
  });
});
