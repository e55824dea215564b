import { sandboxes } from '@solacore/i18n/sandbox';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { phone } from '../support/browser.ts';
import { useStage } from '../support/stage.ts';

/** Creates conversations as this page would, with its own login. Answers with the statuses. */
async function conversationsOf(page: Page, url: string) {
  const asked = page.waitForRequest((request) => request.url().endsWith('/subscriptions/current'));
  await page.goto(`${url}/app/`);
  const { authorization = '', 'x-device-fingerprint': fingerprint = '' } = await (
    await asked
  ).allHeaders();
  const headers = {
    authorization,
    'x-device-fingerprint': fingerprint,
    'content-type': 'application/json',
  };
  return async (): Promise<number> =>
    (await fetch(`${url}/sessions`, { method: 'POST', headers, body: '{}' })).status;
}

describe('plans', () => {
  // In one minute it sees what takes people weeks.
  const stage = useStage(async () => ({ RATE_LIMIT_SCALE: '20' }));

  it('at the limit a plan is bought in the sandbox, counts at once, is cancelled, kept on, and ends', async () => {
    const { page, person, problems, close } = await stage.arrive('en', { viewport: phone });
    const { url } = stage.product;
    const { paywall, billing, home, settings } = person.texts;
    const { checkout, portal } = sandboxes.en;
    const faults: string[] = [];
    const look = async () => faults.push(...(await listFaults(page)));
    const isAt = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
    const composer = page.getByRole('textbox', { name: home.composerLabel });

    await person.signUp();
    const create = await conversationsOf(page, url);
    for (let made = 0; made < 10; made += 1) expect(await create()).toBe(201);
    expect(await create()).toBe(403);

    await page.goto(`${url}/app/`);
    await person.button(billing.seePlans).click();
    await isAt(paywall.titleUsedUp_other.replace('{{count}}', '10'));
    await look();
    // By the keyboard, as a radio group is worked.
    await page.getByRole('radio', { name: /^Standard\./ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await person.button(paywall.choose.replace('{{tier}}', settings.tiers.pro)).click();
    await isAt(checkout.title);
    await page.getByRole('link', { name: checkout.back, exact: true }).click();
    await isAt(paywall.titleUsedUp_other.replace('{{count}}', '10'));
    expect(await create()).toBe(403);

    await page.getByRole('radio', { name: /^Pro\./ }).click();
    await person.button(paywall.choose.replace('{{tier}}', settings.tiers.pro)).click();
    await isAt(checkout.title);
    await person.button(checkout.pay.replace('{{price}}', '$19.00')).click();
    await isAt(paywall.done.readyTitle.replace('{{tier}}', settings.tiers.pro));
    await look();
    expect(await create()).toBe(201);
    await person.button(paywall.done.toStart).click();
    await composer.waitFor();

    await page.goto(`${url}/app/account/plan`);
    await person.button(billing.cancel).click();
    await look();
    await person.button(billing.cancelYes).click();
    await person.button(billing.resume).click();
    await person.button(billing.cancel).click();
    await person.button(billing.cancelYes).click();
    await person.button(billing.resume).waitFor();
    await look();
    expect(await create()).toBe(201);

    await person.button(billing.payments).click();
    await isAt(portal.title);
    await person.button(portal.acts.end_period.name).click();
    await page.getByText(portal.none, { exact: true }).waitFor();
    await page.getByRole('link', { name: portal.back, exact: true }).click();
    await page.getByText(billing.free, { exact: true }).waitFor();
    expect(await create()).toBe(403);
    await page.goto(`${url}/app/`);
    await person.button(billing.seePlans).waitFor();
    expect(await composer.count()).toBe(0);

    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});
