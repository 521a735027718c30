import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/digest/dates/calendar.ts';
import { compileDateFormat } from '../../../src/digest/dates/format.ts';
import { CopydeskError } from '../../../src/errors.ts';
import { runs } from '../../support/runs.ts';

describe('a date format', () => {
  it.each([
    ['YYYY-MM-DD', '2021-09-03'],
    ['YYYY.M.D', '2021.9.3'],
    ['MMM D, YYYY', 'Sep 3, 2021'],
    ['MMMM DD YYYY', 'September 03 2021'],
    ['D. MMMM YYYY', '3. September 2021'],
    ['DD/MM/YYYY', '03/09/2021'],
    ['YYYYMMDD', '20210903'],
    ['DMMMYYYY', '3Sep2021'],
    ['YYYY年M月D日', '2021年9月3日'],
    ['[YYYY] (MM) *DD*', '[2021] (09) *03*'],
  ])('%s reads and writes %s', (format, text) => {
    const { read, write, pattern } = compileDateFormat(format);
    expect(write('2021-09-03')).toBe(text);
    expect(read(text)).toBe('2021-09-03');
    expect(new RegExp(`^(${pattern})$`, 'u').exec(text)).toEqual(
      expect.objectContaining({ 0: text, 1: text, length: 2 }),
    );
  });

  it.each([
    ['YYYY-MM-DD', '2021.09.03'],
    ['YYYY-MM-DD', ' 2021-09-03'],
    ['YYYY-MM-DD', '2021-9-3'],
    ['YYYY-M-D', '2021-09-03'],
    ['YYYY.MM.DD', '2021-09-03'],
    ['MMM D, YYYY', 'sep 3, 2021'],
    ['MMMM D, YYYY', 'Sep 3, 2021'],
  ])('%s does not read %j', (format, text) => {
    expect(compileDateFormat(format).read(text)).toBeUndefined();
  });

  it('reads a date that the calendar does not have', () => {
    expect(compileDateFormat('YYYY-MM-DD').read('2021-02-30')).toBe('2021-02-30');
    expect(compileDateFormat('M/D/YYYY').read('13/32/2021')).toBe('2021-13-32');
  });

  it('writes a month that has no name as its number', () => {
    expect(compileDateFormat('MMM D, YYYY').write('2021-13-01')).toBe('13 1, 2021');
  });

  it('knows the order of its parts', () => {
    expect(compileDateFormat('MMM D, YYYY').order).toEqual(['month', 'day', 'year']);
  });

  it.each([
    ['YYYY-MM', 'it names no day; write DD or D'],
    ['', 'it names no year; write YYYY'],
    ['YYYY-DD', 'it names no month; write MM, M, MMM or MMMM'],
    ['YYYY-MM-DD (D)', 'it names the day 2 times; name it once'],
    ['YY-MM-DD', '`YY` is no way to write the year; write YYYY'],
    ['YYYY-MMMMM-DD', '`MMMMM` is no way to write the month; write MM, M, MMM or MMMM'],
    ['YYYY-MM-DDD', '`DDD` is no way to write the day; write DD or D'],
    ['YYYYMDD', 'digits stand right beside the month; part them, or write MM'],
    ['MM-DYYYY', 'digits stand right beside the day; part them, or write DD'],
    ['YYYY-MM-D0', 'digits stand right beside the day; part them, or write DD'],
    ['YYYY-0M-DD', 'digits stand right beside the month; part them, or write MM'],
  ])('%j is refused: %s', (format, reason) => {
    expect(() => compileDateFormat(format)).toThrow(
      new CopydeskError(
        'template-invalid',
        `The date format \`${format}\` cannot be used: ${reason}.`,
      ),
    );
  });

  it('writes what it reads and reads what it writes', () => {
    const parts = fc.tuple(
      fc.constant('YYYY'),
      fc.constantFrom('M', 'MM', 'MMM', 'MMMM'),
      fc.constantFrom('D', 'DD'),
    );
    const order = fc.constantFrom([0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]);
    const literal = fc.string({ unit: fc.constantFrom(...' -./,年()[]{}|*+?^$\\a'), minLength: 1 });
    const iso = fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map(([year, month, day]) => isoDate(year, month, day));
    fc.assert(
      fc.property(parts, order, literal, literal, iso, (names, places, one, two, date) => {
        const [a, b, c] = places.map((place) => names[place]);
        const { read, write } = compileDateFormat(`${one}${a}${one}${b}${two}${c}${two}`);
        expect(read(write(date))).toBe(date);
        expect(write(read(write(date)) ?? '')).toBe(write(date));
      }),
      runs(500),
    );
  });
});
