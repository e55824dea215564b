import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { desktop, phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

const looks = [
  { language: 'en', viewport: phone, colorScheme: 'dark' },
  { language: 'es', viewport: phone, colorScheme: 'light' },
  { language: 'zh', viewport: desktop, colorScheme: 'light' },
] as const satisfies {
  language: Language;
  viewport: typeof phone;
  colorScheme: 'light' | 'dark';
}[];

const goBack = {
  en: 'Can we go back a step?',
  es: '¿Podemos volver al paso anterior?',
  zh: '回到上一步',
};
/* By then the day that each of them names has come, whatever day this is. */
const nineDaysMs = 9 * 24 * 60 * 60 * 1000;

describe('a person who goes their own way', () => {
  const stage = useSharedStage();

  for (const { language, viewport, colorScheme } of looks) {
    it(`is listened to, skips, goes back, ends without a plan (${language})`, async () => {
      const visited = await stage.arrive(language, { viewport, colorScheme });
      const { page, person, problems, close } = visited;
      const { ways } = person.texts.solve;
      await person.signUp();
      await person.begin();
      await person.button(ways.listen).click();
      await page.getByText(ways.listening).waitFor();
      await person.say(person.problem);
      expect(await person.currentStep()).toBe('receive');
      expect(await page.getByText(ways.listening).isVisible()).toBe(true);
      await person.button(ways.work).click();
      await person.button(ways.skip).click();
      await person.settled();
      expect(await person.currentStep()).toBe('clarify');
      await person.say(goBack[language]);
      expect(await person.currentStep()).toBe('receive');
      const faults = await listFaults(page);
      await person.button(ways.end).click();
      await page.getByText(ways.endText).waitFor();
      await person.button(ways.end).last().click();
      await page.getByRole('heading', { name: ways.ended }).waitFor();
      faults.push(...(await listFaults(page)));
      await person.open();
      await page.getByText(person.texts.home.ended).first().waitFor();
      expect([faults, problems]).toEqual([[], []]);
      await close();
    });
  }

  it.each<[Language, typeof phone, 'light' | 'dark']>([
    ['en', phone, 'light'],
    ['es', desktop, 'dark'],
    ['zh', phone, 'dark'],
  ])(
    'tells days later that it has not happened yet, and takes a smaller step (%s)',
    async (language, viewport, colorScheme) => {
      const visited = await stage.arrive(language, { viewport, colorScheme });
      const { page, person, problems, close } = visited;
      const { checkIn } = person.texts.solve;
      await person.signUp();
      await person.begin();
      await person.finish();
      await page.clock.install({ time: new Date(Date.now() + nineDaysMs) });
      await person.open();
      await page.clock.resume();
      await person.button(checkIn.open).click();
      await page.getByRole('radio', { name: checkIn.results.not_yet }).click();
      await page.getByText(checkIn.answer.not_yet).waitFor();
      expect(await listFaults(page)).toEqual([]);
      await person.button(checkIn.take).click();
      await page.getByText(checkIn.taken).waitFor();
      await person.open();
      await page.getByText(person.texts.home.planMade).first().waitFor();
      expect(await person.button(checkIn.open).count()).toBe(0);
      expect(problems).toEqual([]);
      await close();
    },
  );
});
