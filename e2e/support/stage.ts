import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser, visit } from './browser.ts';
import { personAt } from './person.ts';
import { type Product, startProduct } from './product.ts';
import { type Language, spoken } from './words.ts';

/** The product that all tests share; each person gets a fresh profile. See shared-product.ts. */
export function useSharedStage() {
  return stageWith(() => inject('product'));
}

/** A product of their own for the tests of a file: with other settings, or to be stopped. */
export function useStage(
  environment: () => Promise<Record<string, string>> = async () => ({}),
  preloaded: string[] = [],
) {
  let product: Product | undefined;
  beforeAll(async () => {
    product = await startProduct(await environment(), preloaded);
  });
  afterAll(() => product?.close());
  return stageWith(() => {
    if (!product) throw new Error('the product runs only while tests run');
    return product;
  });
}

function stageWith<Served extends { url: string }>(served: () => Served) {
  let browser: Browser | undefined;
  afterAll(() => browser?.close());
  return {
    get product(): Served {
      return served();
    },
    /** `url`: by another way than the product's own address. */
    async arrive(
      language: Language,
      look: Omit<BrowserContextOptions, 'locale'>,
      url: string = served().url,
    ) {
      browser ??= await launchBrowser();
      const visited = await visit(browser, { ...look, locale: spoken[language].locale });
      return { ...visited, person: personAt(visited.page, url, language) };
    },
  };
}
