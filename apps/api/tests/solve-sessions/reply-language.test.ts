import { detectLanguage } from '@solacore/solve';
import { beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/http/app-type.ts';
import { createLlm } from '../../src/llm/create-llm.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';
import { textOf } from './read-events.ts';

describeOnBothDatabases('the language of a reply', (ctx) => {
  let app: App;
  let person: Person;
  beforeAll(async () => {
    const llm = createLlm({ ...ctx.deps.config.llm, order: ['guide'], guidePaceMs: 0 });
    app = await ctx.buildApp({ parts: { llm } });
    person = await registerPerson(app);
  });

  it.each([
    ['words enough', 'Mi jefe me grita todos los dias y no se que hacer', 'en', 'es'],
    ['a word of another language', 'Estoy super stressed con el deadline del viernes', 'en', 'es'],
    ['a word of another language', 'My suegra keeps telling me how to raise my kids', 'es', 'en'],
    ['a word of another language', '我跟 boss 说了 deadline 的事，他根本不听', 'en', 'zh'],
    ['too few words', 'Mi jefe', 'en', 'en'],
    ['too few words beside placeholders', '<PERSON_1> <PERSON_2> <PERSON_3> discuten', 'en', 'en'],
    ['a face only', '😭😭😭', 'zh', 'zh'],
  ])(
    '%s: %s, said where the app speaks %s, is answered in %s',
    async (_, content, locale, lang) => {
      const { id } = await person.startSession({ locale });
      const { events } = await person.say(id, { content, step: 'receive' });
      const own = textOf(events).replaceAll(/[“«][^”»]*[”»]/g, '');
      expect(detectLanguage(own)).toBe(lang);
    },
  );
});
