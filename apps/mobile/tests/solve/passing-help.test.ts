import type { SolveEvent } from '@solacore/contract';
import { sayWords } from '@/features/solve/session/talk';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

const help = { level: 2, category: 'distress', region: 'US', resources: [] };
const passing: SolveEvent = {
  event: 'safety',
  data: { ...help, category: 'being_harmed', passing: true },
};
const staying: SolveEvent = { event: 'safety', data: help };
// Harmless, but guessed at by the learned model.
const guessed = 'Sobre todo tristeza. Pienso en ella cada noche.';

/** Without a kind of danger, whatever was guessed. */
const quiet = { level: 2, category: null, resources: null, passing: true };

/** A session whose turns, one after the other, begin with these events. */
async function sessionOf(...turns: SolveEvent[][]) {
  const left = [...turns];
  const client = scriptedSessions(async function* () {
    yield* [...(left.shift() ?? []), token('I hear you.'), done('receive', false)];
  });
  const { session, db } = await openSession(client.sessions);
  const isPinned = async () => (await db.findConversation(conversationId))?.helpPinned;
  return { session, isPinned };
}

test('a guess of the server shows help beside its reply and pins nothing', async () => {
  const { session, isPinned } = await sessionOf([passing]);
  await sayWords(session, 'The deadline moved again.');
  expect(session.store.getState().safety).toEqual(quiet);
  await sayWords(session, 'I could ask for Monday off.');
  expect(session.store.getState().safety).toBeNull();
  expect(await isPinned()).toBe(false);
});

test('a guess of the device shows help and pins nothing', async () => {
  const { session, isPinned } = await sessionOf();
  await sayWords(session, guessed);
  expect(session.store.getState().safety).toEqual(quiet);
  expect(await isPinned()).toBe(false);
});

test("what stays, such as the model's own report, stays after a guess and after other words", async () => {
  const { session, isPinned } = await sessionOf([staying], [passing], []);
  await sayWords(session, 'The deadline moved again.');
  await sayWords(session, 'I could ask for Monday off.');
  await sayWords(session, 'It is nothing, forget it.');
  expect(session.store.getState().safety).toMatchObject({ level: 2 });
  expect(session.store.getState().safety?.passing).toBeUndefined();
  expect(await isPinned()).toBe(true);
});

test('what stays takes the place of a guess', async () => {
  const { session, isPinned } = await sessionOf([passing, staying]);
  await sayWords(session, 'The deadline moved again.');
  expect(session.store.getState().safety?.passing).toBeUndefined();
  expect(await isPinned()).toBe(true);
});
