import { describe, expect, it } from 'vitest';
import { collectLinks } from '../../../src/digest/links/collect.ts';
import { contentOf, parseMarkdown } from '../../../src/digest/markdown.ts';
import { compileTemplate } from '../../../src/digest/template/compile.ts';
import { createReader } from '../../../src/digest/template/read.ts';
import type { Difference } from '../../../src/digest/template/template.ts';
import { createSource, type Span } from '../../../src/text/source.ts';

const a = 'https://arxiv.org/abs/1706.03762';

/** Reads a text of one block by a template, exactly where that works. */
function read(template: string, text: string, tags: readonly string[] = []) {
  const reader = createReader(compileTemplate(template, 'entry'), { star: ':star:', tags });
  const source = createSource('digest.md', text);
  const tree = parseMarkdown(text);
  const content = contentOf(tree.children[0] as (typeof tree.children)[0]) as Span;
  const links = collectLinks(tree, source);
  const reading = reader.exact(source, content, links) ?? reader.loose(source, content, links);
  const { exact, star, tags: found, source: label, title, description, differences } = reading;
  return {
    exact,
    star: star?.markdown,
    tags: found.map((tag) => tag.markdown),
    source: label?.markdown,
    title: title?.markdown,
    description: description?.markdown,
    url: reading.link?.url,
    differences: differences.map(brief),
  };
}

function brief({ aspect, actual, expected, safe }: Difference) {
  return [aspect, actual, expected, safe ? 'safe' : 'unsafe'];
}

const page = '### {star?}{source}: [{title}]({url})';
const list = '- [{title}]({url}){" - "description?}';

describe('a text that is as the template writes it', () => {
  it.each([
    ['### arXiv: [A](u)', { source: 'arXiv', title: 'A' }],
    ['### :star:arXiv: [A](u)', { star: ':star:', source: 'arXiv', title: 'A' }],
    ['### arXiv: ML: [A: B](u)', { source: 'arXiv: ML', title: 'A: B' }],
    ['### **arXiv**: [*A* `b`](u)', { source: '**arXiv**', title: '*A* `b`' }],
    [
      '### [arXiv](https://arxiv.org): [A](u)',
      { source: '[arXiv](https://arxiv.org)', title: 'A' },
    ],
    ['### arXiv: [[D] A](u)', { source: 'arXiv', title: '[D] A' }],
    ['### arXiv: [A](u "a title of the link")', { source: 'arXiv', title: 'A' }],
    ['### arXiv: [⭐ A](u)', { source: 'arXiv', title: '⭐ A' }],
  ])('reads %s', (text, values) => {
    const url = text.includes('(u)') || text.includes('(u ') ? { url: a } : {};
    expect(read(page, text.replace(/\(u(?=[ )])/, `(${a}`))).toMatchObject({
      exact: true,
      differences: [],
      ...values,
      ...url,
    });
  });

  it('has its values apart where the template has several in a row', () => {
    const template = '- [{source}: {title}]({url}) ({description})';
    expect(read(template, `- [arXiv: A: B](${a}) (a (good) one)`)).toMatchObject({
      exact: true,
      source: 'arXiv',
      title: 'A: B',
      description: 'a (good) one',
    });
  });

  it('has all its tags, and literals around its values', () => {
    const template = '* {"(via "source") "?}{tag" "*}**[{title}]({url})**';
    expect(read(template, `* (via arXiv) [pdf] [new] **[A](${a})**`)).toMatchObject({
      exact: true,
      source: 'arXiv',
      tags: ['[pdf]', '[new]'],
    });
    expect(read(template, `* **[A](${a})**`)).toMatchObject({ exact: true, tags: [], title: 'A' });
  });

  it('takes a bracketed word for the source where only so the rest fits', () => {
    const template = '* {tag" "*}{source" "}[{title}]({url})';
    expect(read(template, `* [pdf] [arXiv] [A](${a})`)).toMatchObject({
      exact: true,
      tags: ['[pdf]'],
      source: '[arXiv]',
    });
  });
});

