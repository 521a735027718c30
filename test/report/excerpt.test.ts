import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, excerpt } from '../../src/report/pretty.ts';
import { createSource } from '../../src/text/source.ts';
import { displayWidth } from '../../src/text/width.ts';
import { page, rangeOf } from '../support/findings.ts';
import { hostileText } from '../support/hostile.ts';
import { runs } from '../support/runs.ts';

const show = ({ text, marks }: { text: string; marks: string }) => [text, marks];

describe('excerpt', () => {
  it('shows the line with the range marked', () => {
    const source = page('a.md', '# Reading', '## 2021.09.30', '');
    expect(show(excerpt(source, rangeOf(source, '2021.09.30'), 60))).toEqual([
      '## 2021.09.30',
      '   ^^^^^^^^^^',
    ]);
  });

  it('marks the first line of a range of several', () => {
    const source = page('a.md', '## 2021-09-30', '', 'more');
    expect(show(excerpt(source, rangeOf(source, '30\n\nmore'), 60))).toEqual([
      '## 2021-09-30',
      '           ^^',
    ]);
  });

  it('marks an empty range by what stands there', () => {
    const source = page('a.md', 'ab', '', 'x');
    expect(show(excerpt(source, source.range(1, 1), 60))).toEqual(['ab', ' ^']);
    expect(show(excerpt(source, source.range(2, 2), 60))).toEqual(['ab', '  ^']);
    expect(show(excerpt(source, source.range(3, 3), 60))).toEqual(['', '^']);
    expect(show(excerpt(source, source.range(6, 6), 60))).toEqual(['', '^']);
  });

  it('knows all line ends', () => {
    const source = createSource('a.md', 'one\r\ntwo\rthree');
    expect(show(excerpt(source, rangeOf(source, 'two'), 60))).toEqual(['two', '^^^']);
    expect(show(excerpt(source, rangeOf(source, 'one'), 60))).toEqual(['one', '^^^']);
  });

  it('reckons with tabs and wide characters', () => {
    const source = page('a.md', '\t機械: bad', '');
    expect(show(excerpt(source, rangeOf(source, 'bad'), 60))).toEqual([
      '    機械: bad',
      '          ^^^',
    ]);
    expect(show(excerpt(source, rangeOf(source, '械'), 60))).toEqual(['    機械: bad', '      ^^']);
  });

  it('shows what is invisible, marked as wide as it is shown', () => {
    const source = page('a.md', 'a\u200Bb', '');
    expect(show(excerpt(source, rangeOf(source, '\u200B'), 60))).toEqual([
      'a\\u{200B}b',
      ' ^^^^^^^^',
    ]);
  });

  it('cuts a long line around the range', () => {
    const source = page('a.md', `${'before '.repeat(9)}HERE${' after'.repeat(9)}`);
    expect(show(excerpt(source, rangeOf(source, 'HERE'), 30))).toEqual([
      '… before HERE after after aft…',
      '         ^^^^',
    ]);
    expect(show(excerpt(source, rangeOf(source, 'before'), 20))).toEqual([
      'before before befo…',
      '^^^^^^',
    ]);
    const { length } = source.text;
    expect(show(excerpt(source, source.range(length - 6, length - 1), 20))).toEqual([
      '… after after after',
      '              ^^^^^',
    ]);
  });

  it('cuts a range that is longer than the columns', () => {
    const source = page('a.md', `x ${'y'.repeat(90)} z`);
    expect(show(excerpt(source, rangeOf(source, 'y'.repeat(90)), 20))).toEqual([
      'x yyyyyyyyyyyyyyyy…',
      '  ^^^^^^^^^^^^^^^^',
    ]);
  });

  it('looks only at the part of a very long line that it can show, and halves no character', () => {
    const family = '👩‍👩‍👧‍👦';
    for (const between of ['', 'x']) {
      const many = family.repeat(100);
      const source = page('a.md', `${many}${between}HERE${between}${many}`);
      for (let columns = 20; columns < 40; columns++) {
        const { text, marks } = excerpt(source, rangeOf(source, 'HERE'), columns);
        expect(text).toMatch(/^…[^\\]+HERE[^\\]+…$/u);
        expect(marks).toMatch(/^ +\^\^\^\^$/);
      }
    }
  });

  it('shows a long last line to its end', () => {
    const source = createSource('a.md', `HERE${' after'.repeat(3)}`);
    expect(excerpt(source, rangeOf(source, 'HERE'), 60).text).toBe('HERE after after after');
  });
});

describe('cut', () => {
  it('keeps to the columns, whatever the line', () => {
    const line = hostileText.map((text) => text.replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(
        line,
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 20, max: 40 }),
        (text, a, b, c) => {
          const from = Math.min(a, b, text.length);
          const to = Math.min(Math.max(a, b), text.length);
          const shown = cut(text, from, to, c);
          expect(displayWidth(shown.text)).toBeLessThanOrEqual(c);
          expect(shown.marks.length).toBeLessThanOrEqual(c);
        },
      ),
      runs(1000),
    );
  });
});
