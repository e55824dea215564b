import { currentSubscriptionSchema } from '@solacore/contract';
import { sandboxes } from '@solacore/i18n/sandbox';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { desktop, phone } from '../support/browser.ts';
import { useStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

/** The last thing that the app heard of its plan. */
function listenToPlan(page: Page) {
  let latest: unknown;
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    const isPlan = /^\/subscriptions\/(current|sync)$/.test(pathname);
    if (isPlan && response.ok()) latest = await response.json().catch(() => latest);
  });
  return () => currentSubscriptionSchema.safeParse(latest).data;
}

describe('a plan of the sandbox', () => {
  // In one minute it sees what takes people weeks.
  const stage = useStage(async () => ({ RATE_LIMIT_SCALE: '20' }));

  it.each<[Language, typeof phone, 'light' | 'dark']>([
    ['es', desktop, 'light'],
    ['zh', phone, 'dark'],
  ])(
    'is bought, a payment fails and is put right, it is canceled there and ends (%s)',
    async (language, viewport, colorScheme) => {
      const { page, person, problems, close } = await stage.arrive(language, {
        viewport,
        colorScheme,
      });
      const { billing, paywall, settings } = person.texts;
      const { label, checkout, portal } = sandboxes[language];
      const plan = listenToPlan(page);
      const faults: string[] = [];
      const look = async (where: string) => {
        faults.push(...(await listFaults(page)).map((fault) => `${where}: ${fault}`));
      };
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      const goTo = (path: string) => page.goto(`${stage.product.url}/app${path}`);
      const openPortal = async () => {
        await press(billing.payments);
        await page.getByRole('heading', { name: portal.title }).waitFor();
        await page.getByText(label, { exact: true }).waitFor();
      };
      const backToPlan = async () => {
        await page.getByRole('link', { name: portal.back }).click();
        await page.getByRole('heading', { name: billing.title, exact: true }).waitFor();
      };

      await person.signUp();
      await goTo('/plans');
      await page.getByText(paywall.sandbox).waitFor();
      await page.getByRole('radio', { name: settings.tiers.pro }).click();
      await press(paywall.choose.replace('{{tier}}', settings.tiers.pro));
      await page.getByRole('heading', { name: checkout.title }).waitFor();
      await page.getByText(label, { exact: true }).waitFor();
      await look('checkout');
      await page.locator('form button').click();
      const active = paywall.done.readyTitle.replace('{{tier}}', settings.tiers.pro);
      await page.getByText(active).first().waitFor();
      await expect.poll(plan).toMatchObject({ tier: 'pro', usage: { sessions_limit: null } });

      await goTo('/account/plan');
      await openPortal();
      await look('portal');
      await press(portal.acts.fail_payment.name);
      await backToPlan();
      await page.getByRole('button', { name: billing.putRight }).click();
      await press(portal.acts.pay.name);
      await press(portal.acts.cancel.name);
      await press(portal.acts.end_period.name);
      await page.getByText(portal.none).waitFor();
      await look('ended');
      await backToPlan();
      await page.getByRole('button', { name: billing.seePlans }).waitFor();
      await expect.poll(plan).toMatchObject({ tier: 'free', usage: { sessions_limit: 10 } });
      expect([faults, problems]).toEqual([[], []]);
      await close();
    },
  );
});
