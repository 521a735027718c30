import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as nodeToString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { digestOf, fix, lint } from '../support/lint.ts';
import { runs, sampled } from '../support/runs.ts';

const dashed = '* [{title}]({url}){" - "description?}';

describe('a safe fix', () => {
  it.each([
    // The dash of an arrow separates nothing.
    [dashed, '* [Node](https://nodejs.org/) -> 10,000+ things'],
    [dashed, '* [Node](https://nodejs.org/) => 10,000+ things'],
    [dashed, '* [Node](https://nodejs.org/)-> 10,000+ things'],
    [dashed, '* [Node](https://nodejs.org/) → all the things'],
    // Nor do dots, the dash of an option or of a compound word, an emoji, a smiley.
    [dashed, '* [Node](https://nodejs.org/)... and more'],
    // A colon may lead to what is below.
    [dashed, '* [Node](https://nodejs.org/):'],
    ['* [{title}]({url}){". "description?}', '* [Node](https://nodejs.org/)... and more'],
    [dashed, '* [GCC](https://gcc.gnu.org/) -O2 is enough'],
    [dashed, '* [GCC](https://gcc.gnu.org/) --help lists options'],
    [dashed, '* [Rust](https://www.rust-lang.org/)-based tools'],
    [dashed, '* [Freezer](https://en.wikipedia.org/wiki/Refrigerator) -5 degrees'],
    ['* [{title}]({url}){": "description?}', '* [Node](https://nodejs.org/) :tada: is out'],
    ['* [{title}]({url}){": "description?}', '* [Node](https://nodejs.org/) :) is out'],
    ['* [{title}]({url}){": "description?}', '* [Rust](https://www.rust-lang.org/)::std is out'],
    ['* {source}: [{title}]({url})', '* Rust Blog -> [Rust 1.78](https://blog.rust-lang.org/)'],
    ['* {source}: [{title}]({url})', '* Rust Blog… [Rust 1.78](https://blog.rust-lang.org/)'],
    [
      '* [{title}]({url}){" by "source?}{" - "description?}',
      '* [Go](https://go.dev/) by Jean-Luc — on channels',
    ],
  ])('takes no sign apart: %s: %s', (entry, line) => {
    const text = `* [Vim](https://www.vim.org/)\n${line}\n`;
    expect(fix(text, { config: { entry } })).toBe(text);
  });

  it.each([
    [dashed, '* [Go](https://go.dev/) -  A language', '* [Go](https://go.dev/) - A language'],
    [dashed, '* [Go](https://go.dev/)- a language', '* [Go](https://go.dev/) - a language'],
    [dashed, '* [Go](https://go.dev/) -A language', '* [Go](https://go.dev/) - A language'],
    [
      '* {source}: [{title}]({url})',
      '* C++ [Modules](https://isocpp.org/)',
      '* C++: [Modules](https://isocpp.org/)',
    ],
    [
      '* [{title}]({url}){": "description?}',
      '* [Go](https://go.dev/):a language',
      '* [Go](https://go.dev/): a language',
    ],
  ])('puts the blanks of a separator right: %s: %s', (entry, line, fixed) => {
    const source = entry.includes('{source}') ? 'Vim: ' : '';
    const head = `* ${source}[Vim](https://www.vim.org/)\n`;
    expect(fix(`${head}${line}\n`, { config: { entry } })).toBe(`${head}${fixed}\n`);
  });

  it('is offered with a look where an arrow stands for the separator', () => {
    const text = '* [Node](https://nodejs.org/) -> 10,000+ things\n';
    const [finding] = lint(text, { config: { entry: dashed }, rule: 'digest-entry-format' });
    expect(finding).toMatchObject({ expected: [' - '], fix: { safe: false } });
    expect(fix(text, { config: { entry: dashed }, unsafe: true })).toBe(
      '* [Node](https://nodejs.org/) - 10,000+ things\n',
    );
  });
});

const star = /:[a-z]*star\d?:|[⭐🌟★☆✨]\uFE0F?/gu;
/** A star at the edge of a link's text, which leaves no gap where it is taken out. */
const starAtEdge = new RegExp(
  `(?<=⟦)(?:\\s*(?:${star.source}))+\\s*|\\s*(?:${star.source})(?=⟧)`,
  'gu',
);

