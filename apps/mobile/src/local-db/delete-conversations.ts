import { announceConversationsChanged } from './conversation-changes.ts';
import type { LocalDb } from './records.ts';

/** The way conversations are deleted; lists and reminders hear of it. */
export async function deleteConversations(db: LocalDb, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.deleteConversations(ids);
  announceConversationsChanged();
}
