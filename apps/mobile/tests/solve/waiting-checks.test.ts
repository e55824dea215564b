import { sayWords } from '@/features/solve/session/talk';
import { sendNow } from '@/features/solve/session/waiting-words';
import { deliverWaiting } from '@/features/solve/waiting/deliver-waiting';
import { conversationId, openSession, scriptedSessions } from './session-kit';
import { answered, first, openOffline, statusesOf, waitingMessage } from './waiting-kit';

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
