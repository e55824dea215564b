import type { SolveEvent, SolveEventData, Step } from '@solacore/contract';
import type { Message } from '@/local-db/records';
import { moved } from './move.ts';
import { withPassing } from './passing-help.ts';
import type { SessionState } from './session-state.ts';

/** A token as the device knows it: what came, and what of it the person may read already. */
type TokenEvent = { event: 'token'; data: { content: string; shown: string } };
export type TurnEvent = Exclude<SolveEvent, { event: 'token' }> | TokenEvent;

/** One event of a turn into the session. Pure; `error` is left to `endTurn`. */
export function applySolveEvent(state: SessionState, event: TurnEvent): SessionState {
  switch (event.event) {
    case 'token':
      return applyToken(state, event.data);
    case 'result':
      return applyResult(state, event.data);
    case 'safety':
      return applySafety(state, event.data);
    case 'queue':
      return { ...state, queuePosition: event.data.position };
    case 'done':
      return applyDone(state, event.data);
    case 'error':
      return state;
  }
}

function applyToken(state: SessionState, token: TokenEvent['data']): SessionState {
  if (state.safety !== null && state.safety.level >= 3) return state;
  return {
    ...changeReply(state, (reply) => ({
      ...reply,
      content: reply.content + token.shown,
      masked: reply.masked + token.content,
    })),
    phase: 'streaming',
    queuePosition: null,
  };
}

function applyResult(state: SessionState, result: SolveEventData<'result'>): SessionState {
  return {
    ...state,
    suggestedFeeling: result.receive?.emotion.label || state.suggestedFeeling,
    conversation: moved(state, { type: 'result', step: stepOf(state), result }),
  };
}

/** From level 3 on, the turn leaves no trace in the conversation. */
function applySafety(state: SessionState, data: SolveEventData<'safety'>): SessionState {
  if (data.passing) return withPassing(state);
  const safety = { level: data.level, category: data.category, resources: data.resources };
  const conversation = { ...state.conversation, helpPinned: true };
  const known = { ...state, safety, dangerKind: data.category, conversation };
  if (data.level < 3) return known;
  const messages = withoutTurn(state.messages);
  const title = messages.length === 0 ? '' : conversation.title;
  return { ...known, conversation: { ...conversation, title }, messages };
}

function applyDone(state: SessionState, done: SolveEventData<'done'>): SessionState {
  const isLast = done.step_complete && done.next_step === null;
  const { step_complete: stepComplete } = done;
  const conversation = moved(state, { type: 'done', step: stepOf(state), stepComplete });
  // What was answered here, the server does not know.
  const isHere = replyOf(state)?.provider === 'device';
  return {
    ...changeReply(state, ({ lastEventId: _, stamp: __, ...reply }) => ({
      ...reply,
      ...stampOf(done),
      status: 'sent',
      provider: isHere ? 'device' : done.provider,
    })),
    phase: 'idle',
    queuePosition: null,
    isReconnecting: false,
    problem: null,
    // The reply's own word for it stands before the bare code.
    suggestedFeeling: state.suggestedFeeling ?? done.emotion_detected,
    conversation: isHere
      ? conversation
      : {
          ...conversation,
          serverStep: done.next_step,
          status: isLast ? 'completed' : conversation.status,
        },
  };
}

/** Of an older server, and of a reply that was stopped, nothing is known. */
function stampOf(done: SolveEventData<'done'>): Pick<Message, 'stamp'> {
  const { model = null, prompt_version: promptVersion = null } = done;
  return model === null && promptVersion === null ? {} : { stamp: { model, promptVersion } };
}

/** The step that the running reply answers in. */
function stepOf(state: SessionState): Step {
  return replyOf(state)?.step ?? state.conversation.shownStep;
}

/** The reply of the running turn: the last message while it streams. */
export function replyOf(state: SessionState): Message | undefined {
  const last = state.messages.at(-1);
  return last?.role === 'assistant' && last.status === 'streaming' ? last : undefined;
}

function changeReply(state: SessionState, change: (reply: Message) => Message): SessionState {
  const reply = replyOf(state);
  if (!reply) return state;
  return { ...state, messages: [...state.messages.slice(0, -1), change(reply)] };
}

/** Without the running reply and the words it answers. */
function withoutTurn(messages: Message[]): Message[] {
  const last = messages.findLastIndex((message) => message.role === 'user');
  return last === -1 ? messages : messages.slice(0, last);
}
