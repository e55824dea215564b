import { afterEach, describe, expect, it } from 'vitest';
import { phone } from '../support/browser.ts';
import { useStage } from '../support/stage.ts';

/** Slow enough that a reply can be interrupted while it is written. */
const slowReply =
  'I have a long story about my brother, the house we share and the money that is missing.';

describe('a conversation that is interrupted', () => {
  // Slow enough to be interrupted.
  const stage = useStage(async () => ({ GUIDE_PACE_MS: '20' }));
  let visited: Awaited<ReturnType<typeof stage.arrive>>;
  afterEach(async () => {
    await visited.close();
    await stage.product.start();
  });

  async function arrive() {
    visited = await stage.arrive('en', { viewport: phone });
    await visited.person.signUp();
    return visited.person;
  }

  it('goes on after a reload in mid-session', async () => {
    const person = await arrive();
    await person.begin();
    await person.move();
    await person.move();
    const before = await person.currentStep();
    await visited.page.reload();
    await person.composer.waitFor();
    await visited.page.getByText(person.problem).first().waitFor();
    expect(await person.currentStep()).toBe(before);
    await person.finish();
    // A page that goes before its device has saved asks once more for a reply it has read.
    const askedAgain = /status of 404.*\/stream\?message_id=/;
    expect(visited.problems.filter((problem) => !askedAgain.test(problem))).toEqual([]);
  });

  it('goes on writing while the person is elsewhere, and shows it when they are back', async () => {
    const person = await arrive();
    const { page } = visited;
    await person.begin();
    await person.composer.fill(slowReply);
    await person.composer.press('Enter');
    await person.button(person.texts.solve.stop).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: person.texts.home.title }).waitFor();
    await page.goForward();
    await person.composer.waitFor();
    await person.settled();
    await page.getByText(slowReply).first().waitFor();
    expect(await person.button(person.texts.solve.getAgain).count()).toBe(0);
    await person.move();
    expect(visited.problems).toEqual([]);
  });

  it('is still there, signed in, after the server was stopped and started', async () => {
    const person = await arrive();
    await person.begin();
    await stage.product.stop('SIGTERM');
    await stage.product.start();
    await person.open();
    await visited.page.getByText(person.problem.slice(0, 30)).first().click();
    await person.composer.waitFor();
    await person.move();
    expect(visited.problems).toEqual([]);
  });

  it('tells a second tab politely, and lets it in when the first is closed', async () => {
    const person = await arrive();
    await person.begin();
    const second = await visited.page.context().newPage();
    await second.goto(`${stage.product.url}/app/`);
    await second.getByRole('heading', { name: person.texts.common.lockedTitle }).waitFor();
    await visited.page.close();
    // The browser frees a closed page's lock a moment later: a person would tap again as well.
    const again = second.getByRole('button', { name: person.texts.common.tryAgain });
    while (await again.isVisible()) {
      await again.click();
      await second.waitForTimeout(500);
    }
    await second.getByText(person.problem.slice(0, 30)).first().waitFor();
  });
});
