import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, monthPeriod, type Period } from '../../../src/digest/dates/calendar.ts';
import { compileDateFormat, joinDates } from '../../../src/digest/dates/format.ts';
import { CopydeskError } from '../../../src/errors.ts';
import { runs } from '../../support/runs.ts';

const day = (iso: string): Period => ({ first: iso, last: iso });

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
    ['MMMM Do, YYYY', 'September 3rd, 2021'],
    ['dddd, D MMMM YYYY', 'Friday, 3 September 2021'],
    ['YYYY-MM-DD (ddd)', '2021-09-03 (Fri)'],
    ['Day D of M, YYYY', 'Day 3 of 9, 2021'],
  ])('%s reads and writes %s', (format, text) => {
    const { read, write, pattern } = compileDateFormat(format);
    expect(write(day('2021-09-03'))).toBe(text);
    expect(read(text)).toEqual(day('2021-09-03'));
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
    ['MMM Do, YYYY', 'Sep 3th, 2021'],
    ['YYYY-WWW', '2021-W53'],
    ['MMMM D, YYYY', 'Sep 3, 2021'],
  ])('%s does not read %j', (format, text) => {
    expect(compileDateFormat(format).read(text)).toBeUndefined();
  });

  it('reads a date that the calendar does not have', () => {
    expect(compileDateFormat('YYYY-MM-DD').read('2021-02-30')).toEqual(day('2021-02-30'));
    expect(compileDateFormat('M/D/YYYY').read('13/32/2021')).toEqual(day('2021-13-32'));
  });

  it.each([
    ['MMMM YYYY', 'September 2021', '2021-09-01', '2021-09-30'],
    ['YYYY/MM', '2021/02', '2021-02-01', '2021-02-28'],
    ['YYYY', '2021', '2021-01-01', '2021-12-31'],
    ['YYYY-WWW', '2021-W01', '2021-01-04', '2021-01-10'],
    ['Week W, YYYY', 'Week 53, 2020', '2020-12-28', '2021-01-03'],
    ['YYYY-WWW', '2025-W01', '2024-12-30', '2025-01-05'],
    ['MMMM D - MMMM D, YYYY', 'June 23 - July 6, 2025', '2025-06-23', '2025-07-06'],
    ['MMMM D - D, YYYY', 'June 23 - 29, 2025', '2025-06-23', '2025-06-29'],
    ['YYYY-MM-DD/YYYY-MM-DD', '2024-12-28/2025-01-03', '2024-12-28', '2025-01-03'],
    ['MMM D - MMM D, YYYY', 'Dec 28 - Jan 3, 2025', '2024-12-28', '2025-01-03'],
    ['YYYY MMM D - MMM D', '2024 Dec 28 - Jan 3', '2024-12-28', '2025-01-03'],
  ])('%s reads %s as a period, and writes it back', (format, text, first, last) => {
    const { read, write } = compileDateFormat(format);
    expect(read(text)).toEqual({ first, last });
    expect(write({ first, last })).toBe(text);
  });

  it.each([
    ['de', 'D. MMMM YYYY', '3. September 2021'],
    ['es', 'D de MMMM de YYYY', '3 de septiembre de 2021'],
    ['fr', 'dddd D MMMM YYYY', 'vendredi 3 septembre 2021'],
    ['ru', 'D MMMM YYYY', '3 сентября 2021'],
    ['ja', 'YYYY年M月D日（ddd）', '2021年9月3日（金）'],
  ])('in the language %s %s reads and writes %s', (locale, format, text) => {
    const { read, write } = compileDateFormat(format, locale);
    expect(write(day('2021-09-03'))).toBe(text);
    expect(read(text)).toEqual(day('2021-09-03'));
  });

  it('reads a name of a language that writes it small with a capital too', () => {
    expect(compileDateFormat('MMMM YYYY', 'fr').read('Septembre 2021')?.first).toBe('2021-09-01');
  });

  it('writes a month that has no name as its number', () => {
    expect(compileDateFormat('MMM D, YYYY').write(day('2021-13-01'))).toBe('13 1, 2021');
  });

  it('knows the order of its parts', () => {
    expect(compileDateFormat('MMM D, YYYY').order).toBe('month-day-year');
  });

  it.each([
    ['', 'it names no year; write YYYY'],
    ['dddd YYYY', 'it names no day; write DD, D or Do'],
    ['WW MM YYYY', 'it names a week and also a month or a day; name one of them'],
    ['D D D M YYYY', 'it names the day 3 times; name it once'],
    ['YYYY-DD', 'it names no month; write MM, M, MMM or MMMM'],
    ['YYYY-MM-MM-DD', 'it names the month 2 times; name it once'],
    ['YY-MM-DD', '`YY` is no way to write the year; write YYYY'],
    ['YYYY-MMMMM-DD', '`MMMMM` is no way to write the month; write MM, M, MMM or MMMM'],
    ['YYYY-MM-DDD', '`DDD` is no way to write the day; write DD, D or Do'],
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

  it.each([
    ...[
      'en',
      'de',
      'es',
      'fr',
      'pt-BR',
      'pl',
      'ru',
      'uk',
      'tr',
      'el',
      'ja',
      'zh',
      'ko',
      'vi',
      'id',
    ],
  ])('reads in the language %s what it writes, whole or within a larger period', (locale) => {
    const compile = (...formats: string[]) =>
      formats.map((format) => compileDateFormat(format, locale));
    const whole = compile('D MMMM YYYY', 'dddd, D MMM YYYY', 'YYYY MMMM DD', 'MMM Do, YYYY');
    const ofYear = compile('D MMMM', 'MM/DD');
    const months = compile('MMMM', 'MMM', 'MM', 'M');
    const days = compile('D', 'DD', 'Do');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 }), (at) => {
        const iso = addDays('2024-01-01', at);
        const year = { first: '2024-01-01', last: '2024-12-31' };
        const month = monthPeriod(2024, Number(iso.slice(5, 7)));
        for (const { read, write } of whole) expect(read(write(day(iso)))).toEqual(day(iso));
        for (const { read, write } of ofYear) {
          expect(read(write(day(iso)), year)).toEqual(day(iso));
        }
        for (const { read, write } of months) expect(read(write(month), year)).toEqual(month);
        for (const { read, write } of days) expect(read(write(day(iso)), month)).toEqual(day(iso));
      }),
      runs(100),
    );
  });

  it.each([
    ['MMMM D - MMMM D', '2025-06-23', '2025-06-29'],
    ['D MMM - D MMM', '2025-05-30', '2025-06-03'],
    ['M/D-M/D', '2025-01-01', '2025-12-31'],
  ])('%s is read within its year', (format, first, last) => {
    const { read, write, lacks } = compileDateFormat(format);
    const year = { first: '2025-01-01', last: '2025-12-31' };
    expect(lacks).toEqual(['year']);
    expect(read(write({ first, last }), year)).toEqual({ first, last });
    expect(read(write({ first, last }))).toBeUndefined();
  });

  it('is read at the beginning of a year that it goes beyond', () => {
    const { read } = joinDates([compileDateFormat('MMM D - MMM D')]);
    const year = { first: '2025-01-01', last: '2025-12-31' };
    expect(read(['Dec 30 - Jan 5'], year)?.first).toBe('2024-12-30');
  });

  it('writes what it reads and reads what it writes', () => {
    const parts = fc.tuple(
      fc.constant('YYYY'),
      fc.constantFrom('M', 'MM', 'MMM', 'MMMM'),
      fc.constantFrom('D', 'DD'),
    );
    const order = fc.constantFrom([0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]);
    const literal = fc.string({ unit: fc.constantFrom(...' -./,年()[]{}|*+?^$\\'), minLength: 1 });
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
        const written = write(day(date));
        expect(read(written)).toEqual(day(date));
        expect(write(read(written) as Period)).toBe(written);
      }),
      runs(500),
    );
  });
});
