import type { TestProject } from 'vitest/node';
import { startProduct } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    product: { url: string; dataDir: string };
  }
}

/** One running product with the built-in guide, for all tests that leave it as it is. */
export default async function setup(project: TestProject) {
  const { url, dataDir, close } = await startProduct();
  project.provide('product', { url, dataDir });
  return close;
}
