import type { ProviderName, Tier } from '@solacore/contract';
import { guideVersion, promptVersion } from '@solacore/solve';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLlm } from '../../src/llm/create-llm.ts';
import { type FakeReply, reply } from '../fakes/fake-reply.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { describeOnBothDatabases, grantTier } from '../harness/index.ts';
import { registerPerson } from './person.ts';
import { doneOf } from './read-events.ts';

const down: FakeReply = { text: [], fault: { kind: 'status', status: 500 } };
const card = { emotion: { label: 'tired', confirmed: false }, theme: 'Late again' };
const answer = reply('That sounds tiring.', { ready: false, result: card });
const dated = { ...answer, model: 'small-2026-10' };
const unread = { ready: false, result: card };

describeOnBothDatabases('the end of a reply says what made it', (ctx) => {
  let [first, second]: FakeLlm[] = [];
  beforeAll(async () => {
    [first, second] = await Promise.all([startFakeLlm(), startFakeLlm()]);
  });
  afterAll(() => Promise.all([first?.close(), second?.close()]));

  type Asked = { order: ProviderName[]; tier?: Tier; content?: string };
  async function doneAfter(asked: Asked, replies: { first?: FakeReply; second?: FakeReply } = {}) {
    const { order, tier, content = 'Three reports are late again.' } = asked;
    const settings = (name: string, baseUrl: string | undefined) => ({
      apiKey: 'test-key',
      baseUrl: baseUrl ?? null,
      model: `${name}-small`,
      modelDeep: `${name}-large`,
    });
    const llm = createLlm({
      order,
      guidePaceMs: 0,
      providers: {
        ...ctx.deps.config.llm.providers,
        anthropic: settings('anthropic', first?.anthropicUrl),
        openai: settings('openai', second?.openAiUrl),
      },
    });
    if (replies.first) first?.script(replies.first);
    if (replies.second) second?.script(replies.second);
    const app = await ctx.buildApp({ parts: { llm } });
    const person = await registerPerson(app);
    if (tier) await grantTier(ctx.db, person.userId, tier);
    const { id } = await person.startSession();
    return doneOf((await person.say(id, { content, step: 'receive' })).events);
  }

  it('the guide: no model, and the version of its texts', async () => {
    expect(await doneAfter({ order: ['guide'] })).toMatchObject({
      provider: 'guide',
      model: null,
      prompt_version: guideVersion,
    });
  });

  it.each([
    ['as it names itself', dated, 'small-2026-10'],
    ['as it was asked where it names itself by a file', { ...answer, model: '/m/a.gguf' }, null],
    ['as it was asked where it names itself not at all', { ...answer, model: '' }, null],
  ])('a model: %s, and the version of the prompt', async (_case, said, model) => {
    for (const provider of ['anthropic', 'openai'] as const) {
      const replies = provider === 'anthropic' ? { first: said } : { second: said };
      expect(await doneAfter({ order: [provider] }, replies)).toMatchObject({
        provider,
        model: model ?? `${provider}-small`,
        prompt_version: promptVersion,
      });
    }
  });

  it('the stronger model where that was asked', async () => {
    const said = { ...answer, model: '' };
    const done = await doneAfter({ order: ['anthropic'], tier: 'pro' }, { first: said });
    expect(done).toMatchObject({ model: 'anthropic-large', prompt_version: promptVersion });
  });

  it('the one that was asked where a result came and not a word', async () => {
    const mute = reply('', unread);
    second?.script(mute, mute);
    const done = await doneAfter({ order: ['openai'] });
    expect(done).toMatchObject({ provider: 'openai', model: 'openai-small' });
  });

  it('the second where the first is down, and the guide where both are', async () => {
    const order: ProviderName[] = ['anthropic', 'openai', 'guide'];
    expect(await doneAfter({ order }, { first: down, second: dated })).toMatchObject({
      provider: 'openai',
      model: 'small-2026-10',
      prompt_version: promptVersion,
    });
    expect(await doneAfter({ order }, { first: down, second: down })).toMatchObject({
      provider: 'guide',
      model: null,
      prompt_version: guideVersion,
    });
  });

  it('nobody where nothing was generated, and says so', async () => {
    const done = await doneAfter({ order: ['openai'], content: 'I want to kill myself.' });
    expect([done.provider, done.model, done.prompt_version]).toEqual([null, null, null]);
  });
});
