import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { desktop, phone } from '../support/browser.ts';
import { useSharedStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

const dist = fileURLToPath(new URL('../../apps/mobile/dist/', import.meta.url));
const mostBytes = 750_000;
const packed = (path: string) => gzipSync(readFileSync(path)).length;

describe('what a browser loads before the first screen', () => {
  it('is at most 750 KB of script, with the thread of the store and the largest language', () => {
    const page = readFileSync(`${dist}index.html`, 'utf8');
    const named = [...page.matchAll(/<script src="\/app\/([^"]+)"/g)].map(([, path]) => path);
    const folder = `${dist}_expo/static/js/web/`;
    const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const sizes = (start: string) =>
      files.filter((name) => name.startsWith(start)).map((name) => packed(folder + name));
    const first = named.map((path) => packed(`${dist}${path}`));
    expect(first.length).toBeGreaterThan(0);
    expect(sizes('session-part-')).toHaveLength(1);
    const sum = (all: number[]) => all.reduce((total, bytes) => total + bytes, 0);
    const all = sum(first) + sum(sizes('worker-')) + Math.max(...sizes('index-'));
    expect(all).toBeLessThanOrEqual(mostBytes);
  });
});

describe('the first screen', () => {
  const stage = useSharedStage();

  it('is drawn before any schema of the contract is built', async () => {
    const { page, close } = await stage.arrive('en', { viewport: desktop });
    // The part of a conversation has schemas, and comes by itself.
    await page.route('**/session-part-*.js', (route) => route.abort());
    await page.goto(`${stage.product.url}/app`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // zod keeps its registry there from the moment it is worked out.
    expect(await page.evaluate(() => '__zod_globalRegistry' in globalThis)).toBe(false);
    await close();
  });
});

describe('the part that checks and hides words', () => {
  const stage = useSharedStage();

  it.each<[Language, typeof phone]>([
    ['en', desktop],
    ['es', phone],
    ['zh', phone],
  ])(
    'does not come: no conversation opens, nothing is sent, and the words stay (%s)',
    async (language, viewport) => {
      const { page, person, close } = await stage.arrive(language, {
        viewport,
        // It would bring the part past the page.
        serviceWorkers: 'block',
      });
      const { solve, common, home } = person.texts;
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/messages')) sent.push(request.url());
      });
      const part = '**/session-part-*.js';
      await page.route(part, (route) => route.abort());
      await person.signUp();
      await page.getByRole('textbox', { name: home.composerLabel }).fill(person.problem);
      await person.button(home.start).click();
      await page.getByRole('heading', { name: solve.unloadedTitle }).waitFor();
      expect(await page.getByRole('textbox').count()).toBe(0);
      await person.button(common.tryAgain).click();
      await page.getByRole('heading', { name: solve.unloadedTitle }).waitFor();
      expect(sent).toEqual([]);

      await page.unroute(part);
      await person.button(common.tryAgain).click();
      await person.agree();
      await person.composer.waitFor();
      await expect.poll(() => sent.length, { timeout: 20_000 }).toBe(1);
      await person.settled();
      await page.getByText(person.problem).first().waitFor();
      await close();
    },
  );
});
