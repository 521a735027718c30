import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthOf, type Queue, takeFrom } from '../../../src/links/schedule/host.ts';

it('a queue gives what came first, as a list would', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { nil: undefined })), (steps) => {
      const queue: Queue<number> = { items: [], head: 0 };
      const list: number[] = [];
      for (const step of steps) {
        if (step === undefined) expect(takeFrom(queue)).toBe(list.shift());
        else {
          queue.items.push(step);
          list.push(step);
        }
        expect(lengthOf(queue)).toBe(list.length);
      }
    }),
  );
});
