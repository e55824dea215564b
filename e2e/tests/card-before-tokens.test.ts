import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { phone } from '../support/browser.ts';
import { checkDevice, checkServer } from '../support/card-before-tokens.ts';
import { says, useFakeModel } from '../support/fake-model.ts';
import { useStage } from '../support/stage.ts';
import { unhookDevice } from '../support/unhook-device.ts';
import { explicitDanger, type Language } from '../support/words.ts';

const languages = ['en', 'es', 'zh'] as const satisfies Language[];

describe('the card before any token', () => {
  const fake = useFakeModel();
  const stage = useStage(fake.environment);

  async function arriveTalking(language: Language, prepare: (page: Page) => Promise<void>) {
    const visited = await stage.arrive(language, { viewport: phone });
    await prepare(visited.page);
    fake.model.script(says('I hear you.'));
    await visited.person.signUp();
    await visited.person.begin();
    return visited;
  }

  it.each(languages)(
    'comes from the device alone, and nothing leaves it (%s)',
    async (language) => {
      const visited = await arriveTalking(language, async () => undefined);
      const asked = fake.model.requests.length;
      await checkDevice(visited, language);
      expect(fake.model.requests.length).toBe(asked);
      expect(visited.problems).toEqual([]);
      await visited.close();
    },
  );

  it.each(languages)(
    'is seen to be missing where the device does not look (%s)',
    async (language) => {
      let loads = () => 0;
      const visited = await arriveTalking(language, async (page) => {
        loads = await unhookDevice(page);
      });
      await expect(checkDevice(visited, language)).rejects.toThrow(
        'words of danger left the device',
      );
      expect(loads()).toBeGreaterThan(0);
      await visited.close();
    },
  );

  it.each(languages)('comes from the server, whatever the client looked for (%s)', (language) =>
    checkServer(stage.product.url, fake.model, language),
  );
});

describe('the card before any token, with the server looking away', () => {
  const fake = useFakeModel();
  const unhooked = new URL('../support/unhook-server.ts', import.meta.url).href;
  const stage = useStage(fake.environment, [unhooked]);

  it.each(languages)('is seen to be missing (%s)', async (language) => {
    fake.model.script(says('Tell me more about that.'));
    await expect(checkServer(stage.product.url, fake.model, language)).rejects.toThrow(
      'help and nothing generated',
    );
    // What the check above saw is the mutation and no other fault: the model got the words.
    expect(fake.model.requests.at(-1)?.body).toContain(explicitDanger[language]);
  });
});
