import { NetworkError } from '@solacore/client';
import { goOnHere } from '@/features/solve/session/choose-answerer';
import { sendEdited } from '@/features/solve/session/replace-turn';
import { sayWords } from '@/features/solve/session/talk';
import { takeBack } from '@/features/solve/session/waiting-words';
import { deliverWaiting, stopDelivery } from '@/features/solve/waiting/deliver-waiting';
import { conversationId } from './session-kit';
import { first, openOffline } from './waiting-kit';

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
