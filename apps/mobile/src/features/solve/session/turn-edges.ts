import type { LastTurn, Message } from '@/local-db/records';
import { replyOf } from './apply-solve-event.ts';
import type { SessionState, TurnProblem } from './session-state.ts';

type NewReply = { id: string; createdAt: string };

/** The person's words and the empty reply that waits for its first token. */
export function beginTurn(
  state: SessionState,
  words: Message,
  reply: NewReply,
  turn: LastTurn,
): SessionState {
  const earlier = state.messages.filter((message) => message.id !== words.id);
  return {
    ...state,
    phase: 'waiting',
    queuePosition: null,
    problem: null,
    isEditing: false,
    conversation: { ...state.conversation, lastTurn: turn },
    messages: [
      ...earlier,
      { ...words, status: 'sent' },
      { ...emptyReply(words, reply), provider: state.isLocal ? 'device' : null },
    ],
  };
}

/** The reply to `words` goes on where it broke off. */
export function reopenTurn(state: SessionState, words: Message, reply: NewReply): SessionState {
  const index = state.messages.findIndex((message) => message.id === words.id);
  const broken = state.messages[index + 1] ?? emptyReply(words, reply);
  return {
    ...state,
    phase: broken.content === '' ? 'waiting' : 'streaming',
    queuePosition: null,
    problem: null,
    messages: [
      ...state.messages.slice(0, index),
      { ...words, status: 'sent' },
      { ...broken, status: 'streaming' },
    ],
  };
}

function emptyReply(words: Message, reply: NewReply): Message {
  return {
    ...reply,
    conversationId: words.conversationId,
    role: 'assistant',
    content: '',
    masked: '',
    step: words.step,
    status: 'streaming',
    isOpening: false,
    provider: null,
  };
}

/**
 * A turn that ended without `done`. What was streamed already stays readable; words that never
 * left are `failed`, words whose answer did not come are `cut`.
 */
export function endTurn(
  state: SessionState,
  ending: 'stopped' | 'broken' | 'unsent',
  problem: TurnProblem | null,
): SessionState {
  const idle: SessionState = {
    ...state,
    phase: 'idle',
    queuePosition: null,
    isReconnecting: false,
    problem,
  };
  const reply = replyOf(state);
  if (!reply) return idle;
  const earlier = state.messages.slice(0, -1);
  if (ending === 'stopped')
    return { ...idle, messages: [...earlier, { ...reply, status: 'stopped' }] };
  if (reply.content !== '') return { ...idle, messages: [...earlier, { ...reply, status: 'cut' }] };
  const isUnsent = ending === 'unsent' && problem?.kind === 'network';
  if (!state.isLocal && canWait(state, isUnsent, problem)) {
    return { ...idle, problem: null, messages: markLastWords(earlier, 'waiting') };
  }
  return { ...idle, messages: markLastWords(earlier, isUnsent ? 'failed' : 'cut') };
}

/** Where no server was found, the same words can go later under the same id; a changed turn cannot. */
function canWait(state: SessionState, isUnsent: boolean, problem: TurnProblem | null): boolean {
  if (state.conversation.lastTurn?.replaces !== null || problem?.kind !== 'network') return false;
  return problem.reason === 'unreachable' || (isUnsent && problem.reason === 'timeout');
}

/** Without a connection nothing is tried: the words are kept as the last ones, and wait. */
export function parkTurn(state: SessionState, words: Message, turn: LastTurn): SessionState {
  const earlier = state.messages.filter((message) => message.id !== words.id);
  return {
    ...state,
    problem: null,
    conversation: { ...state.conversation, lastTurn: turn },
    messages: [...earlier, { ...words, status: 'waiting' }],
  };
}

/** The last words, where they wait for a connection. */
export function waitingWords({ messages }: SessionState): Message | undefined {
  const last = messages.at(-1);
  return last?.status === 'waiting' ? last : undefined;
}

/** The words that a retry sends again: the last of the person's, where their turn did not end well. */
export function retryableWords(state: SessionState): Message | undefined {
  const index = state.messages.findLastIndex((message) => message.role === 'user');
  const words = state.messages[index];
  const reply = state.messages[index + 1];
  return words && reply?.status !== 'sent' ? words : undefined;
}

/** Before a retry: the words stay, what came of them goes. */
export function withoutReplyTo(state: SessionState, words: Message): SessionState {
  const index = state.messages.findIndex((message) => message.id === words.id);
  return { ...state, messages: state.messages.slice(0, index + 1) };
}

/** What a page that went away left of a turn that cannot be taken up: nothing streams any more. */
export function settleMessages(messages: Message[]): Message[] {
  const settled = messages.map(
    (message): Message =>
      message.status === 'streaming' ? { ...message, status: 'cut' } : message,
  );
  const last = settled.at(-1);
  return last?.role === 'user' && last.status === 'sent' ? markLastWords(settled, 'cut') : settled;
}

function markLastWords(messages: Message[], status: Message['status']): Message[] {
  const index = messages.findLastIndex((message) => message.role === 'user');
  return messages.map((message, at) => (at === index ? { ...message, status } : message));
}
