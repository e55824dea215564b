import type { Page } from 'playwright-core';

declare global {
  interface Window {
    spoken?: string[];
  }
}

/** Keeps every text that a live region takes on, as a screen reader would say it. */
export function listenTo(page: Page): Promise<void> {
  return page.evaluate(() => {
    const heard: string[] = [];
    window.spoken = heard;
    const regions =
      '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]';
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof HTMLElement ? target : target.parentElement;
        const text = element?.closest(regions)?.textContent?.trim();
        if (text && heard.at(-1) !== text) heard.push(text);
      }
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

export const listSpoken = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.spoken ?? []);
