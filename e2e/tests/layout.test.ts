import { describe, expect, it } from 'vitest';
import { listLayoutFaults } from '../support/layout-faults.ts';
import { useSharedStage } from '../support/stage.ts';

const narrow = { width: 320, height: 640 };
/* As somebody sets it in the browser. The window has room for half as many words. */
const twiceAsLarge = 'html { font-size: 200% }';
const longStarts = ['/sign-up', '/about', '/help'];
const places = ['/', '/my-plans', '/history', '/settings', '/account/plan', '/privacy', '/plans'];

describe('on the narrowest phone, in Spanish, with text twice as large', () => {
  const stage = useSharedStage();

  it('nothing is cut, lies over something else or is wider than the window', async () => {
    const { page, person, problems, close } = await stage.arrive('es', { viewport: narrow });
    const { home, consent } = person.texts;
    await page.addInitScript((css) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
      });
    }, twiceAsLarge);
    const faults: string[] = [];
    const look = async (where: string) => {
      faults.push(...(await listLayoutFaults(page)).map((fault) => `${where}: ${fault}`));
    };
    const lookAt = async (path: string) => {
      await page.goto(`${stage.product.url}/app${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look(path);
    };

    await lookAt('/welcome');
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.evaluate((text) => getComputedStyle(text).fontSize)).toBe('39px');
    for (const path of longStarts) await lookAt(path);
    await person.signUp();
    await page.getByRole('textbox', { name: home.composerLabel }).fill(person.problem);
    await person.button(home.start).click();
    await page.getByRole('heading', { name: consent.title }).waitFor();
    await look('consent');
    await person.agree();
    await person.composer.waitFor();
    await person.settled();
    await look('first reply');
    for (let moves = 0; moves < 30; moves += 1) {
      const step = await person.currentStep();
      const isFinished = (await person.move()) === 'finished';
      await look(`${step} after ${moves + 1} moves`);
      if (isFinished) break;
    }
    for (const path of places) await lookAt(path);
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  it('the page of all components is for development only', async () => {
    const { page, person, close } = await stage.arrive('es', { viewport: narrow });
    await page.goto(`${stage.product.url}/app/dev/components`);
    await page.getByRole('heading', { name: person.texts.common.notFoundTitle }).waitFor();
    await close();
  });
});

describe('what is found when something does not fit', () => {
  const stage = useSharedStage();

  it('a text that is cut, one outside the window, two over each other, and none of what fits', async () => {
    const { page, close } = await stage.arrive('en', { viewport: narrow });
    await page.setContent(`<div id="root" style="font: 16px/20px sans-serif">
      <p>fits</p>
      <p style="width: 60px; overflow: hidden; white-space: nowrap">a sentence that is cut</p>
      <p style="width: 400px; white-space: nowrap; position: absolute; left: 200px">reaches beyond the window</p>
      <div style="height: 20px"><p style="margin: 0">first<br>second line</p></div><p style="margin: 0">below</p>
      <div style="height: 40px; overflow: auto"><p style="margin: 0">one<br>two<br>three<br>four</p></div>
    </div>`);
    const faults = await listLayoutFaults(page);
    expect(faults).toContain('cut: a sentence that is cut');
    expect(faults).toContain('outside: reaches beyond the window');
    expect(faults).toContain('over each other: firstsecond line / below');
    expect(faults.filter((fault) => /fits|four/.test(fault))).toEqual([]);
    await close();
  });
});
