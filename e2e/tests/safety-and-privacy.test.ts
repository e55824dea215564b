import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desktop, phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';
import { explicitDanger } from '../support/words.ts';

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

describe('what a person can rely on', () => {
  const stage = useSharedStage();

  it('meets words of danger with help at once and sends nothing', async () => {
    const look = { viewport: desktop, colorScheme: 'dark' } as const;
    const { page, person, problems, close } = await stage.arrive('zh', look);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/messages')) sent.push(request.url());
    });
    await person.signUp();
    await page
      .getByRole('textbox', { name: person.texts.home.composerLabel })
      .fill(explicitDanger.zh);
    await person.button(person.texts.home.start).click();
    await page
      .getByRole('heading', { name: person.texts.help.kindsOfDanger.suicide.title })
      .waitFor();
    expect(await page.getByRole('link', { name: /12356/ }).count()).toBeGreaterThan(0);
    expect(sent).toEqual([]);

    await person.button(person.texts.help.imSafe).click();
    await page.getByText(person.texts.help.secondText).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('finds help signed out and without a connection', async () => {
    const { page, person, close } = await stage.arrive('es', {
      viewport: phone,
      colorScheme: 'dark',
    });
    await page.goto(`${stage.product.url}/app/sign-up`);
    await person.button(person.texts.auth.signUp).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: person.texts.common.help }).first().click();
    await page.getByRole('link', { name: /024/ }).first().waitFor();
    await close();
  });

  it('hides an address before sending, shows it whole, and leaves no word on the server', async () => {
    const { page, person, problems, close } = await stage.arrive('en', { viewport: phone });
    const bodies: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/messages')) bodies.push(request.postData() ?? '');
    });
    await person.signUp();
    await person.begin('My landlord quokkaberry writes from rent@quokka-homes.example every day.');
    await person.move();
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies.join()).not.toContain('quokka-homes');
    expect(bodies.join()).toMatch(/<EMAIL_1>/);
    await page.getByText('rent@quokka-homes.example').first().waitFor();
    expect(await page.getByText('<EMAIL_1>').count()).toBe(0);

    const files = listFiles(stage.product.dataDir);
    const holders = (word: string) => files.filter((path) => readFileSync(path).includes(word));
    expect(holders('quokkaberry')).toEqual([]);
    // The same search finds what the server does keep, so it would have found the words.
    expect(holders(person.email).length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await close();
  });
});
