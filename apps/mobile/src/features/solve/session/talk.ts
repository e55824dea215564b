import { type Step, stepAfter } from '@solacore/contract';
import { assess } from '@solacore/safety';
import type { Conversation, Message } from '@/local-db/records';
import { conversationTitle } from './conversation-title.ts';
import { runTurn } from './run-turn.ts';
import { changeConversation } from './save-session.ts';
import type { Session, SessionDeps } from './session-deps.ts';
import { isBusy, isCrisis } from './session-state.ts';
import { retryableWords, withoutReplyTo } from './turn-edges.ts';

/**
 * One message of the person. Checked on the device before anything else: from level 3 on nothing
 * is sent or kept and the fixed card shows; at level 2 help stands beside the conversation.
 */
export async function sayWords(session: Session, text: string): Promise<void> {
  const words = text.trim();
  const state = session.store.getState();
  if (words === '' || isBusy(state) || isCrisis(state)) return;
  const { level, category } = assess(words);
  if (level >= 2) {
    session.store.setState({ safety: { level, category, resources: null } });
    await changeConversation(session, (before) => ({ ...before, helpPinned: true }));
    if (level >= 3) return;
  }
  await changeConversation(session, (before) => ({
    ...before,
    stepComplete: false,
    title: before.title || conversationTitle(words),
  }));
  await runTurn(session, newWords(session, words, state.conversation.shownStep, false));
}

/** Sends the last words again; what came of them before is dropped. */
export async function retryTurn(session: Session): Promise<void> {
  const state = session.store.getState();
  const words = retryableWords(state);
  if (!words || isBusy(state)) return;
  for (const message of state.messages.slice(state.messages.indexOf(words) + 1)) {
    await session.deps.db.deleteMessage(message.id);
  }
  session.store.setState((before) => withoutReplyTo(before, words));
  await runTurn(session, words);
}

/** Ends the running reply and keeps what was said of it. */
export function stopTurn(session: Session): void {
  session.running?.abort();
}

/** The person's tap on Continue: the next step opens with its own reply. */
export async function continueToNextStep(session: Session): Promise<void> {
  const { conversation, ...state } = session.store.getState();
  const next = stepAfter(conversation.shownStep);
  if (!next || isBusy({ conversation, ...state })) return;
  await changeConversation(session, (before) => ({
    ...withFeelingConfirmed(before, session.deps.feelingWord),
    shownStep: next,
    stepComplete: false,
  }));
  await runTurn(session, newWords(session, session.deps.continueMessage(), next, true));
}

/** Going on from the card of Receive says yes to the feeling that stands on it. */
function withFeelingConfirmed(
  conversation: Conversation,
  wordOf: SessionDeps['feelingWord'],
): Conversation {
  const { receive } = conversation.state;
  if (conversation.shownStep !== 'receive' || !receive?.emotion.label) return conversation;
  const label = conversation.emotion ?? wordOf(receive.emotion.label);
  if (label === '') return conversation;
  const emotion = { ...receive.emotion, label, confirmed: true };
  return {
    ...conversation,
    emotion: label,
    state: { ...conversation.state, receive: { ...receive, emotion } },
  };
}

function newWords({ deps, store, masker }: Session, text: string, step: Step, isOpening: boolean) {
  const words: Message = {
    id: deps.newId(),
    conversationId: store.getState().conversation.id,
    role: 'user',
    content: text,
    masked: masker.mask(text),
    step,
    status: 'sent',
    isOpening,
    provider: null,
    createdAt: deps.now().toISOString(),
  };
  return words;
}
