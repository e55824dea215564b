import { findRunningSession } from '@/features/solve/session/running-sessions.ts';
import { announceConversationsChanged } from '@/local-db/conversation-changes.ts';
import type { LocalDb } from '@/local-db/records.ts';

export const longestTitle = 80;

/** The person's own title. A reply that is being written there keeps it too. */
export async function renameConversation(db: LocalDb, id: string, title: string): Promise<void> {
  const session = findRunningSession(db, id);
  session?.store.setState((state) => ({ conversation: { ...state.conversation, title } }));
  await db.renameConversation(id, title);
  announceConversationsChanged();
}
