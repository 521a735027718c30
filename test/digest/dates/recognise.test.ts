import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/digest/dates/calendar.ts';
import { compileDateFormat } from '../../../src/digest/dates/format.ts';
import { recogniseDate } from '../../../src/digest/dates/recognise.ts';
import { runs } from '../../support/runs.ts';

const day = (iso: string | undefined) => ({
  period: iso === undefined ? undefined : { first: iso, last: iso },
});

describe('a text is recognised as a date', () => {
  it.each([
    '2021-09-30',
    '2021.09.30',
    '2021/9/30',
    '2021 09 30',
    '2021. 9. 30',
    '2021_09-30',
    '20210930',
    '30.09.2021',
    '9/30/2021',
    '30 September 2021',
    '30. september 2021',
    '30th of September 2021',
    'September 30th, 2021',
    'SEPTEMBER 30, 2021',
    'Sep 30 2021',
    'Sept. 30, 2021',
    '2021-Sep-30',
    '2021, 30 September',
    '30Sep2021',
    'Thursday, 30 Sep 2021',
    'Thu 2021-09-30',
    '2021-09-30 (Thu)',
    '2021-09-30 (Thurs.)',
    '2021-09-30, Thursday',
    'Thursday: September 30, 2021',
    '2021年9月30日',
    '2021年 9月 30日',
    '２０２１年９月３０日',
    '  2021-09-30 ',
    '2021-09-30:',
    '2021-09-30.',
    '[2021-09-30]',
    '**2021-09-30**',
    '_(2021-09-30):_',
    '“2021-09-30”',
    '2021–09–30',
    '2021‑09‑30',
    '2021\u00A009\u00A030',
    '2021-09-30\u200B',
  ])('%j', (text) => {
    expect(recogniseDate(text)).toEqual(day('2021-09-30'));
  });

  it.each([
    ['2021-02-30', '2021-02-30'],
    ['2021.13.45', '2021-13-45'],
    ['31 April 2021', '2021-04-31'],
    ['20210231', '2021-02-31'],
    ['May 1st, 2021', '2021-05-01'],
    ['5/5/2021', '2021-05-05'],
    ['5/13/2021', '2021-05-13'],
  ])('%s is %s', (text, iso) => {
    expect(recogniseDate(text)).toEqual(day(iso));
  });
});

describe('a text is no date', () => {
  it.each([
    '',
    '2021',
    '2021-09',
    'September 2021',
    'Sep 30',
    'Week 30, 2021',
    'Q3 2021',
    'v2021.09.30',
    '1.2.3',
    '10.0.1234',
    '2021-12-01 release notes',
    'Notes of 2021-12-01',
    '2021-09-30 10:00',
    '2021-09-30 – 2021-10-06',
    'September 30 - October 6, 2021',
    '30 Foo 2021',
    '3000-01-01',
    '1969.12.31',
    '20211345',
    '19691231',
    '202109301',
    '12/2021/01',
    '2021 2022 2023',
    '2021-09-300',
    '100.09.2021',
    'Sep 2021 30',
    'Friday',
    'Friday the 13th',
    'Sep Oct 2021',
    '2021-09-30 · Thursday',
    `${' .'.repeat(50)}2021-09-30`,
    '\uFDFA'.repeat(20),
  ])('%j', (text) => {
    expect(recogniseDate(text)).toBeUndefined();
  });
});

describe('the order of day and month', () => {
  it.each(['01/02/2021', '1.2.2021', '13/13/2021', '0-0-2021'])('is not told by %s', (text) => {
    expect(recogniseDate(text)).toEqual({ period: undefined });
  });

  it.each([
    ['MMM D, YYYY', '01/02/2021', '2021-01-02'],
    ['DD.MM.YYYY', '01/02/2021', '2021-02-01'],
    ['DD.MM.YYYY', '1/30/2021', '2021-01-30'],
    ['YYYY-MM-DD', '01/02/2021', undefined],
    ['YYYY-MM-DD', '2021/01/02', '2021-01-02'],
    ['YYYY-DD-MM', '2021/01/02', '2021-02-01'],
  ])('is told by %s: %s', (format, text, iso) => {
    expect(recogniseDate(text, compileDateFormat(format))).toEqual(day(iso));
  });
});

describe('a period is recognised where the digest has such periods', () => {
  it.each([
    ['MMMM YYYY', 'Sept 2021', '2021-09-01'],
    ['MMMM YYYY', '2021-09', '2021-09-01'],
    ['MMMM YYYY', '2021年9月', '2021-09-01'],
    ['MMMM YYYY', '**september, 2021**', '2021-09-01'],
    ['YYYY-WWW', 'Week 5, 2021', '2021-02-01'],
    ['Week W, YYYY', '2021w05', '2021-02-01'],
    ['Week W, YYYY', 'KW 5 2021', '2021-02-01'],
    ['MMMM D - D, YYYY', 'June 23 – 29, 2025', '2025-06-23'],
  ])('%s: %s', (format, text, first) => {
    expect(recogniseDate(text, compileDateFormat(format))?.period?.first).toBe(first);
  });

  it.each([
    ['MMMM YYYY', 'September 30, 2021'],
    ['MMMM YYYY', 'Q3 2021'],
    ['YYYY-WWW', '2021'],
    ['YYYY-WWW', 'Week 60, 2021'],
    ['MMMM D - D, YYYY', 'June 2025'],
  ])('%s: not %s', (format, text) => {
    expect(recogniseDate(text, compileDateFormat(format))).toBeUndefined();
  });
});

describe('the language of the digest', () => {
  it.each([
    ['es', '3 de septiembre de 2021'],
    ['es', 'Viernes, 3 de sep. de 2021'],
    ['fr', '3 Septembre 2021'],
    ['de', 'Fr., 3. Sept. 2021'],
    ['ru', '3 сентября 2021 г.'],
    ['ru', 'сентябрь 3, 2021'],
    ['es', 'September 3, 2021'],
  ])('is known, beside English: %s, %s', (locale, text) => {
    const format = compileDateFormat('YYYY-MM-DD', locale);
    expect(recogniseDate(text, format)).toEqual(day('2021-09-03'));
  });
});

describe('the style of the digest', () => {
  it('makes a date of any year', () => {
    const format = compileDateFormat('YYYY-MM-DD');
    expect(recogniseDate('2201-09-30', format)).toEqual(day('2201-09-30'));
    expect(recogniseDate('**0201-09-30**', format)).toEqual(day('0201-09-30'));
  });

  it('is recognised whatever it is', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1970, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map(([year, month, day]) => isoDate(year, month, day));
    const formats = ['YYYY.M.D', 'MMMM D, YYYY', 'D MMM YYYY', 'DD/MM/YYYY', 'YYYYMMDD'];
    fc.assert(
      fc.property(date, fc.constantFrom(...formats), (iso, style) => {
        const format = compileDateFormat(style);
        const written = format.write({ first: iso, last: iso });
        expect(recogniseDate(written, format)).toEqual(day(iso));
        const alone = recogniseDate(written);
        expect([day(iso), day(undefined)]).toContainEqual(alone);
      }),
      runs(500),
    );
  });
});

it('any text is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      recogniseDate(text);
      recogniseDate(`2021-${text}`);
    }),
  );
});
