import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { desktop, phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

const pngMark = [0x89, 0x50, 0x4e, 0x47];
const pixels = { width: 1080, leastHeight: 600 };

/** The file that a press leads to. */
async function downloaded(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('a plan that is kept', () => {
  const stage = useSharedStage();

  it.each<[Language, typeof phone, 'light' | 'dark']>([['zh', desktop, 'light']])(
    'is shared, saved and put into a calendar (%s)',
    async (language, viewport, colorScheme) => {
      const visited = await stage.arrive(language, { viewport, colorScheme });
      const { page, person, problems, close } = visited;
      const { share, calendar, reminders, common, solve } = person.texts;
      const faults: string[] = [];
      const look = async (where: string) => {
        faults.push(...(await listFaults(page)).map((fault) => `${where}: ${fault}`));
      };
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

      await person.signUp();
      await person.begin();
      await person.button(share.copyWords).first().click();
      await page.getByText(share.copied).waitFor();
      expect(await clipboard()).toBe(person.problem);
      await person.finish();
      await page.getByText(reminders.web).waitFor();

      await person.button(solve.checkIn.open).click();
      await page.getByRole('radio', { name: solve.checkIn.results.partly }).click();
      await person.button(share.openSpoken).click();
      await page.getByRole('img', { name: share.picture }).waitFor();
      await look('share');
      // The card moves under the conversation: nothing on it closes or is forgotten.
      await page.getByRole('checkbox', { name: share.parts.title }).click();
      await page.setViewportSize(phone);
      await page.getByRole('checkbox', { name: share.parts.title, checked: true }).waitFor();
      await look('share on a phone');
      const picture = await downloaded(page, () => person.button(share.savePicture).click());
      expect(picture.name).toBe('plan.png');
      expect([...picture.bytes.subarray(0, 4)]).toEqual(pngMark);
      expect(picture.bytes.readUInt32BE(16)).toBe(pixels.width);
      expect(picture.bytes.readUInt32BE(20)).toBeGreaterThan(pixels.leastHeight);
      await page.getByText(share.saved).waitFor();
      await person.button(share.copyText).click();
      await page.getByText(share.copied).last().waitFor();
      expect(await clipboard()).toContain(solve.commit.firstStep);
      expect(await clipboard()).not.toMatch(/<[A-Z_]+_\d+>/);
      await person.button(common.close).first().click();
      await page
        .getByRole('radio', { name: solve.checkIn.results.partly, checked: true })
        .waitFor();
      await page.setViewportSize(desktop);

      await person.button(calendar.open).click();
      await page.getByRole('checkbox').last().click();
      const clock = page.getByRole('textbox', { name: calendar.clock, exact: true });
      if ((await clock.count()) > 0) await clock.fill('9:10');
      await look('calendar');
      const entry = await downloaded(page, () => person.button(calendar.make).click());
      const text = entry.bytes.toString('utf8');
      expect(entry.name).toBe('plan.ics');
      expect(text).toContain(`SUMMARY:${calendar.entry}\r\n`);
      expect(text).toContain(`SUMMARY:${reminders.notice}\r\n`);

      await page.goto(`${stage.product.url}/app/reminders`);
      await page.getByText(reminders.webLead).waitFor();
      await look('reminders');
      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
  );
});
