import { describe, expect, it } from 'vitest';
import { publishedDay } from '../../src/page/published.ts';

describe('a day of publication', () => {
  it.each([
    ['2021-12-01', '2021-12-01'],
    ['2021-12-01T23:30:00-08:00', '2021-12-01'],
    [' 2021-12-01 10:00 ', '2021-12-01'],
    ['2017/06/12', '2017-06-12'],
    ['2017/6/2', '2017-06-02'],
    ['20211201', '2021-12-01'],
    ['Wed, 01 Dec 2021 10:00:00 GMT', '2021-12-01'],
    ['1 Dec 2021 10:00:00 +0000', '2021-12-01'],
    ['December 1, 2021', '2021-12-01'],
    ['1 December 2021', '2021-12-01'],
    ['1867-05-02', '1867-05-02'],
  ])('is read from %s', (text, expected) => {
    expect(publishedDay(text)).toBe(expected);
  });

  it.each([
    '2021-12',
    '2021',
    '2021-02-30',
    '1970-01-01T00:00:00Z',
    '0001-01-01T00:00:00',
    'yesterday',
    '01/02/2021',
    '1638352800',
    '',
    `${' '.repeat(100_000)}2021-12-01`,
  ])('is not read from %#', (text) => {
    expect(publishedDay(text)).toBeUndefined();
  });
});
