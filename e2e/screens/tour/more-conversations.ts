import { explicitDanger } from '../../support/words.ts';
import { lives } from '../lives.ts';
import type { Visitor } from '../visitor.ts';

/** A second conversation that stays open, and what can be asked of it. */
export async function secondConversation(visitor: Visitor): Promise<void> {
  const { page, person, language, shoot, shootSheet } = visitor;
  const { report, privacy, solve } = person.texts;
  const [words] = lives[language].others;
  await person.open();
  await person.begin(words);
  await person.move();
  await shootSheet('sheet-report', report.action);
  await shootSheet('sheet-what-left', privacy.left.actionSpoken);
  await shootSheet('sheet-end', solve.ways.end);
  await person.composer.fill(lives[language].withNames);
  await page.getByRole('button', { name: solve.see, exact: true }).waitFor();
  await shoot('session-hiding', 'few');
  await shootSheet('sheet-before-sending', solve.see);
}

/** A third: no answer yet, none at all, and words that call for help. */
export async function thirdConversation(visitor: Visitor): Promise<void> {
  const { page, person, language, shoot, isAt } = visitor;
  const { solve, help } = person.texts;
  const [, words] = lives[language].others;
  await person.open();
  await person.begin(words);
  await person.button(solve.regenerate).waitFor();
  const turns = '**/messages';
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(turns, async (route) => {
    await held;
    await route.abort();
  });
  await person.composer.fill(person.answerFor('receive'));
  await person.composer.press('Enter');
  await page.getByText(solve.waiting).first().waitFor();
  await shoot('session-waiting', 'few');
  release();
  await page.getByText(solve.later.words, { exact: true }).waitFor();
  await shoot('session-not-sent', 'few');
  await page.unroute(turns);
  await person.open();
  await page.getByText(words.slice(0, 12)).first().click();
  // What waited goes now; where the page was left in the middle of that, it is asked for again.
  const answered = person.button(solve.regenerate);
  const unanswered = person.button(solve.getAgain);
  await answered.or(unanswered).first().waitFor();
  if (await unanswered.isVisible()) await unanswered.click();
  await answered.waitFor();
  await person.composer.fill(explicitDanger[language]);
  await person.composer.press('Enter');
  await isAt(help.kindsOfDanger.suicide.title);
  await shoot('crisis');
  await person.button(help.imSafe).click();
  await isAt(help.secondQuestion);
  await shoot('crisis-second-question', 'few');
  await person.button(help.noDanger).click();
  await page.getByText(help.pinned, { exact: true }).waitFor();
  await shoot('session-help-beside', 'few');
}
