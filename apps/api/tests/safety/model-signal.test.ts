import { safetyCategories as wireCategories } from '@solacore/contract';
import { assessConversation, safetyCategories } from '@solacore/safety';
import { beforeEach, describe, expect, it } from 'vitest';
import { safetyReferrals } from '../../src/db/schema.ts';
import { type FakeReply, reply, stepResult } from '../fakes/fake-reply.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from '../solve-sessions/person.ts';
import { doneOf, textOf } from '../solve-sessions/read-events.ts';
import { withProvider } from '../solve-sessions/with-provider.ts';

const content = 'I have sorted my papers and found a home for the cat';
const message = { content, step: 'receive' } as const;
const result = { emotion: { label: 'calm', confirmed: true }, theme: 'Putting things in order' };
const sentence = 'This matters more than the exercise; help is on your screen.';
const grave = { level: 3, category: 'suicide_self_harm' };
const month = `${new Date().toISOString().slice(0, 7)}-01`;

describe('the kinds of danger', () => {
  it('have the same names on the wire as in the phrase lists', () => {
    expect(wireCategories).toEqual(safetyCategories);
  });
});

describeOnBothDatabases('danger that the model reports', (ctx) => {
  const api = withProvider(ctx);
  let person: Person;
  beforeEach(async () => {
    person = await registerPerson(api.app);
    await ctx.db.delete(safetyReferrals);
  });
  const names = (events: { event: string }[]) =>
    events.map(({ event }) => event).filter((name) => name !== 'token');
  const standing = async (id: string) => (await person.send('GET', `/sessions/${id}`)).body;
  const counts = () => ctx.db.select().from(safetyReferrals);

  const raised: [string, FakeReply][] = [
    ['beside a result', reply(sentence, { ready: true, result, safety: grave })],
    ['at level 4', reply(sentence, { ready: true, result, safety: { ...grave, level: 4 } })],
    ['beside a result that does not fit', reply(sentence, { result: 7, safety: grave })],
    ['without a result', reply(sentence, { ready: false, safety: grave })],
    ['without a word', reply('', { ready: false, safety: grave })],
    [
      'in the first of two calls',
      {
        ...reply(sentence, { ready: false, safety: grave }),
        calls: [
          { name: stepResult, pieces: [JSON.stringify({ ready: false, safety: grave })] },
          { name: stepResult, pieces: [JSON.stringify({ ready: true, result })] },
        ],
      },
    ],
  ];
  it.each(raised)('stops the turn %s: help, no result, no step, no charge', async (_case, said) => {
    const { id, usage } = await person.startSession({ locale: 'es-ES' });
    const asked = api.fake.requests.length;
    api.fake.script(said);
    const { events } = await person.say(id, message);
    expect(names(events)).toEqual(['safety', 'done']);
    expect(events.at(-2)).toMatchObject({
      event: 'safety',
      data: { category: 'suicide_self_harm', region: 'ES' },
    });
    expect(doneOf(events)).toMatchObject({
      provider: null,
      next_step: 'receive',
      step_complete: false,
      usage: { sessions_used: usage.sessions_used - 1 },
    });
    expect(await standing(id)).toMatchObject({ status: 'active', current_step: 'receive' });
    expect(await counts()).toEqual([{ month, region: 'ES', count: 1 }]);
    expect(api.fake.requests.length).toBe(asked + 1);
  });

  it('in a repaired result stops the turn as well', async () => {
    const { id } = await person.startSession();
    api.fake.script(reply(sentence), reply('', { ready: true, result, safety: grave }));
    expect(names((await person.say(id, message)).events)).toEqual(['safety', 'done']);
  });

  it('at level 2 shows help beside a turn that goes on', async () => {
    const { id, usage } = await person.startSession();
    api.fake.script(reply('Are you safe?', { ready: true, result, safety: { level: 2 } }));
    const { events } = await person.say(id, message);
    expect(names(events)).toEqual(['safety', 'result', 'done']);
    expect(textOf(events)).toBe('Are you safe?');
    expect(doneOf(events)).toMatchObject({
      step_complete: true,
      usage: { sessions_used: usage.sessions_used },
    });
    expect(await counts()).toEqual([]);
  });

  it('is not asked for where the model will not speak of the words: help, then the error', async () => {
    const { id } = await person.startSession();
    api.fake.script({ text: [], finish: 'refused' });
    const { events } = await person.say(id, message);
    expect(names(events)).toEqual(['safety', 'error']);
    expect(events[0]).toMatchObject({ event: 'safety', data: { level: 2 } });
  });

  it.each([0, 1])('at level %i shows nothing', async (level) => {
    const { id } = await person.startSession();
    api.fake.script(reply('I hear you.', { ready: false, result, safety: { level } }));
    expect(names((await person.say(id, message)).events)).toEqual(['result', 'done']);
  });

  it('is shown once where the check before it has found as much, and again where it is graver', async () => {
    const { id } = await person.startSession();
    const history = [{ role: 'user', content: 'I want to kill myself', step: 'receive' }] as const;
    const say = async (level: number) => {
      api.fake.script(reply('Are you safe?', { ready: false, result, safety: { level } }));
      const { events } = await person.say(id, { ...message, history: [...history] });
      return names(events);
    };
    expect(await say(2)).toEqual(['safety', 'result', 'done']);
    expect(await say(4)).toEqual(['safety', 'safety', 'done']);
  });

  it('is asked about where the check has found a possible one, and only then', async () => {
    const { id } = await person.startSession();
    const ask = async (history: Parameters<Person['say']>[1]['history']) => {
      api.fake.script(reply('I hear you.', { ready: false, result }));
      await person.say(id, { ...message, history });
      return api.fake.requests.at(-1)?.body ?? '';
    };
    const block = 'may be in danger: this comes before the step';
    expect(await ask([])).not.toContain(block);
    const earlier = { role: 'user', content: 'I want to kill myself', step: 'receive' } as const;
    expect(await ask([earlier])).toContain(block);
  });

  it('is no more than a softer reply where only the distress is high', async () => {
    const { id } = await person.startSession();
    const ask = async (before: number) => {
      api.fake.script(reply('I hear you.', { ready: false, result }));
      const { events } = await person.say(id, { ...message, state: { distress: { before } } });
      expect(names(events)).toEqual(['result', 'done']);
      return api.fake.requests.at(-1)?.body ?? '';
    };
    expect(await ask(8)).not.toContain('softer and slower');
    expect(await ask(9)).toContain('softer and slower');
  });
});

