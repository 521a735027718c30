import { benchArchive } from './archive.ts';
import { benchLint } from './lint.ts';
import type { Measurement } from './measure.ts';
import { benchStart } from './start.ts';

/** What `npm run bench` measures, the quick ones first. */
const benches: readonly (() => Measurement[])[] = [() => [benchStart()], benchArchive, benchLint];

for (const bench of benches) {
  for (const { what, result, budget } of bench()) {
    process.stdout.write(`${what}\n  ${result} (budget: ${budget})\n`);
  }
}
