import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Heap } from '../../../src/links/schedule/heap.ts';

interface Item {
  weight: number;
}

const lightFirst = (one: Item, other: Item) => one.weight < other.weight;

function taken(heap: Heap<Item>): number[] {
  const weights: number[] = [];
  for (let item = heap.take(); item; item = heap.take()) weights.push(item.weight);
  return weights;
}

describe('a heap', () => {
  it('gives its items in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (weights) => {
        const heap = new Heap<Item>(lightFirst);
        for (const weight of weights) heap.put({ weight });
        expect(taken(heap)).toEqual([...weights].sort((a, b) => a - b));
      }),
    );
  });

  it('keeps the order when weights change and items are put again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.array(fc.tuple(fc.nat(), fc.integer())),
        (weights, changes) => {
          const heap = new Heap<Item>(lightFirst);
          const items = weights.map((weight) => ({ weight }));
          for (const item of items) heap.put(item);
          for (const [at, weight] of changes) {
            const item = items[at % items.length] as Item;
            item.weight = weight;
            heap.put(item);
          }
          expect(taken(heap)).toEqual(items.map(({ weight }) => weight).sort((a, b) => a - b));
        },
      ),
    );
  });

  it('shows its first item without taking it', () => {
    const heap = new Heap<Item>(lightFirst);
    expect(heap.first).toBeUndefined();
    heap.put({ weight: 2 });
    heap.put({ weight: 1 });
    expect(heap.first).toEqual({ weight: 1 });
    expect(taken(heap)).toEqual([1, 2]);
    expect(heap.take()).toBeUndefined();
  });
});
