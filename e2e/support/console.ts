import { adminTexts } from '@solacore/i18n/admin';
import type { Browser } from 'playwright-core';
import { visit } from './browser.ts';
import type { ConsoleStage } from './console-stage.ts';

const en = adminTexts.en;

/** Somebody before the console, who does what stands on it. */
export async function visitConsole(
  browser: Browser,
  { url, staff }: Pick<ConsoleStage, 'url' | 'staff'>,
  look: Parameters<typeof visit>[1],
) {
  const { page, problems, close } = await visit(browser, look);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const press = (name: string) => button(name).click();
  return {
    page,
    press,
    close,
    problems,
    /** An act: what is pressed, what is asked, what is said when it is done. */
    act: async (name: string, confirm: string, done: string) => {
      await press(name);
      await page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click();
      await page.getByRole('status').filter({ hasText: done }).waitFor();
    },
    signIn: async (texts = en) => {
      const response = await page.goto(`${url}/admin`);
      await page.getByLabel(texts.access.signIn.email, { exact: true }).fill(staff.email);
      await page.getByLabel(texts.access.signIn.password, { exact: true }).fill(staff.password);
      await press(texts.access.signIn.submit);
      return response?.headers()['content-security-policy'] ?? '';
    },
    goTo: async (name: string, heading = name) => {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
      await page.getByText(en.common.loading, { exact: true }).waitFor({ state: 'hidden' });
    },
  };
}
