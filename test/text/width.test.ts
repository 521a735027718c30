import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells, displayWidth, fitToWidth } from '../../src/text/width.ts';
import { hostileText } from '../support/hostile.ts';

const oneLine = hostileText.map((text) => text.replace(/[\r\n]/g, ''));

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['plain text', 10],
    ['Požar', 5],
    ['Poz\u030Car', 5],
    ['機械学習', 8],
    ['한국어', 6],
    ['ﬁ → ★ …', 7],
    ['⭐', 2],
    ['👩‍💻', 2],
    ['❤️', 2],
    ['❤', 1],
    ['🇯🇵', 2],
    ['1️⃣', 2],
    ['（全角）', 8],
    ['می‌خواهم', 7],
  ])('takes %s for %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('reckons with tabs and with what is shown in place of the invisible', () => {
    expect(displayWidth('\ta\tbcd\t')).toBe(12);
    expect(displayWidth('a\u001b')).toBe(2);
    expect(displayWidth('a\u202E')).toBe(9);
    expect(displayWidth('##[')).toBe(8);
  });
});

describe('cells', () => {
  it('keeps the offsets of what is shown', () => {
    expect(cells('a\t機\u001b')).toEqual([
      { text: 'a', width: 1, offset: 0 },
      { text: '   ', width: 3, offset: 1 },
      { text: '機', width: 2, offset: 2 },
      { text: '␛', width: 1, offset: 3 },
    ]);
  });

  it('shows nothing that leaves its line', () => {
    fc.assert(
      fc.property(oneLine, (line) => {
        const text = cells(line)
          .map((cell) => cell.text)
          .join('');
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|##\[/u);
      }),
    );
  });
});

describe('fitted', () => {
  it('fills up or cuts', () => {
    expect(fitToWidth('arXiv', 8)).toBe('arXiv   ');
    expect(fitToWidth('arXiv', 5)).toBe('arXiv');
    expect(fitToWidth('arXiv', 4)).toBe('arX…');
    expect(fitToWidth('機械学習', 6)).toBe('機械… ');
  });

  it('takes exactly the columns', () => {
    fc.assert(
      fc.property(oneLine, fc.integer({ min: 1, max: 30 }), (line, columns) => {
        expect(displayWidth(fitToWidth(line, columns))).toBe(columns);
      }),
    );
  });
});
