import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryText } from '../../src/titles/entry-text.ts';
import { digestOf, formatOf } from '../support/lint.ts';
import { runs } from '../support/runs.ts';

const rust = 'https://blog.rust-lang.org/2024/05/02/Rust-1.78.0.html';
const day = '## 2024-05-06\n\n';
const labels = { labels: () => [{ label: 'Rust Blog', count: 5 }] };

describe('the head of an entry', () => {
  it('is written for any title so that it reads as it', () => {
    const format = formatOf();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
        const head = entryText(format, rust, { title: `A${text}z` }, labels);
        const { entries } = digestOf(`${day}${head}\n`);
        expect(entries).toHaveLength(1);
        expect(entries[0]).toMatchObject({ url: rust, source: { text: 'Rust Blog' } });
        expect(entries[0]?.title?.text.replace(/\s/g, '')).toBe(`A${text}z`.replace(/\s/g, ''));
      }),
      runs(300),
    );
  });
});
