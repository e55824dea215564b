import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/accessibility.ts';
import { desktop, phone } from '../support/browser.ts';
import { freePort } from '../support/product.ts';
import { useStage } from '../support/stage.ts';
import type { Language } from '../support/words.ts';

/** A provider that nobody answers for. */
async function nobody() {
  return {
    LLM_PROVIDERS: 'openai',
    OPENAI_API_KEY: 'unused',
    OPENAI_BASE_URL: `http://127.0.0.1:${await freePort()}/v1`,
  };
}

describe('a conversation with the model down', () => {
  const stage = useStage(nobody);

  it.each<[string, Language, typeof phone, 'light' | 'dark', boolean]>([
    ['in English', 'en', phone, 'light', false],
    ['in Spanish on a wide screen, offline on the way,', 'es', desktop, 'dark', true],
    ['in Chinese, offline on the way,', 'zh', phone, 'light', true],
  ])('%s is finished by hand, to the kept plan', async (...look) => {
    const [, language, viewport, colorScheme, goesOffline] = look;
    const visited = await stage.arrive(language, { viewport, colorScheme });
    const { page, person, problems, close } = visited;
    const { solve, common } = person.texts;
    const field = (label: string, place = 0) =>
      page.getByRole('textbox', { name: label, exact: true }).nth(place);
    const goOn = (step: keyof typeof common.steps) =>
      person.button(solve.continueTo.replace('{{step}}', common.steps[step])).click();

    await person.signUp();
    await person.begin();
    await person.button(solve.form.open).click();
    // The feeling is missing: the form says so and takes the person there.
    await goOn('clarify');
    await page.getByText(solve.form.receive.feelingError).waitFor();
    expect(await page.locator(':focus').getAttribute('aria-label')).toContain(
      solve.form.receive.feelingError,
    );
    await page.getByRole('radio').first().click();
    await goOn('clarify');

    await field(solve.clarify.goal).fill(person.problem);
    expect(await listFaults(page)).toEqual([]);
    await goOn('reframe');
    if (goesOffline) await page.context().setOffline(true);
    await page.getByRole('checkbox', { name: solve.reframe.accurate }).click();
    await goOn('options');
    await field(solve.form.options.name).fill('1');
    await field(solve.form.options.name, 1).fill('2');
    await page.getByRole('radio', { name: '2', exact: true }).click();
    await goOn('commit');
    await field(solve.commit.when).fill('10:00');
    await field(solve.commit.if).fill('1');
    await field(solve.commit.then).fill('2');
    await person.button(solve.commit.accept).click();
    await page.getByText(solve.commit.kept).first().waitFor();
    // The provider's absence and the missing connection are all that the console may name.
    expect(problems.filter((text) => !/503|ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
    await close();
  });
});
