import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/text/source.ts';

describe('a source', () => {
  const source = createSource('a.md', 'one\r\ntwo\rthree\n\nfive');

  it.each([
    [0, 1, 1],
    [3, 1, 4],
    [5, 2, 1],
    [9, 3, 1],
    [15, 4, 1],
    [16, 5, 1],
    [20, 5, 5],
  ])('finds the line and column of offset %i', (offset, line, column) => {
    expect(source.pointAt(offset)).toEqual({ line, column, offset });
  });

  it('clamps what is outside', () => {
    expect(source.pointAt(-1).offset).toBe(0);
    expect(source.pointAt(99).offset).toBe(20);
  });

  it('gives lines without their ends', () => {
    expect([1, 2, 3, 4, 5, 6].map((number) => source.line(number))).toEqual([
      'one',
      'two',
      'three',
      '',
      'five',
      '',
    ]);
  });

  it('knows its line end', () => {
    expect(createSource('a.md', 'one\r\ntwo').eol).toBe('\r\n');
    expect(createSource('a.md', 'one\ntwo').eol).toBe('\n');
    expect(createSource('a.md', '').eol).toBe('\n');
  });
});
