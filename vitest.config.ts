import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 30_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'packages',
          include: ['packages/*/tests/**/*.test.ts', 'scripts/tests/**/*.test.ts'],
          ...timeouts,
        },
      },
      {
        test: {
          name: 'api',
          include: ['apps/api/tests/**/*.test.ts'],
          globalSetup: ['apps/api/tests/harness/global-setup.ts'],
          ...timeouts,
        },
      },
    ],
  },
});
