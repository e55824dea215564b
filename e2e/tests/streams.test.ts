import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { startProxy } from '../../apps/api/tests/harness/tcp-proxy.ts';
import { desktop } from '../support/browser.ts';
import { listKept } from '../support/device-store.ts';
import { says, useFakeModel } from '../support/fake-model.ts';
import { useStage } from '../support/stage.ts';

const words = 'My brother wants to sell the house, and I have not slept since he said so.';
const first = 'That house holds years. The news came with no warning. Nobody asked you before.';
const second =
  'Two things seem to pull at you: the house itself, and not having been asked at all.';
const third = 'You would like to be heard before anything is signed.';
/** About 14 pieces: the reply takes a few seconds, and is shown sentence by sentence. */
const pauseMs = 250;

/** Locators that were seen since, however briefly. */
function watch(locators: Locator[]): string[] {
  const seen: string[] = [];
  for (const locator of locators) {
    const noted = locator.first().waitFor({ timeout: 0 });
    noted.then(
      () => seen.push(String(locator)),
      () => undefined,
    );
  }
  return seen;
}

describe('a reply of a model', () => {
  const fake = useFakeModel();
  const stage = useStage(fake.environment);
  let visited: Awaited<ReturnType<typeof stage.arrive>>;
  afterEach(async () => {
    fake.model.forget();
    await visited.close();
  });

  /** In a conversation, with `words` said and the beginning of `first` on the screen. */
  async function arriveReading(url?: string) {
    visited = await stage.arrive('en', { viewport: desktop }, url);
    const { page, person } = visited;
    fake.model.script(says(third), says(first, pauseMs));
    await person.signUp();
    await person.begin();
    const asked = fake.model.requests.length;
    await person.composer.fill(words);
    await person.composer.press('Enter');
    await page.getByText(first.slice(0, 12)).first().waitFor();
    const { cut, unanswered, notSent, getAgain, askAgain } = person.texts.solve;
    const troubles = [cut, unanswered, notSent, getAgain, askAgain].map((text) =>
      page.getByText(text, { exact: true }),
    );
    return { ...visited, solve: person.texts.solve, asked, troubles: watch(troubles) };
  }

  /** `text` stands in the conversation once, as it was said; what is only spoken aloud is elsewhere. */
  async function standsWhole(text: string) {
    const { page, person } = visited;
    const group = page.getByRole('group', { name: person.texts.solve.conversationLabel });
    await group.getByText(text, { exact: true }).first().waitFor();
    expect(await group.getByText(text, { exact: true }).count()).toBe(1);
  }

  /** What the account says has been used. */
  async function expectOneConversation() {
    const { page, person } = visited;
    const { settings } = person.texts;
    await page.goto(new URL('/app/settings', page.url()).href);
    const usage = settings.usageLifetime.replace('{{tier}}', settings.tiers.free);
    await page.getByText(usage.replace('{{used}}', '1').replace('{{limit}}', '10')).waitFor();
  }

  it('goes on to its last word when the network breaks and is away, without an error, asked for once', async () => {
    const { port } = new URL(stage.product.url);
    const network = await startProxy({ host: '127.0.0.1', port: Number(port) });
    const reading = await arriveReading(`http://localhost:${network.port}`);
    const { page, person, solve, asked, troubles, problems } = reading;
    const resumed: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/stream?')) resumed.push(request.method());
    });
    const isReadTo = (length: number) =>
      page.getByText(first.slice(0, length)).first().waitFor({ timeout: 20_000 });

    // Once the connection alone, once with the browser noticing.
    network.cut();
    network.mend();
    await isReadTo(30);
    expect(resumed).toContain('GET');
    network.cut();
    await page.context().setOffline(true);
    await page.getByText(solve.offline).first().waitFor();
    expect(await page.getByText(first, { exact: true }).count()).toBe(0);
    network.mend();
    await page.context().setOffline(false);
    await standsWhole(first);
    await person.settled();
    expect(resumed.length).toBeGreaterThan(1);
    expect(troubles).toEqual([]);
    expect(fake.model.requests.length).toBe(asked + 1);
    expect(problems.filter((text) => !/net::ERR_/.test(text))).toEqual([]);
    await expectOneConversation();
    await network.close();
  });

  it('goes on to its last word when the page was loaded again, asked for once', async () => {
    const { page, person, asked, troubles, problems } = await arriveReading();
    await page.reload();
    await standsWhole(first);
    await person.settled();
    await standsWhole(words);
    expect(troubles).toEqual([]);
    expect(fake.model.requests.length).toBe(asked + 1);
    expect(problems).toEqual([]);
  });

  it('is offered again after the server was killed, comes by one tap, and is not counted', async () => {
    const { page, person, solve, problems } = await arriveReading();
    await stage.product.stop('SIGKILL');
    await stage.product.start();
    await person.button(solve.getAgain).waitFor();
    await standsWhole(words);
    fake.model.script(says(second));
    await person.button(solve.getAgain).click();
    await standsWhole(second);
    expect(await page.getByText(first.slice(0, 12)).count()).toBe(0);
    await standsWhole(words);
    // The killed connection and the reply that is gone are all that the console may name.
    const expected = /net::ERR_|network error|status of 404/i;
    expect(problems.filter((text) => !expected.test(text))).toEqual([]);
    await expectOneConversation();
  });

  it('stays as far as it was read when the person stops it, and the model is let go', async () => {
    const { page, person, solve, problems } = await arriveReading();
    const { left } = fake.model.counters;
    await person.button(solve.stop).click();
    await page.getByText(solve.stopped).first().waitFor();
    await expect.poll(() => fake.model.counters.left, { timeout: 5_000 }).toBe(left + 1);
    const kept = await page.getByText(first.slice(0, 12)).first().innerText();
    expect(first.startsWith(kept.trim())).toBe(true);
    const device = ['stopped', kept.trim()];
    await expect.poll(() => listKept(page, device), { timeout: 5_000 }).toEqual(device);
    await page.reload();
    await page.getByText(solve.stopped).first().waitFor();
    await page.getByText(kept.trim(), { exact: true }).first().waitFor();
    fake.model.script(says(second));
    await person.button(solve.askAgain).click();
    await standsWhole(second);
    expect(await page.getByText(solve.stopped).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('is replaced by another one, and so are the words, for nothing', async () => {
    const { page, person, solve, asked, problems } = await arriveReading();
    await person.settled();
    fake.model.script(says(second), says(third));
    await person.button(solve.regenerate).click();
    await standsWhole(second);
    await person.settled();
    expect(await page.getByText(first, { exact: true }).count()).toBe(0);

    await person.button(solve.editWordsSpoken).click();
    await person.composer.press('Escape');
    await person.button(solve.editWordsSpoken).click();
    expect(await person.composer.inputValue()).toBe(words);
    await person.say('My brother wants to sell our house.');
    await page.getByText('My brother wants to sell our house.', { exact: true }).first().waitFor();
    expect(await page.getByText(words, { exact: true }).count()).toBe(0);
    expect(await page.getByText(second, { exact: true }).count()).toBe(0);
    expect(fake.model.requests.length).toBe(asked + 3);
    // What was replaced was never said, as far as the model and the conversation know.
    expect(fake.model.requests.at(-1)?.body).not.toContain(words);
    // It did leave the device, and so it stays in the record of what left, which goes with the rest.
    expect(await listKept(page, [words])).toEqual([words]);
    expect(problems).toEqual([]);
    await expectOneConversation();
  });
});
