import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phone } from '../support/browser.ts';
import { listCached, waitUntilKept } from '../support/kept-shell.ts';
import { startNewerApp } from '../support/newer-app.ts';
import { useStage } from '../support/stage.ts';

const look = { viewport: phone, serviceWorkers: 'allow' as const };
const whileAway = 'The landlord raised the rent again and I cannot sleep.';
const answeredHere = 'My brother borrowed the car and brought it back with a dent.';

describe('the app that a browser keeps', () => {
  const stage = useStage();
  let served: Awaited<ReturnType<typeof startNewerApp>>;
  beforeAll(async () => {
    served = await startNewerApp(stage.product.url);
  });
  afterAll(() => served?.close());

  it('offers a newer version at home by one line, and begins it when the person says so', async () => {
    const { page, person, close } = await stage.arrive('en', look, served.url);
    const { common } = person.texts;
    await person.signUp();
    await waitUntilKept(page);
    const [first] = await listCached(page);
    served.release();
    await page.reload();
    await page.getByText(common.newVersion, { exact: true }).waitFor();
    expect(await versions()).toEqual([first?.cache, 'solacore-shell-newer'].sort());
    await Promise.all([page.waitForEvent('load'), person.button(common.newVersionStart).click()]);
    await page.getByRole('heading', { name: person.texts.home.title }).waitFor();
    expect(await page.getByText(common.newVersion, { exact: true }).count()).toBe(0);
    await expect.poll(versions).toEqual(['solacore-shell-newer']);
    await close();

    async function versions() {
      return [...new Set((await listCached(page)).map(({ cache }) => cache))].sort();
    }
  });

  it('starts without a server, is talked to on the device, and sends once what waited', async () => {
    const { page, person, close } = await stage.arrive('en', look);
    const { home, solve } = person.texts;
    const context = page.context();
    const arrived: string[] = [];
    page.on('response', (answer) => {
      const asked = answer.request();
      const isMessage = asked.method() === 'POST' && /\/messages$/.test(asked.url());
      if (isMessage && answer.ok()) arrived.push(String(asked.postDataJSON().content));
    });
    const isHome = () => page.getByRole('heading', { name: home.title }).waitFor();
    const beginAway = async (words: string) => {
      await page.getByRole('textbox', { name: home.composerLabel }).fill(words);
      await person.button(home.start).click();
      await page.getByText(solve.later.words, { exact: true }).waitFor();
    };

    await person.signUp();
    await waitUntilKept(page);
    await person.begin();
    await person.finish();

    // The app itself is kept, whole; nothing that was said, and no answer of the API.
    const kept = await listCached(page);
    expect(new Set(kept.map(({ cache }) => cache)).size).toBe(1);
    expect(kept.some(({ path }) => path === '/app/')).toBe(true);
    expect(kept.some(({ path }) => /\/entry-[0-9a-f]{32}\.js$/.test(path))).toBe(true);
    expect(kept.filter(({ path }) => !path.startsWith('/app/'))).toEqual([]);
    const said = [person.problem, ...person.said(), person.email];
    expect(kept.filter(({ text }) => said.some((words) => text.includes(words)))).toEqual([]);

    const before = arrived.length;
    await stage.product.stop('SIGTERM');
    await context.setOffline(true);
    await person.open();
    await isHome();
    await page.getByText(person.problem.slice(0, 30)).first().waitFor();
    await page.goto(`${stage.product.url}/app/settings`);
    await page.getByRole('heading', { name: person.texts.settings.title, level: 1 }).waitFor();

    await person.open();
    await beginAway(answeredHere);
    await person.button(solve.local.offer).click();
    await page.getByText(solve.local.replied, { exact: true }).first().waitFor();
    await person.settled();

    await person.open();
    await beginAway(whileAway);
    await page.reload();
    await page.getByText(solve.later.words, { exact: true }).waitFor();
    await person.open();
    await isHome();
    await page.getByText(solve.later.count_one.replace('{{count}}', '1')).waitFor();
    expect(arrived).toHaveLength(before);

    await stage.product.start();
    await context.setOffline(false);
    // At home, with the conversation closed: it goes by itself.
    await expect.poll(() => arrived.slice(before), { timeout: 20_000 }).toEqual([whileAway]);
    await page.getByText(whileAway.slice(0, 30)).first().click();
    await person.composer.waitFor();
    await person.settled();
    await page.reload();
    await person.composer.waitFor();
    await person.say('Mostly worried about the money.');
    expect(arrived.slice(before)).toEqual([whileAway, 'Mostly worried about the money.']);
    // Two conversations were begun at the server: the first one, and the one that waited.
    expect(await sessionsUsed(stage.product.url, person)).toBe(2);
    await close();
  });
});

/** What the server has counted for this person, asked from another device. */
async function sessionsUsed(url: string, { email, password }: { email: string; password: string }) {
  const device = 'another-device-of-the-same-person';
  const answer = await fetch(`${url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, device_fingerprint: device }),
  });
  const { access_token: token } = await answer.json();
  const asked = await fetch(`${url}/subscriptions/usage`, {
    headers: { authorization: `Bearer ${token}`, 'x-device-fingerprint': device },
  });
  const { sessions_used: used } = await asked.json();
  return used;
}
