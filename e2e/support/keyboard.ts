import type { Locator, Page } from 'playwright-core';

type Stop = { name: string; isSeen: boolean };

/** A person with a keyboard and nothing else. Every stop on their way has to show where they are. */
export function keyboardOf(page: Page) {
  const unseen: string[] = [];

  const stop = () => page.evaluate(readStop);

  /** Presses Tab until it comes to `target`. */
  async function tabTo(target: Locator, mostPresses = 60) {
    const passed: string[] = [];
    for (let presses = 0; presses <= mostPresses; presses += 1) {
      if (await target.first().evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
      const at = await stop();
      if (at && !at.isSeen) unseen.push(at.name);
      passed.push(at?.name.slice(0, 40) ?? '(nothing)');
    }
    throw new Error(`Tab never came to ${target}, but to ${passed.join(' | ')}`);
  }

  return {
    /** Stops at which nothing showed the focus. */
    unseen,
    stop,
    tabTo,
    async press(target: Locator, key = 'Enter') {
      await tabTo(target);
      await page.keyboard.press(key);
    },
    async write(target: Locator, words: string) {
      await tabTo(target);
      await page.keyboard.type(words);
    },
    /** Whether the focus is inside a dialog. */
    isInDialog: () =>
      page.evaluate(() => Boolean(document.activeElement?.closest('[role="dialog"]'))),
  };
}

/** What has the focus, and whether somebody who looks at the window sees that it has. */
function readStop(): Stop | null {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return null;
  const name = at.getAttribute('aria-label') ?? at.textContent?.trim() ?? '';
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
  const isRinged =
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  // A field shows it by the border of its frame, the window's own brackets around a dialog not at all.
  const frames = [at.parentElement, at.parentElement?.parentElement];
  const isFramed =
    at.matches('input, textarea') &&
    frames.some((frame) => frame && Number.parseFloat(getComputedStyle(frame).borderTopWidth) >= 2);
  const { top, bottom, width } = at.getBoundingClientRect();
  const isInside = width > 0 && bottom > 0 && top < window.innerHeight;
  return { name, isSeen: isInside && (isRinged || isFramed) };
}
