/** Continuous integration has the time for all examples of a property. */
const isThorough = Boolean(process.env.CI);

/**
 * How many examples a property is tried with, as parameters of fast-check: `count` in continuous
 * integration, a tenth of it elsewhere, where each run draws its own and the many runs add up.
 */
export function runs(count: number): { numRuns: number } {
  return { numRuns: isThorough ? count : Math.max(10, Math.ceil(count / 10)) };
}

/** The seed that gives the same examples at each run; undefined where each run draws its own. */
export const seed = isThorough ? 2024 : undefined;

/**
 * All of a long list of examples in continuous integration, every `step`-th elsewhere. A step that
 * has no divisor with the length of a row in common takes some of each column of a table.
 */
export function sampled<T>(examples: readonly T[], step: number): readonly T[] {
  return isThorough ? examples : examples.filter((_, index) => index % step === 0);
}
