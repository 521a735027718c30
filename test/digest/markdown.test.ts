import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, reparseMarkdown } from '../../src/digest/markdown.ts';
import { editText } from '../../src/findings/fix.ts';
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
  '[^1]: a footnote',
  '\n[^1]: another',
  '    [t]',
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
  '\n| c \\| d | e |\n|:--|--:|\n| 1 | [t] |',
  '| [2][t] | `x` | 3 |',
  'no | bar',
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

  it('is read so where it is one table', () => {
    const rows = Array.from({ length: 300 }, (_, at) => `| ${at} | [Zig](https://ziglang.org/) |`);
    const text = `# Zig\n\n| a | b |\n| - | :-: |\n${rows.join('\n')}\nmore\n`;
    expect(parseMarkdown(text, 100)).toEqual(whole(text));
  });

  it('is read so with front matter and links that are defined elsewhere', () => {
    const text = `---\ntitle: Links\n---\n${makeDigest(20e3)}\n\nSee [more][m].\n\n[m]: https://www.python.org/\n`;
    expect(parseMarkdown(text, 100)).toEqual(whole(text));
  });
});

/** Edits of a text, in order and none in another's place. */
function apart(text: string, wanted: readonly { at: number; length: number; put: string }[]) {
  let last = 0;
  return wanted
    .map(({ at, length, put }) => ({ start: at % (text.length + 1), length, text: put }))
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, length, text: put }) => {
      const from = Math.max(start, last);
      if (from > text.length) return [];
      last = Math.min(text.length, from + length) + 1;
      return [{ start: from, end: last - 1, text: put }];
    });
}

describe('a text that was edited', () => {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat(12),
    put: fc.oneof(lines, fc.constantFrom('x', '\n', '\n\n')),
  });

  it('is read as a new one, whatever is taken from the text before', () => {
    fc.assert(
      fc.property(
        fc.array(lines, { maxLength: 40 }),
        fc.array(edit, { maxLength: 4 }),
        fc.boolean(),
        (all, wanted, crlf) => {
          const text = all.join(crlf ? '\r\n' : '\n');
          const before = parseMarkdown(text, 10);
          const kept = JSON.stringify(before);
          const edits = apart(text, wanted);
          const edited = editText(text, edits);
          const parsed = { text, tree: before };
          expect(reparseMarkdown(edited, parsed, edits, 10)).toEqual(parseMarkdown(edited, 10));
          expect(JSON.stringify(before)).toBe(kept);
        },
      ),
      runs(1000),
    );
  });
});

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: Links\n---'],
    ['YAML that ends in dots', '---\ntitle: Links\nfeed: https://deno.com/feed\n...'],
    ['TOML', '+++\ntitle = "Links"\n+++'],
    ['JSON between semicolons', ';;;\n{"title": "Links"}\n;;;'],
    ['JSON', '{\n  "title": "Links"\n}'],
    ['JSON on one line', '{"title": "Links", "feed": "https://deno.com/feed"}'],
  ])('in %s is no text of the page', (_, front) => {
    const { children } = parseMarkdown(`${front}\n\n# Links\n`);
    expect(children.map(({ type }) => type)).toEqual(['yaml', 'heading']);
    expect(children[1]?.position?.start.line).toBe(front.split('\n').length + 2);
  });

  it.each([
    '{\nno JSON\n}\n',
    '{no JSON}\n',
    '{"title": 1}, for example\n',
    '---\n\n# Never closed\n',
    '+++\nx\n',
  ])('is not %j', (text) => {
    expect(parseMarkdown(text).children.map(({ type }) => type)).not.toContain('yaml');
  });
});