describe('a near miss on a page', () => {
  it.each([
    ['### arXiv : [A](u)', [['separator', ' : ', ': ', 'safe']]],
    ['### arXiv - [A](u)', [['separator', ' - ', ': ', 'unsafe']]],
    ['### arXiv:\u00a0[A](u)', [['invisible', ':\u00a0', ': ', 'safe']]],
    ['### arXiv: \u200b[A](u)', [['invisible', ': \u200b', ': ', 'safe']]],
    [
      '### arXiv: [ A ](u)',
      [
        ['title-space', ' ', '', 'safe'],
        ['title-space', ' ', '', 'safe'],
      ],
    ],
    ['### arXiv: **[A](u)', [['separator', ': **', ': ', 'unsafe']]],
    ['### *arXiv* [*A*](u)', [['separator', ' ', ': ', 'safe']]],
    [
      '### arXiv: [A](u) [b](https://arxiv.org)',
      [['text', ' [b](https://arxiv.org)', '', 'unsafe']],
    ],
    [
      '### :star: arXiv [A](u)',
      [
        ['star', ':star: ', ':star:', 'safe'],
        ['separator', ' ', ': ', 'safe'],
      ],
    ],
    ['### ⭐️ arXiv: [A](u)', [['star', '⭐️ ', ':star:', 'safe']]],
    ['### arXiv: [A](u) ⭐', [['star', '⭐', undefined, 'safe']]],
    ['### [A](u)', [['missing', '', undefined, 'unsafe']]],
    ['### :star:[A](u)', [['missing', ':star:', undefined, 'unsafe']]],
    [
      '### [:star:A](u)',
      [
        ['missing', '', undefined, 'unsafe'],
        ['star', ':star:', undefined, 'unsafe'],
      ],
    ],
    ['### arXiv: [A] (u)', [['broken-link', `[A] (${a})`, `[A](${a})`, 'unsafe']]],
    ['### arXiv: u', [['link', a, undefined, 'unsafe']]],
    ['### arXiv: A u', [['link', `arXiv: A ${a}`, `arXiv: [A](${a})`, 'unsafe']]],
    ['### arXiv: A] u', [['link', `arXiv: A] ${a}`, `arXiv: [A\\]](${a})`, 'unsafe']]],
    ['### arXiv: A u and more', [['link', a, undefined, 'unsafe']]],
    ['### arXiv: [A][a]\n\n[a]: u', [['link', '[A][a]', `[A](${a})`, 'unsafe']]],
    ['### arXiv: A', [['missing', 'arXiv: A', undefined, 'unsafe']]],
  ])('%j is said to differ in just that', (text, differences) => {
    const written = text.replace(/(?<=[( ])u(?=\)|$| and)|(?<=: )u$/gm, a);
    expect(read(page, written).differences).toEqual(differences);
  });
});

describe('a near miss in a list', () => {
  it.each([
    ['- [A](u): b.', 'b.', [['separator', ': ', ' - ', 'unsafe']]],
    ['- [A](u) – b.', 'b.', [['separator', ' – ', ' - ', 'unsafe']]],
    ['- [A](u)  -  b.', 'b.', [['separator', '  -  ', ' - ', 'safe']]],
    ['- [A](u). *b* c', '*b* c', [['separator', '. ', ' - ', 'unsafe']]],
    [
      '- **[A](u)** - b',
      'b',
      [
        ['separator', '**', '', 'unsafe'],
        ['separator', '** - ', ' - ', 'unsafe'],
      ],
    ],
    ['- See [A](u) - b', 'b', [['text', 'See ', '', 'unsafe']]],
    ['- [A](u) -', undefined, [['separator', ' -', '', 'unsafe']]],
  ])('%j is said to differ in just that', (text, description, differences) => {
    expect(read(list, text.replace('(u)', `(${a})`))).toMatchObject({ description, differences });
  });

  it('has a tag in another case, or one that the format does not know', () => {
    const template = '* {tag" "*}[{title}]({url})';
    const tags = ['[video]', '[audio]'];
    expect(read(template, `* [Video][slides] [A](${a})`, tags)).toMatchObject({
      tags: ['[Video]', '[slides]'],
      differences: [
        ['tag', '[Video]', '[video]', 'safe'],
        ['separator', '', ' ', 'safe'],
        ['tag', '[slides]', undefined, 'unsafe'],
      ],
    });
  });

  it('keeps literals of the template apart from its values', () => {
    const template = '- 🔗 {source}: [{title}]({url}) (by {description})';
    expect(read(template, `- 🔗arXiv: [A](${a}) (by me`)).toMatchObject({
      source: 'arXiv',
      description: 'me',
      differences: [
        ['separator', '🔗', '🔗 ', 'safe'],
        ['separator', '', ')', 'unsafe'],
      ],
    });
  });
});

describe('of several links', () => {
  it('the one that leaves least amiss is meant', () => {
    expect(read(page, `### [arXiv](https://arxiv.org) [A](${a})`)).toMatchObject({
      source: '[arXiv](https://arxiv.org)',
      url: a,
      differences: [['separator', ' ', ': ', 'safe']],
    });
    expect(read(list, `- ![logo](l.png) [A](${a})`)).toMatchObject({ url: a });
  });

  it('what stands behind a right one is no part of it', () => {
    for (const text of [
      `arXiv: [A](${a}): [b](https://b.org)`,
      `arXiv: [A](${a}) [b](https://b.org)`,
    ]) {
      const { source, url, differences } = read(page, `### ${text}`);
      expect({ source, url }).toEqual({ source: 'arXiv', url: a });
      expect(differences).toMatchObject([['text', expect.stringContaining('[b]'), '', 'unsafe']]);
    }
  });

  it('the first one is, of two alike', () => {
    expect(read(list, `- [A] (${a}) [code](https://github.com)`).url).toBe(a);
  });
});
