import type { Browser } from 'playwright-core';
import { type Visitor, visitorWith } from '../visitor.ts';

/** The plan, before and after one is bought on the page for practice. */
export async function plans({ page, person, shoot, goTo, isAt }: Visitor): Promise<void> {
  const { billing, paywall, settings } = person.texts;
  await goTo('/history');
  await shoot('history-locked', 'few');
  await goTo('/account/plan');
  await isAt(billing.title);
  await shoot('plan-free', 'few');
  await goTo('/plans');
  await page.getByText(paywall.sandbox).waitFor();
  await shoot('plans');
  await goTo('/plans/terms');
  await shoot('plans-terms', 'few');
  await goTo('/plans');
  await page.getByRole('radio', { name: settings.tiers.pro }).click();
  await person.button(paywall.choose.replace('{{tier}}', settings.tiers.pro)).click();
  await page.locator('form button').click();
  await isAt(paywall.done.readyTitle.replace('{{tier}}', settings.tiers.pro));
  await shoot('plans-done', 'few');
  await goTo('/account/plan');
  await isAt(billing.title);
  await shoot('plan');
}

/** A second device of somebody whose plan has one. */
export async function secondDevice(
  browser: Browser,
  { person, language, url, pictures }: Visitor,
  folder: string,
): Promise<void> {
  const other = await visitorWith(browser, url, language, folder);
  const { auth, devices } = person.texts;
  await other.page.goto(`${url}/app/log-in`);
  await other.page.getByLabel(auth.email, { exact: true }).fill(person.email);
  await other.page.getByLabel(auth.password, { exact: true }).fill(person.password);
  await other.person.button(auth.logIn).click();
  await other.person.button(devices.replace.send).waitFor();
  await other.shoot('replace-device', 'few');
  pictures.push(...other.pictures);
  await other.close();
}
