import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { listColourFaults, listFaults, listSmallTargets } from './accessibility.ts';
import { leadTo, settlingOf } from './within-app.ts';

type Size = { width: number; height: number };

/** Once it was left in haste it says nothing, not even what it is. */
const silent = { place: '/blank', rule: 'page-has-heading-one' };

/**
 * Looks at addresses one after the other, each in light and in dark. What was examined once in the
 * same size and state of its page is not examined again.
 */
export function walkOf(page: Page) {
  const faults: string[] = [];
  const landed = new Set<string>();
  const known = new Set<string>();
  const settle = settlingOf(page);

  /** Answers where that led. */
  async function goTo(address: string): Promise<string> {
    await leadTo(page, address);
    await settle();
    const { pathname, search } = new URL(page.url());
    return pathname.replace(/^\/app/, '') + search;
  }

  async function examine(where: string, width: number): Promise<void> {
    const shown = await page.evaluate(() => document.body.innerHTML);
    const mark = createHash('sha1').update(`${width}${shown}`).digest('hex');
    if (known.has(mark)) return;
    known.add(mark);
    const found = [...(await listFaults(page, true)), ...(await listSmallTargets(page))];
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(60);
    const dark = (await listColourFaults(page)).map((fault) => `dark, ${fault}`);
    await page.emulateMedia({ colorScheme: 'light' });
    const odd = [...found, ...dark].filter(
      (fault) => !(where.endsWith(silent.place) && fault.startsWith(silent.rule)),
    );
    faults.push(...odd.map((fault) => `${where} (${width} px): ${fault}`));
  }

  return {
    faults,
    /** Every place that an address has led to. */
    landed,
    async walk(state: string, addresses: string[], size: Size) {
      await page.setViewportSize(size);
      for (const address of addresses) {
        const place = await goTo(address);
        landed.add(place);
        await examine(`${state} ${place}`, size.width);
      }
    },
  };
}
