import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { desktop, type phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';
import { explicitDanger, type Language } from '../support/words.ts';

const protocolPages: Record<Language, string> = {
  en: '/safety',
  es: '/es/safety',
  zh: '/zh/safety',
};

describe('the screens of safety', () => {
  const stage = useSharedStage();

  it.each<[Language, typeof phone, 'light' | 'dark']>([['zh', desktop, 'light']])(
    'can be used by everybody, and the console is silent (%s)',
    async (language, viewport, colorScheme) => {
      const visited = await stage.arrive(language, { viewport, colorScheme });
      const { page, person, problems, close } = visited;
      const { common, consent, help, report, safetyPlan } = person.texts;
      const faults: string[] = [];
      const look = async (where: string) => {
        faults.push(...(await listFaults(page)).map((fault) => `${where}: ${fault}`));
      };
      const isAt = (name: string) =>
        page.getByRole('heading', { name, exact: true }).first().waitFor();

      /** A sheet is a dialog once it has come to rest. */
      const sheet = (name: string) => page.getByRole('dialog', { name, exact: true });

      await person.signUp();
      await person.begin();
      await person.button(report.action).first().click();
      await sheet(report.title).waitFor();
      await page.getByRole('radio', { name: report.reasons.wrong, exact: true }).click();
      await look('report');
      await person.button(common.cancel).click();

      await person.composer.fill(explicitDanger[language]);
      await person.composer.press('Enter');
      await isAt(help.kindsOfDanger.suicide.title);
      await look('card');
      await page.getByText(help.trusted.row, { exact: true }).click();
      await sheet(help.trusted.title).waitFor();
      await look('someone I trust');
      await page.keyboard.press('Escape');
      await sheet(help.trusted.title).waitFor({ state: 'detached' });
      await person.button(help.imSafe).click();
      await isAt(help.secondQuestion);
      await look('second question');
      await person.button(help.noDanger).click();
      await page.getByText(help.pinned, { exact: true }).waitFor();
      await look('help beside');

      await page.goto(`${stage.product.url}/app/settings`);
      await page.getByText(consent.settings.row, { exact: true }).click();
      await sheet(consent.settings.row).waitFor();
      await look('taking consent back');
      await page.goto(`${stage.product.url}/app/safety-plan`);
      await isAt(safetyPlan.title);
      await page.getByLabel(safetyPlan.sections.signs.label).fill(person.problem);
      await page.getByText(safetyPlan.saved, { exact: true }).waitFor();
      await look('safety plan');
      await page.goto(`${stage.product.url}/app/grounding`);
      await isAt(help.grounding.title);
      await look('grounding');
      await page.goto(stage.product.url + protocolPages[language]);
      expect(await page.getAttribute('html', 'lang')).toContain(language);
      await look('protocol');

      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
  );
});