/**
 * The words of a page with all their signs, in order, but for what separates them (a colon or a
 * dash with a blank behind it), stars, and the case of tags.
 */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  visit(digestOf(text).document.tree, (node: Nodes) => {
    if (!/^(?:paragraph|heading|tableCell|code|html|yaml)$/.test(node.type)) return;
    const shown = nodeToString(withGaps(node))
      .replace(starAtEdge, '')
      .replace(star, ' ')
      .replace(/\p{Cf}/gu, '')
      // `[Go](…):a language`, `[Go](…) -A language`
      .replace(/⟧ (?:：|:(?![\w+-]+:|[-)(:DP])|\s*-(?=\p{Lu}(?:\p{Ll}| )))/gu, '⟧ ');
    for (const word of shown.toLowerCase().split(/\s+/)) {
      const bare = word.replace(/(?<![:：|·•\-–—−~.,;<>=])[:：|·•\-–—−~.,;]$/, '');
      if (bare !== '') words.push(bare);
    }
  });
  return words;
}

/** The edge of a link parts words. */
function withGaps(node: Nodes): Nodes {
  if (node.type === 'link') {
    return { ...node, children: [{ type: 'text', value: ` ⟦${nodeToString(node).trim()}⟧ ` }] };
  }
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => withGaps(child as Nodes)) } as Nodes;
}

const templates = [
  dashed,
  '* [{title}]({url})',
  '* [{title}]({url}){": "description?}',
  '* [{title}]({url}){" "description?}',
  '* [{title}]({url}){", "description?}',
  '* [{title}]({url}){" — "description?}',
  '* [{title}]({url}){" ("description")"?}',
  '* [{title}]({url}){" by "source?}{" - "description?}',
  '* {star" "?}[{title}]({url}){" - "description?}',
  '* {tag" "*}[{title}]({url})',
  '* {source}: [{title}]({url})',
  '* {source} - [{title}]({url})',
  '* {source" | "?}[{title}]({url}){" - "description?}',
  '* **[{title}]({url})**{": "description?}',
  '### {star?}{source}: [{title}]({url})',
];

const sign = fc.constantFrom(
  ...['-', '–', '—', ':', '：', '.', ',', ';', '|', '~', '·', '>', '<', '=', '/', '+', '…', '→'],
  ...['!', '?', '%', '#', '&', '(', ')', '[', ']', '"', "'", '*', '_', '`', '\\', '$', '@', '👍'],
);
const signs = fc.array(sign, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const gap = fc.constantFrom('', ' ', ' ', ' ', '  ');
const word = fc.constantFrom(
  ...['Node', 'x86-64', 'a', '10,000', 'Jean-Luc', 'std::fs', '.NET', '-O2', ':star:', '⭐', 'by'],
  ...[':tada:', '[video]', '(ad)', 'C++', 'C#', "it's", '`a - b`', '**bold**', '1.', '<b>x</b>'],
);
const piece = fc.oneof({ weight: 3, arbitrary: word }, signs);
const words = fc
  .array(fc.tuple(piece, gap), { maxLength: 4 })
  .map((parts) => parts.flat().join(''));
const line = fc
  .tuple(fc.constantFrom('* ', '- ', '* * ', '### ', ''), words, words, words)
  .map(
    ([marker, before, title, after]) =>
      `${marker}${before}[${title || 'Vim'}](https://go.dev/blog/a)${after}`,
  );

describe('safe fixes of small items', () => {
  it('keep every sign that separates nothing', () => {
    const page = fc
      .tuple(fc.constantFrom(...templates), fc.array(line, { minLength: 1, maxLength: 2 }))
      .map(([entry, lines]) => ({ entry, text: `${lines.join('\n')}\n` }));
    fc.assert(
      fc.property(page, ({ entry, text }) => {
        const config = { entry, ...(entry.includes('{star') && { star: ':star:' }) };
        expect(wordsOf(fix(text, { config }))).toEqual(wordsOf(text));
      }),
      runs(1_000),
    );
  });

  const shared = fileURLToPath(new URL('../../../shared/digests/', import.meta.url));
  const digests = existsSync(shared)
    ? readdirSync(shared).filter((name) => existsSync(`${shared}${name}/archive`))
    : [];

  it.skipIf(digests.length === 0).each(digests)('keep the signs of real ones: %s', (name) => {
    const folder = `${shared}${name}/archive/`;
    const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|markdown)$/.test(path))
      .sort()
      .flatMap((path) => readFileSync(`${folder}${path}`, 'utf8').split(/\r?\n/))
      .filter((each) => /^(?:[-*+]|\d+\.|#{2,4}) .*\]\(/.test(each));
    const every = process.env.CI ? 3 : 23;
    const some = lines.filter((_, index) => index % every === 0).slice(0, 400);
    // One marker, so that each line is an entry of each template.
    const text = `${some.map((each) => each.replace(/^\S+ /, '* ')).join('\n')}\n`;
    for (const entry of sampled(templates.slice(0, -1), 4)) {
      const config = { entry, ...(entry.includes('{star') && { star: ':star:' }) };
      expect(wordsOf(fix(text, { config })), entry).toEqual(wordsOf(text));
    }
  });
});
