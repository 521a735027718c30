import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/digest/markdown.ts';
import { makeDigest } from '../support/digest-generator.ts';
import { runs } from '../support/runs.ts';

const whole = (text: string) => parseMarkdown(text, Number.POSITIVE_INFINITY);

/**
 * Lines that end, continue or hide others. Left out is what micromark reads by what stands above,
 * unlike cmark-gfm: an empty item after indented code, and a heading right after a definition.
 */
const lines = fc.constantFrom(
  '',
  '',
  '## 2024-05-21',
  ' ### A: [T][t]',
  '- [Zig 0.12](https://ziglang.org/download/0.12.0/release-notes.html)',
  '* other bullet',
  '  - nested',
  '1. one',
  '2. two',
  '    code or a second paragraph',
  'text with [a link][t], a note[^1] and `code',
  '> quoted',
  '---',
  '===',
  '```',
  '~~~',
  '<details>',
  '</details>',
  '<!--',
  '-->',
  '<a name="x"></a>',
  '| a | b |',
  '|---|---|',
  '\n[t]: https://nodejs.org/en/blog\n',
  '\n[T]: https://deno.com/blog "second"\n',
  '* * *',
  '\ttab',
  '\u00a0',
);

describe('a long text', () => {
  it('is read in pieces as it is read whole', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 40 }), fc.boolean(), (all, crlf) => {
        const text = all.join(crlf ? '\r\n' : '\n');
        expect(parseMarkdown(text, 10)).toEqual(whole(text));
      }),
      runs(1000),
    );
  });

  it('is read so with front matter and links that are defined elsewhere', () => {
    const text = `---\ntitle: Links\n---\n${makeDigest(20e3)}\n\nSee [more][m].\n\n[m]: https://www.python.org/\n`;
    expect(parseMarkdown(text, 100)).toEqual(whole(text));
  });
});

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: Links\n---'],
    ['YAML that ends in dots', '---\ntitle: Links\nfeed: https://deno.com/feed\n...'],
    ['TOML', '+++\ntitle = "Links"\n+++'],
    ['JSON', '{\n  "title": "Links"\n}'],
  ])('in %s is no text of the page', (_, front) => {
    const { children } = parseMarkdown(`${front}\n\n# Links\n`);
    expect(children.map(({ type }) => type)).toEqual(['yaml', 'heading']);
    expect(children[1]?.position?.start.line).toBe(front.split('\n').length + 2);
  });

  it.each(['{\nno JSON\n}\n', '---\n\n# Never closed\n', '+++\nx\n'])('is not %j', (text) => {
    expect(parseMarkdown(text).children.map(({ type }) => type)).not.toContain('yaml');
  });
});
