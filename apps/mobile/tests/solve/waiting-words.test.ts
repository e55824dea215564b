import { NetworkError } from '@solacore/client';
import type { SolveEvent } from '@solacore/contract';
import { goOnHere } from '@/features/solve/session/choose-answerer';
import { sendEdited } from '@/features/solve/session/replace-turn';
import type { Session } from '@/features/solve/session/session-deps';
import { sayWords } from '@/features/solve/session/talk';
import { sendNow, takeBack } from '@/features/solve/session/waiting-words';
import { deliverWaiting, stopDelivery } from '@/features/solve/waiting/deliver-waiting';
import { newConversation } from '@/local-db/start-conversation';
import { conversationId, done, openSession, scriptedSessions, token } from './session-kit';

const first = 'My boss keeps moving the deadline.';

async function* answered(): AsyncGenerator<SolveEvent> {
  yield token('So it is the deadline.');
  yield done('receive', false);
}

/** A conversation on a device without a connection, and the switch that brings it back. */
async function openOffline(script = answered) {
  const client = scriptedSessions(script);
  const opened = await openSession(client.sessions);
  const net = { isThere: false };
  opened.deps.isOnline = () => net.isThere;
  opened.deps.isServerThere = async () => net.isThere;
  return { ...opened, ...client, net };
}

const statusesOf = ({ store }: Session) => store.getState().messages.map(({ status }) => status);

test('without a connection words are kept and wait; nothing is tried or noted as having left', async () => {
  const { session, db, asked } = await openOffline();
  await sayWords(session, first);
  expect(session.store.getState()).toMatchObject({
    phase: 'idle',
    problem: null,
    messages: [{ content: first, status: 'waiting' }],
  });
  expect(asked).toEqual({ creations: 0, turns: [], patches: [] });
  const [waiting] = await db.listWaiting();
  expect(waiting).toMatchObject({ conversationId, content: first, title: first.slice(0, -1) });
  expect(await db.listSent(waiting?.messageId ?? '')).toEqual([]);
});

test('they go once when the connection is back, however many ask for it', async () => {
  const { session, db, deps, asked, net } = await openOffline();
  await sayWords(session, first);
  await deliverWaiting(deps);
  expect(asked.turns).toEqual([]);
  net.isThere = true;
  await Promise.all([deliverWaiting(deps), deliverWaiting(deps), sendNow(session)]);
  await deliverWaiting(deps);
  expect(asked.turns.map(({ content }) => content)).toEqual([first]);
  expect(asked.creations).toBe(1);
  expect(await db.listWaiting()).toEqual([]);
});

test('after a restart they wait still, and go under the id they were given', async () => {
  const before = await openOffline();
  await sayWords(before.session, first);
  const [waiting] = await before.db.listWaiting();
  const client = scriptedSessions(answered);
  const { session, deps } = await openSession(client.sessions, before.db);
  expect(statusesOf(session)).toEqual(['waiting']);
  await deliverWaiting(deps);
  expect(client.asked.turns).toMatchObject([
    { message_id: waiting?.messageId, content: first, step: 'receive' },
  ]);
  const again = await openSession(client.sessions, before.db);
  expect(statusesOf(again.session)).toEqual(['sent', 'sent']);
});

