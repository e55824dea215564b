import { describe, expect, it } from 'vitest';
import { desktop, phone } from '../support/browser.ts';
import { listKept } from '../support/device-store.ts';
import { says, useFakeModel, warns } from '../support/fake-model.ts';
import { useStage } from '../support/stage.ts';

/** Nothing in the words that a list of phrases could find. */
const words = 'I have put my papers in order and found a new home for the cat.';
const said =
  'You have been getting ready for something. It has taken a long while, by the sound of it.';
const begun = said.slice(0, 20);
const earlier = 'You have carried this since spring.';
/** Slow enough that the device saves a part of the reply while it is written. */
const pauseMs = 150;
const patience = { timeout: 10_000 };

describe('danger that only the model sees', () => {
  const fake = useFakeModel();
  const stage = useStage(fake.environment);

  it('takes what was streamed from the screen and the device, shows the card, costs nothing', async () => {
    const { page, person, problems, close } = await stage.arrive('en', { viewport: phone });
    const { help, settings } = person.texts;
    fake.model.script(says(earlier), warns(said, 3, pauseMs));
    await person.signUp();
    await person.begin();
    await person.composer.fill(words);
    await person.composer.press('Enter');
    await page.getByText(begun).first().waitFor();
    await expect.poll(() => listKept(page, [begun]), patience).toEqual([begun]);

    const { title } = help.kindsOfDanger.suicide;
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    const shown = await page.locator('body').innerText();
    expect([begun, words].filter((text) => shown.includes(text))).toEqual([]);
    // The same search finds what stays, so it would have found what is gone.
    await expect.poll(() => listKept(page, [begun, words, earlier]), patience).toEqual([earlier]);

    // The second question is asked; then the conversation stands as before, with help beside it.
    await person.button(help.imSafe).click();
    await person.button(help.noDanger).click();
    await page.getByText(earlier).first().waitFor();
    expect(await page.getByText(begun).count()).toBe(0);
    await page.goto(`${stage.product.url}/app/settings`);
    const usage = settings.usageLifetime.replace('{{tier}}', settings.tiers.free);
    await page.getByText(usage.replace('{{used}}', '0').replace('{{limit}}', '10')).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('at level 2 stands beside the reply, which goes on', async () => {
    const look = { viewport: desktop, colorScheme: 'dark' } as const;
    const { page, person, problems, close } = await stage.arrive('en', look);
    fake.model.script(says(earlier), warns(said, 2));
    await person.signUp();
    await person.begin();
    await person.say(words);
    await page.getByText(said).first().waitFor();
    await page.getByRole('region', { name: person.texts.help.beside.label }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
