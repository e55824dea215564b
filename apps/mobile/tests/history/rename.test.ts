import { renameConversation } from '@/features/history/rename-conversation';
import { holdRunning, letGo } from '@/features/solve/session/running-sessions';
import { changeConversation } from '@/features/solve/session/save-session';
import { newConversation } from '@/local-db/start-conversation';
import { openTestLocalDb } from '../local-db/node-database';
import { conversationId, openSession, scriptedSessions } from '../solve/session-kit';

const nobody = async function* () {
  yield* [];
  throw new Error('nothing is sent');
};

test('a conversation in which a reply is being written keeps its new title', async () => {
  const db = await openTestLocalDb();
  await db.saveConversation(newConversation(conversationId, 'en', new Date()));
  const { session } = await openSession(scriptedSessions(nobody).sessions, db);
  holdRunning(session);
  await renameConversation(db, conversationId, 'The deadline');
  await changeConversation(session, (before) => ({ ...before, helpPinned: true }));
  letGo(session);
  expect(await db.findConversation(conversationId)).toMatchObject({
    title: 'The deadline',
    helpPinned: true,
  });
});
