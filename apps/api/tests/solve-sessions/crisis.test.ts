import { type Language, languages } from '@solacore/contract';
import { beforeAll, expect, it } from 'vitest';
import { reply } from '../fakes/fake-reply.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';
import { doneOf } from './read-events.ts';
import { withProvider } from './with-provider.ts';

const words: Record<Language, string> = {
  en: 'I want to kill myself tonight',
  es: 'Quiero suicidarme esta noche',
  zh: '我想自杀，今晚就想结束生命',
};

describeOnBothDatabases('words of danger', (ctx) => {
  const api = withProvider(ctx);
  let person: Person;
  beforeAll(async () => {
    person = await registerPerson(api.app);
  });

  it.each(languages)('get help and no generated word in %s, and cost nothing', async (lang) => {
    const { id, usage } = await person.startSession({ locale: lang });
    const asked = api.fake.requests.length;
    const { events } = await person.say(id, { content: words[lang], step: 'receive' });
    expect(events.map(({ event }) => event)).toEqual(['safety', 'done']);
    const [safety] = events;
    if (safety?.event !== 'safety') throw new Error('no safety event');
    expect(safety.data.level).toBeGreaterThanOrEqual(3);
    expect(safety.data.resources.length).toBeGreaterThan(0);
    expect(doneOf(events)).toMatchObject({
      provider: null,
      next_step: 'receive',
      step_complete: false,
      usage: { sessions_used: usage.sessions_used - 1 },
    });
    expect(api.fake.requests).toHaveLength(asked);
  });

  it('give the unit back once, however often they are said', async () => {
    const { id } = await person.startSession();
    const before = (await person.startSession()).usage.sessions_used;
    const content = words.en;
    await person.say(id, { content, step: 'receive' });
    const { events } = await person.say(id, { content, step: 'receive' });
    expect(doneOf(events).usage.sessions_used).toBe(before - 1);
  });

  it('said earlier keep help in sight beside the reply', async () => {
    const { id } = await person.startSession();
    api.fake.script(reply('Thank you for telling me.'));
    const { events } = await person.say(id, {
      content: 'I was not serious, can we go on with my exam',
      step: 'receive',
      history: [{ role: 'user', content: words.en, step: 'receive' }],
    });
    expect(events[0]).toMatchObject({ event: 'safety', data: { level: 2 } });
    expect(doneOf(events).provider).toBe('openai');
  });

  it('do not stop everyday exaggeration', async () => {
    const { id } = await person.startSession();
    api.fake.script(reply('That is a lot.'));
    const { events } = await person.say(id, {
      content: 'This job is killing me, the deadline moved again',
      step: 'receive',
    });
    expect(events[0]?.event).toBe('token');
  });
});
