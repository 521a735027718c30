import type { Clock } from '../../../src/links/ports.ts';

/** A clock that stands still until all work waits, and then jumps to the next end of a wait. */
export interface FakeClock extends Clock {
  /**
   * Lets time pass until the work is done. Throws where it waits for something else than time, unless it has dealings with
   * the world.
   */
  run<Result>(work: Promise<Result>, dealings?: { world: boolean }): Promise<Result>;
  /** How many waits have not ended. */
  readonly waits: number;
}

interface Wait {
  at: number;
  order: number;
  end(): void;
}

/** Makes a clock that begins at `start`, in milliseconds since 1970. */
export function createFakeClock(start = Date.UTC(2024, 4, 6)): FakeClock {
  let now = start;
  let count = 0;
  // Kept in order: the first one ends first.
  const waits: Wait[] = [];
  const insert = (wait: Wait) => {
    let low = 0;
    let high = waits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = waits[middle] as Wait;
      if (other.at < wait.at || (other.at === wait.at && other.order < wait.order))
        low = middle + 1;
      else high = middle;
    }
    waits.splice(low, 0, wait);
  };
  return {
    now: () => now,
    get waits() {
      return waits.length;
    },
    sleep(milliseconds, signal) {
      return new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const cancel = () => {
          const place = waits.indexOf(wait);
          if (place !== -1) waits.splice(place, 1);
          resolve();
        };
        const end = () => {
          signal?.removeEventListener('abort', cancel);
          resolve();
        };
        const wait: Wait = { at: now + Math.max(0, milliseconds), order: count++, end };
        insert(wait);
        signal?.addEventListener('abort', cancel, { once: true });
      });
    },
    async run(work, { world } = { world: false }) {
      let done = false;
      const mark = () => {
        done = true;
      };
      work.then(mark, mark);
      for (;;) {
        // All that can go on without time goes on before this ends.
        await new Promise((resolve) => setImmediate(resolve));
        if (done) return work;
        const first = waits[0];
        if (!first && world) continue;
        if (!first) throw new Error('The work waits for something else than time');
        now = first.at;
        while (waits[0]?.at === now) waits.shift()?.end();
      }
    },
  };
}
