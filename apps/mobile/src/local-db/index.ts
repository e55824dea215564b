export { announceConversationsChanged } from './conversation-changes.ts';
export { type LocalDbState, openLocalDb } from './local-db-state.ts';
export type { Conversation, LocalDb, MaskEntry, Message, MessageStatus } from './records.ts';
export { startConversation, takeFirstWords } from './start-conversation.ts';
export { useLocalDb } from './use-local-db.ts';
export { type RecentConversations, useRecentConversations } from './use-recent-conversations.ts';
