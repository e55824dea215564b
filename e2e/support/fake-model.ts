import { afterAll } from 'vitest';
import { type FakeReply, reply } from '../../apps/api/tests/fakes/fake-reply.ts';
import { type FakeLlm, startFakeLlm } from '../../apps/api/tests/fakes/llm-server.ts';

const result = { emotion: { label: 'sad', confirmed: true }, theme: 'A house and a brother' };

/** A model that the test itself speaks for, and the settings that connect the product to it. */
export function useFakeModel() {
  let fake: FakeLlm | undefined;
  afterAll(() => fake?.close());
  return {
    get model(): FakeLlm {
      if (!fake) throw new Error('the model runs only while tests run');
      return fake;
    },
    async environment() {
      fake = await startFakeLlm();
      return { COMPATIBLE_BASE_URL: fake.openAiUrl, COMPATIBLE_MODEL: 'house-model' };
    },
  };
}

/** A reply that leaves the step open; `pauseMs` between six characters and the next six. */
export function says(text: string, pauseMs = 0): FakeReply {
  return { ...reply(text, { ready: false, result }), pauseMs };
}

/** A reply whose tool call says at the end how grave the model finds the person's words. */
export function warns(text: string, level: number, pauseMs = 0): FakeReply {
  const safety = { level, category: 'suicide_self_harm' };
  return { ...reply(text, { ready: false, result, safety }), pauseMs };
}
