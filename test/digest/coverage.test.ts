import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/digest/coverage.ts';
import { parseDocument } from '../../src/digest/document.ts';
import { createSource } from '../../src/text/source.ts';

const clear = (text: string) =>
  findCandidates(parseDocument(createSource('a.md', text))).places.map((place) => place.clear);

describe('what looks like an entry', () => {
  it.each([
    '- [Go](https://go.dev)',
    '1. **[Go](https://go.dev)** - a language',
    '* :star: [video] [Go](https://go.dev)',
    '- 🌟 🐕 [Go](https://go.dev)',
    '1. A language https://go.dev',
    '### Go Blog: [Go 1.22](https://go.dev/blog/go1.22)',
    '2、[Go](https://go.dev)',
    '| Link |\n| --- |\n| [Go](https://go.dev) |',
  ])('is %j', (text) => {
    expect(clear(text)).toEqual([true]);
  });

  it.each([
    '- As [the manual](https://go.dev/doc) has it, nothing is lost.',
    '- [Contents](#contents)',
    '- [A page of ours](other.md)',
    '> - [Go](https://go.dev)',
    'A paragraph with [a link](https://go.dev) in it.',
  ])('is not %j', (text) => {
    expect(clear(text).filter(Boolean)).toEqual([]);
  });

  it('is told of signs without end in bounded work', () => {
    expect(clear(`- ${'⭐'.repeat(90)}:star:x [Go](https://go.dev)`)).toEqual([false]);
    expect(clear(`- ${':star:'.repeat(15)}x [Go](https://go.dev)`)).toEqual([false]);
  });
});
