import type { SolveState } from '@solacore/contract';
import type { Message } from '@/local-db/records';
import { conversationTitle } from './conversation-title.ts';
import { isBusy, isCrisis, type SessionState } from './session-state.ts';

/** What was said in the turn whose place the last one takes; empty once it has taken it. */
export function replacedMessages({ messages, conversation }: SessionState): Message[] {
  const { lastTurn } = conversation;
  if (!lastTurn?.replaces) return [];
  const from = messages.findIndex(({ id }) => id === lastTurn.replaces);
  const to = messages.findIndex(({ id }) => id === lastTurn.wordsId);
  return from === -1 || to === -1 ? [] : messages.slice(from, to);
}

/** What is said while a turn takes the place of another; the other is kept until then. */
export function visibleMessages(state: SessionState): Message[] {
  if (!isBusy(state)) return state.messages;
  const replaced = new Set(replacedMessages(state));
  return replaced.size === 0
    ? state.messages
    : state.messages.filter((message) => !replaced.has(message));
}

/** The results that the last turn starts from. How heavy it is and what is wanted, only the person says. */
export function resultsForTurn(state: SessionState): SolveState {
  const { lastTurn, state: results } = state.conversation;
  if (!lastTurn || replacedMessages(state).length === 0) return results;
  return {
    ...lastTurn.resultsBefore,
    ...(results.distress ? { distress: results.distress } : {}),
    ...(results.mode ? { mode: results.mode } : {}),
  };
}

/** The new reply has begun: what it replaces goes, and with it what had come of that. */
export function takePlace(state: SessionState): SessionState {
  const replaced = replacedMessages(state);
  if (replaced.length === 0) return state;
  const messages = state.messages.filter((message) => !replaced.includes(message));
  return {
    ...state,
    messages,
    suggestedFeeling: null,
    conversation: {
      ...state.conversation,
      title: titleAfter(state, messages),
      state: resultsForTurn(state),
      stepComplete: false,
    },
  };
}

/** A title made of the first words follows them; one given by hand stays. */
function titleAfter({ conversation, messages: before }: SessionState, messages: Message[]): string {
  const [old, now] = [before[0], messages[0]];
  if (!old || !now || conversation.title !== conversationTitle(old.content)) {
    return conversation.title;
  }
  return conversationTitle(now.content);
}

/** Another reply never began: the one before stands, and only words that are new are kept. */
export function keepReplaced(state: SessionState): SessionState {
  const { lastTurn } = state.conversation;
  const [replaced] = replacedMessages(state);
  const words = state.messages.find(({ id }) => id === lastTurn?.wordsId);
  if (!lastTurn || !replaced || !words || words.content !== replaced.content) return state;
  return {
    ...state,
    messages: state.messages.slice(0, state.messages.indexOf(words)),
    conversation: {
      ...state.conversation,
      lastTurn: { ...lastTurn, wordsId: replaced.id, replaces: null },
    },
  };
}

/** The words of the turn that can still be given another form; undefined where it stands. */
function openWords(state: SessionState): Message | undefined {
  const { conversation, messages } = state;
  if (isBusy(state) || isCrisis(state)) return undefined;
  if (conversation.status !== 'active' || conversation.acceptedAt !== null) return undefined;
  const words = messages.findLast((message) => message.role === 'user');
  const isLast = words !== undefined && words.id === conversation.lastTurn?.wordsId;
  if (words?.status === 'waiting') return undefined;
  return isLast && words.step === conversation.shownStep ? words : undefined;
}

/** The words that another reply can be asked for; the guide always answers the same words alike. */
export function regenerableWords(state: SessionState): Message | undefined {
  const last = state.messages.at(-1);
  if (state.isLocal || last?.provider === 'device') return undefined;
  return last?.role === 'assistant' && last.status === 'sent' ? openWords(state) : undefined;
}

/** The last words, where the person can change them. */
export function editableWords(state: SessionState): Message | undefined {
  const words = openWords(state);
  return words?.isOpening ? undefined : words;
}

/** The words whose reply did not come to its end, where the server may still hold it. */
export function unfinishedWords({ conversation, messages }: SessionState): Message | undefined {
  const { lastTurn, serverSessionId } = conversation;
  const index = messages.findIndex(({ id }) => id === lastTurn?.wordsId);
  const [words, reply, ...later] = index === -1 ? [] : messages.slice(index);
  if (!serverSessionId || !words || later.length > 0) return undefined;
  if (reply?.provider === 'device') return undefined;
  const isOpen = !reply || reply.status === 'streaming' || reply.status === 'cut';
  return isOpen ? words : undefined;
}
