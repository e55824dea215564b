import type { Browser } from 'playwright-core';
import { untilAtRest } from '../support/accessibility.ts';
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
      // One that came anew with another size of the window hears no key before it has come.
      for (let presses = 0; presses < 20; presses += 1) {
        await page.evaluate(untilAtRest);
        if ((await dialog.count()) === 0) return;
        await page.keyboard.press('Escape');
      }
      throw new Error(`${screen} stays open`);
    },
    async goTo(address: string) {
      await leadTo(page, address);
      await settle();
    },
    isAt: (name: string) => page.getByRole('heading', { name, exact: true }).first().waitFor(),
  };
}
