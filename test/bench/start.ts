import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Measurement, ratioOf, written } from './measure.ts';

const runs = 15;

/** Starts the bundle of the command line until it says its version, against bare Node. */
export function benchStart(bundle = 'dist/cli.js'): Measurement {
  const what = `start of ${bundle}, to its first own line`;
  const budget = '≤ 4 × bare Node';
  if (!existsSync(bundle)) return { what, result: 'no bundle: run npm run build', budget };
  const run = (...args: string[]) => execFileSync(process.execPath, args);
  const { ratio, task, reference } = ratioOf(
    () => run(bundle, '--version'),
    () => run('--eval', ''),
    runs,
  );
  return {
    what,
    result: `${ratio.toFixed(2)} × bare Node (${written(task)} to ${written(reference)})`,
    budget,
  };
}
