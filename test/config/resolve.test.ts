import { describe, expect, it } from 'vitest';
import { resolveDigest } from '../../src/config/resolve.ts';

function matches(files: string[], path: string, exclude?: string[]): boolean {
  const resolved = resolveDigest({ files, ...(exclude && { exclude }) }, {}, []);
  if ('faults' in resolved) throw new Error('expected a digest');
  return resolved.digest.matches(path);
}

describe('the files of a digest', () => {
  it.each([
    ['*.md', 'README.md'],
    ['**/*.md', 'README.md'],
    ['**/*.md', 'a/b/c.md'],
    ['content/*.md', 'content/x.md'],
    ['content/**/*.md', 'content/x.md'],
    ['20??.md', '2024.md'],
    ['{news,links}.md', 'links.md'],
    ['.github/*.md', '.github/x.md'],
    ['docs/.notes.md', 'docs/.notes.md'],
  ])('that %s describes hold %s', (pattern, path) => {
    expect(matches([pattern], path)).toBe(true);
  });

  it.each([
    ['*.md', 'docs/README.md'],
    ['*.md', 'README.MD'],
    ['*.md', 'README.mdx'],
    ['*.md', '.hidden.md'],
    ['**/*.md', '.github/x.md'],
    ['content/*.md', 'content/a/b.md'],
    ['content/*.md', 'old/content/a.md'],
  ])('that %s describes do not hold %s', (pattern, path) => {
    expect(matches([pattern], path)).toBe(false);
  });

  it('are those of any pattern, less those that are excluded', () => {
    expect(matches(['a.md', 'b.md'], 'b.md')).toBe(true);
    expect(matches(['**/*.md'], 'drafts/a.md', ['drafts/**'])).toBe(false);
    expect(matches(['**/.*.md'], 'drafts/.a.md', ['drafts/**'])).toBe(false);
    expect(matches(['**/*.md'], 'news/a.md', ['drafts/**'])).toBe(true);
  });
});
