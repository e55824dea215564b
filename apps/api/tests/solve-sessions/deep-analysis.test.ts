import { type Tier, tiers } from '@solacore/contract';
import { beforeAll, expect, it } from 'vitest';
import { reply } from '../fakes/fake-reply.ts';
import { describeOnBothDatabases, grantTier } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';
import { withProvider } from './with-provider.ts';

const perspective = 'In a year this may be the week in which you asked.';
const view = { thought: 'I fail', candidates: ['I missed one thing.', 'Two of three are done.'] };
const ways = ['a', 'b'].map((id) => ({
  id,
  title: `Way ${id}`,
  detail: '',
  pros: [],
  cons: [],
  effort: 'low',
  firstEffect: 'today',
  inControl: true,
  source: 'ai',
}));
const parts = { reframe: { ...view, perspective }, options: { items: ways, perspective } };

describeOnBothDatabases('deep analysis', (ctx) => {
  const api = withProvider(ctx);
  const people = new Map<Tier, Person>();
  beforeAll(async () => {
    for (const tier of tiers) {
      const person = await registerPerson(api.app);
      if (tier !== 'free') await grantTier(ctx.db, person.userId, tier);
      people.set(tier, person);
    }
  });

  /** One turn at a step whose model gives a second perspective, asked for or not. */
  async function turnOf(tier: Tier, step: 'reframe' | 'options') {
    const person = people.get(tier);
    if (!person) throw new Error(`nobody is ${tier}`);
    const { id } = await person.startSession();
    const way = step === 'reframe' ? ['clarify', 'reframe'] : ['clarify', 'reframe', 'options'];
    for (const current_step of way) await person.send('PATCH', `/sessions/${id}`, { current_step });
    api.fake.script(
      reply('You said that two of three are done. Which fits?', {
        ready: false,
        result: parts[step],
      }),
    );
    const { events } = await person.say(id, { content: 'I fail at all of it.', step });
    const shown = events.find(({ event }) => event === 'result');
    return { asked: api.fake.requests.at(-1)?.body ?? '', shown: JSON.stringify(shown?.data) };
  }

  it.each(['reframe', 'options'] as const)(
    'asks the stronger model for a second perspective at %s, and passes it on',
    async (step) => {
      for (const tier of ['pro', 'org'] as const) {
        const { asked, shown } = await turnOf(tier, step);
        expect(JSON.parse(asked)).toMatchObject({ model: 'large' });
        expect(asked).toContain('## Second perspective');
        expect(asked.slice(asked.indexOf('"tools"'))).toContain('"perspective"');
        expect(shown).toContain(perspective);
      }
    },
  );

  it.each(['reframe', 'options'] as const)(
    'is neither asked for at %s on the other tiers nor shown where a model gives one',
    async (step) => {
      for (const tier of ['free', 'standard'] as const) {
        const { asked, shown } = await turnOf(tier, step);
        expect(JSON.parse(asked)).toMatchObject({ model: 'small' });
        expect(asked.toLowerCase()).not.toContain('perspective');
        expect(shown).toContain(step);
        expect(shown).not.toContain('erspective');
      }
    },
  );
});
