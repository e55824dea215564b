export type { Conversation, LocalDb, Message, WaitingWords } from './records.ts';
export { startConversation } from './start-conversation.ts';
export { useLocalDb } from './use-local-db.ts';
export { useRecentConversations } from './use-recent-conversations.ts';
