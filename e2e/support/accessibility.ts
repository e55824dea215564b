import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

type AxeResult = { violations: { id: string; nodes: { target: string[] }[] }[] };
type RunOnly = { type: 'tag' | 'rule'; values: string[] };
declare global {
  interface Window {
    axe?: { run: (root: Document, options: object) => Promise<AxeResult> };
  }
}

const source = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

const everything: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const colours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Everything that axe finds on this page at rest, of any weight, as `rule: where`. */
export async function listFaults(page: Page, isAtRest = false): Promise<string[]> {
  if (!isAtRest) await page.evaluate(untilAtRest);
  return examine(page, everything);
}

/** What changes with the colours alone. The page is examined as it stands. */
export const listColourFaults = (page: Page): Promise<string[]> => examine(page, colours);

/** Controls smaller than a finger: under 44 px, or 24 px inside a line of text. */
export const listSmallTargets = (page: Page): Promise<string[]> => page.evaluate(findSmallTargets);

async function examine(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(source);
  return page.evaluate(async (only) => {
    // The page's styles are in it already, and nothing is framed.
    const options = { runOnly: only, resultTypes: ['violations'], preload: false, iframes: false };
    const result = await window.axe?.run(document, options);
    if (!result) throw new Error('axe is not on the page');
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  }, runOnly);
}

/** Runs in the page: returns once nothing moves any more, or after two seconds. */
export async function untilAtRest(): Promise<void> {
  const end = performance.now() + 2000;
  let before = '';
  for (let same = 0; same < 3 && performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = document.body.innerHTML;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

function findSmallTargets(): string[] {
  const roles = ['button', 'link', 'checkbox', 'radio', 'switch', 'slider', 'tab'];
  const kinds = [...roles.map((role) => `[role="${role}"]`), 'a[href]', 'button', 'input'];
  const small: string[] = [];
  for (const target of document.querySelectorAll<HTMLElement>([...kinds, 'textarea'].join())) {
    const { width, height } = target.getBoundingClientRect();
    if (width === 0 || !target.checkVisibility()) continue;
    const isInLine = getComputedStyle(target).display === 'inline';
    const least = isInLine ? 24 : 44;
    if (Math.min(width, height) > least - 0.5) continue;
    const name = target.getAttribute('aria-label') ?? target.textContent ?? '';
    small.push(`${width.toFixed(0)} × ${height.toFixed(0)} px: ${name.slice(0, 60)}`);
  }
  return small;
}
