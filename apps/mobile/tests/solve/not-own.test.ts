import { ApiError, type Client } from '@solacore/client';
import { changeReframe } from '@/features/solve/session/fill-in';
import { openKept } from '@/features/solve/session/open-kept';
import { sayWords } from '@/features/solve/session/talk';
import { newConversation } from '@/local-db/start-conversation';
import { openTestLocalDb } from '../local-db/node-database';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

const theirs = '00000000-0000-4000-8000-0000000000aa';

const unknown = () =>
  new ApiError({
    code: 'NOT_FOUND',
    params: {},
    status: 404,
    requestId: null,
    retryAfterSeconds: null,
  });

/** A server that answers a session of somebody else as it does: it has none of that id. */
function serverOfAnother() {
  const client = scriptedSessions(async function* () {
    yield token('What would be good enough?');
    yield done('clarify', false);
  });
  const touched: string[] = [];
  const sessions: Client['solveSessions'] = {
    ...client.sessions,
    get: async (id) => {
      if (id === theirs) throw unknown();
      return client.sessions.get(id);
    },
    patch: async (id, body) => {
      touched.push(id);
      if (id === theirs) throw unknown();
      return client.sessions.patch(id, body);
    },
    postMessage: async function* (id, request, stream) {
      touched.push(id);
      if (id === theirs) throw unknown();
      yield* client.sessions.postMessage(id, request, stream);
    },
  };
  return { ...client, sessions, touched };
}

/** The conversation as a file of another account brings it in, in its second step. */
async function broughtIn(change: object = {}) {
  const server = serverOfAnother();
  const db = await openTestLocalDb();
  await db.saveConversation({
    ...newConversation(conversationId, 'en', new Date(0)),
    serverSessionId: theirs,
    shownStep: 'clarify',
    serverStep: 'clarify',
    ...change,
  });
  const { session, deps } = await openSession(server.sessions, db);
  return { server, db, session, deps };
}

test('words in a conversation of another account go to a session of one’s own, in the same step', async () => {
  const { server, db, session } = await broughtIn();
  await sayWords(session, 'Two reports would do.');
  const kept = await db.findConversation(conversationId);
  expect(server.asked.creations).toBe(1);
  expect(kept?.serverSessionId).not.toBe(theirs);
  expect(server.asked.turns.map(({ step }) => step)).toEqual(['clarify']);
  expect(server.remote.step).toBe('clarify');
  expect(session.store.getState().messages.at(-1)).toMatchObject({
    status: 'sent',
    content: 'What would be good enough?',
  });
});

test('a step that the other’s server session had not reached is not asked of it twice', async () => {
  const { server, session } = await broughtIn({ serverStep: 'receive' });
  await sayWords(session, 'Two reports would do.');
  expect(server.touched.filter((id) => id === theirs)).toHaveLength(1);
  expect(server.asked.turns).toHaveLength(1);
});

test('opened while signed in, it forgets whose it was before anything is said', async () => {
  const { server, deps, db } = await broughtIn();
  const session = await openKept(deps, conversationId);
  await waitUntil(
    async () => (await db.findConversation(conversationId))?.serverSessionId === null,
  );
  expect(session?.store.getState().conversation).toMatchObject({ serverStep: 'receive' });
  expect(server.asked.creations).toBe(0);
});

test('a finished one stays finished and is told to nobody', async () => {
  const { server, deps, db } = await broughtIn({
    shownStep: 'commit',
    serverStep: null,
    status: 'completed',
    acceptedAt: '2026-11-20T10:00:00.000Z',
  });
  const session = await openKept(deps, conversationId);
  await waitUntil(
    async () => (await db.findConversation(conversationId))?.serverSessionId === null,
  );
  if (session) await changeReframe(session, { belief: 40 });
  expect(await db.findConversation(conversationId)).toMatchObject({
    status: 'completed',
    serverStep: null,
  });
  expect(server.asked).toEqual({ creations: 0, turns: [], patches: [] });
});

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('it did not come to that');
}
