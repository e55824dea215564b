import { describe, expect, it } from 'vitest';
import { desktop } from '../support/browser.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { listenTo, listSpoken } from '../support/spoken.ts';
import { useSharedStage } from '../support/stage.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a person with a keyboard and a screen reader', () => {
  const stage = useSharedStage();

  it('goes from the first word to a kept plan, and hears each reply once, whole', async () => {
    const { page, person, problems, close } = await stage.arrive('en', {
      viewport: desktop,
      colorScheme: 'dark',
    });
    const { auth, common, consent, home, solve } = person.texts;
    const keys = keyboardOf(page);
    const conversation = page.getByRole('group', { name: solve.conversationLabel, exact: true });
    const onward = page.getByRole('button', { name: /^Continue to/ });
    const radios = page.getByRole('radiogroup').last().getByRole('radio');

    await page.goto(`${stage.product.url}/app/sign-up`);
    await keys.write(page.getByLabel(auth.email, { exact: true }), person.email);
    await keys.write(page.getByLabel(auth.password, { exact: true }), person.password);
    await keys.press(page.getByRole('checkbox', { name: auth.adult }), 'Space');
    await keys.press(person.button(auth.signUp));
    await page.getByRole('heading', { name: home.title }).waitFor();
    await keys.write(page.getByRole('textbox', { name: home.composerLabel }), person.problem);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: consent.title }).waitFor();
    await keys.press(page.getByRole('checkbox').first(), 'Space');
    await keys.press(page.getByRole('checkbox').last(), 'Space');
    await listenTo(page);
    await keys.press(person.button(consent.agree));
    await person.composer.waitFor();
    await person.settled();

    const isShown = async (name: string) => (await person.button(name).count()) > 0;
    for (let moves = 0; !(await isShown(solve.commit.accept)); moves += 1) {
      expect(moves).toBeLessThan(30);
      const step = await person.currentStep();
      const isPlanned = await isShown(solve.options.plan);
      if (!isPlanned && (await onward.count()) === 0) {
        await keys.write(person.composer, person.answerFor(step));
        await page.keyboard.press('Enter');
        await person.settled();
        // Whoever writes goes on writing; cards that take the place of the field take the focus.
        const isAtCards = (await person.composer.count()) === 0;
        const stop = isAtCards ? common.steps[step] : solve.composerLabel;
        expect((await keys.stop())?.name).toBe(stop);
        continue;
      }
      if (isPlanned) {
        await keys.press(person.button(solve.options.addMine));
        await page.getByRole('dialog', { name: solve.options.addMine }).waitFor();
        for (let presses = 0; presses < 9; presses += 1) {
          expect(await keys.isInDialog()).toBe(true);
          await page.keyboard.press(presses < 5 ? 'Tab' : 'Shift+Tab');
        }
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        expect((await keys.stop())?.name).toBe(solve.options.addMine);
      }
      if (isPlanned || step === 'reframe') {
        await keys.press(radios, 'ArrowDown');
        await page.keyboard.press('Space');
      }
      await keys.press(isPlanned ? person.button(solve.options.plan) : onward);
      await person.settled();
      const next = common.steps[await person.currentStep()];
      expect((await keys.stop())?.name).toBe(next);
    }

    const pencil = person.button(solve.edit.replace('{{row}}', solve.commit.where));
    await keys.press(pencil);
    await page.keyboard.type('Nowhere');
    await page.keyboard.press('Escape');
    await pencil.waitFor();
    expect((await keys.stop())?.name).toBe(await pencil.getAttribute('aria-label'));
    expect(await page.getByText('Nowhere').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.type(' by the window');
    await keys.press(person.button(solve.save));
    await page.getByText('by the window').waitFor();
    expect((await keys.stop())?.name).toBe(await pencil.getAttribute('aria-label'));

    await keys.press(person.button(solve.commit.accept));
    await page.getByText(solve.commit.kept).first().waitFor();
    expect((await keys.stop())?.name).toBe(common.steps.commit);
    await keys.tabTo(person.button(solve.toStart));

    const shown = plain(await conversation.innerText());
    const heard = (await listSpoken(page)).map(plain);
    const turns = heard.filter((text) => text === solve.answering).length;
    const replies = heard.filter((text) => shown.includes(text) && text.length > 20);
    expect(replies).toHaveLength(turns);
    for (const reply of replies) {
      expect(heard.filter((text) => reply.startsWith(text))).toEqual([reply]);
    }
    expect(keys.unseen).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});
