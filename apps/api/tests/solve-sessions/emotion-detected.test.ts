import type { Language } from '@solacore/contract';
import { beforeAll, expect, it } from 'vitest';
import { dumpRows } from '../canary/database.ts';
import { reply } from '../fakes/fake-reply.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';
import { doneOf } from './read-events.ts';
import { withProvider } from './with-provider.ts';

/** In the person's language: another one would be asked for again. */
const replies: Record<Language, string> = {
  en: 'That is a lot at once.',
  es: 'Es mucho de golpe.',
  zh: '一下子来得太多了。',
};

const named = (label: string) => ({
  ready: false,
  result: { emotion: { label, confirmed: false }, theme: 'The plan that keeps moving' },
});

describeOnBothDatabases('the feeling in done', (ctx) => {
  const api = withProvider(ctx);
  let person: Person;
  beforeAll(async () => {
    person = await registerPerson(api.app);
  });
  const heard = async (content: string, locale: Language, result?: unknown) => {
    const { id } = await person.startSession({ locale });
    api.fake.script(reply(replies[locale], result));
    // A reply without its result is asked for it once more.
    if (result === undefined) api.fake.script(reply(''));
    const { events } = await person.say(id, { content, step: 'receive' });
    return doneOf(events).emotion_detected;
  };

  it('is the model’s own word, whatever the message sounds like', async () => {
    expect(await heard('I am furious with my boss', 'en', named('powerless'))).toBe('powerless');
  });

  it.each([
    ['I am furious with my boss for taking the credit', 'en', 'anger'],
    ['Tengo mucho miedo de que me despidan este mes', 'es', 'fear'],
    ['奶奶走了，我一直想哭，很难过', 'zh', 'sadness'],
    ['We moved the meeting to room four', 'en', null],
  ] as const)('without one it is what the words show: %s', async (content, locale, emotion) => {
    expect(await heard(content, locale)).toBe(emotion);
  });

  it('is kept in no table', async () => {
    expect(await heard('It all got too much', 'en', named('forlornness'))).toBe('forlornness');
    const rows = Buffer.concat(await dumpRows(ctx.db)).toString();
    expect(rows).toContain(person.email);
    expect(rows).not.toContain('forlornness');
  });
});
