import { NetworkError } from '@solacore/client';
import type { SolveEvent } from '@solacore/contract';
import { openKept } from '@/features/solve/session/open-kept';
import { returnToTurn } from '@/features/solve/session/return-to-turn';
import type { Session, SessionDeps } from '@/features/solve/session/session-deps';
import { retryTurn, sayWords, stopTurn } from '@/features/solve/session/talk';
import type { LocalDb } from '@/local-db/records';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

async function* play(...events: SolveEvent[]): AsyncGenerator<SolveEvent> {
  yield* events;
}

/** What was sent stays on its way until the turn is stopped. */
async function untilStopped(signal: AbortSignal | undefined): Promise<never> {
  await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  throw new NetworkError('aborted');
}

const contentsOf = ({ store }: Session) => store.getState().messages.map(({ content }) => content);
const isIdle = ({ store }: Session) => store.getState().phase === 'idle';

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it did not come to be');
}

const kept = (db: LocalDb) => db.listMessages(conversationId);

/** Says `text` in a turn that hangs after `parts`; returns once those are on the device. */
async function leaveInMidTurn(text: string, parts: string[]) {
  const client = scriptedSessions(async function* (_, signal) {
    for (const part of parts) yield token(part);
    await untilStopped(signal);
  });
  const { session, db, deps } = await openSession(client.sessions);
  void sayWords(session, text);
  await until(async () => (await kept(db)).at(-1)?.lastEventId === (parts.length || undefined));
  await until(() => client.asked.turns.length === 1);
  return { session, db, deps, messageId: client.asked.turns[0]?.message_id };
}

/** The app was killed and is opened again: the same rows, nothing in memory. */
async function openAgain(deps: SessionDeps, sessions: SessionDeps['sessions']): Promise<Session> {
  const session = await openKept({ ...deps, db: { ...deps.db }, sessions }, conversationId);
  if (!session) throw new Error('the conversation is kept');
  return session;
}

test('every message carries its own id, and the same one when it is sent again', async () => {
  let isServerThere = false;
  const client = scriptedSessions(async function* () {
    if (!isServerThere) throw new NetworkError('unreachable');
    yield done('receive', false);
  });
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'one');
  isServerThere = true;
  await retryTurn(session);
  const id = session.store.getState().messages[0]?.id;
  expect(client.asked.turns.map((turn) => turn.message_id)).toEqual([id, id]);
  expect(client.asked.turns.map((turn) => turn.replaces)).toEqual([undefined, undefined]);
});

test('an app killed in mid-reply shows what came and reads the rest, each word once', async () => {
  const left = await leaveInMidTurn('I wrote to sam@example.com', ['You wrote to <EMA']);
  const client = scriptedSessions(
    () => play(),
    () => play(token('IL_1>, '), token('and heard nothing.'), done('clarify', true)),
  );
  const session = await openAgain(left.deps, client.sessions);
  expect(session.store.getState()).toMatchObject({ phase: 'streaming', problem: null });
  expect(contentsOf(session)[1]).toBe('You wrote to ');
  await until(() => isIdle(session));
  expect(client.resumed).toEqual([{ messageId: left.messageId, afterId: 1 }]);
  expect(contentsOf(session)).toEqual([
    'I wrote to sam@example.com',
    'You wrote to sam@example.com, and heard nothing.',
  ]);
  expect(session.store.getState().conversation).toMatchObject({
    serverStep: 'clarify',
    stepComplete: true,
  });
  await until(async () => (await kept(left.db)).at(-1)?.status === 'sent');
  expect((await kept(left.db)).map(({ lastEventId }) => lastEventId)).toEqual([
    undefined,
    undefined,
  ]);
});

test('killed before the first word: it is read from its first event', async () => {
  const left = await leaveInMidTurn('one', []);
  const client = scriptedSessions(
    () => play(),
    () => play(token('All of it.'), done('receive', false)),
  );
  const session = await openAgain(left.deps, client.sessions);
  expect(session.store.getState().phase).toBe('waiting');
  await until(() => isIdle(session));
  expect(client.resumed).toEqual([{ messageId: left.messageId, afterId: 0 }]);
  expect(contentsOf(session)).toEqual(['one', 'All of it.']);
});

test('a reply the server no longer holds: what came stays, one tap asks again under the same id', async () => {
  const left = await leaveInMidTurn('one', ['Half a ']);
  const client = scriptedSessions(() => play(token('Whole.'), done('clarify', true)));
  client.remote.step = 'clarify';
  const session = await openAgain(left.deps, client.sessions);
  await until(() => isIdle(session));
  expect(session.store.getState().messages[1]).toMatchObject({ content: 'Half a ', status: 'cut' });
  await until(() => session.store.getState().conversation.serverStep === 'clarify');
  await retryTurn(session);
  expect(client.asked.patches).toEqual([{ current_step: 'receive' }]);
  expect(client.asked.turns.map((turn) => turn.message_id)).toEqual([left.messageId]);
  expect(contentsOf(session)).toEqual(['one', 'Whole.']);
});

test('who leaves the screen in mid-reply finds it running when they come back', async () => {
  const release = Promise.withResolvers<void>();
  const client = scriptedSessions(async function* () {
    yield token('Half a ');
    await release.promise;
    yield token('reply.');
    yield done('receive', false);
  });
  const { session, deps } = await openSession(client.sessions);
  const turn = sayWords(session, 'one');
  await until(() => session.store.getState().phase === 'streaming');
  expect(await openKept(deps, conversationId)).toBe(session);
  release.resolve();
  await turn;
  expect(contentsOf(session)).toEqual(['one', 'Half a reply.']);
  expect(await openKept(deps, conversationId)).not.toBe(session);
  expect(client.resumed).toEqual([]);
});

test('back in the foreground, a reply that broke off meanwhile goes on without a word of it', async () => {
  const client = scriptedSessions(
    async function* () {
      yield token('Half a ');
      throw new NetworkError('cut');
    },
    () => play(token('reply.'), done('receive', false)),
  );
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'one');
  await returnToTurn(session);
  expect(client.resumed).toMatchObject([{ afterId: 1 }]);
  expect(contentsOf(session)).toEqual(['one', 'Half a reply.']);
  expect(session.store.getState().problem).toBeNull();
});

test.each([
  ['stopped by the person', 'aborted'],
  ['no longer held by the server', 'lost'],
] as const)('a reply %s is not asked for again by itself', async (_, reason) => {
  const client = scriptedSessions(async function* () {
    yield token('Half a ');
    throw new NetworkError(reason);
  });
  const { session } = await openSession(client.sessions);
  await sayWords(session, 'one');
  await returnToTurn(session);
  expect(client.resumed).toEqual([]);
});

test('stop tells the server, and asking again waits until it has heard', async () => {
  const heard = Promise.withResolvers<void>();
  const client = scriptedSessions(async function* (_, signal) {
    yield token('Half a ');
    if (client.asked.turns.length > 1) return yield done('receive', false);
    await untilStopped(signal);
  });
  const { session } = await openSession({
    ...client.sessions,
    stopGeneration: async (id, messageId) => {
      await client.sessions.stopGeneration(id, messageId);
      await heard.promise;
    },
  });
  const turn = sayWords(session, 'one');
  await until(() => session.store.getState().phase === 'streaming');
  stopTurn(session);
  stopTurn(session);
  await turn;
  expect(client.stopped).toEqual([client.asked.turns[0]?.message_id]);
  const again = retryTurn(session);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(client.asked.turns).toHaveLength(1);
  heard.resolve();
  await again;
  expect(client.asked.turns).toHaveLength(2);
});
