import type { Visitor } from '../visitor.ts';

/* By then the day that each of them names has come, whatever day this is. */
const nineDaysMs = 9 * 24 * 60 * 60 * 1000;

/** When the plan's day is over. The clock of the page stays there. */
export async function daysLater({ page, person, shoot }: Visitor): Promise<void> {
  const { checkIn } = person.texts.solve;
  await page.clock.install({ time: new Date(Date.now() + nineDaysMs) });
  await person.open();
  await page.clock.resume();
  await person.button(checkIn.open).waitFor();
  await shoot('home-days-later');
  await person.button(checkIn.open).click();
  const notYet = page.getByRole('radio', { name: checkIn.results.not_yet });
  await notYet.waitFor();
  await notYet.click();
  await page.getByText(checkIn.answer.not_yet).waitFor();
  await shoot('check-in');
}
