import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, phone } from '../support/browser.ts';
import { listCached, waitUntilKept } from '../support/kept-shell.ts';
import { startNewerApp } from '../support/newer-app.ts';
import { useStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

const look = { viewport: phone, serviceWorkers: 'allow' as const };

type Away = Record<'here' | 'later' | 'next', string>;
const said: Record<Extract<Language, 'en' | 'es'>, Away> = {
  en: {
    here: 'My brother borrowed the car and brought it back with a dent.',
    later: 'The landlord raised the rent again and I cannot sleep.',
    next: 'Mostly worried about the money.',
  },
  es: {
    here: 'Mi hermano me devolvió el coche con un golpe y no dice nada.',
    later: 'El casero ha vuelto a subir el alquiler y no puedo dormir.',
    next: 'Sobre todo me preocupa el dinero.',
  },
};

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
    const versions = () => page.evaluate(() => caches.keys());
    const [first] = await versions();
    served.release();
    await page.reload();
    await page.getByText(common.newVersion, { exact: true }).waitFor();
    expect(await versions()).toEqual([first, 'solacore-shell-newer']);
    await Promise.all([page.waitForEvent('load'), person.button(common.newVersionStart).click()]);
    await page.getByRole('heading', { name: person.texts.home.title }).waitFor();
    expect(await page.getByText(common.newVersion, { exact: true }).count()).toBe(0);
    await expect.poll(versions, { timeout: 10_000 }).toEqual(['solacore-shell-newer']);
    await close();
  });

  it.each<[keyof typeof said, typeof phone, 'light' | 'dark']>([
    ['en', phone, 'light'],
    ['es', desktop, 'dark'],
  ])(
    'starts without a server, is talked to on the device, and sends once what waited (%s)',
    async (language, viewport, colorScheme) => {
      const { page, person, close } = await stage.arrive(language, {
        ...look,
        viewport,
        colorScheme,
      });
      const { here, later, next } = said[language];
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
      // Answers of a word or two stand in any program.
      const own = [person.problem, ...person.said(), person.email].filter((w) => w.length > 14);
      expect(own.length).toBeGreaterThan(8);
      expect(kept.filter(({ text }) => own.some((words) => text.includes(words)))).toEqual([]);

      const before = arrived.length;
      await stage.product.stop('SIGTERM');
      await context.setOffline(true);
      await person.open();
      await isHome();
      await page.getByText(person.problem.slice(0, 30)).first().waitFor();
      await page.goto(`${stage.product.url}/app/settings`);
      await page.getByRole('heading', { name: person.texts.settings.title, level: 1 }).waitFor();

      await person.open();
      await beginAway(here);
      await person.button(solve.local.offer).click();
      await page.getByText(solve.local.replied, { exact: true }).first().waitFor();
      await person.settled();

      await person.open();
      await beginAway(later);
      await page.reload();
      await page.getByText(solve.later.words, { exact: true }).waitFor();
      await person.open();
      await isHome();
      await page.getByText(solve.later.count_one.replace('{{count}}', '1')).waitFor();
      expect(arrived).toHaveLength(before);

      await stage.product.start();
      await context.setOffline(false);
      // At home, with the conversation closed: it goes by itself.
      const hasArrived = (words: string[]) =>
        expect.poll(() => arrived.slice(before), { timeout: 20_000 }).toEqual(words);
      await hasArrived([later]);
      await page.getByText(later.slice(0, 30)).first().click();
      await person.composer.waitFor();
      await person.settled();
      await page.reload();
      await person.composer.waitFor();
      await person.say(next);
      await hasArrived([later, next]);
      // Two conversations were begun at the server: the first one, and the one that waited.
      await page.goto(`${stage.product.url}/app/settings`);
      const { tiers, usageLifetime } = person.texts.settings;
      const usage = usageLifetime.replace('{{tier}}', tiers.free).replace('{{limit}}', '10');
      await page.getByText(usage.replace('{{used}}', '2')).waitFor();
      await close();
    },
  );
});
