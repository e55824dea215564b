import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, launchBrowser, visit } from '../support/browser.ts';
import { personAt } from '../support/person.ts';
import { type Product, startFakeProvider, startProduct } from '../support/product.ts';

describe('the five steps with a connected model', () => {
  let browser: Browser;
  let product: Product;
  let provider: Awaited<ReturnType<typeof startFakeProvider>>;

  beforeAll(async () => {
    provider = await startFakeProvider();
    product = await startProduct({
      COMPATIBLE_BASE_URL: `${provider.url}/v1`,
      COMPATIBLE_MODEL: 'house-model',
    });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.close();
    await provider?.close();
  });

  it('stream its words, end in a plan, and the app says who answers', async () => {
    const { page, problems, close } = await visit(browser, { viewport: desktop, locale: 'en-US' });
    const person = personAt(page, product.url, 'en');
    await person.signUp();
    await page.getByText('house-model').first().waitFor();
    const lengths = new Set<number>();
    await page.getByRole('textbox', { name: person.texts.home.composerLabel }).fill(person.problem);
    await person.button(person.texts.home.start).click();
    await person.button(person.texts.solve.stop).waitFor();
    const conversation = page.getByRole('group', { name: person.texts.solve.conversationLabel });
    while ((await person.button(person.texts.solve.stop).count()) > 0) {
      lengths.add((await conversation.innerText()).length);
      await page.waitForTimeout(40);
    }
    expect(lengths.size).toBeGreaterThan(3);
    await person.finish();
    expect(problems).toEqual([]);
    await close();
  });
});
