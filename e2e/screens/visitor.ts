import type { Browser } from 'playwright-core';
import { desktop, visit } from '../support/browser.ts';
import { personAt } from '../support/person.ts';
import { leadTo, settlingOf } from '../support/within-app.ts';
import { type Language, spoken } from '../support/words.ts';
import { cameraOf } from './camera.ts';

export type Visitor = Awaited<ReturnType<typeof visitorWith>>;

/* Names that a screen can show. */
const addresses: Record<Language, string> = {
  en: 'ines@example.org',
  es: 'lucia@example.org',
  zh: 'xiaoyu@example.org',
};

/** Somebody who goes through the app and takes pictures on the way. */
export async function visitorWith(
  browser: Browser,
  url: string,
  language: Language,
  folder: string,
) {
  const { locale } = spoken[language];
  const { page, close } = await visit(browser, { viewport: desktop, locale });
  const person = personAt(page, url, language, addresses[language]);
  const { pictures, shoot } = cameraOf(page, folder, language);
  const settle = settlingOf(page);
  return {
    page,
    person,
    language,
    url,
    pictures,
    shoot,
    close,
    /** A dialog that a button opens; it is closed again once it is taken. */
    async shootSheet(screen: string, opening: string, which: 'all' | 'few' = 'few') {
      await person.button(opening).last().click();
      const dialog = page.getByRole('dialog').last();
      await dialog.waitFor();
      await shoot(screen, which);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    },
    async goTo(address: string) {
      await leadTo(page, address);
      await settle();
    },
    isAt: (name: string) => page.getByRole('heading', { name, exact: true }).first().waitFor(),
  };
}
