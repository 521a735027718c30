import { describe, expect, it } from 'vitest';
import { collectLinks } from '../../../src/digest/links/collect.ts';
import { parseMarkdown } from '../../../src/digest/markdown.ts';
import type { Link } from '../../../src/digest/types.ts';
import { createSource } from '../../../src/text/source.ts';

const a = 'https://git-scm.com/';
const collect = (text: string) => collectLinks(parseMarkdown(text), createSource('', text));

/** What a link is, with the texts at its places. */
function brief({ kind, image, text, url, urlRange, quoted, fault, range }: Link, source: string) {
  const slice = (place = range) => source.slice(place.start.offset, place.end.offset);
  return {
    kind,
    whole: slice(),
    ...(text && { words: text.text, markdown: text.markdown, at: slice(text.range) }),
    url,
    ...(urlRange && { address: slice(urlRange) }),
    ...(image && { image }),
    ...(quoted && { quoted }),
    ...(fault && { fault }),
  };
}
const read = (text: string) => collect(text).map((link) => brief(link, text));

describe('a link', () => {
  it.each([
    [`[Git](${a})`, { kind: 'inline', words: 'Git', url: a, address: a }],
    [`[*Git* \`x\`](${a})`, { words: 'Git x', markdown: '*Git* `x`', at: '*Git* `x`' }],
    [`[[D] Git](${a} "t")`, { words: '[D] Git', address: a }],
    [`[a <br> b](${a})`, { words: 'a  b', markdown: 'a <br> b' }],
    ['[a](<b c> (t))', { url: 'b c', address: 'b c' }],
    ['[a](b\\(c\\)&amp;d)', { url: 'b(c)&d', address: 'b\\(c\\)&amp;d' }],
    ['[a](b_(c(d)))', { url: 'b_(c(d))', address: 'b_(c(d))' }],
    ['[a](\n  b)', { url: 'b', address: 'b' }],
    ['[a](b\\ )', { url: 'b\\', address: 'b\\' }],
    ['[a](<b\\>c>)', { url: 'b>c', address: 'b\\>c' }],
    [`<${a}>`, { kind: 'angle', url: a, address: a }],
    ['<mailto:git@git-scm.com>', { kind: 'angle', url: 'mailto:git@git-scm.com' }],
    [a, { kind: 'bare', url: a, address: a }],
    [
      'www.git-scm.com',
      { kind: 'bare', url: 'http://www.git-scm.com', address: 'www.git-scm.com' },
    ],
    [
      '![a *b*](c.png)',
      { kind: 'inline', image: true, words: 'a b', markdown: 'a *b*', url: 'c.png' },
    ],
    ['![a](c.png)', { image: true, words: 'a', address: 'c.png' }],
    ['![[a] \\] b](c.png)', { image: true, words: '[a] ] b', address: 'c.png' }],
    [`[Git][g]\n\n[g]: ${a}`, { kind: 'reference', words: 'Git', url: a }],
    [`[g]\n\n[g]: ${a}`, { kind: 'reference', words: 'g', markdown: 'g', url: a }],
    ['![alt][g]\n\n[g]: c.png', { kind: 'reference', image: true, words: 'alt', url: 'c.png' }],
    [`[g]\n\n[g]: ${a}\n[g]: b`, { url: a }],
    [`> [a](${a})`, { quoted: true }],
    [`- > - [a](${a})`, { quoted: true }],
    [`**[a](${a})**`, { words: 'a' }],
    [`| a |\n|---|\n| [a](${a}) |`, { words: 'a' }],
  ])('%j is read with its places', (text, expected) => {
    expect(read(text)).toMatchObject([expected]);
  });

  it('is read within another one, and links are in the order of the text', () => {
    expect(read(`[![a](b.png) c](${a}) ${a} [d](e)`)).toMatchObject([
      { kind: 'inline', words: 'a c' },
      { image: true, url: 'b.png' },
      { kind: 'bare' },
      { url: 'e' },
    ]);
  });

  it('is none where it is a bare mail address', () => {
    expect(read('git@git-scm.com')).toEqual([]);
  });
});

