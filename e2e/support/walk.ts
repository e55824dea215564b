import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { listFaults, listSmallTargets, untilAtRest } from './accessibility.ts';

export type Look = { viewport: { width: number; height: number }; colorScheme: 'light' | 'dark' };
export type Seen = { faults: string[]; examined: number; landed: Set<string> };

/** The address inside the app at which the page is. */
const placeOf = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return pathname.replace(/^\/app/, '') + search;
};

/** Goes to an address as a link inside the app does, without loading the page anew. */
async function goTo(page: Page, address: string) {
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/app${address}`);
}

/** Looks at every address; what it shows is examined once for each look, however often it comes. */
export function walkOf(page: Page, known = new Set<string>()) {
  const seen: Seen = { faults: [], examined: 0, landed: new Set() };
  let waiting = 0;
  const ended = () => {
    waiting -= 1;
  };
  page.on('request', () => {
    waiting += 1;
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);

  /** Nothing is being asked for, and nothing moves. */
  async function rest() {
    await page.evaluate(untilAtRest);
    for (let tries = 0; waiting > 0 && tries < 40; tries += 1) await page.waitForTimeout(50);
    await page.evaluate(untilAtRest);
  }

  async function examine(where: string, look: Look) {
    const shown = await page.evaluate(() => document.body.innerHTML);
    const { viewport, colorScheme } = look;
    const name = `${viewport.width} ${colorScheme}`;
    const mark = createHash('sha1').update(name).update(shown).digest('hex');
    if (known.has(mark)) return;
    known.add(mark);
    seen.examined += 1;
    const found = [...(await listFaults(page)), ...(await listSmallTargets(page))];
    seen.faults.push(...found.map((fault) => `${where} (${name}): ${fault}`));
  }

  return {
    seen,
    async walk(state: string, addresses: string[], looks: Look[]) {
      for (const look of looks) {
        await page.setViewportSize(look.viewport);
        await page.emulateMedia({ colorScheme: look.colorScheme });
        for (const address of addresses) {
          await goTo(page, address);
          await rest();
          const place = placeOf(page);
          seen.landed.add(place);
          await examine(`${state} ${place}`, look);
        }
      }
    },
  };
}
