import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';

/** Leaves the app's files as they are when its page goes away after it made `made` of them. */
async function makeFiles(page: Page, url: string, made: number): Promise<void> {
  await page.goto(`${url}/health`);
  await page.evaluate(async (count) => {
    const directory = await navigator.storage.getDirectory();
    const store = await directory.getDirectoryHandle('expo-sqlite', { create: true });
    for (let index = 0; index < count; index += 1) {
      await store.getFileHandle(`made${index}`, { create: true });
    }
  }, made);
}

describe('a store whose making was cut short', () => {
  const stage = useSharedStage();

  it.each([1, 3])('keeps what is said all the same, with %i of its files made', async (made) => {
    const { page, person, close } = await stage.arrive('en', { viewport: phone });
    await makeFiles(page, stage.product.url, made);
    await person.signUp();
    await person.begin();
    await page.reload();
    await page.getByText(person.problem).first().waitFor();
    expect(await person.composer.isVisible()).toBe(true);
    await close();
  });
});
