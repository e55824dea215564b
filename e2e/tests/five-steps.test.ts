import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { desktop, phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

const looks = [
  { language: 'en', viewport: phone, colorScheme: 'light' },
  { language: 'es', viewport: desktop, colorScheme: 'light' },
  { language: 'zh', viewport: phone, colorScheme: 'dark' },
] as const satisfies {
  language: Language;
  viewport: typeof phone;
  colorScheme: 'light' | 'dark';
}[];

describe('the five steps with the built-in guide', () => {
  const stage = useSharedStage();

  for (const { language, viewport, colorScheme } of looks) {
    it(`end in a plan kept on the device (${language}, ${colorScheme})`, async () => {
      const visited = await stage.arrive(language, { viewport, colorScheme });
      const { page, person, problems, close } = visited;
      const { url } = stage.product;
      const { texts } = person;
      const faults: string[] = [];
      const look = async (where: string) => {
        faults.push(...(await listFaults(page)).map((fault) => `${where}: ${fault}`));
      };

      await page.goto(`${url}/app/sign-up`);
      await person.button(texts.auth.signUp).waitFor();
      await look('sign-up');
      await person.signUp();
      await look('home');
      await person.begin();
      const seen: string[] = [];
      for (let moves = 0; moves < 30; moves += 1) {
        const step = await person.currentStep();
        if (seen.at(-1) !== step) {
          seen.push(step);
          await look(step);
        }
        if ((await person.move()) === 'finished') break;
      }
      expect(seen).toEqual(['receive', 'clarify', 'reframe', 'options', 'commit']);
      await look('plan');
      expect(await page.getByText(texts.solve.commit.then).first().isVisible()).toBe(true);
      expect(await page.getAttribute('html', 'lang')).toContain(language);

      // Still there after a reload: on the session's own page, and on home.
      await page.reload();
      await page.getByText(texts.solve.commit.kept).first().waitFor();
      await person.open();
      await page.getByText(texts.home.planMade).first().waitFor();
      await page.goto(`${url}/app/settings`);
      await page.getByRole('heading', { name: texts.settings.title }).waitFor();
      await look('settings');
      await page.goto(`${url}/app/help`);
      await page.getByRole('heading', { name: texts.help.title, exact: true }).waitFor();
      await look('help');

      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    });
  }
});
