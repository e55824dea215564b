import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';

const neutralPage = 'https://www.wikipedia.org/';

function listTurns(page: Page): string[] {
  const turns: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/messages')) turns.push(request.url());
  });
  return turns;
}

describe('before the first message, and out at once', () => {
  const stage = useSharedStage();

  it('asks once, keeps the words meanwhile, and sends nothing without a yes', async () => {
    const { page, person, problems, close } = await stage.arrive('en', { viewport: phone });
    const turns = listTurns(page);
    await person.signUp();
    await page.getByRole('textbox', { name: person.texts.home.composerLabel }).fill(person.problem);
    await person.button(person.texts.home.start).click();
    await page.getByRole('heading', { name: person.texts.consent.title }).waitFor();
    await person.button(person.texts.consent.later).click();
    await person.composer.waitFor();
    expect(await person.composer.inputValue()).toBe(person.problem);
    expect(turns).toEqual([]);

    const told = page.waitForResponse((answer) => answer.url().endsWith('/users/me/consents'));
    await person.composer.press('Enter');
    await person.agree();
    await person.settled();
    expect(turns).toHaveLength(1);
    expect((await told).status()).toBe(201);
    await person.move();
    expect(turns).toHaveLength(2);

    await page.goto(`${stage.product.url}/app/settings`);
    await page.getByText(person.texts.consent.settings.row, { exact: true }).click();
    await person.button(person.texts.consent.settings.withdraw).click();
    await person.open();
    await page.getByText(person.problem.slice(0, 30)).first().click();
    await page.getByText(person.problem).first().waitFor();
    // What came back is looked through first: for a fifth of a second nothing can be said.
    await person.settled();
    const onward = page.getByRole('button', { name: /^Continue to/ });
    if ((await onward.count()) > 0) await onward.first().click();
    else await person.say('One more thing.');
    await page.getByRole('heading', { name: person.texts.consent.title }).waitFor();
    expect(turns).toHaveLength(2);
    expect(problems).toEqual([]);
    await close();
  });

  it.each(['button', 'Esc pressed three times'])(
    'leaves by the %s, and going back does not return',
    async (way) => {
      const { page, person, close } = await stage.arrive('en', { viewport: phone });
      await page
        .context()
        .route(`${neutralPage}**`, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
        );
      await page.goto(`${stage.product.url}/app/sign-up`);
      await page.getByRole('link', { name: person.texts.common.help }).first().click();
      await page.getByRole('heading', { name: person.texts.help.title, exact: true }).waitFor();
      if (way === 'button') await person.button(person.texts.help.leave).click();
      else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
      await page.waitForURL(neutralPage);
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      await page.waitForURL(neutralPage);
      expect(await page.title()).toBe('Neutral');

      // Whoever opens the app anew is let in.
      await page.goto(`${stage.product.url}/app/help`);
      await page.getByRole('heading', { name: person.texts.help.title, exact: true }).waitFor();
      await close();
    },
  );
});
