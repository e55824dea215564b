import {
  type SolveSessionStatus,
  type SolveState,
  type Step,
  solveStateSchema,
} from '@solacore/contract';
import type { Answerer, Conversation, Message, MessageStatus } from './records.ts';
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
  ended_at: string | null;
  turn_words_id: string | null;
  turn_replaces: string | null;
  results_before: string | null;
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
  provider: Answerer | null;
  model: string | null;
  prompt_version: string | null;
  last_event_id: number | null;
  created_at: string;
};

/** Results that no longer fit the contract are left out. */
function toResults(json: string | null): SolveState {
  const results = solveStateSchema.safeParse(JSON.parse(json ?? '{}'));
  return results.success ? results.data : {};
}

export function toConversation(row: ConversationRow): Conversation {
  return {
    id: row.id,
    serverSessionId: row.server_session_id,
    title: row.title,
    status: row.status,
    shownStep: row.shown_step,
    serverStep: row.current_step,
    stepComplete: row.step_complete === 1,
    state: toResults(row.state),
    emotion: row.emotion,
    lang: row.lang,
    helpPinned: row.help_pinned === 1,
    acceptedAt: row.accepted_at,
    endedAt: row.ended_at,
    lastTurn:
      row.turn_words_id === null
        ? null
        : {
            wordsId: row.turn_words_id,
            replaces: row.turn_replaces,
            resultsBefore: toResults(row.results_before),
          },
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
    conversation.endedAt,
    conversation.lastTurn?.wordsId ?? null,
    conversation.lastTurn?.replaces ?? null,
    conversation.lastTurn ? JSON.stringify(conversation.lastTurn.resultsBefore) : null,
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
  'ended_at',
  'turn_words_id',
  'turn_replaces',
  'results_before',
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
    ...stampOf(row),
    ...(row.last_event_id === null ? {} : { lastEventId: row.last_event_id }),
    createdAt: row.created_at,
  };
}

function stampOf({ model, prompt_version: promptVersion }: MessageRow): Pick<Message, 'stamp'> {
  return model === null && promptVersion === null ? {} : { stamp: { model, promptVersion } };
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
    message.stamp?.model ?? null,
    message.stamp?.promptVersion ?? null,
    message.lastEventId ?? null,
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
  'model',
  'prompt_version',
  'last_event_id',
  'created_at',
];
