import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

/* A word of the person's first message, as somebody looks for it later. */
const remembered: Record<Language, string> = { en: 'weeken', es: 'navidad', zh: '打游戏' };
const rightTitle: Record<Language, string> = { en: 'Sundays', es: 'Mi hermana', zh: '室友' };
const picturesIn = process.env.PICTURES;

describe('what was said before', () => {
  const stage = useSharedStage();

  it.each<[Language, typeof phone, 'light' | 'dark']>([['es', phone, 'dark']])(
    'is found, named anew, looked back on and deleted (%s)',
    async (language, viewport, scheme) => {
      const visited = await stage.arrive(language, { viewport, colorScheme: scheme });
      const { page, person, problems, close } = visited;
      const { history, home, myPlans, insights, paywall, solve } = person.texts;
      const faults: string[] = [];
      const look = async (where: string) => {
        faults.push(...(await listFaults(page)).map((fault) => `${where}: ${fault}`));
        if (picturesIn) await page.screenshot({ path: `${picturesIn}/${language}-${where}.png` });
      };
      const at = (path: string) => page.goto(`${stage.product.url}/app${path}`);
      const title = (name: string) =>
        page.getByRole('heading', { name, exact: true }).first().waitFor();

      await person.signUp();
      await person.begin();
      await person.finish();
      // What is kept is kept when home lists it.
      await person.button(solve.toStart).last().click();
      await page.getByText(home.yourPlan, { exact: true }).waitFor();
      await at('/history');
      await title(history.lockedTitle);
      await look('locked');
      await person.button(history.seePlans).click();
      await title(paywall.title);

      await page.route('**/subscriptions/current', async (route) => {
        const response = await route.fetch();
        const body = await response.json();
        const features = { ...body.features, history_days: null };
        await route.fulfill({ response, json: { ...body, features } });
      });
      await at('/history');
      const field = page.getByRole('searchbox', { name: history.search });
      await field.fill(remembered[language]);
      await page.getByText(history.found_one.replace('{{count}}', '1')).waitFor();
      await look('found');
      await field.fill('zzzz');
      await title(history.nothing);
      await look('nothing');
      await person.button(history.showAll).click();
      await person.button(history.month).click();
      await page.getByRole('dialog', { name: history.month }).waitFor();
      await look('month');
      await page.getByRole('radio').last().click();

      const more = page.getByRole('button', { name: history.moreOf.replace('{{title}}', '') });
      await more.first().click();
      await person.button(history.rename).click();
      await page.getByRole('textbox', { name: history.newTitle }).fill(rightTitle[language]);
      await look('rename');
      await person.button(history.save).click();
      await page.getByRole('link', { name: rightTitle[language] }).waitFor();
      await look('list');

      await at('/my-plans');
      await title(myPlans.title);
      await page.getByRole('list', { name: myPlans.list }).waitFor();
      await look('plans');
      await at('/insights');
      await title(insights.plans);
      await look('insights');

      await at('/history');
      await more.first().click();
      await person.button(history.remove).click();
      await title(history.removeTitle);
      await look('delete');
      await person.button(history.remove).last().click();
      await title(history.empty);
      await look('empty');
      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
  );
});
