import { defineConfig } from 'vitest/config';

// A file to write the results to as JSON, for a script that counts them; unset for people.
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Many tests wait for sockets and processes; by default one core would be left idle.
    maxWorkers: '100%',
    // Property tests run thousands of examples, and two runs may share a small machine.
    testTimeout: 60_000,
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
