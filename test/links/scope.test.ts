import { describe, expect, it } from 'vitest';
import { matchesPattern, skipReason } from '../../src/links/scope.ts';

const scope = { exclude: [], ownSites: [], offline: false };

describe('a pattern of links that are left out', () => {
  it.each([
    ['example.org', 'https://example.org/', true],
    ['example.org', 'http://example.org/a/b?c#d', true],
    ['Example.ORG', 'https://example.org/a', true],
    ['example.org', 'https://www.example.org/', false],
    ['example.org', 'https://example.org.evil.example/', false],
    ['example.org', 'https://example.org:8443/', true],
    ['example.org:8443', 'https://example.org:8443/', true],
    ['example.org:8443', 'https://example.org/', false],
    ['*.example.org', 'https://a.b.example.org/x', true],
    ['*.example.org', 'https://example.org/', false],
    ['https://example.org', 'http://example.org/', false],
    ['https://example.org', 'https://example.org/x', true],
    ['example.org/drafts/', 'https://example.org/drafts/a', true],
    ['example.org/drafts/', 'https://example.org/drafts', false],
    ['example.org/drafts', 'https://example.org/drafts/a', false],
    ['example.org/drafts', 'https://example.org/drafts', true],
    ['example.org/*.pdf', 'https://example.org/a/b.pdf', true],
    ['example.org/*.pdf', 'https://example.org/a/b.pdf?x', false],
    ['example.org/a*b*c', 'https://example.org/a1b2c', true],
    ['example.org/a*b*c', 'https://example.org/a1c2b', false],
    ['example.org/aa*aa', 'https://example.org/aaa', false],
    ['example.org/search?q=*', 'https://example.org/search?q=x', true],
    ['example.org/search?q=*', 'https://example.org/search', false],
    ['*', 'https://example.org/x', true],
    ['*/login', 'https://example.org/login', true],
  ])('%s for %s: %s', (pattern, url, expected) => {
    expect(matchesPattern(pattern, new URL(url))).toBe(expected);
  });

  it('is read in time that grows with its length only', () => {
    const address = new URL(`https://example.org/${'a'.repeat(100_000)}`);
    expect(matchesPattern(`example.org/${'a*'.repeat(10_000)}b`, address)).toBe(false);
  });
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
  expect(skipReason('https://a.example/', { ...scope, offline: true, exclude: ['*'] })).toBe(
    'offline',
  );
  expect(skipReason('https://a.example/', { ...scope, exclude: ['*'] })).toBe('excluded');
  expect(skipReason('https://me@a.example/', { ...scope, exclude: ['*'] })).toBe('private-address');
  expect(skipReason('https://a.example/', scope)).toBeUndefined();
});
