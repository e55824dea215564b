import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { desktop, type phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path(), 'utf8');
}

describe('the file of a device', () => {
  const stage = useSharedStage();

  it.each<[Language, typeof phone, 'light' | 'dark']>([['es', desktop, 'dark']])(
    'is saved, read, brought back in a fresh profile and deleted there (%s)',
    async (language, viewport, colorScheme) => {
      const faults: string[] = [];
      const look = async (page: Page, where: string) => {
        faults.push(...(await listFaults(page)).map((fault) => `${where}: ${fault}`));
        const wide = await page.evaluate(() => document.body.scrollWidth > innerWidth);
        if (wide) faults.push(`${where}: wider than the screen`);
      };
      const at = (path: string) => `${stage.product.url}/app${path}`;
      const first = await stage.arrive(language, { viewport, colorScheme });
      const { deviceData, privacy, about } = first.person.texts;
      await first.person.signUp();
      await first.person.begin();
      await first.page.goto(at('/privacy/export'));
      await first.person.button(privacy.exporting.device.action).waitFor();
      await look(first.page, 'export');
      const file = await downloaded(first.page, () =>
        first.person.button(privacy.exporting.device.action).click(),
      );
      const text = await downloaded(first.page, () =>
        first.person.button(deviceData.markdown.action).click(),
      );
      expect(text).toContain(deviceData.markdown.heading);
      const [kept] = JSON.parse(file).conversations;
      expect(kept.messages[0].content).toBe(first.person.problem);
      for (const page of ['/about', '/about/licences', '/about/shortcuts', '/settings']) {
        await first.page.goto(at(page));
        await first.page.getByRole('heading', { level: 1 }).waitFor();
        if (page.endsWith('licences')) await first.page.getByLabel(about.licences.search).waitFor();
        await look(first.page, page);
      }
      expect(first.problems).toEqual([]);
      await first.close();

      const second = await stage.arrive(language, { viewport, colorScheme });
      const { page, person } = second;
      await person.signUp();
      await page.goto(at('/privacy/import'));
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        person.button(deviceData.importing.choose).click(),
      ]);
      const buffer = Buffer.from(file);
      await chooser.setFiles({ name: 'device.json', mimeType: 'application/json', buffer });
      await person.button(deviceData.importing.confirm).waitFor();
      await look(page, 'preview');
      await person.button(deviceData.importing.confirm).click();
      await page.getByText(deviceData.importing.done, { exact: true }).waitFor();
      await page.goto(at('/privacy/export'));
      const again = await downloaded(page, () =>
        person.button(privacy.exporting.device.action).click(),
      );
      expect(JSON.parse(again).conversations).toEqual(JSON.parse(file).conversations);

      await page.goto(at('/privacy/deletion'));
      await page.getByRole('radio').nth(1).click();
      await person.button(deviceData.deleting.confirmNone).waitFor();
      await look(page, 'an age');
      await person.button(deviceData.deleting.confirmNone).click();
      await page.getByText(deviceData.deleting.setNone, { exact: true }).waitFor();
      await person.button(deviceData.deleting.allAction).click();
      const dialog = page.getByRole('dialog', { name: deviceData.deleting.allTitle });
      await dialog
        .getByRole('button', { name: deviceData.deleting.allAction, exact: true })
        .click();
      await page.getByText(deviceData.deleting.empty, { exact: true }).waitFor();
      await look(page, 'nothing left');
      expect(faults).toEqual([]);
      expect(second.problems).toEqual([]);
      await second.close();
    },
  );
});
