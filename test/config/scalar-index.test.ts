import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { indexInScalar } from '../../src/config/yaml.ts';

describe('indexInScalar', () => {
  it.each([
    ['## {date}', 3, '{'],
    ['"## {date}"', 3, '{'],
    ["'## {date}'", 3, '{'],
    [`'it''s {date}'`, 5, '{'],
    ['"a \\"{b}"', 3, '{'],
    ['"\\x41\\u0042{b}"', 2, '{'],
    ['"\\U0001F600{b}"', 2, '{'],
    ['"\\U00000041{b}"', 1, '{'],
  ])('finds in %s character %i', (source, index, character) => {
    expect(source[indexInScalar(source, index) ?? -1]).toBe(character);
  });

  it('points behind the text where the index does', () => {
    expect(indexInScalar('"ab"', 9)).toBe(3);
  });

  it('knows no place in a text of several lines', () => {
    expect(indexInScalar('"a\n  b"', 2)).toBeUndefined();
    expect(indexInScalar('|\r  a', 0)).toBeUndefined();
  });

  it.each(['QUOTE_DOUBLE', 'QUOTE_SINGLE'] as const)('finds any character of a %s text', (type) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\t -~é⭐😀]{0,20}$/u), (before) => {
        const source = stringify(`${before}{`, { defaultStringType: type, lineWidth: 0 }).trim();
        expect(source.slice(indexInScalar(source, before.length), -1)).toBe('{');
      }),
    );
  });
});
