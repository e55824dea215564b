import type { Page } from 'playwright-core';
import { untilAtRest } from './accessibility.ts';

/** Leads to an address as a link inside the app does, without loading the page anew. */
export async function leadTo(page: Page, address: string): Promise<void> {
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/app${address}`);
  await page.evaluate(untilAtRest);
}

/** Waits until everything that the page has asked for is answered and shown. */
export function settlingOf(page: Page) {
  let waiting = 0;
  const isAnswered = () => {
    waiting -= 1;
  };
  page.on('request', () => {
    waiting += 1;
  });
  page.on('requestfinished', isAnswered);
  page.on('requestfailed', isAnswered);
  return async () => {
    for (let tries = 0; waiting > 0 && tries < 20; tries += 1) await page.evaluate(untilAtRest);
  };
}
