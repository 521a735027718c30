import { describe, expect, it } from 'vitest';
import { findInvisible } from '../../src/text/invisible.ts';

describe('findCharacters', () => {
  it('takes marks of direction for what belongs where a text has letters that run to the left', () => {
    expect(findInvisible('\u200fC++\u200f בעברית', 'title')).toEqual([]);
    expect(findInvisible('\u200fC++\u200f', 'title')).toMatchObject([
      { start: 0, end: 1, expected: '' },
      { start: 4, end: 5, expected: '' },
    ]);
    expect(findInvisible('https://he.wikipedia.org/\u200fעברית', 'address')).toHaveLength(1);
  });

  it('reads a line full of them once, not once for each of them', () => {
    // As long as a line may be; looking through all of it each time takes minutes.
    expect(findInvisible('\u2066\u2069'.repeat(128 * 1024), 'title')).toHaveLength(256 * 1024);
  });
});
