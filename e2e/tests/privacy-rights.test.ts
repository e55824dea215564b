import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { desktop, phone } from '../support/browser.ts';
import { listKept } from '../support/device-store.ts';
import { says, useFakeModel } from '../support/fake-model.ts';
import { startRecordingRelay } from '../support/recording-relay.ts';
import { useStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

/** A word that is in no list and reads like no name. */
const secret = 'zorblattia';

describe('what a person decides about their data', () => {
  const fake = useFakeModel();
  const stage = useStage(fake.environment);
  let relay: Awaited<ReturnType<typeof startRecordingRelay>>;
  beforeAll(async () => {
    relay = await startRecordingRelay(stage.product.url);
  });
  afterAll(() => relay?.close());

  const shot = async (page: Page, name: string) => {
    const folder = process.env.SCREENSHOTS;
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };

  it.each<[Language, typeof phone, 'light' | 'dark']>([
    ['es', desktop, 'dark'],
    ['zh', phone, 'dark'],
  ])(
    'sees letter for letter what left, hides more, takes it along and is forgotten (%s)',
    async (language, viewport, colorScheme) => {
      const look = { viewport, colorScheme, acceptDownloads: true };
      const { page, person, problems, close } = await stage.arrive(language, look, relay.url);
      const { account, privacy, solve } = person.texts;
      const faults: string[] = [];
      const see = async (where: string) => {
        faults.push(...(await listFaults(page)).map((fault) => `${where}: ${fault}`));
        await shot(page, `${language}-${where}`);
      };
      const at = (path: string) => page.goto(`${relay.url}/app${path}`);
      const isAt = (name: string) =>
        page.getByRole('heading', { name, exact: true }).first().waitFor();
      const closeSheet = async (name: string) => {
        await page.keyboard.press('Escape');
        await page.getByRole('dialog', { name, exact: true }).waitFor({ state: 'detached' });
      };

      await person.signUp();
      const before = relay.bodies().length;
      fake.model.script(says('<EMAIL_1>, hm.'), says('Another <EMAIL_1>.'), says('<PERSON_1>?'));
      await person.begin(`The ${secret} office wrote from quokka@example.org, “again”.`);
      await page.getByText('quokka@example.org, hm.').first().waitFor();

      await page.getByRole('button', { name: privacy.left.forReply }).last().click();
      const sheet = page.getByRole('dialog', { name: privacy.left.title, exact: true });
      await sheet.getByText(privacy.left.arrived, { exact: true }).waitFor();
      await sheet.getByRole('button', { name: privacy.left.whole }).click();
      const whole = sheet.getByRole('group', { name: privacy.left.wholeLabel, exact: true });
      const shown = (await whole.textContent()) ?? '';
      expect(relay.bodies().slice(before)).toEqual([shown]);
      expect(shown).toContain(`The ${secret} office wrote from <EMAIL_1>`);
      await sheet.getByText('<EMAIL_1>, hm.', { exact: true }).waitFor();
      await see('left');
      await closeSheet(privacy.left.title);

      await page.getByText(solve.regenerate, { exact: true }).click();
      await page.getByText('Another quokka@example.org.').first().waitFor();
      await person.settled();
      await page.getByRole('button', { name: privacy.left.actionSpoken }).last().click();
      await sheet.getByText(privacy.left.before, { exact: true }).waitFor();
      const more = sheet.getByRole('button', { name: privacy.left.whole });
      while ((await more.count()) > 0) await more.first().click();
      const both = await whole.allTextContents();
      expect(both.reverse()).toEqual(relay.bodies().slice(before));
      await closeSheet(privacy.left.title);

      await person.composer.fill(`the ${secret} thing again`);
      await page.getByText(solve.maskedNone, { exact: true }).waitFor();
      await page.getByRole('button', { name: solve.see, exact: true }).click();
      await page.getByLabel(privacy.words.label, { exact: true }).fill(secret.toUpperCase());
      await page.getByLabel(privacy.words.label, { exact: true }).press('Enter');
      await page.getByText('the <PERSON_1> thing again', { exact: true }).waitFor();
      // A sheet is a dialog once it has come up.
      await page.getByRole('dialog', { name: solve.seeTitle, exact: true }).waitFor();
      await see('before-sending');
      await closeSheet(solve.seeTitle);
      await person.composer.press('Enter');
      await page.getByText(`${secret}?`).first().waitFor();
      await person.settled();
      const last = relay.bodies().at(-1) ?? '';
      expect(last).toContain('the <PERSON_1> thing again');
      expect(last).not.toContain(secret);
      await see('conversation');

      await at('/settings');
      await page.getByText(privacy.page.rowHint, { exact: true }).waitFor();
      await see('settings');
      await at('/privacy');
      await page.getByText('AI (house-model)', { exact: false }).waitFor();
      await see('privacy');
      await at('/privacy/words');
      await page.getByText(secret.toUpperCase(), { exact: true }).waitFor();
      await see('words');
      await page
        .getByRole('button', {
          name: privacy.words.removeNamed.replace('{{word}}', secret.toUpperCase()),
        })
        .click();
      await page.getByText(privacy.words.empty, { exact: true }).waitFor();
      await see('words-empty');

      await at('/privacy/export');
      await isAt(privacy.exporting.title);
      await see('export');
      const download = async (name: string) => {
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name, exact: true }).click();
        return readFile(await (await coming).path(), 'utf8');
      };
      const fromServer = await download(privacy.exporting.server.action);
      expect(JSON.parse(fromServer)).toMatchObject({ account: { email: person.email } });
      expect(fromServer).not.toContain(secret);
      const fromDevice = await download(privacy.exporting.device.action);
      expect(fromDevice).toContain(`The ${secret} office wrote from quokka@example.org`);
      expect(fromDevice).not.toContain(person.email);

      expect(await listKept(page, [secret, 'quokka@example.org'])).toHaveLength(2);
      await at('/delete-account');
      await isAt(account.remove.title);
      await see('delete');
      await page.getByRole('checkbox').click();
      await page.getByRole('button', { name: account.remove.action }).click();
      await page.getByText(account.remove.done).first().waitFor();
      expect(await listKept(page, [secret, 'quokka@example.org'])).toEqual([]);

      await at('/delete-account');
      await isAt(privacy.askDeletion.title);
      await see('ask-deletion');
      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
  );
});