test('a server that is not found lets them wait, and is asked again under the same id', async () => {
  let isThere = false;
  const client = scriptedSessions(async function* () {
    if (!isThere) throw new NetworkError('unreachable');
    yield* answered();
  });
  const { session, deps } = await openSession(client.sessions);
  await sayWords(session, first);
  expect(statusesOf(session)).toEqual(['waiting']);
  await deliverWaiting(deps);
  expect(statusesOf(session)).toEqual(['waiting']);
  isThere = true;
  await deliverWaiting(deps);
  const ids = client.asked.turns.map((turn) => turn.message_id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(1);
  expect(client.asked.creations).toBe(1);
});

test('several conversations go one after the other, in the order in which things were said', async () => {
  const events: string[] = [];
  const client = scriptedSessions(async function* ({ content }) {
    events.push(`asked ${content}`);
    yield token('Hm.');
    await new Promise((resolve) => setTimeout(resolve, 20));
    events.push(`done ${content}`);
    yield done('receive', false);
  });
  const { db, deps } = await openSession(client.sessions);
  for (const [id, minute] of [['later', 2] as const, ['sooner', 1] as const]) {
    const at = new Date(Date.UTC(2026, 10, 20, 10, minute));
    await db.saveConversation(newConversation(id, 'en', at));
    await db.saveMessage(waitingMessage(id, `It is the ${id} one.`, at));
  }
  await deliverWaiting(deps);
  expect(events).toEqual([
    'asked It is the sooner one.',
    'done It is the sooner one.',
    'asked It is the later one.',
    'done It is the later one.',
  ]);
});

function waitingMessage(of: string, content: string, at = new Date()) {
  return {
    id: `${of}-words`,
    conversationId: of,
    role: 'user' as const,
    content,
    masked: content,
    step: 'receive' as const,
    status: 'waiting' as const,
    isOpening: false,
    provider: null,
    createdAt: at.toISOString(),
  };
}

const danger = 'I want to kill myself tonight.';

test('words of danger never wait', async () => {
  const { session, db, asked } = await openOffline();
  await sayWords(session, danger);
  expect(session.store.getState()).toMatchObject({ messages: [], safety: { level: 4 } });
  expect(await db.listWaiting()).toEqual([]);
  expect(asked.creations).toBe(0);
});

test('what an older version let through is stopped when it would go, and nothing of it is kept', async () => {
  const client = scriptedSessions(answered);
  const { db, deps } = await openSession(client.sessions);
  await db.saveMessage(waitingMessage(conversationId, danger));
  await deliverWaiting(deps);
  expect(client.asked).toEqual({ creations: 0, turns: [], patches: [] });
  expect(await db.listMessages(conversationId)).toEqual([]);
  const again = await openSession(client.sessions, db);
  expect(again.session.store.getState().safety?.level).toBe(4);
});

test('a check that cannot be made lets nothing go', async () => {
  const { session, deps, asked, net } = await openOffline();
  await sayWords(session, 'I feel like nobody would notice if I was gone.');
  net.isThere = true;
  const save = deps.db.saveConversation;
  deps.db.saveConversation = () => Promise.reject(new Error('The disk is full'));
  await sendNow(session);
  deps.db.saveConversation = save;
  expect(asked).toEqual({ creations: 0, turns: [], patches: [] });
  expect(statusesOf(session)).toEqual(['waiting']);
});

test('without consent they stay; asked by the person, consent is asked for first', async () => {
  const { session, deps, asked, net } = await openOffline();
  await sayWords(session, first);
  net.isThere = true;
  deps.mayShare = async () => false;
  await deliverWaiting(deps);
  expect(session.store.getState().afterConsent).toBeNull();
  await sendNow(session);
  expect(asked.turns).toEqual([]);
  const { afterConsent } = session.store.getState();
  deps.mayShare = async () => true;
  await afterConsent?.();
  expect(asked.turns).toMatchObject([{ content: first }]);
});

test('taken back they are in the field again, and the conversation is as it was', async () => {
  const { session, db, deps, asked, net } = await openOffline();
  await sayWords(session, first);
  await takeBack(session);
  expect(session.draft).toBe(first);
  expect(await db.findDraft(conversationId)).toBe(first);
  expect(session.store.getState()).toMatchObject({
    messages: [],
    conversation: { title: '', lastTurn: null },
  });
  net.isThere = true;
  await deliverWaiting(deps);
  expect(asked.turns).toEqual([]);
});

test('answered here by the guide they do not go any more', async () => {
  const { session, deps, asked, net } = await openOffline();
  await sayWords(session, first);
  await goOnHere(session);
  expect(session.store.getState().messages).toMatchObject([
    { content: first, status: 'sent' },
    { role: 'assistant', provider: 'device', status: 'sent' },
  ]);
  net.isThere = true;
  await deliverWaiting(deps);
  expect(asked).toEqual({ creations: 0, turns: [], patches: [] });
});

test('when the login ends nothing waits any more: it is not sent under another', async () => {
  const { session, db, deps, asked, net } = await openOffline();
  await sayWords(session, first);
  await stopDelivery(db);
  net.isThere = true;
  await deliverWaiting(deps);
  expect(asked.turns).toEqual([]);
  expect(await db.listMessages(conversationId)).toMatchObject([{ status: 'failed' }]);
});

test('words that are to take the place of others do not wait', async () => {
  const { session, db, deps, net } = await openOffline();
  net.isThere = true;
  await sayWords(session, first);
  net.isThere = false;
  deps.sessions.postMessage = async function* () {
    yield* [];
    throw new NetworkError('unreachable');
  };
  await sendEdited(session, 'It is the boss himself.');
  expect(await db.listWaiting()).toEqual([]);
  expect(session.store.getState().problem).toMatchObject({ kind: 'network' });
});

test('in a file they are words that were not sent; back on a device they go by a tap only', async () => {
  const { session, db } = await openOffline();
  await sayWords(session, first);
  const [conversation] = (await db.readKept()).conversations;
  expect(conversation?.children.messages).toMatchObject([{ content: first, status: 'failed' }]);
});
