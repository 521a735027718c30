import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrokenLinks } from '../../../src/digest/links/broken.ts';
import { collectLinks } from '../../../src/digest/links/collect.ts';
import { parseMarkdown } from '../../../src/digest/markdown.ts';
import { createSource } from '../../../src/text/source.ts';
import { runs } from '../../support/runs.ts';

const find = (text: string, labelled = false) =>
  findBrokenLinks({ visible: text, source: text, labelled }).broken;

describe('an attempt at a link', () => {
  it('is found with the places of its text and its address', () => {
    const text = 'See [the book] (https://doc.rust-lang.org/book/) first.';
    const [link, ...more] = find(text);
    expect(more).toEqual([]);
    expect(link).toMatchObject({ fault: 'space-before-address', image: false });
    const slice = ({ start, end } = { start: 0, end: 0 }) => text.slice(start, end);
    expect(slice(link)).toBe('[the book] (https://doc.rust-lang.org/book/)');
    expect(slice(link?.text)).toBe('the book');
    expect(slice(link?.address)).toBe('https://doc.rust-lang.org/book/');
  });

  it.each([
    ['[a](https://a.org/b c=d)', 'address-characters', 'https://a.org/b%20c=d'],
    ['[a](https://a.org/b "c "d" e")', 'address-characters', 'https://a.org/b'],
    ['[a](< https://a.org/b )', 'address-characters', 'https://a.org/b'],
    ['[a]\t(https://a.org)', 'space-before-address', 'https://a.org'],
    ['[a]\r\n(https://a.org)', 'space-before-address', 'https://a.org'],
    ['[a] (https://a.org/b_(c))', 'space-before-address', 'https://a.org/b_(c)'],
    ['[a](https://a.org/b_(c)', 'unclosed-address', 'https://a.org/b_(c)'],
    ['[a](https://a.org/b and', 'unclosed-address', 'https://a.org/b'],
    ['[a](https://a.org\n)', 'unclosed-address', 'https://a.org'],
    ['[a](https://a.org ](https://b.org)', 'unclosed-address', 'https://a.org'],
    ['[a(https://a.org)', 'unclosed-text', 'https://a.org'],
    ['a](https://a.org)', 'unopened-text', 'https://a.org'],
    ['(a)[https://a.org]', 'reversed-brackets', 'https://a.org'],
    ['[https://a.org](a b)', 'swapped', 'https://a.org'],
    ['[a] (www.a.org/b)', 'space-before-address', 'https://www.a.org/b'],
  ])('%j has its fault and its address', (text, fault, url) => {
    expect(find(text)).toMatchObject([{ fault, url }]);
  });

  it.each([
    ['Blog: Title](https://a.org)', true, 'Title'],
    [':star:Blog: Title: more](https://a.org)', true, 'Title: more'],
    ['Blog: Title](https://a.org)', false, 'Blog: Title'],
    ['One line.\nTitle](https://a.org)', false, 'Title'],
    ['[a](https://b.org x) Title](https://a.org)', false, ' Title'],
  ])('without its bracket in %j begins where its words begin', (text, labelled, words) => {
    const link = find(text, labelled).at(-1);
    expect(link?.fault).toBe('unopened-text');
    expect(text.slice(link?.text.start, link?.text.end)).toBe(words);
  });

  it('is found behind another one', () => {
    const text = '[a] (https://a.org) and [b](https://b.org/ "c" d) (e)[https://e.org]';
    expect(find(text).map(({ url }) => url)).toEqual([
      'https://a.org',
      'https://b.org/',
      'https://e.org',
    ]);
  });

  it('has its words from the source, where they are hidden from the search', () => {
    const source = '[`a`] (https://a.org)';
    const visible = '[\u0001\u0001\u0001] (https://a.org)';
    expect(findBrokenLinks({ visible, source, labelled: false }).broken[0]?.repair?.markdown).toBe(
      '[`a`](https://a.org)',
    );
  });
});

it.each([
  '[a](b c)',
  '[a] (b)',
  '[] (https://a.org)',
  '[ ](https://a.org/b c)',
  '[a][https://a.org]',
  'a (https://a.org) [b]',
  '[(https://a.org)',
  '[a\nb(https://a.org)',
  '[see (https://a.org) there]',
  'f(x)[https://a.org]',
  '(a) [https://a.org]',
  '(a)[https://a.org b]',
  '()[https://a.org]',
  '[https://a.org b](c d)',
  '[https://a.org]( )',
  '[https://a.org] (c)',
  '[a \0\0\0 b] (https://a.org)',
  '\\[a](https://a.org "b" c)',
  '[a\\](https://a.org)',
  `[${'a'.repeat(2_001)}] (https://a.org)`,
  `[a](https://a.org/${'[a](x '.repeat(9)}`.replace('https', 'ftp'),
])('%j is no attempt at a link', (text) => {
  expect(find(text)).toEqual([]);
});

describe('on hostile text', () => {
  const pieces = fc.constantFrom(
    ...'[ ] ( ) \\ < > " \' ! : * a b http:// https://a.org www.a.org ]( ](https://a.org [a] (a)[ =1x1'.split(
      ' ',
    ),
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\0',
  );

  it('the search never throws, and what it finds stands in order, apart and within the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.boolean(), (parts, labelled) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end, text: words, address } of find(text, labelled)) {
          expect(start).toBeGreaterThanOrEqual(at);
          for (const place of [words, address]) {
            expect(place.start).toBeGreaterThanOrEqual(start);
            expect(place.end).toBeLessThanOrEqual(end);
            expect(place.end).toBeGreaterThanOrEqual(place.start);
          }
          at = end;
        }
        expect(text.length).toBeGreaterThanOrEqual(at);
      }),
      runs(2000),
    );
  });

  it('a repair reads as the link that was meant, with nothing wrong', () => {
    const linksOf = (text: string) => collectLinks(parseMarkdown(text), createSource('', text));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('').replaceAll('\0', '');
        for (const { repair, url } of linksOf(text)) {
          if (!repair) continue;
          const [read] = linksOf(`x ${repair.markdown}`);
          expect({ text, read }).toMatchObject({ text, read: { url, fault: undefined } });
        }
      }),
      runs(3000),
    );
  });

  // A search that looked through a text of this size once for each of its brackets would not come to an end.
  it.each([
    '[',
    ']',
    '](',
    '[a](',
    '[a] (',
    '[a](https://a.org ',
    '](https://a.org',
    '(a)[https://a.org',
    '[https://a.org](',
    '[a(https://a.org',
    '(https://a.org',
    '[(https://a.org',
    '\\[',
    '(a)[',
  ])('a text of nothing but %j is searched to its end', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(find(text).length).toBeLessThan(text.length);
  });
});
