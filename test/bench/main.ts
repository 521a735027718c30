import { benchArchive } from './archive.ts';
import { benchLint } from './lint.ts';
import { type Measurement, print } from './measure.ts';
import { benchStart } from './start.ts';

/** What `npm run bench` measures, the quick ones first. */
const benches: readonly (() => Measurement[])[] = [() => [benchStart()], benchArchive, benchLint];

for (const bench of benches) bench().forEach(print);
