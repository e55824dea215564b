import { afterEach, describe, expect, it } from 'vitest';
import { phone } from '../support/browser.ts';
import { useStage } from '../support/stage.ts';

/** Slow enough that a reply can be interrupted while it is written. */
const slowReply =
  'I have a long story about my brother, the house we share and the money that is missing.';

describe('a conversation that is interrupted', () => {
  const stage = useStage();
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

  /** The first words of the reply are on the screen. */
  async function replyBegun(person: Awaited<ReturnType<typeof arrive>>) {
    await person.button(person.texts.solve.stop).waitFor();
    const waiting = visited.page.getByText(person.texts.solve.waiting, { exact: true });
    await waiting.first().waitFor({ state: 'hidden' });
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
    expect(visited.problems).toEqual([]);
  });

  it('goes on after the server was killed while it wrote, and started again', async () => {
    const person = await arrive();
    const { page } = visited;
    await person.begin();
    await person.composer.fill(slowReply);
    await person.composer.press('Enter');
    await replyBegun(person);
    await stage.product.stop('SIGKILL');
    await stage.product.start();
    // The new process knows nothing of the reply: that is said, and one tap asks for it again.
    await person.button(person.texts.solve.getAgain).waitFor();
    await page.getByText(slowReply).first().waitFor();
    await person.button(person.texts.solve.getAgain).click();
    await person.settled();
    expect(await person.button(person.texts.solve.getAgain).count()).toBe(0);
    await person.finish();
    // The killed connection and the reply that is gone are all that the console may name.
    const expected = /net::ERR_|network error|status of 404/i;
    expect(visited.problems.filter((text) => !expected.test(text))).toEqual([]);
  });

  it('reads a reply on after a reload in the middle of it, without a word about it', async () => {
    const person = await arrive();
    await person.begin();
    await person.composer.fill(slowReply);
    await person.composer.press('Enter');
    await replyBegun(person);
    await visited.page.reload();
    await person.composer.waitFor();
    await person.settled();
    expect(await person.button(person.texts.solve.getAgain).count()).toBe(0);
    await visited.page.getByText(slowReply).first().waitFor();
    await person.finish();
    expect(visited.problems).toEqual([]);
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
    await person.finish();
    expect(visited.problems).toEqual([]);
  });

  it('gives another reply, and takes the last words back, without a turn more', async () => {
    const person = await arrive();
    const { page } = visited;
    await person.begin();
    await person.button(person.texts.solve.regenerate).click();
    await person.settled();
    await person.button(person.texts.solve.editWordsSpoken).click();
    await person.composer.press('Escape');
    await person.button(person.texts.solve.editWordsSpoken).click();
    await person.say(slowReply);
    await page.getByText(slowReply).first().waitFor();
    expect(await page.getByText(person.problem).count()).toBe(0);
    await person.finish();
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
    await person.finish();
    expect(visited.problems).toEqual([]);
  });

  it('is stopped by the person, keeps what was written, and can be asked for again', async () => {
    const person = await arrive();
    await person.begin();
    await person.composer.fill(slowReply);
    await person.composer.press('Enter');
    await person.button(person.texts.solve.stop).click();
    await visited.page.getByText(person.texts.solve.stopped).first().waitFor();
    await person.button(person.texts.solve.askAgain).click();
    await person.settled();
    expect(await visited.page.getByText(person.texts.solve.stopped).count()).toBe(0);
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
