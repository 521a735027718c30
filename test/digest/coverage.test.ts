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

describe('one place that looks like an entry', () => {
  const placesIn = (text: string) =>
    findCandidates(parseDocument(createSource('a.md', text))).places.map(
      ({ block, content, line, links, clear }) => ({
        block,
        text: text.slice(content.start, content.end),
        line,
        links: links.length,
        clear,
      }),
    );
  const zig = 'https://ziglang.org/';

  it('is a heading with the address in the line below', () => {
    const text = `## Zig\n\n${zig}\n\n## Words\n\nSee ${zig}\n`;
    expect(placesIn(text)).toEqual([
      { block: 'heading', text: `Zig\n\n${zig}`, line: 1, links: 1, clear: true },
    ]);
  });

  it('is each numbered line of a paragraph', () => {
    const text = `1、[Zig](${zig})\nwords\n2、[Gleam](https://gleam.run/)\n`;
    expect(placesIn(text)).toEqual([
      { block: 'paragraph', text: `1、[Zig](${zig})\nwords`, line: 1, links: 1, clear: true },
      {
        block: 'paragraph',
        text: '2、[Gleam](https://gleam.run/)',
        line: 3,
        links: 1,
        clear: true,
      },
    ]);
  });

  it('is a row without the cells that are not shown', () => {
    const text = `| a | b |\n|---|---|\n| 1 | [Zig](${zig}) | more |\n`;
    expect(placesIn(text)).toMatchObject([
      { block: 'row', text: `| 1 | [Zig](${zig}) |`, line: 3 },
    ]);
  });
});
