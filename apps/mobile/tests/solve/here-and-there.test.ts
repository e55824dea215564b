import { ApiError, NetworkError } from '@solacore/client';
import { goOnHere, goOnThere } from '@/features/solve/session/choose-answerer';
import { loadSession } from '@/features/solve/session/load-session';
import { openKept } from '@/features/solve/session/open-kept';
import { sayWords } from '@/features/solve/session/talk';
import { continueToNextStep } from '@/features/solve/session/ways';
import { answers, first, noServer } from './local-guide-kit';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

test.each([
  ['the server is not reached', new NetworkError('unreachable')],
  [
    'nobody can answer there',
    new ApiError({
      code: 'LLM_UNAVAILABLE',
      params: {},
      status: 503,
      requestId: null,
      retryAfterSeconds: null,
    }),
  ],
])('where %s the guide here answers the same words, and says that it was it', async (_, error) => {
  let isThere = false;
  const client = scriptedSessions(async function* () {
    if (!isThere) throw error;
    yield token('Back.');
    yield done('receive', false);
  });
  const { session, db, deps } = await openSession(client.sessions);
  await sayWords(session, first);
  expect(session.store.getState().messages).toHaveLength(1);
  await goOnHere(session);
  const { messages, isLocal } = session.store.getState();
  expect(isLocal).toBe(true);
  expect(messages.map(({ provider }) => provider)).toEqual([null, 'device']);
  expect(client.asked.turns).toHaveLength(1);

  const reopened = await loadSession(deps, conversationId);
  expect(reopened?.store.getState().isLocal).toBe(true);

  isThere = true;
  await goOnThere(session);
  await sayWords(session, 'Mostly I am worried.');
  expect(client.asked.turns).toHaveLength(2);
  expect(client.asked.turns[1]?.history?.map(({ role }) => role)).toEqual(['user', 'assistant']);
  const kept = await db.listMessages(conversationId);
  expect(kept.map(({ provider }) => provider)).toEqual([null, 'device', null, 'guide']);
});

test('a step that was finished here is caught up with when words are sent again', async () => {
  const client = scriptedSessions(async function* () {
    yield token('Heard.');
    yield done('clarify', false);
  });
  const { session } = await openSession(client.sessions);
  await sayWords(session, first);
  client.remote.step = 'receive';
  session.store.setState(({ conversation }) => ({
    conversation: { ...conversation, serverStep: 'receive' },
  }));
  await goOnHere(session);
  for (const words of answers.receive) await sayWords(session, words);
  await sayWords(session, 'It is the deadline that weighs on me.');
  await continueToNextStep(session);
  expect(session.store.getState().conversation).toMatchObject({
    shownStep: 'clarify',
    serverStep: 'receive',
  });
  await goOnThere(session);
  await sayWords(session, 'He moved it again on Friday.');
  expect(client.asked.patches).toEqual([{ current_step: 'clarify' }]);
  expect(client.asked.turns.at(-1)?.step).toBe('clarify');
});

test('a reply of the guide that broke off with the app is not asked for at the server', async () => {
  const client = scriptedSessions(async function* () {
    yield token('Heard.');
    yield done('receive', false);
  });
  const { session, deps, db } = await openSession(client.sessions);
  await sayWords(session, first);
  await goOnHere(session);
  await sayWords(session, 'Mostly worried.');
  const last = session.store.getState().messages.at(-1);
  if (!last) throw new Error('there is a reply');
  await db.saveMessage({ ...last, status: 'streaming' });
  const reopened = await openKept(deps, conversationId);
  expect(reopened?.store.getState().messages.at(-1)).toMatchObject({
    status: 'cut',
    provider: 'device',
  });
  expect(client.resumed).toEqual([]);
});

test('somebody who said they are under 18 is not answered here either', async () => {
  const client = noServer();
  const { session, deps } = await openSession(client.sessions);
  deps.mayTalkHere = () => false;
  await goOnHere(session);
  expect(session.store.getState()).toMatchObject({ isLocal: false });
  expect(session.store.getState().afterConsent).not.toBeNull();
});
