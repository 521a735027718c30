import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEdit } from '../../src/text/edit-distance.ts';

describe('one edit', () => {
  it.each([
    ['synced', 'sinced'],
    ['synced', 'syncd'],
    ['synced', 'syncedd'],
    ['synced', 'ssynced'],
    ['synced', 'sycned'],
    ['aab', 'aaab'],
  ])('makes %s of %s', (a, b) => {
    expect(isOneEdit(a, b)).toBe(true);
    expect(isOneEdit(b, a)).toBe(true);
  });

  it.each([
    ['synced', 'synced'],
    ['synced', 'sincd'],
    ['synced', 'synced ai'],
    ['synced', 'snyecd'],
    ['ab', 'cd'],
    ['', 'ab'],
  ])('does not make %s of %s', (a, b) => {
    expect(isOneEdit(a, b)).toBe(false);
    expect(isOneEdit(b, a)).toBe(false);
  });

  it('is whatever one character can do', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, fc.nat(8), fc.constantFrom('', 'x', 'ax'), (text, at, put) => {
        const place = Math.min(at, text.length);
        const dropped = put === 'ax' ? 0 : 1;
        const other = text.slice(0, place) + put.slice(-1) + text.slice(place + dropped);
        expect(isOneEdit(text, other)).toBe(text !== other);
      }),
    );
  });
});
