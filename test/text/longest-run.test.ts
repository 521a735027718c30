import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRun, type Weighted } from '../../src/text/longest-run.ts';

const indices = (elements: readonly Weighted[]) => [...longestRun(elements)].sort((a, b) => a - b);
const ranked = (...ranks: number[]) => ranks.map((rank) => ({ rank, weight: 1 }));

describe('longestRun', () => {
  it('keeps all of a sequence that is in order, equal ranks included', () => {
    expect(indices(ranked(1, 2, 2, 5))).toEqual([0, 1, 2, 3]);
  });

  it('keeps nothing of an empty sequence', () => {
    expect(indices([])).toEqual([]);
  });

  it('drops one stray element, not all that stand behind it', () => {
    expect(indices(ranked(1, 9, 2, 3, 4))).toEqual([0, 2, 3, 4]);
  });

  it('keeps the heavier of two that cannot both stay', () => {
    const [light, heavy] = [
      { rank: 2, weight: 10 },
      { rank: 1, weight: 30 },
    ];
    expect(indices([light, heavy])).toEqual([1]);
  });

  it('keeps the earlier of two that weigh the same', () => {
    expect(indices(ranked(2, 1))).toEqual([0]);
  });

  it('keeps as much as any selection could, by number and then by weight', () => {
    const element = fc.record({
      rank: fc.integer({ min: 0, max: 6 }),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(element, { maxLength: 9 }), (elements) => {
        const kept = indices(elements).map((index) => elements[index] as Weighted);
        expect(isOrdered(kept)).toBe(true);
        expect(score(kept)).toBe(Math.max(...selections(elements).filter(isOrdered).map(score)));
      }),
    );
  });
});

function selections(elements: readonly Weighted[]): Weighted[][] {
  return Array.from({ length: 2 ** elements.length }, (_, bits) =>
    elements.filter((_, index) => (bits >> index) & 1),
  );
}

function isOrdered(elements: readonly Weighted[]): boolean {
  return elements.every(({ rank }, index) => rank >= (elements[index - 1]?.rank ?? rank));
}

function score(elements: readonly Weighted[]): number {
  return elements.reduce((sum, { weight }) => sum + 1000 + weight, 0);
}
