import fc from 'fast-check';

// Continuous integration judges a change by the same examples each time, and by more of them; elsewhere each run draws
// its own, so that new ones are found where somebody is there to look at them.
if (process.env.CI) fc.configureGlobal({ seed: 2024, numRuns: 300 });
