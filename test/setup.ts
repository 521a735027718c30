import fc from 'fast-check';
import { runs, seed } from './support/runs.ts';

// Continuous integration judges a change by the same examples each time; elsewhere each run draws
// its own, so that new ones are found where somebody is there to look at them.
fc.configureGlobal({ ...runs(200), ...(seed !== undefined && { seed }) });
