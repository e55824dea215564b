import { languages } from '@solacore/contract';
import { landings } from '@solacore/i18n/landing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listColourFaults, listFaults, listSmallTargets } from '../support/accessibility.ts';
import { desktop, launchBrowser, phone, visit } from '../support/browser.ts';

const { url } = inject('product');
const homeOf = (lang: string) => new URL(lang === 'en' ? '/' : `/${lang}`, url).href;
const others = [
  '/privacy',
  '/es/proof',
  '/zh/terms',
  '/es/subprocessors',
  '/zh/support',
  '/es/delete-account',
  '/nowhere',
];

describe('the landing', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(languages)(
    'has no fault that axe knows in %s, and the console is silent',
    async (lang) => {
      const { page, problems, close } = await visit(browser, { viewport: phone });
      await page.goto(homeOf(lang), { waitUntil: 'load' });
      expect(await listFaults(page, true)).toEqual([]);
      expect(await listSmallTargets(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await listColourFaults(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(phone.width);
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('has none on its other pages', async () => {
    const { page, problems, close } = await visit(browser, { viewport: phone });
    const faults: string[] = [];
    for (const path of others) {
      await page.goto(new URL(path, url).href, { waitUntil: 'load' });
      faults.push(...(await listFaults(page, true)).map((fault) => `${path} ${fault}`));
      faults.push(...(await listSmallTargets(page)).map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
    // A browser says so itself where a page answers 404.
    expect(problems.filter((problem) => !problem.includes('/nowhere'))).toEqual([]);
    await close();
  });

  it('plays the session and holds it, by keyboard', async () => {
    const texts = landings.en.session;
    const { page, problems, close } = await visit(browser, { viewport: desktop });
    await page.goto(homeOf('en'), { waitUntil: 'load' });
    const talk = page.getByRole('region', { name: texts.talk });
    const whole = await talk.innerText();
    const button = page.getByRole('button', { name: texts.play, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    const hold = page.getByRole('button', { name: texts.pause, exact: true });
    await talk.getByText('I have worked three weekends').first().waitFor();
    await page.keyboard.press('Space');
    await button.waitFor();
    expect(await hold.count()).toBe(0);
    const held = await talk.innerText();
    expect(held.length).toBeLessThan(whole.length / 2);
    await page.waitForTimeout(400);
    expect(await talk.innerText()).toBe(held);
    await page.getByRole('link', { name: 'Step 5, Commit' }).focus();
    await page.keyboard.press('Enter');
    expect((await talk.innerText()).length).toBeGreaterThan(whole.length / 2);
    await page.getByText('Commit, 5 of 5').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('begins to play by itself once it is in view, where motion is wanted', async () => {
    const { page, close } = await visit(browser, {
      viewport: desktop,
      reducedMotion: 'no-preference',
    });
    await page.goto(homeOf('es'), { waitUntil: 'load' });
    const { play, pause } = landings.es.session;
    expect(await page.getByRole('button', { name: play, exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: play, exact: true }).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: pause, exact: true }).waitFor();
    await close();
  });

  it('can be read whole without a script', async () => {
    const { page, close } = await visit(browser, { viewport: phone, javaScriptEnabled: false });
    await page.goto(homeOf('zh'), { waitUntil: 'load' });
    const { title, items } = landings.zh.questions;
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText(items.who.ask).click();
    await page.getByText(items.who.answer).waitFor();
    const talk = page.getByRole('region', { name: landings.zh.session.talk });
    expect(await talk.innerText()).toContain('8/10');
    await close();
  });
});
