import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetRefusal, refusals } from '../bars/refused-turns.ts';
import { endless, meetStall, stalls } from '../bars/stalled-turns.ts';
import { switchableLlm } from '../bars/switchable-llm.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { describeOnBothDatabases, grantTier } from '../harness/index.ts';
import { type Person, registerPerson } from '../solve-sessions/person.ts';

const unavailable = {
  event: 'error',
  data: { error: 'LLM_UNAVAILABLE', params: {}, retryable: true },
};

describeOnBothDatabases('a provider that', (ctx) => {
  const llm = switchableLlm();
  let [refusing, answering]: FakeLlm[] = [];
  let person: Person;
  beforeAll(async () => {
    [refusing, answering] = await Promise.all([startFakeLlm(), startFakeLlm()]);
    const app = await ctx.buildApp({ parts: { llm: llm.llm } });
    person = await registerPerson(app);
    await grantTier(ctx.db, person.userId, 'org');
  });
  afterAll(() => Promise.all([refusing?.close(), answering?.close()]));
  const fakes = () => {
    if (!refusing || !answering) throw new Error('The providers exist only while tests run');
    return { refusing, answering };
  };

  it.each(Object.entries(refusals))(
    'refuses with %s is asked thrice alone, left at once where another answers, and costs nothing',
    async (name, refusal) => {
      const met = await meetRefusal({ person, llm, ...fakes() }, refusal);
      const isOurs = 'fault' in refusal;
      const isFinal = name === '401' || name === '429 with a long Retry-After';
      expect(met.alone).toEqual({
        status: 503,
        error: 'LLM_UNAVAILABLE',
        asked: isOurs ? (isFinal ? 1 : 3) : 0,
      });
      expect(met.inStream).toEqual({
        status: 200,
        names: ['safety', 'error'],
        last: unavailable,
      });
      expect(met.saved).toMatchObject({
        text: 'From the other one.',
        provider: 'anthropic',
        askedFirst: isOurs ? 1 : 0,
      });
      expect(met.charged).toBe(0);
    },
  );

  const limits = { firstMs: 200, idleMs: 200, wholeMs: 600 };
  const cases = (['openai', 'anthropic'] as const).flatMap((protocol) =>
    Object.entries({ ...stalls, ...endless }).map(
      ([name, stalled]) => [name, protocol, stalled] as const,
    ),
  );
  it.each(cases)(
    '%s (%s) is given up, and its connection closed',
    async (name, protocol, stalled) => {
      const { refusing: fake } = fakes();
      fake.always();
      const { left } = fake.counters;
      const met = await meetStall({ person, llm, fake, protocol, limits }, stalled(limits));
      const hasWords = /middle|few words/.test(name);
      if (hasWords) expect([met.status, met.last]).toEqual([200, unavailable]);
      else expect([met.status, met.error]).toEqual([503, 'LLM_UNAVAILABLE']);
      expect(met.text).toMatch(hasWords ? /^You put/ : /^$/);
      await expect.poll(() => fake.counters.left, { timeout: 5_000 }).toBe(left + 1);
    },
  );
});
