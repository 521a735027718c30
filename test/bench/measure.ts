/** One line of the bench's report. */
export interface Measurement {
  what: string;
  /** What came out, as a ratio within this run where there is something to compare with. */
  result: string;
  /** What DESIGN calls the budget. */
  budget: string;
}

/** Prints one line of the report. */
export function print({ what, result, budget }: Measurement): void {
  process.stdout.write(`${what}\n  ${result} (budget: ${budget})\n`);
}

/** The middle one of some numbers; of an even number the lower of the two. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
}

/**
 * Runs two tasks by turns, after one turn that does not count, and divides the medians of their times: what slows the
 * machine down for a while slows both.
 */
export function ratioOf(
  task: () => void,
  reference: () => void,
  runs: number,
): { ratio: number; task: number; reference: number } {
  const times = { task: [] as number[], reference: [] as number[] };
  for (let run = 0; run <= runs; run++) {
    const a = timeOf(reference);
    const b = timeOf(task);
    if (run === 0) continue;
    times.reference.push(a);
    times.task.push(b);
  }
  const [a, b] = [median(times.task), median(times.reference)];
  return { ratio: a / b, task: a, reference: b };
}

/** How many milliseconds of wall time a task takes. */
export function timeOf(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** How many milliseconds of processor time a task takes, on all threads. */
export function cpuTimeOf(task: () => void): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** How many milliseconds of processor time some asynchronous work takes, on all threads, with what runs beside it. */
export async function cpuTimeOfWork(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Milliseconds for people. */
export function written(milliseconds: number): string {
  return milliseconds < 1_000
    ? `${milliseconds.toFixed(0)} ms`
    : `${(milliseconds / 1_000).toFixed(2)} s`;
}
