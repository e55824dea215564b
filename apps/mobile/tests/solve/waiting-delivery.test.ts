import { NetworkError } from '@solacore/client';
import { sayWords } from '@/features/solve/session/talk';
import { sendNow } from '@/features/solve/session/waiting-words';
import { deliverWaiting } from '@/features/solve/waiting/deliver-waiting';
import { newConversation } from '@/local-db/start-conversation';
import { done, openSession, scriptedSessions, token } from './session-kit';
import { answered, first, openOffline, statusesOf, waitingMessage } from './waiting-kit';

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
