import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';

const neutralPage = 'https://www.wikipedia.org/';

/** The headers with which the app speaks for the person who is signed in. */
async function headersOf(page: Page, act: () => Promise<unknown>): Promise<Record<string, string>> {
  const request = page.waitForRequest((one) => one.url().endsWith('/subscriptions/current'));
  await act();
  const { authorization = '', 'x-device-fingerprint': device = '' } = (await request).headers();
  return { authorization, 'x-device-fingerprint': device, 'content-type': 'application/json' };
}

describe('help', () => {
  const stage = useSharedStage();

  it('is there when all conversations of the plan are used, also without a connection', async () => {
    const { page, person, problems, close } = await stage.arrive('es', { viewport: phone });
    const headers = await headersOf(page, person.signUp);
    for (let used = 0; used < 10; used += 1) {
      const made = await fetch(`${stage.product.url}/sessions`, {
        method: 'POST',
        headers,
        body: '{}',
      });
      expect(made.status).toBe(201);
    }
    await page.reload();
    const limit = person.texts.home.limitLifetime_other.replace('{{count}}', '10');
    await page.getByText(limit, { exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: person.texts.common.help }).first().click();
    await page.getByRole('link', { name: /024/ }).first().waitFor();
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(1);
    expect(problems.filter((text) => !/net::ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
    await close();
  });

  it('lets somebody who is being hurt leave at once, and going back shows nothing of it', async () => {
    const { page, person, close } = await stage.arrive('en', { viewport: phone });
    const { help } = person.texts;
    await page
      .context()
      .route(`${neutralPage}**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
      );
    await person.signUp();
    await person.begin();
    await person.composer.fill('My boyfriend hits me when he drinks');
    await person.composer.press('Enter');
    await page.getByRole('heading', { name: help.kindsOfDanger.harmed.title }).waitFor();
    await person.button(help.leaveShort).click();
    await page.waitForURL(neutralPage);
    const start = 'about:blank';
    while (page.url() !== start) {
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      await page.waitForURL(({ href }) => href === neutralPage || href === start);
      expect(await page.locator('body').innerText()).toBe('');
    }
    await close();
  });
});
