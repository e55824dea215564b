import { announceConversationsChanged } from '@/local-db/conversation-changes';
import type { Conversation } from '@/local-db/records';
import type { Session } from './session-deps.ts';

/** Changes the conversation on the screen and on the device. */
export async function changeConversation(
  session: Session,
  change: (conversation: Conversation) => Conversation,
): Promise<void> {
  session.store.setState((state) => ({ conversation: change(state.conversation) }));
  await saveConversation(session);
}

async function saveConversation({ deps, store }: Session): Promise<void> {
  const updatedAt = deps.now().toISOString();
  store.setState((state) => ({ conversation: { ...state.conversation, updatedAt } }));
  await deps.db.saveConversation(store.getState().conversation);
  announceConversationsChanged();
}

/** Makes the device's copy of a turn equal to the screen: what left the screen is deleted. */
export async function saveTurn(session: Session, idsBefore: Set<string>): Promise<void> {
  const { deps, store, masker } = session;
  const { messages, conversation } = store.getState();
  const present = new Set(messages.map((message) => message.id));
  for (const id of idsBefore) if (!present.has(id)) await deps.db.deleteMessage(id);
  for (const message of messages.slice(-2)) await deps.db.saveMessage(message);
  await deps.db.saveMaskEntries(conversation.id, masker.entries());
  await saveConversation(session);
}