describe('an attempt at a link', () => {
  it('takes the bare address in it along', () => {
    expect(read(`${a} [a] (${a}) ${a}`)).toMatchObject([
      { kind: 'bare' },
      { kind: 'broken', words: 'a', address: a, fault: 'space-before-address' },
      { kind: 'bare' },
    ]);
  });

  it.each([
    ['in bold', `**[a] (${a})**`],
    ['in a table', `| a |\n|---|\n| [a] (${a}) |`],
    ['in a heading', `# [a] (${a})`],
    ['in an underlined heading', `[a] (${a})\n===`],
    ['with an address that markdown takes for emphasis', '[a] (https://git-scm.com/*b*)'],
  ])('is found %s', (_, text) => {
    expect(read(text)).toMatchObject([{ kind: 'broken', words: 'a' }]);
  });

  it('in a heading begins behind the label, elsewhere with the line', () => {
    expect(read(`### Git: Git](${a})`)).toMatchObject([{ words: 'Git' }]);
    expect(read(`Git: Git](${a})`)).toMatchObject([{ words: 'Git: Git' }]);
  });

  it('is none in code, beside a link or around one', () => {
    expect(read(`\`[a] (${a})\``)).toEqual([]);
    expect(read(`[a [b](c) d](${a})`)).toMatchObject([{ words: 'b' }, { kind: 'bare' }]);
  });

  it('is a link without an address, with a link for an address, and text and address swapped', () => {
    expect(read('[a]() ![]() []() f[]()')).toMatchObject([
      { fault: 'empty-address', words: 'a' },
      { fault: 'empty-address', image: true },
      { fault: 'empty-address', words: '' },
      { kind: 'inline', words: '' },
    ]);
    expect(read(`[ ${a} ](Git)`)).toMatchObject([
      { fault: 'swapped', kind: 'inline', words: 'Git', url: a, address: ` ${a} ` },
    ]);
    expect(read(`[Git]([${a}](${a}?b=(c)))`)).toMatchObject([
      { fault: 'link-in-address', words: 'Git', url: `${a}?b=(c)`, address: `${a}?b=(c)` },
    ]);
    expect(read('[www.git-scm.com](Git)')).toMatchObject([{ url: 'https://www.git-scm.com' }]);
    expect(read(`[${a}](docs/git.md) [${a}](#git)`)).toMatchObject([
      { url: 'docs/git.md' },
      { url: '#git' },
    ]);
  });
});

it('keeps the places of what stands in brackets that nothing closes', () => {
  expect(read(`### Git: [Git](${a}) [via https://github.com`)).toMatchObject([{ words: 'Git' }]);
});

it('reads many attempts among many bare addresses to the end', () => {
  const text = `${`${a} [a] (${a})\n\n`.repeat(2_000)}`;
  expect(collect(text)).toHaveLength(4_000);
});

describe('what a site generator fills in', () => {
  it.each([
    '[About](https://jekyllrb.com/{{ page.slug }})',
    '[About](https://jekyllrb.com/{{ page.slug }}/about)',
    '[Docs](https://gohugo.io/v{{< version >}}/docs)',
    '[Docs](https://gohugo.io/{% if a %}b{% endif %})',
    'See {{ site.url }}/about and https://jekyllrb.com/{{ page.slug }}.',
  ])('is no attempt at a link: %s', (text) => {
    expect(collect(text)).toEqual([]);
  });

  it('is the address of a link where markdown reads one', () => {
    expect(read('[Docs](https://gohugo.io/{{version}}/docs)')).toEqual([
      expect.objectContaining({ kind: 'inline', url: 'https://gohugo.io/{{version}}/docs' }),
    ]);
  });
});

it.each([
  '[3]: https://www.python.org/about/',
  '[3]: <https://www.python.org/about/> "About"',
  '[3]:\n  https://www.python.org/about/',
])('the address of a definition has its place: %j', (definition) => {
  const text = `See [three][3].\n\n${definition}\n`;
  const source = createSource('a.md', text);
  const [link] = collectLinks(parseMarkdown(text), source);
  const { start, end } = link?.definitionRange ?? source.range(0, 0);
  expect(text.slice(start.offset, end.offset)).toBe('https://www.python.org/about/');
});
