import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The most memory outside the heap that work took, in bytes. */
export async function peakOf(work: Promise<unknown>): Promise<number> {
  const used = () => process.memoryUsage().external;
  const before = used();
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, used());
  }, 5);
  await work;
  clearInterval(sampling);
  return Math.max(peak, used()) - before;
}

/** What is still held after all garbage is collected, in bytes. */
export function heldMemory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
