import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['support/shared-product.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // Much of the time is waiting for words to appear; more than two make each other late.
    maxWorkers: 2,
    retry: 0,
  },
});
