import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { desktop, phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

const tablet = { width: 834, height: 1112 };
/* As the page names its language, so does what a browser installs. */
const tags: Record<Language, string> = { en: 'en', es: 'es', zh: 'zh-Hans' };

describe('somebody new', () => {
  const stage = useSharedStage();

  it.each<[Language, typeof phone, 'light' | 'dark']>([
    ['en', phone, 'light'],
    ['es', desktop, 'dark'],
    ['zh', tablet, 'light'],
  ])(
    'is told what this is, tries it without an account, and keeps what was said (%s)',
    async (language, viewport, colorScheme) => {
      const visited = await stage.arrive(language, { viewport, colorScheme });
      const { page, person, problems, close } = visited;
      const { auth, consent, home, solve, welcome } = person.texts;
      const faults: string[] = [];
      const look = async (where: string) => {
        faults.push(...(await listFaults(page)).map((fault) => `${where}: ${fault}`));
        const isCut = await page.evaluate(() => document.body.scrollWidth > window.innerWidth);
        if (isCut) faults.push(`${where}: wider than the window`);
      };
      const isAt = (name: string) =>
        page.getByRole('heading', { name, exact: true, level: 1 }).waitFor();

      await person.open();
      await isAt(welcome.what.title);
      const chromium = await page.context().newCDPSession(page);
      const { data = '' } = await chromium.send('Page.getAppManifest');
      expect(JSON.parse(data)).toMatchObject({ lang: tags[language], start_url: '/app/' });
      for (const step of ['what', 'leaves', 'place'] as const) {
        await isAt(welcome[step].title);
        await look(step);
        await person.button(welcome.next).focus();
        await page.keyboard.press('Enter');
      }
      await isAt(welcome.adults.title);
      // A screen reader goes on at the new heading.
      expect(await page.locator(':focus').innerText()).toContain(welcome.adults.title);
      await page.goBack();
      await isAt(welcome.place.title);
      await page.goForward();
      await isAt(welcome.adults.title);
      await look('adults');
      await page.getByRole('checkbox', { name: consent.adult }).click();

      const asked: string[] = [];
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (!pathname.startsWith('/app/')) asked.push(pathname);
      });
      await person.button(welcome.adults.try).click();
      await person.composer.waitFor();
      await look('sample');
      await person.say(person.problem);
      await look('answered');
      await person.finish();
      await look('kept');
      expect(asked).toEqual([]);

      await person.button(solve.toStart).first().click();
      await isAt(auth.signUpTitle);
      await page.getByText(welcome.sample.stays, { exact: true }).waitFor();
      await look('sign-up');
      await person.signUp();
      await isAt(home.title);
      await page.getByText(home.recent, { exact: true }).waitFor();
      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
  );
});
