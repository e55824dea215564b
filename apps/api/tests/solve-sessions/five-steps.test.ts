import { languages, steps } from '@solacore/contract';
import { detectLanguage } from '@solacore/solve';
import { beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/http/app-type.ts';
import { createLlm } from '../../src/llm/create-llm.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { answers } from './answers.ts';
import { talkThrough } from './dialogue.ts';
import { registerPerson } from './person.ts';
import { doneOf } from './read-events.ts';

describeOnBothDatabases('five steps with the guide', (ctx) => {
  let app: App;
  beforeAll(async () => {
    const llm = createLlm({ ...ctx.deps.config.llm, order: ['guide'], guidePaceMs: 0 });
    app = await ctx.buildApp({ parts: { llm } });
  });

  const callers = languages.flatMap((lang) => [
    { lang, caller: 'the app', remembers: true },
    { lang, caller: 'a caller without history', remembers: false },
  ]);
  it.each(callers)('lead to a plan in $lang for $caller', async ({ lang, remembers }) => {
    const person = await registerPerson(app);
    const { id } = await person.startSession({ locale: lang });
    const { turns, state } = await talkThrough(person, id, answers[lang], { remembers });

    expect(turns.length).toBeLessThanOrEqual(20);
    const visited = turns.map(({ step }) => step);
    expect(visited.filter((step, at) => step !== visited[at - 1])).toEqual(steps);
    const ends = turns.map(({ events }) => doneOf(events));
    expect(ends.every(({ provider }) => provider === 'guide')).toBe(true);
    const completing = ends.filter(({ step_complete }) => step_complete);
    expect(completing.map(({ next_step }) => next_step)).toEqual([...steps.slice(1), null]);
    for (const { events } of turns) {
      expect(events.filter(({ event }) => event === 'done' || event === 'error')).toHaveLength(1);
    }
    const voice = turns.map(({ reply }) => reply.replaceAll(/[“«][^”»]*[”»]/g, '')).join(' ');
    expect(detectLanguage(voice)).toBe(lang);
    expect(state.commit?.firstStep).toBeTruthy();
    expect(state.options?.items.length).toBeGreaterThanOrEqual(2);

    const { body } = await person.send('GET', `/sessions/${id}`);
    expect(body).toMatchObject({ status: 'completed', current_step: 'commit' });
    expect(body.completed_at).not.toBeNull();
    const late = await person.say(id, { content: 'One more thing', step: 'commit' });
    expect([late.status, late.error]).toEqual([409, 'SOLVE_SESSION_CLOSED']);
  });

  it('give the same answer to the same words', async () => {
    const person = await registerPerson(app);
    const replies = await Promise.all(
      [1, 2].map(async () => {
        const { id } = await person.startSession();
        return person.say(id, { content: answers.en.receive[0] ?? '', step: 'receive' });
      }),
    );
    expect(replies[0]?.events.slice(0, -1)).toEqual(replies[1]?.events.slice(0, -1));
  });
});
