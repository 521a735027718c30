import type { RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { contentOf, parseMarkdown } from '../../../src/digest/markdown.ts';

const contents = (text: string, children: readonly RootContent[]) =>
  children.map((node) => {
    const content = contentOf(node);
    return content && text.slice(content.start, content.end);
  });

describe('the inline content of a block', () => {
  it.each([
    ['### A [b](c) ###', ['A [b](c)']],
    ['A\n===', ['A']],
    ['A *b*\nc  ', ['A *b*\nc']],
    ['- [ ] A', ['A']],
    ['- > A', [undefined]],
    ['-', [undefined]],
    ['###', [undefined]],
    ['```\nA\n```', [undefined]],
  ])('of %j is %j', (text, expected) => {
    expect(contents(text, parseMarkdown(text).children)).toEqual(expected);
  });

  it('is found by its block where its nodes know no place', () => {
    // In a bracket that nothing closes, this parser finds the address only afterwards, and forgets where it stood.
    const text = '### A [b https://a.org\n\nA [b https://a.org\n';
    const { children } = remark().use(remarkGfm).parse(text);
    expect(contents(text, children)).toEqual(['A [b https://a.org', 'A [b https://a.org']);
    const underlined = remark().use(remarkGfm).parse('A [b https://a.org\n===');
    expect(contents('', underlined.children)).toEqual([undefined]);
  });
});
