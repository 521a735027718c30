import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createQueue } from '../../../src/links/schedule/queue.ts';

it('a queue gives what came first, as a list would', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { nil: undefined })), (steps) => {
      const queue = createQueue<number>();
      const list: number[] = [];
      for (const step of steps) {
        if (step === undefined) expect(queue.take()).toBe(list.shift());
        else {
          queue.add(step);
          list.push(step);
        }
        expect(queue.length).toBe(list.length);
      }
    }),
  );
});
