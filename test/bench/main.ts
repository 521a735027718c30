import { benchArchive } from './archive.ts';
import { benchLint } from './lint.ts';
import { type Measurement, print } from './measure.ts';
import { benchReview } from './review.ts';
import { benchStart } from './start.ts';

/** What `npm run bench` measures, the quick ones first. */
const benches: readonly (() => Measurement[] | Promise<Measurement[]>)[] = [
  benchStart,
  benchArchive,
  benchReview,
  benchLint,
];

for (const bench of benches) (await bench()).forEach(print);
