import { defineConfig } from 'vitest/config';

// A file to write the results to as JSON, for a script that counts them; unset for people.
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Many tests wait for sockets and processes; by default one core would be left idle.
    maxWorkers: '100%',
    // Sources keep no state at module level (test/layers.test.ts), so test files can share a worker.
    isolate: false,
    // Tests bound the work, not the time: a slow machine is no failure, only a hang is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
