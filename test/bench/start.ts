import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Measurement, ratioOf, written } from './measure.ts';

const runs = 15;

/** Starts the bundles until each says its first own line, against bare Node. */
export function benchStart(): Measurement[] {
  return [
    measureStart('dist/cli.js', ['--version'], /^\d+\.\d+/),
    // Without its inputs the Action says so at once.
    measureStart('dist/action.js', [], /^::error::.*input/),
  ];
}

/** `says` is the first line that is waited for. */
function measureStart(bundle: string, args: readonly string[], says: RegExp): Measurement {
  const what = `start of ${bundle}, to its first own line`;
  const budget = '≤ 4 × bare Node';
  if (!existsSync(bundle)) return { what, result: 'no bundle: run npm run build', budget };
  const env = { ...process.env, GITHUB_REPOSITORY: 'octocat/digest' };
  const run = (...given: string[]) =>
    spawnSync(process.execPath, given, { env, encoding: 'utf8' }).stdout;
  const said = run(bundle, ...args);
  if (!says.test(said)) return { what, result: `it says something else: ${said}`, budget };
  const { ratio, task, reference } = ratioOf(
    () => run(bundle, ...args),
    () => run('--eval', ''),
    runs,
  );
  return {
    what,
    result: `${ratio.toFixed(2)} × bare Node (${written(task)} to ${written(reference)})`,
    budget,
  };
}
