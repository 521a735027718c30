import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill, generatedFiles } from '../../scripts/generated.ts';

const root = resolve(import.meta.dirname, '../..');

describe('a generated file', () => {
  it.each(generatedFiles)('is committed as it is generated: $path', ({ path, content }) => {
    const committed = readFileSync(resolve(root, path), 'utf8');
    expect(committed, 'run npm run generate').toBe(content(committed));
  });
});

describe('fill', () => {
  it('replaces what stands between the markers', () => {
    const page =
      '# A\n<!-- generated: b -->\nold\n<!-- end -->\n<!-- generated: c -->\n<!-- end -->\n';
    const filled =
      '# A\n<!-- generated: b -->\n\nnew\n\n<!-- end -->\n<!-- generated: c -->\n<!-- end -->\n';
    expect(fill(page, 'b', 'new')).toBe(filled);
    expect(fill(filled, 'b', 'new')).toBe(filled);
  });

  it.each(['', '<!-- generated: c -->\n<!-- end -->\n', '<!-- end -->\n<!-- generated: b -->\n'])(
    'refuses a page without the markers: %j',
    (page) => {
      expect(() => fill(page, 'b', 'new')).toThrow('<!-- generated: b -->');
    },
  );
});
