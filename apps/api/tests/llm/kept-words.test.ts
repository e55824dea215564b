import { buildPrompt } from '@solacore/solve';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAnthropicClient } from '../../src/llm/anthropic.ts';
import type { LlmEvent, LlmRequest } from '../../src/llm/llm-client.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { request } from './request.ts';

let fake: FakeLlm;
beforeAll(async () => {
  fake = await startFakeLlm();
});
afterAll(() => fake.close());

async function ask(asked: LlmRequest): Promise<{ system: unknown; end: LlmEvent | undefined }> {
  const client = createAnthropicClient({
    apiKey: 'test-key',
    baseUrl: fake.anthropicUrl,
    model: 'small',
    modelDeep: 'large',
    limits: { firstMs: 5_000, idleMs: 5_000 },
  });
  const events: LlmEvent[] = [];
  for await (const event of client.streamReply(asked, new AbortController().signal)) {
    events.push(event);
  }
  const body: { system: unknown } = JSON.parse(fake.requests.at(-1)?.body ?? '');
  return { system: body.system, end: events.at(-1) };
}

it('asks Anthropic to keep what is the same in every turn, and nothing of this turn', async () => {
  const prompt = buildPrompt({ step: 'clarify', content: 'I am behind', lang: 'en' });
  const { system } = await ask({ ...request, prompt });
  expect(system).toEqual([
    {
      type: 'text',
      text: prompt.system.slice(0, prompt.stable),
      cache_control: { type: 'ephemeral' },
    },
    { type: 'text', text: prompt.system.slice(prompt.stable) },
  ]);
});

it('sends a prompt without such words whole', async () => {
  const { system } = await ask(request);
  expect(system).toEqual([{ type: 'text', text: 'Reflect first.' }]);
});

it('counts what was kept and what was read from there as well', async () => {
  const { end } = await ask(request);
  expect(end).toMatchObject({ type: 'end', tokens: { input: 100 } });
});
