import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { desktop, phone } from '../support/browser.ts';
import { isTurn } from '../support/card-before-tokens.ts';
import { says, useFakeModel } from '../support/fake-model.ts';
import { useStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

const heard: Record<Language, string> = { en: 'I hear you.', es: 'Te escucho.', zh: '我在听。' };

describe('consent to a model', () => {
  const fake = useFakeModel();
  const stage = useStage(fake.environment);

  it.each<[Language, typeof phone, 'light' | 'dark']>([
    ['es', desktop, 'light'],
    ['zh', phone, 'dark'],
  ])(
    'names it before a word leaves, turns minors away with help, and can be taken back (%s)',
    async (language, viewport, colorScheme) => {
      const visited = await stage.arrive(language, { viewport, colorScheme });
      const { page, person, problems, close } = visited;
      const { consent, home } = person.texts;
      const turns: string[] = [];
      page.on('request', (request) => {
        if (isTurn(request.url())) turns.push(request.url());
      });
      const isAsked = () => page.getByRole('heading', { name: consent.title }).waitFor();
      const asked = fake.model.requests.length;
      await person.signUp();
      await page.getByRole('textbox', { name: home.composerLabel }).fill(person.problem);
      await person.button(home.start).click();
      await isAsked();
      const named = consent.leavesModel.replace('{{providers}}', 'AI (house-model)');
      await page.getByText(named, { exact: true }).waitFor();
      expect(await listFaults(page)).toEqual([]);

      await page.getByText(consent.underAge, { exact: true }).click();
      await page.getByRole('heading', { name: consent.underAgeTitle }).waitFor();
      expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
      expect(await listFaults(page)).toEqual([]);
      expect(turns).toEqual([]);
      await page.getByText(consent.underAgeMistake, { exact: true }).click();
      expect(await person.button(consent.agree).getAttribute('aria-disabled')).toBe('true');

      fake.model.script(says(heard[language]));
      await person.agree();
      await page.getByText(heard[language], { exact: true }).first().waitFor();
      await person.settled();
      expect(turns).toHaveLength(1);
      expect(fake.model.requests.length).toBe(asked + 1);

      const conversation = page.url();
      await page.goto(`${stage.product.url}/app/settings`);
      await page.getByText(consent.settings.row, { exact: true }).click();
      await person.button(consent.settings.withdraw).click();
      await page.goto(conversation);
      await person.composer.fill(person.problem);
      await person.composer.press('Enter');
      await isAsked();
      expect(turns).toHaveLength(1);
      expect(fake.model.requests.length).toBe(asked + 1);
      expect(problems).toEqual([]);
      await close();
    },
  );
});
