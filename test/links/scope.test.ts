import { describe, expect, it } from 'vitest';
import { excludeNotices, skipReason } from '../../src/links/scope.ts';

const scope = { isExcluded: () => false, ownSites: [], offline: false };
const everything = () => true;

it('says where a pattern leaves out more than the host or page that it names', () => {
  const urls = [
    'https://docs.python.org/3/',
    'https://www.python.org/',
    'https://go.dev/blog/intro',
    'https://arxiv.org/abs/1706.03762',
  ];
  const exclude = ['python.org', 'go.dev/blog', '=arxiv.org/abs', 'arxiv.org/abs/', '*.org'];
  expect(excludeNotices(urls, exclude)).toEqual([
    'links.exclude: `python.org` includes what is below it, such as https://docs.python.org/3/; write `=python.org` to leave out nothing below it.',
    'links.exclude: `go.dev/blog` includes what is below it, such as https://go.dev/blog/intro; write `=go.dev/blog` to leave out nothing below it.',
  ]);
});

describe('the digest’s own site', () => {
  it.each([
    ['https://reading.example/', 'https://reading.example/2024/05/06/', true],
    ['https://reading.example/', 'http://reading.example', true],
    ['https://reading.example/', 'https://www.reading.example/a', true],
    ['https://reading.example/', 'https://old.reading.example/a', false],
    ['https://someone.github.io/digest', 'https://someone.github.io/digest', true],
    ['https://someone.github.io/digest', 'https://someone.github.io/digest/a?b', true],
    ['https://someone.github.io/digest', 'https://someone.github.io/digests/a', false],
    ['https://someone.github.io/digest/', 'https://someone.github.io/other', false],
    ['nonsense', 'https://someone.github.io/other', false],
  ])('%s has %s: %s', (site, url, expected) => {
    expect(skipReason(url, { ...scope, ownSites: [site] })).toBe(expected ? 'own-site' : undefined);
  });
});

it('an address that cannot be asked for is skipped for that, before all else', () => {
  expect(skipReason('tel:+49301234', { ...scope, offline: true })).toBe('scheme');
  expect(
    skipReason('https://a.example/', { ...scope, offline: true, isExcluded: everything }),
  ).toBe('offline');
  expect(skipReason('https://a.example/', { ...scope, isExcluded: everything })).toBe('excluded');
  expect(skipReason('https://me@a.example/', { ...scope, isExcluded: everything })).toBe(
    'private-address',
  );
  expect(skipReason('https://a.example/', scope)).toBeUndefined();
});
