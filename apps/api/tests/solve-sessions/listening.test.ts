import type { HistoryEntry, Language } from '@solacore/contract';
import { turnCaps } from '@solacore/solve';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';
import { doneOf, textOf } from './read-events.ts';

const said: Record<Language, string[]> = {
  en: [
    'My sister has not called since the funeral and the house is so quiet.',
    'In the evening I set the table for two and only then I notice.',
    'Her coat is still hanging in the hall.',
  ],
  es: [
    'Mi hermana no ha llamado desde el funeral y la casa está en silencio.',
    'Por la noche pongo la mesa para dos y solo entonces me doy cuenta.',
    'Su abrigo sigue colgado en la entrada.',
  ],
  zh: [
    '葬礼之后妹妹一直没有打过电话，家里安静得可怕。',
    '晚上我摆了两副碗筷，摆好才发现多了一副。',
    '她的外套还挂在门口。',
  ],
};

describeOnBothDatabases('while the person only wants to be heard', (ctx) => {
  let person: Person;
  beforeAll(async () => {
    person = await registerPerson(ctx.app);
  });

  it.each(['en', 'es', 'zh'] as const)('no step ends and nothing is asked (%s)', async (locale) => {
    const { id } = await person.startSession();
    const history: HistoryEntry[] = [];
    const step = 'receive';
    for (let turn = 1; turn <= turnCaps.receive + 2; turn += 1) {
      const content = said[locale][(turn - 1) % said[locale].length] ?? '';
      const state = { mode: 'listen' as const };
      const { events } = await person.say(id, { content, step, history, state, locale });
      const reply = textOf(events);
      expect([reply, doneOf(events)]).toEqual([
        expect.not.stringMatching(/[?？]/),
        expect.objectContaining({ step_complete: false, next_step: 'receive' }),
      ]);
      history.push({ role: 'user', content, step }, { role: 'assistant', content: reply, step });
    }
    const back = { content: said[locale][0] ?? '', step, history, locale } as const;
    const { events } = await person.say(id, { ...back, state: { mode: 'solve' } });
    expect(doneOf(events)).toMatchObject({ step_complete: true, next_step: 'clarify' });
  });
});
