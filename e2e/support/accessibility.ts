import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe calls serious or critical on this page at rest, as `rule: where`. */
export async function listSeriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(untilAtRest);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Runs in the page: returns once nothing moves any more, or after two seconds. */
async function untilAtRest(): Promise<void> {
  const end = performance.now() + 2000;
  let before = '';
  for (let same = 0; same < 3 && performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = document.body.innerHTML;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
