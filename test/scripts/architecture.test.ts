import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const walks = page.split('## Three walks')[1]?.split('\n## ')[0] ?? '';

/** The files that a text names in code spans, as paths from the root. */
function filesIn(text: string): string[] {
  return [...text.matchAll(/`([\w./-]+\.(?:ts|md|yml|json))`/g)].flatMap(([, path = '']) => {
    const below = ['', 'src/', 'test/', 'docs/'].map((folder) => folder + path);
    // A file that stands beside one that was named, or is first in the folder of its row.
    return path.includes('/') ? [below.find((each) => existsSync(join(root, each))) ?? path] : [];
  });
}

describe('the map of the code', () => {
  it('names files that exist', () => {
    const missing = filesIn(page).filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
    expect(filesIn(page).length).toBeGreaterThan(40);
  });

  it.each(walks.split(/^\*\*/m).slice(1))('has walks of 15 files at the most: %#', (walk) => {
    expect(new Set(filesIn(walk)).size).toBeLessThanOrEqual(15);
    expect(new Set(filesIn(walk)).size).toBeGreaterThan(5);
  });
});
