import { ApiError, NetworkError } from '@solacore/client';
import type { SolveEvent } from '@solacore/contract';
import { retryTurn, sayWords } from '@/features/solve/session/talk';
import { done, openSession, scriptedSessions, token } from './session-kit';

async function* play(...events: SolveEvent[]): AsyncGenerator<SolveEvent> {
  yield* events;
}

test('a reply cut off keeps what came; where no server was found the words wait', async () => {
  const cut = scriptedSessions(async function* () {
    yield token('Half a ');
    throw new NetworkError('cut');
  });
  const first = await openSession(cut.sessions);
  await sayWords(first.session, 'one');
  expect(first.session.store.getState().messages[1]).toMatchObject({
    content: 'Half a ',
    status: 'cut',
  });

  const gone = scriptedSessions(async function* () {
    yield* play();
    throw new NetworkError('unreachable');
  });
  const second = await openSession(gone.sessions);
  await sayWords(second.session, 'one');
  expect(second.session.store.getState()).toMatchObject({
    messages: [{ content: 'one', status: 'waiting' }],
    problem: null,
  });
});

test('an answer that cannot be read leaves the words unanswered: waiting would not help', async () => {
  const client = scriptedSessions(async function* () {
    yield* play();
    throw new NetworkError('unreadable');
  });
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'one');
  expect(session.store.getState()).toMatchObject({
    messages: [{ content: 'one', status: 'cut' }],
    problem: { kind: 'network', reason: 'unreadable' },
  });
});

test('words that never left this device go once the server is there', async () => {
  const client = scriptedSessions(() => play(token('Here.'), done('receive', false)));
  let isServerThere = false;
  const { create } = client.sessions;
  const { session } = await openSession({
    ...client.sessions,
    create: async (fields) => {
      if (!isServerThere) throw new NetworkError('unreachable');
      return create(fields);
    },
  });
  await sayWords(session, 'one');
  expect(session.store.getState().messages).toMatchObject([{ content: 'one', status: 'waiting' }]);
  expect(client.asked.turns).toEqual([]);
  isServerThere = true;
  await retryTurn(session);
  expect(session.store.getState().messages).toMatchObject([
    { content: 'one', status: 'sent' },
    { content: 'Here.', status: 'sent' },
  ]);
});

test('a lost answer left the server a step ahead: the turn goes back and through', async () => {
  let refusals = 0;
  const client = scriptedSessions(async function* () {
    if (refusals === 0) {
      refusals += 1;
      client.remote.step = 'clarify';
      throw new ApiError({
        code: 'STEP_OUT_OF_ORDER',
        params: { expected: 'clarify' },
        status: 409,
        requestId: null,
        retryAfterSeconds: null,
      });
    }
    yield done('receive', false);
  });
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'one');
  expect(client.asked.patches).toEqual([{ current_step: 'receive' }]);
  expect(session.store.getState().problem).toBeNull();
});

test('a page that went away in mid-turn: the words wait, marked as cut, and can be sent again', async () => {
  const client = scriptedSessions(() => play(token('Back.'), done('receive', false)));
  const { session, db } = await openSession(client.sessions);
  await sayWords(session, 'one');
  const reply = session.store.getState().messages[1];
  if (reply) await db.deleteMessage(reply.id);
  const again = await openSession(client.sessions, db);
  expect(again.session.store.getState().messages).toMatchObject([
    { content: 'one', status: 'cut' },
  ]);
  await retryTurn(again.session);
  expect(again.session.store.getState().messages.map((message) => message.content)).toEqual([
    'one',
    'Back.',
  ]);
  expect(client.asked.creations).toBe(1);
});
