import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, visit } from './browser.ts';
import { personAt } from './person.ts';
import { type Product, startProduct } from './product.ts';
import { type Language, spoken } from './words.ts';

/** One browser and one running product for the tests of a file; each person gets a fresh profile. */
export function useStage(
  environment: () => Promise<Record<string, string>> = async () => ({}),
  preloaded: string[] = [],
) {
  let browser: Browser | undefined;
  let product: Product | undefined;
  beforeAll(async () => {
    product = await startProduct(await environment(), preloaded);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.close();
  });
  const stage = {
    get product(): Product {
      if (!product) throw new Error('the product runs only while tests run');
      return product;
    },
    /** `url`: by another way than the product's own address. */
    async arrive(language: Language, look: Omit<BrowserContextOptions, 'locale'>, url?: string) {
      browser ??= await launchBrowser();
      const visited = await visit(browser, { ...look, locale: spoken[language].locale });
      return { ...visited, person: personAt(visited.page, url ?? stage.product.url, language) };
    },
  };
  return stage;
}
