import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { type Language, type StepName, spoken, textsOf } from './words.ts';

const actTimeoutMs = 20_000;

/** A person at the app: does what a person does, by the words on the screen. */
export function personAt(
  page: Page,
  url: string,
  language: Language,
  email = `person-${randomUUID()}@example.org`,
) {
  const texts = textsOf(language);
  const { problem, answers } = spoken[language];
  const password = 'a quiet long sentence';
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const composer = page.getByRole('textbox', { name: texts.solve.composerLabel, exact: true });
  const accept = button(texts.solve.commit.accept);
  const plan = button(texts.solve.options.plan);
  const onward = page.getByRole('button', { name: continueName(texts) });
  const given = new Map<string, number>();
  let hasAgreed = false;

  /** The next thing this person says in a step. */
  function answerFor(step: StepName): string {
    const count = given.get(step) ?? 0;
    given.set(step, count + 1);
    return answers[step].at(Math.min(count, answers[step].length - 1)) ?? '';
  }

  /** Waits until no reply is on its way or being written. */
  async function settled() {
    await page.waitForTimeout(250);
    await page
      .locator('[aria-busy=true]')
      .filter({ has: composer })
      .waitFor({ state: 'hidden', timeout: actTimeoutMs });
    await button(texts.solve.stop).waitFor({ state: 'hidden', timeout: actTimeoutMs });
  }

  async function isReady(locator: Locator): Promise<boolean> {
    return (await locator.count()) > 0 && (await locator.first().isVisible());
  }

  const person = {
    texts,
    email,
    password,
    problem,
    composer,
    button,
    settled,
    answerFor,
    /** Everything that this person answers anywhere. */
    said: () => Object.values(answers).flat(),
    open: () => page.goto(`${url}/app/`),

    async signUp() {
      await page.goto(`${url}/app/sign-up`);
      await page.getByLabel(texts.auth.email, { exact: true }).fill(email);
      await page.getByLabel(texts.auth.password, { exact: true }).fill(password);
      await page.getByRole('checkbox', { name: texts.auth.adult }).click();
      await button(texts.auth.signUp).click();
      await page.getByRole('heading', { name: texts.home.title }).waitFor();
    },

    /** Says yes to both questions that stand before the first message. */
    async agree() {
      await page.getByRole('heading', { name: texts.consent.title }).waitFor();
      await page.getByRole('checkbox', { name: texts.consent.adult }).click();
      await page.getByRole('checkbox').last().click();
      await button(texts.consent.agree).click();
      hasAgreed = true;
    },

    async begin(words = problem) {
      await page.getByRole('textbox', { name: texts.home.composerLabel }).fill(words);
      await button(texts.home.start).click();
      await page.waitForURL(/\/session\//);
      if (!hasAgreed) await person.agree();
      await composer.waitFor();
      // Said, and not only on the way to being said.
      const conversation = page.getByRole('group', { name: texts.solve.conversationLabel });
      await conversation.getByText(words.slice(0, 12)).first().waitFor({ timeout: actTimeoutMs });
      await settled();
    },

    async say(words: string) {
      await composer.fill(words);
      await composer.press('Enter');
      await settled();
    },

    /** The step that the screen names as the current one. */
    async currentStep(): Promise<StepName> {
      for (const step of ['receive', 'clarify', 'reframe', 'options', 'commit'] as const) {
        const heading = page.getByRole('heading', {
          name: texts.common.steps[step],
          exact: true,
          level: 1,
        });
        if (await isReady(heading)) return step;
      }
      throw new Error('no step is named on the screen');
    },

    /** Whether the step's result stands there, to be looked at and gone on from. */
    async hasCard(): Promise<boolean> {
      const ready = await Promise.all([accept, plan, onward].map(isReady));
      return ready.includes(true);
    },

    /** One move: the card's button where there is one, else the next answer. */
    async move(): Promise<'going on' | 'finished'> {
      if (await isReady(accept)) {
        await accept.click();
        await page.getByText(texts.solve.commit.kept).first().waitFor();
        return 'finished';
      }
      const step = await person.currentStep();
      const choices = page.getByRole('radiogroup', {
        name: step === 'options' ? texts.solve.options.choices : texts.solve.reframe.choices,
        exact: true,
      });
      if ((await isReady(plan)) || (await isReady(onward))) {
        if (await isReady(choices)) await choices.getByRole('radio').first().click();
        await ((await isReady(plan)) ? plan : onward).first().click();
        await settled();
        return 'going on';
      }
      await person.say(answerFor(step));
      return 'going on';
    },

    /** Goes on until the plan is kept. */
    async finish(mostMoves = 30) {
      for (let moves = 0; moves < mostMoves; moves += 1) {
        if ((await person.move()) === 'finished') return;
      }
      throw new Error(`no plan after ${mostMoves} moves`);
    },
  };
  return person;
}

/** “Continue to …”, whichever step follows. */
function continueName(texts: ReturnType<typeof textsOf>): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [before = '', after = ''] = texts.solve.continueTo.split('{{step}}');
  return new RegExp(`^${literal(before)}.+${literal(after)}$`);
}
