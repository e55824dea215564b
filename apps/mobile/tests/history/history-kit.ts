import { migrate } from '@/local-db/migrations';
import type { Conversation, LocalDb, Message } from '@/local-db/records';
import { createSqlLocalDb } from '@/local-db/sql-local-db';
import { newConversation } from '@/local-db/start-conversation';
import { openNodeDatabase } from '../local-db/node-database';
import { wholeResults } from '../solve/whole-results';

export async function openHistory() {
  const database = openNodeDatabase();
  await migrate(database);
  return { database, db: createSqlLocalDb(database) };
}

export function said(conversationId: string, content: string, id = `${conversationId}-m`): Message {
  return {
    id,
    conversationId,
    role: 'user',
    content,
    masked: content,
    step: 'receive',
    status: 'sent',
    isOpening: false,
    provider: null,
    createdAt: '2026-11-20T10:00:00.000Z',
  };
}

/** One kept conversation in which `words` were said. */
export async function keep(
  db: LocalDb,
  id: string,
  words: string,
  more: Partial<Conversation> = {},
): Promise<Conversation> {
  const conversation = { ...newConversation(id, 'en', new Date('2026-11-20T10:00:00Z')), ...more };
  await db.saveConversation(conversation);
  await db.saveMessage(said(id, words));
  return conversation;
}

export const aPlan = (more: Partial<Conversation> = {}): Partial<Conversation> => ({
  state: wholeResults(),
  acceptedAt: '2026-11-20T11:00:00.000Z',
  ...more,
});

export const foundIn = async (db: LocalDb, words: string) =>
  (await db.findHistory({ words }, null, 30)).items.map(({ conversation }) => conversation.id);
