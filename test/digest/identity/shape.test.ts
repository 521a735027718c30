import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeProblems } from '../../../src/digest/identity/shape.ts';
import { runs } from '../../support/runs.ts';
import { shaped } from '../../support/shaped.ts';
import { addresses, dressings } from './addresses.ts';

const kindsOf = (url: string) => shapeProblems(url).map(({ kind }) => kind);

/** What a client asks for; the URL parser of Node 20 leaves the dot at the end of `/a/.b/.`. */
const asked = (url: string) => new URL(url).href.replace(/\/\.(?=[?#]|$)/, '/');

describe('the shape of an address', () => {
  it('has one problem of a kind, each with the address that lacks it only', () => {
    expect(shapeProblems('HTTP://Example.org:80/a/./b//C?x=//')).toEqual([
      {
        kind: 'upper-case-host',
        expected: 'http://example.org:80/a/./b//C?x=//',
        safe: true,
      },
      { kind: 'default-port', expected: 'HTTP://Example.org/a/./b//C?x=//', safe: true },
      { kind: 'dot-segments', expected: 'HTTP://Example.org:80/a/b//C?x=//', safe: true },
      { kind: 'double-slash', expected: 'HTTP://Example.org:80/a/./b/C?x=//', safe: false },
    ]);
    expect(shaped('HTTP://Example.org:80/a/./b//C?x=//')).toBe('http://example.org/a/b/C?x=//');
  });

  it.each([
    ['https://Me:PW@Example.org/A', 'https://Me:PW@example.org/A'],
    ['https://example.org:443', 'https://example.org'],
    ['http://[::1]:80/', 'http://[::1]/'],
    ['https://example.org/a/../b', 'https://example.org/b'],
    ['https://example.org/../../b/%2E%2e/c', 'https://example.org/c'],
    ['https://example.org/a/.', 'https://example.org/a/'],
    ['https://example.org/a/b/..', 'https://example.org/a/'],
    ['https://example.org/..', 'https://example.org/'],
    ['https://example.org//a///b//', 'https://example.org/a/b/'],
    ['https://example.org//index.html', 'https://example.org/index.html'],
    [
      'https://web.archive.org//web/2020/https://example.org//a',
      'https://web.archive.org/web/2020/https://example.org//a',
    ],
  ])('%s is repaired to %s', (url, expected) => {
    expect(shaped(url)).toBe(expected);
  });

  it.each([
    'https://example.org/A/B?C#D',
    'http://example.org:443/',
    'https://example.org:80/',
    'https://[::80]/',
    'https://github.com/nodejs/node/compare/v20.0.0...v20.1.0',
    'https://example.org/.well-known/..a/b..',
    'https://example.org/a?b=/../c//d',
    'https://example.org/#//a/./b',
    'https://web.archive.org/web/2020/https://example.org//a',
    'https://web.archive.org/web/2020/http:/example.org//a',
    'https://proxy.example/https%3A//example.org/a//b',
    'https://example.org/x://a',
    'https://example.org/x%3A//a',
    'https://proxy.example/fetch//example.org/a//b',
    'https://example.org/a\\b/..',
    'https:///a//b',
    'ftp://Example.org/a//b',
    'EXAMPLE.org',
    '',
  ])('%j has no problem', (url) => {
    expect(shapeProblems(url)).toEqual([]);
    expect(shaped(url)).toBe(url);
  });

  it('is repaired only in the kinds that are asked for', () => {
    expect(shaped('https://Example.org:443//a', ['default-port'])).toBe('https://Example.org//a');
  });

  it('has no problem left once it is repaired', () => {
    fc.assert(
      fc.property(addresses, dressings, (url, dress) => {
        const repaired = shaped(dress(url));
        expect(shaped(repaired)).toBe(repaired);
        expect(kindsOf(repaired)).toEqual([]);
      }),
      runs(1000),
    );
  });

  it('is repaired safely to what a client asks for', () => {
    fc.assert(
      fc.property(addresses, dressings, (url, dress) => {
        const other = dress(url);
        const safe = shapeProblems(other).filter((problem) => problem.safe);
        for (const { expected } of safe) expect(asked(expected)).toBe(asked(other));
      }),
      runs(1000),
    );
  });
});
