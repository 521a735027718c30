import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partitionPoint } from '../../src/text/search.ts';

it('counts the elements at the start of a list that hold', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), (holding, others) => {
      const list = [...Array(holding).fill(true), ...Array(others).fill(false)] as boolean[];
      expect(partitionPoint(list, (each) => each)).toBe(holding);
    }),
  );
});
