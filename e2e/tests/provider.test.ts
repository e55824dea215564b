import { afterAll, describe, expect, it } from 'vitest';
import { desktop } from '../support/browser.ts';
import { startFakeProvider } from '../support/product.ts';
import { useStage } from '../support/stage.ts';

describe('the five steps with a connected model', () => {
  let provider: Awaited<ReturnType<typeof startFakeProvider>> | undefined;
  const stage = useStage(async () => {
    provider = await startFakeProvider();
    return { COMPATIBLE_BASE_URL: `${provider.url}/v1`, COMPATIBLE_MODEL: 'house-model' };
  });
  afterAll(() => provider?.close());

  it('stream its words, end in a plan, and the app says who answers', async () => {
    const { page, person, problems, close } = await stage.arrive('en', { viewport: desktop });
    await person.signUp();
    await page.getByText('house-model').first().waitFor();
    const lengths = new Set<number>();
    await page.getByRole('textbox', { name: person.texts.home.composerLabel }).fill(person.problem);
    await person.button(person.texts.home.start).click();
    await person.agree();
    await person.button(person.texts.solve.stop).waitFor();
    const conversation = page.getByRole('group', { name: person.texts.solve.conversationLabel });
    while ((await person.button(person.texts.solve.stop).count()) > 0) {
      lengths.add((await conversation.innerText()).length);
      await page.waitForTimeout(40);
    }
    // A reply of two sentences: seen while there was none yet, or after the first one.
    expect(lengths.size).toBeGreaterThan(1);
    await person.finish();
    expect(problems).toEqual([]);
    await close();
  });
});
