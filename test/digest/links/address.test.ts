import { expect, it } from 'vitest';
import { unescapeAddress } from '../../../src/digest/links/address.ts';
import { createLinksBetween } from '../../../src/digest/links/between.ts';
import { closingParentheses } from '../../../src/digest/links/broken.ts';
import { digestOf } from '../../support/lint.ts';

it.each([
  ['https://a.org/b', 'https://a.org/b'],
  ['https://a.org/?b&c=1', 'https://a.org/?b&c=1'],
  ['https://a.org/?b&amp;c=1&copy;', 'https://a.org/?b&c=1©'],
  ['https://a.org/b\\_c\\(d\\)', 'https://a.org/b_c(d)'],
  ['https://a.org/b c\\<d>', 'https://a.org/b c<d>'],
  ['C:\\b', 'C:\\b'],
  ['a\\&amp;b', 'a&amp;b'],
  ['a\\\\&amp;&#40;b&nosuch;', 'a\\&(b&nosuch;'],
  ['a&copy;\n\nb', 'a&copy;\n\nb'],
])('the address %j means %j', (written, meant) => {
  expect(unescapeAddress(written)).toBe(meant);
});

it.each([
  ['()', [[0, 1]]],
  [
    '(())',
    [
      [1, 2],
      [0, 3],
    ],
  ],
  ['(()', [[1, 2]]],
  ['())(', [[0, 1]]],
  ['(\\))', [[0, 3]]],
  ['(\n)', []],
  ['(\r)()', [[3, 4]]],
  ['', []],
])('the parentheses of %j close each other on one line', (text, pairs) => {
  expect([...closingParentheses(text)]).toEqual(pairs);
});

it('the links between two places are those that stand wholly there', () => {
  const { links } = digestOf('[a](b) [c](d) [e](f) [g](h)\n').document;
  const between = createLinksBetween(links);
  const found = (start: number, end: number) => between(start, end).map(({ url }) => url);
  expect(found(0, 100)).toEqual(['b', 'd', 'f', 'h']);
  expect(found(7, 20)).toEqual(['d', 'f']);
  expect(found(8, 19)).toEqual([]);
  expect(found(21, 27)).toEqual(['h']);
  expect(createLinksBetween([])(0, 9)).toEqual([]);
});