describeOnBothDatabases('a turn whose danger check fails', (ctx) => {
  let isBroken = true;
  const api = withProvider(ctx, {
    assessWords: (...words) => {
      if (isBroken) throw new Error('broken on purpose');
      return assessConversation(...words);
    },
  });
  const danger = 'I want to kill myself tonight';
  const say = async (distress: number, said?: FakeReply) => {
    const person = await registerPerson(api.app);
    const { id } = await person.startSession();
    api.fake.script(said ?? reply('I hear you.', { ready: false, result }));
    const state = { distress: { before: distress } };
    const { events } = await person.say(id, { ...message, content: danger, state });
    return events;
  };

  it('goes on, without help where distress is below 9', async () => {
    isBroken = true;
    expect((await say(8)).map(({ event }) => event)).not.toContain('safety');
  });

  it('shows help at once where distress is 9 or more', async () => {
    isBroken = true;
    const events = await say(9);
    expect(events[0]).toMatchObject({ event: 'safety', data: { level: 2 } });
    expect(doneOf(events).provider).toBe('openai');
  });

  it('still stops where the model reports danger', async () => {
    isBroken = true;
    const events = await say(3, reply(sentence, { ready: false, result, safety: grave }));
    expect(events.slice(-2).map(({ event }) => event)).toEqual(['safety', 'done']);
  });

  it('is what it was once the check works', async () => {
    isBroken = false;
    const asked = api.fake.requests.length;
    expect((await say(3)).map(({ event }) => event)).toEqual(['safety', 'done']);
    expect(api.fake.requests.length).toBe(asked);
  });
});
