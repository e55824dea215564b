import type { Visitor } from '../visitor.ts';

const mostMoves = 30;
const beginsWithinMs = 600;

/** From the first words to the kept plan. */
export async function firstConversation(visitor: Visitor): Promise<void> {
  const { page, person, shoot, isAt, shootSheet } = visitor;
  const { home, consent, share, calendar } = person.texts;
  await page.getByRole('textbox', { name: home.composerLabel }).fill(person.problem);
  await shoot('home-writing', 'few');
  await person.button(home.start).click();
  await isAt(consent.title);
  await shoot('consent');
  await person.agree();
  await person.composer.waitFor();
  await person.settled();
  await shoot('session-first-reply');
  for (let moves = 0; moves < mostMoves; moves += 1) {
    if (await person.hasCard()) await shoot(`session-${await person.currentStep()}`);
    if ((await person.move()) === 'finished') break;
    // On a busy machine a reply begins late: nobody says the same twice.
    await page.waitForTimeout(beginsWithinMs);
    await person.settled();
  }
  await shoot('session-kept');
  await shootSheet('sheet-share', share.openSpoken);
  await shootSheet('sheet-calendar', calendar.open);
}
