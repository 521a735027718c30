import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateExists, daysBetween, isoDate } from '../../../src/digest/dates/calendar.ts';

describe('a date exists', () => {
  it.each(['2021-12-01', '2020-02-29', '2000-02-29', '0000-01-01', '0099-12-31', '9999-12-31'])(
    '%s',
    (iso) => {
      expect(dateExists(iso)).toBe(true);
    },
  );
});

describe('a date does not exist', () => {
  it.each([
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '9999-99-99',
    '0000-00-00',
    '2021-1-1',
    '2021-12-01T00:00',
    '',
  ])('%j', (iso) => {
    expect(dateExists(iso)).toBe(false);
  });
});

describe('days', () => {
  it.each([
    ['2021-12-31', 1, '2022-01-01'],
    ['2020-03-01', -1, '2020-02-29'],
    ['0099-12-31', 1, '0100-01-01'],
    ['2021-02-30', 0, '2021-03-02'],
    ['0000-01-01', -1, '0000-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['2021-01-01', Number.POSITIVE_INFINITY, '9999-12-31'],
  ])('%s and %d days are %s', (iso, days, expected) => {
    expect(addDays(iso, days)).toBe(expected);
  });

  it.each([
    ['2021-01-01', '2022-01-01', 365],
    ['2020-01-01', '2021-01-01', 366],
    ['2021-01-02', '2021-01-01', -1],
  ])('from %s to %s are %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('that are added are the days between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 8000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: -200_000, max: 200_000 }),
        (year, month, day, days) => {
          const from = isoDate(year, month, day);
          const to = addDays(from, days);
          expect(dateExists(to)).toBe(true);
          expect(daysBetween(from, to)).toBe(days);
        },
      ),
    );
  });
});
