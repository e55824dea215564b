import { beforeEach, expect, it } from 'vitest';
import { reply } from '../fakes/fake-reply.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from '../solve-sessions/person.ts';
import { withProvider } from '../solve-sessions/with-provider.ts';

const result = { emotion: { label: 'sadness', confirmed: true }, theme: 'A sister who is silent' };
// Harmless, but guessed at by the learned model; no phrase stands in it.
const guessed = 'Sobre todo tristeza. Pienso en ella cada noche.';

describeOnBothDatabases('danger that is only guessed at', (ctx) => {
  const api = withProvider(ctx);
  let person: Person;
  beforeEach(async () => {
    person = await registerPerson(api.app);
  });
  const say = async (content: string, level: number, said: string[] = []) => {
    const { id } = await person.startSession();
    api.fake.script(reply('I hear you.', { ready: false, result, safety: { level } }));
    const history = said.map(
      (words) => ({ role: 'user', content: words, step: 'receive' }) as const,
    );
    const { events } = await person.say(id, { content, step: 'receive', history });
    return events.filter(({ event }) => event === 'safety').map(({ data }) => data);
  };

  it('shows help that claims no kind of danger, and says that it does not stay', async () => {
    const guess = { level: 2, category: 'distress', passing: true };
    expect(await say(guessed, 0)).toEqual([expect.objectContaining(guess)]);
  });

  it('stays where the model reports as much', async () => {
    const [first, second] = await say(guessed, 2);
    expect(first).toMatchObject({ passing: true });
    expect(second).toMatchObject({ level: 2 });
    expect(second).not.toHaveProperty('passing');
  });

  it('stays where it was said outright before, through a denial', async () => {
    const [only, ...more] = await say('No era en serio.', 0, ['Quiero morir.', 'Un 8']);
    expect(only).toMatchObject({ level: 2, category: 'suicide_self_harm' });
    expect(only).not.toHaveProperty('passing');
    expect(more).toEqual([]);
  });
});
