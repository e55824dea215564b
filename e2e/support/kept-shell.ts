import type { Page } from 'playwright-core';

type KeptFile = { cache: string; path: string; text: string };

/** Waits until the browser keeps the app, and the app is served from there. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

/** Every entry of every cache that the page's origin has, read as text. */
export function listCached(page: Page): Promise<KeptFile[]> {
  return page.evaluate(async () => {
    const files: KeptFile[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        const { pathname, search } = new URL(request.url);
        files.push({ cache: name, path: pathname + search, text: (await answer?.text()) ?? '' });
      }
    }
    return files;
  });
}
