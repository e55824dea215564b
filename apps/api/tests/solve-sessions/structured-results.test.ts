import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { tokenUsage } from '../../src/db/schema.ts';
import { type FakeReply, reply, stepResult } from '../fakes/fake-reply.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';
import { doneOf, textOf } from './read-events.ts';
import { withProvider } from './with-provider.ts';

const email = 'lena.marwick@example.org';
const message = { content: 'I am three weekends behind', step: 'receive' } as const;
const part = (theme: string, confirmed = false) => ({
  emotion: { label: 'sad', confirmed },
  theme,
});
const call = (input: unknown, name = stepResult) => ({ name, pieces: [JSON.stringify(input)] });
const cut = { name: stepResult, pieces: ['{"ready":true,"result":{"emotion":{"la'] };
const said = ['You put three weekends into it.'];

describeOnBothDatabases('the result beside a reply', (ctx) => {
  const api = withProvider(ctx);
  let person: Person;
  // Someone new each time: a free account has ten sessions.
  beforeEach(async () => {
    person = await registerPerson(api.app);
  });
  const turn = async (...replies: FakeReply[]) => {
    const { id } = await person.startSession();
    const asked = api.fake.requests.length;
    api.fake.script(...replies);
    const answer = await person.say(id, message);
    const shown = answer.events.find(({ event }) => event === 'result');
    return { ...answer, id, shown: shown?.data, calls: api.fake.requests.length - asked };
  };

  const read: [string, Omit<FakeReply, 'text'>][] = [
    [
      'with more fields than were asked for',
      { calls: [call({ ready: false, mood: 1, result: { ...part('Behind'), extra: [1] } })] },
    ],
    ['without ready', { calls: [call({ result: part('Behind', true) })] }],
    ['as the bare part', { calls: [call(part('Behind'))] }],
    [
      'with arguments as an object',
      { calls: [{ ...call({ ready: false, result: part('Behind') }), asObject: true }] },
    ],
    [
      'with arguments in a string of their own',
      { calls: [call(JSON.stringify({ ready: false, result: part('Behind') }))] },
    ],
    [
      'under another name',
      { calls: [call({ ready: false, result: part('Behind') }, 'functions.step_result')] },
    ],
    [
      'before the end of the text',
      { calls: [call({ ready: false, result: part('Behind') })], textAfter: [' Tell me more.'] },
    ],
    [
      'twice, word for word',
      { calls: [call({ result: part('Behind') }), call({ result: part('Behind') })] },
    ],
    [
      'twice, the second one corrected',
      { calls: [call({ result: part('Wrong') }), call({ result: part('Behind') })] },
    ],
    ['twice, the second one cut', { calls: [call({ result: part('Behind') }), cut] }],
    [
      'twice, the second one unfit',
      { calls: [call({ result: part('Behind') }), call({ result: 7 })] },
    ],
    [
      'beside a call of something else',
      { calls: [call({ query: 'x' }, 'search'), call({ result: part('Behind') })] },
    ],
  ];
  it.each(read)('is read %s, without asking again', async (_case, sent) => {
    const { events, shown, calls } = await turn({ text: said, ...sent });
    expect(shown).toMatchObject({ receive: { theme: 'Behind' } });
    expect(JSON.stringify(shown)).not.toContain('extra');
    expect(textOf(events)).toBe([...said, ...(sent.textAfter ?? [])].join(''));
    expect(doneOf(events)).toMatchObject({ step_complete: false, next_step: 'receive' });
    expect(calls).toBe(1);
  });

  const unfit: [string, FakeReply['calls']][] = [
    ['missing', []],
    ['cut', [cut]],
    ['of another step', [call({ ready: true, result: { problem: 'x' } })]],
    ['a list', [call([1, 2])]],
    ['null', [call(null)]],
    ['empty', [{ name: stepResult, pieces: [] }]],
    ['unfit twice', [call({ result: 7 }), cut]],
    ['a call of something else', [call({ query: 'x' }, 'search')]],
  ];
  it.each(unfit)('is asked for once more where it is %s', async (_case, calls = []) => {
    const repair = reply('ignored', { ready: true, result: part('Behind', true) });
    const repaired = await turn({ text: said, calls }, repair);
    expect(repaired.calls).toBe(2);
    expect(api.fake.requests.at(-1)?.body).toContain('"tool_choice":{"type":"function"');
    expect(textOf(repaired.events)).toBe(said[0]);
    expect(repaired.shown).toEqual({ receive: part('Behind', true) });
    expect(doneOf(repaired.events).step_complete).toBe(true);
  });

  it.each(unfit)(
    'is left out where it stays %s: the turn counts and the step goes on',
    async (_case, calls = []) => {
      const {
        id,
        events,
        shown,
        calls: made,
      } = await turn({ text: said, calls }, { text: said, calls });
      expect([made, shown]).toEqual([2, undefined]);
      expect(doneOf(events)).toMatchObject({ step_complete: false, next_step: 'receive' });
      expect((await person.say(id, message)).status).toBe(200);
    },
  );

  it('costs the card and not the turn where asking again fails', async () => {
    const { events, shown, calls } = await turn(
      { text: said },
      { text: [], fault: { kind: 'status', status: 500 } },
    );
    expect([calls, shown, textOf(events)]).toEqual([2, undefined, said[0]]);
    expect(doneOf(events).provider).toBe('openai');
  });

  it('without a word beside it has the words asked for, once, and stays', async () => {
    const { events, shown, calls } = await turn(
      reply('', { ready: true, result: part('Behind', true) }),
      { text: said },
    );
    expect([calls, textOf(events)]).toEqual([2, said[0]]);
    expect(shown).toEqual({ receive: part('Behind', true) });
    expect(doneOf(events)).toMatchObject({ step_complete: true, provider: 'openai' });
  });

  it('without a word, twice, is shown beside a plain sentence', async () => {
    const wordless = reply('', { ready: false, result: part('Behind') });
    const { events, shown, calls } = await turn(wordless, wordless);
    expect([calls, shown]).toEqual([2, { receive: part('Behind') }]);
    expect(textOf(events)).toMatch(/left it out.*\?$/);
  });

  it('that is repaired passes the privacy net, both ways, with a placeholder in pieces', async () => {
    const { id } = await person.startSession();
    const json = JSON.stringify({ ready: false, result: part('Write to <HIDDEN_1>') });
    const at = json.indexOf('HIDDEN_1') + 4;
    api.fake.script(
      { text: said },
      { text: [], calls: [{ name: stepResult, pieces: [json.slice(0, at), json.slice(at)] }] },
    );
    const { events } = await person.say(id, { ...message, content: `I should write to ${email}` });
    expect(JSON.stringify(events.find(({ event }) => event === 'result'))).toContain(email);
    for (const { body } of api.fake.requests.slice(-2)) {
      expect(body).toContain('HIDDEN_1');
      expect(body).not.toContain('marwick');
    }
  });
});

describeOnBothDatabases(
  'the tokens of a repaired result',
  (ctx) => {
    const api = withProvider(ctx);
    it('are counted with those of the reply', async () => {
      const person = await registerPerson(api.app);
      const { id } = await person.startSession();
      api.fake.script({ text: said }, reply('', { ready: false, result: part('Behind') }));
      await person.say(id, message);
      // The fake bills 120 tokens a call.
      await expect
        .poll(async () => {
          const rows = await ctx.db
            .select()
            .from(tokenUsage)
            .where(eq(tokenUsage.userId, person.userId));
          return rows.map(({ tokens }) => tokens);
        })
        .toEqual([240]);
    });
  },
  { environment: { LLM_DAILY_TOKENS_PER_USER: '1000000' } },
);
