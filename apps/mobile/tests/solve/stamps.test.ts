import type { SolveEvent } from '@solacore/contract';
import { guideVersion } from '@solacore/solve';
import { goOnHere } from '@/features/solve/session/choose-answerer';
import { regenerate } from '@/features/solve/session/replace-turn';
import { sayWords } from '@/features/solve/session/talk';
import { conversationId, doneBy, openSession, scriptedSessions, token } from './session-kit';

jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));

async function* play(...events: SolveEvent[]): AsyncGenerator<SolveEvent> {
  yield* events;
}

const first = { provider: 'openai', model: 'small', prompt_version: '2026-11-23.aa' } as const;
const second = { provider: 'anthropic', model: 'large', prompt_version: '2026-11-24.bb' } as const;

test('a reply is kept with its model and prompt, and another reply with its own', async () => {
  const stamps = [first, second];
  const { sessions } = scriptedSessions(() => play(token('Hm.'), doneBy(stamps.shift() ?? first)));
  const { session, db } = await openSession(sessions);
  await sayWords(session, 'Three reports are late.');
  const kept = async () => (await db.listMessages(conversationId)).map(({ stamp }) => stamp);
  expect(await kept()).toEqual([undefined, { model: 'small', promptVersion: '2026-11-23.aa' }]);
  await regenerate(session);
  expect(await kept()).toEqual([undefined, { model: 'large', promptVersion: '2026-11-24.bb' }]);
});

test('a reply of the guide here is kept with the version of its texts', async () => {
  const { sessions } = scriptedSessions(() => play(token('Hm.'), doneBy(first)));
  const { session, db } = await openSession(sessions);
  await goOnHere(session);
  await sayWords(session, 'Three reports are late.');
  expect((await db.listMessages(conversationId)).at(-1)).toMatchObject({
    provider: 'device',
    stamp: { model: null, promptVersion: guideVersion },
  });
});

test('a reply of a server that tells neither is kept without, and is no less an answer', async () => {
  const { sessions } = scriptedSessions(() => play(token('Hm.'), doneBy({ provider: 'openai' })));
  const { session, db } = await openSession(sessions);
  await sayWords(session, 'Three reports are late.');
  const reply = (await db.listMessages(conversationId)).at(-1);
  expect(reply).toMatchObject({ provider: 'openai', status: 'sent' });
  expect(reply).not.toHaveProperty('stamp');
});
