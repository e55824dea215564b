import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['support/shared-product.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // One browser and one server at a time: two cores are shared with the product itself.
    fileParallelism: false,
    retry: 0,
  },
});
