import { describe, expect, it } from 'vitest';
import { retryAfter, retryDelay } from '../../src/links/fetch.ts';

const now = Date.UTC(2024, 4, 6, 12);

describe('Retry-After', () => {
  it.each([
    ['30', 30_000],
    [' 0 ', 0],
    ['120, 120', 120_000],
    [`${'9'.repeat(400)}`, Number.POSITIVE_INFINITY],
    ['Mon, 06 May 2024 12:00:20 GMT', 20_000],
    ['Monday, 06-May-24 12:00:20 GMT', 20_000],
    ['Mon, 06 May 2024 11:00:00 GMT', 0],
    ['Mon, 99 Foo 2024 12:00:20 GMT', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['', undefined],
    ['2024', 2_024_000],
    ['2024-05-06T12:00:20Z', undefined],
  ])('%j is %s', (value, expected) => {
    expect(retryAfter({ status: 429, headers: { 'retry-after': value } }, now)).toBe(expected);
  });

  it('may be missing', () => {
    expect(retryAfter({ status: 429, headers: {} }, now)).toBeUndefined();
  });
});

it('the wait before a retry doubles, give or take a half', () => {
  expect([0, 0.5, 0.999].map((random) => retryDelay(1, random))).toEqual([250, 500, 750]);
  expect([0, 0.5, 0.999].map((random) => retryDelay(2, random))).toEqual([500, 1000, 1499]);
});
