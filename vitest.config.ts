import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const shared = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // One load of the product for all files of a worker: its tests keep no state in modules.
  isolate: false,
};

export default defineConfig({
  test: {
    reporters: ['default'],
    // Tests wait for processes and clocks, so two share even two cores; four fill the test server.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism() - 1)),
    projects: [
      {
        test: {
          name: 'packages',
          include: [
            'packages/*/tests/**/*.test.ts',
            'apps/web/tests/**/*.test.ts',
            'scripts/tests/**/*.test.ts',
          ],
          ...shared,
        },
      },
      {
        test: {
          name: 'api',
          include: ['apps/api/tests/**/*.test.ts'],
          globalSetup: ['apps/api/tests/harness/global-setup.ts'],
          ...shared,
        },
      },
    ],
  },
});
