import {
  type ProviderName,
  type SolveSessionStatus,
  type Step,
  solveStateSchema,
} from '@solacore/contract';
import type { Conversation, Message, MessageStatus } from './records.ts';
import type { SqlValue } from './sql-database.ts';

export type ConversationRow = {
  id: string;
  server_session_id: string | null;
  title: string;
  status: SolveSessionStatus;
  shown_step: Step;
  current_step: Step | null;
  step_complete: number;
  state: string;
  emotion: string | null;
  lang: string;
  help_pinned: number;
  accepted_at: string | null;
  created_at: string;
  updated_at: string;
};

export type MessageRow = {
  id: string;
  conversation_id: string;
  role: 'user' | 'assistant';
  content: string;
  masked: string;
  step: Step;
  status: MessageStatus;
  is_opening: number;
  provider: ProviderName | null;
  created_at: string;
};

export function toConversation(row: ConversationRow): Conversation {
  const state = solveStateSchema.safeParse(JSON.parse(row.state));
  return {
    id: row.id,
    serverSessionId: row.server_session_id,
    title: row.title,
    status: row.status,
    shownStep: row.shown_step,
    serverStep: row.current_step,
    stepComplete: row.step_complete === 1,
    state: state.success ? state.data : {},
    emotion: row.emotion,
    lang: row.lang,
    helpPinned: row.help_pinned === 1,
    acceptedAt: row.accepted_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** In the order of `conversationColumns`. */
export function conversationValues(conversation: Conversation): SqlValue[] {
  return [
    conversation.id,
    conversation.serverSessionId,
    conversation.title,
    conversation.status,
    conversation.shownStep,
    conversation.serverStep,
    conversation.stepComplete ? 1 : 0,
    JSON.stringify(conversation.state),
    conversation.emotion,
    conversation.lang,
    conversation.helpPinned ? 1 : 0,
    conversation.acceptedAt,
    conversation.createdAt,
    conversation.updatedAt,
  ];
}

export const conversationColumns = [
  'id',
  'server_session_id',
  'title',
  'status',
  'shown_step',
  'current_step',
  'step_complete',
  'state',
  'emotion',
  'lang',
  'help_pinned',
  'accepted_at',
  'created_at',
  'updated_at',
];

export function toMessage(row: MessageRow): Message {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    role: row.role,
    content: row.content,
    masked: row.masked,
    step: row.step,
    status: row.status,
    isOpening: row.is_opening === 1,
    provider: row.provider,
    createdAt: row.created_at,
  };
}

/** In the order of `messageColumns`. */
export function messageValues(message: Message): SqlValue[] {
  return [
    message.id,
    message.conversationId,
    message.role,
    message.content,
    message.masked,
    message.step,
    message.status,
    message.isOpening ? 1 : 0,
    message.provider,
    message.createdAt,
  ];
}

export const messageColumns = [
  'id',
  'conversation_id',
  'role',
  'content',
  'masked',
  'step',
  'status',
  'is_opening',
  'provider',
  'created_at',
];
