import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { untilAtRest } from '../support/accessibility.ts';
import { desktop, phone } from '../support/browser.ts';
import type { Language } from '../support/words.ts';

/* Desktops first: a conversation stands where it was scrolled to when its window grew. */
const looks = [
  { device: 'desktop', viewport: desktop, colorScheme: 'light' },
  { device: 'desktop', viewport: desktop, colorScheme: 'dark' },
  { device: 'phone', viewport: phone, colorScheme: 'light' },
  { device: 'phone', viewport: phone, colorScheme: 'dark' },
] as const;
type Look = (typeof looks)[number];

/** Where not all are taken: each language, scheme and device at least once. */
const fewOf: Record<Language, (look: Look) => boolean> = {
  en: ({ device, colorScheme }) => (device === 'phone') === (colorScheme === 'light'),
  es: ({ device, colorScheme }) => (device === 'phone') !== (colorScheme === 'light'),
  zh: ({ device, colorScheme }) => (device === 'phone') === (colorScheme === 'light'),
};

/** What is higher than two screens of a phone goes on as it began. */
const highest = 1700;

export type Picture = { screen: string; language: Language; device: Look['device']; file: string };

/** Takes pictures of whatever the page shows, in each look; phones are as high as their screen is long. */
export function cameraOf(page: Page, folder: string, language: Language) {
  const pictures: Picture[] = [];

  async function take(screen: string, look: Look): Promise<void> {
    const { device, viewport, colorScheme } = look;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await page.evaluate(untilAtRest);
    const beyond = device === 'phone' ? await page.evaluate(heightBeyond) : 0;
    if (beyond > 0) {
      const height = Math.min(highest, viewport.height + beyond);
      await page.setViewportSize({ width: viewport.width, height });
      await page.evaluate(untilAtRest);
    }
    const file = join(folder, `${screen}-${language}-${device}-${colorScheme}.png`);
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    pictures.push({ screen, language, device, file });
  }

  async function shoot(screen: string, which: 'all' | 'few' = 'all'): Promise<void> {
    // Nothing looks as if it were about to be pressed.
    await page.mouse.move(0, 0);
    const chosen = which === 'all' ? looks : looks.filter(fewOf[language]);
    for (const look of chosen) await take(screen, look);
    await page.setViewportSize(desktop);
    await page.emulateMedia({ colorScheme: 'light' });
  }

  return { pictures, shoot };
}

/** Runs in the page: how much of what scrolls up and down is out of sight. */
function heightBeyond(): number {
  let most = 0;
  for (const element of document.querySelectorAll('*')) {
    if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) continue;
    if (element instanceof HTMLTextAreaElement) continue;
    most = Math.max(most, element.scrollHeight - element.clientHeight);
  }
  return most;
}
