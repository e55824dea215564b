import { NetworkError } from '@solacore/client';
import { acceptPlan, changePlan } from '@/features/solve/session/fill-in';
import type { LocalDb } from '@/local-db/records';
import { newConversation } from '@/local-db/start-conversation';
import { openTestLocalDb } from '../local-db/node-database';
import { conversationId, openSession, scriptedSessions } from './session-kit';
import { wholeResults } from './whole-results';

function noServer() {
  return scriptedSessions(async function* () {
    yield* [];
    throw new NetworkError('unreachable');
  }).sessions;
}

/** The last step of a conversation, on a store whose writes of it the test lets through. */
async function atThePlan(write: (save: () => Promise<void>) => Promise<void>) {
  const store = await openTestLocalDb();
  await store.saveConversation({
    ...newConversation(conversationId, 'en', new Date(0)),
    shownStep: 'commit',
    serverStep: 'commit',
    stepComplete: true,
    state: wholeResults(),
  });
  const db: LocalDb = {
    ...store,
    saveConversation: (conversation) => write(() => store.saveConversation(conversation)),
  };
  const { session } = await openSession(noServer(), db);
  return { session, store };
}

test('a plan shows as kept only when the device has it: leaving at that moment loses nothing', async () => {
  const { session, store } = await atThePlan((save) => save());
  const whenShown: Promise<unknown>[] = [];
  session.store.subscribe(({ conversation }) => {
    if (conversation.acceptedAt) whenShown.push(store.findConversation(conversationId));
  });
  await acceptPlan(session);
  expect(await whenShown[0]).toMatchObject({ status: 'completed' });
  expect(await whenShown[0]).not.toMatchObject({ acceptedAt: null });
});

test('a device that refuses the plan does not show it as kept', async () => {
  const { session } = await atThePlan(() => Promise.reject(new Error('disk full')));
  await expect(acceptPlan(session)).rejects.toThrow('disk full');
  expect(session.store.getState().conversation.acceptedAt).toBeNull();
});

test('what is changed while the plan is being kept stays, and the plan is kept', async () => {
  const { session, store } = await atThePlan((save) => save());
  const accepting = acceptPlan(session);
  await changePlan(session, { confidence: 3 });
  await accepting;
  const kept = await store.findConversation(conversationId);
  expect(kept?.acceptedAt).not.toBeNull();
  expect(kept?.state.commit?.confidence).toBe(3);
});
