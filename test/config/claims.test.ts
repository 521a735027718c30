import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/load.ts';

const items = "entry: '- [{title}]({url})'";
const headings = "entry: '## [{title}]({url})'";

const mistake = (first: string, second: string) => {
  const text = `digests:\n  - ${first.replaceAll('\n', '\n    ')}\n  - ${second.replaceAll('\n', '\n    ')}\n`;
  try {
    parseConfig(text, 'c.yml');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('two digests that claim the same place', () => {
  it('are a mistake, said with both places', () => {
    expect(mistake(`files: ["*.md"]\n${items}`, `files: [README.md]\n${items}`)).toBe(
      'c.yml:4:5: found a digest of the list items in `README.md`, as the one at c.yml:2:5 is; expected one digest for each place: give `sections` to both, or write both templates in one',
    );
  });

  it.each([
    ['*.md', '*.md'],
    ['docs/**/*.md', 'docs/a-*.md'],
    ['**/*.md', 'docs/**'],
    ['{a,b}/*.md', '**/b/list.md'],
    ['docs/*-a-*.md', 'docs/*-b-*.md'],
  ])('are found by their patterns: %s and %s', (first, second) => {
    expect(mistake(`files: ["${first}"]\n${items}`, `files: ["${second}"]\n${items}`)).toContain(
      'found a digest of the list items',
    );
  });

  it.each([
    ['other files', `files: ["a/*.md"]\n${items}`, `files: ["b/*.md"]\n${items}`],
    ['files left out', `files: ["*.md"]\nexclude: [a.md]\n${items}`, `files: [a.md]\n${items}`],
    ['other blocks', `files: ["*.md"]\n${items}`, `files: ["*.md"]\n${headings}`],
    [
      'other sections',
      `files: ["*.md"]\n${items}\nsections: { except: [Jobs] }`,
      `files: ["*.md"]\n${items}\nsections: { only: [Jobs] }`,
    ],
    [
      'sections of two names',
      `files: ["*.md"]\n${items}\nsections: { only: [Ads] }`,
      `files: ["*.md"]\n${items}\nsections: { only: [Jobs] }`,
    ],
  ])('are fine with %s', (_, first, second) => {
    expect(mistake(first, second)).toBeUndefined();
  });

  it.each([
    ['sections: { only: [Jobs] }', ''],
    ['sections: { only: [[Work, Jobs]] }', 'sections: { only: [Jobs] }'],
    ['sections: { except: [Ads] }', 'sections: { except: [Jobs] }'],
  ])('share a section with %s and %s', (first, second) => {
    expect(
      mistake(`files: ["*.md"]\n${items}\n${first}`, `files: ["*.md"]\n${items}\n${second}`),
    ).toContain('give `sections` to both');
  });

  it('are looked for in bounded time', () => {
    const files = `[${Array.from({ length: 300 }, (_, at) => `"${'**/'.repeat(at % 9)}*${at}*.md"`).join(', ')}]`;
    expect(mistake(`files: ${files}\n${items}`, `files: ${files}\n${headings}`)).toBeUndefined();
    expect(mistake(`files: ${files}\n${items}`, `files: ["x/*.txt"]\n${items}`)).toBeUndefined();
  });
});
