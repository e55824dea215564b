import { isOver, missingFields } from '@solacore/solve';
import { announceConversationsChanged } from '@/local-db/conversation-changes';
import type { Message } from '@/local-db/records';
import { mayLeave } from './consent-gate.ts';
import { conversationTitle } from './conversation-title.ts';
import { prepareTurn } from './prepare-turn.ts';
import { runTurn } from './run-turn.ts';
import { keepTurn } from './save-session.ts';
import type { Session } from './session-deps.ts';
import { isBusy, isCrisis, type SessionState } from './session-state.ts';
import { isStoppedByDanger } from './talk.ts';
import { waitingWords } from './turn-edges.ts';

/** `waiting`: what stands before it is in the conversation itself, or in what was written. */
export type Delivery = 'gone' | 'waiting' | 'noServer' | 'noConsent';

/**
 * Sends the words that wait, under the id they were given when they were said: the server counts
 * them once, however often it is tried. They pass every check again. Never rejects.
 */
export async function sendWaiting(session: Session): Promise<Delivery> {
  const { deps, store } = session;
  const words = waitingWords(store.getState());
  if (!words || !canGo(store.getState(), words)) return 'waiting';
  if (!deps.isSignedIn() || !(await deps.isServerThere())) return 'noServer';
  if (!(await deps.mayShare())) return 'noConsent';
  const checked = words.isOpening ? 'calm' : await weighAgain(session, words);
  if (checked === 'danger') await forget(session, words);
  if (checked !== 'calm') return 'waiting';
  // Meanwhile the person may have taken them back or had them answered here.
  const state = store.getState();
  if (waitingWords(state)?.id !== words.id || !canGo(state, words)) return 'waiting';
  store.setState({ isLocal: false });
  await prepareTurn(session, () => runTurn(session, words));
  return waitingWords(store.getState()) ? 'noServer' : 'gone';
}

function canGo(state: SessionState, words: Message): boolean {
  const { conversation } = state;
  const isOpen = conversation.status === 'active' && !isOver(conversation);
  return isOpen && words.step === conversation.shownStep && !isBusy(state) && !isCrisis(state);
}

/** Words that cannot be checked stay where they are. */
async function weighAgain(session: Session, words: Message) {
  try {
    return (await isStoppedByDanger(session, words.content)) ? 'danger' : 'calm';
  } catch {
    return 'unknown';
  }
}

/** The person asks for it; where consent is missing it is asked for. */
export async function sendNow(session: Session): Promise<Delivery> {
  const delivery = await sendWaiting(session);
  if (delivery !== 'noConsent') return delivery;
  const again = async () => void (await sendWaiting(session));
  return (await mayLeave(session, again)) ? sendWaiting(session) : delivery;
}

/** The words are in the field again, where they were written; nothing of them waits. */
export async function takeBack(session: Session): Promise<void> {
  const { deps, store } = session;
  const state = store.getState();
  const words = waitingWords(state);
  if (!words || words.isOpening || isBusy(state)) return;
  session.draft = [words.content, session.draft].filter((text) => text !== '').join('\n');
  await deps.db.saveDraft(state.conversation.id, session.draft);
  await forget(session, words);
}

/** Nothing goes by itself any more; a tap can still send it. */
export async function stopWaiting(session: Session): Promise<void> {
  const words = waitingWords(session.store.getState());
  if (!words) return;
  const still: Message = { ...words, status: 'failed' };
  session.store.setState(({ messages }) => ({ messages: [...messages.slice(0, -1), still] }));
  await session.deps.db.saveMessage(still);
  announceConversationsChanged();
}

async function forget(session: Session, words: Message): Promise<void> {
  const keeper = keepTurn(session);
  session.store.setState((state) => withoutWords(state, words));
  await keeper.save().catch(() => undefined);
}

/** As it was before they were said. */
function withoutWords(state: SessionState, words: Message): SessionState {
  const messages = state.messages.filter(({ id }) => id !== words.id);
  const { title, shownStep, state: results, stepComplete } = state.conversation;
  const isOnlyTitle = messages.length === 0 && title === conversationTitle(words.content);
  const isWhole = messages.length > 0 && missingFields(shownStep, results).length === 0;
  return {
    ...state,
    messages,
    conversation: {
      ...state.conversation,
      title: isOnlyTitle ? '' : title,
      stepComplete: stepComplete || isWhole,
      lastTurn: null,
    },
  };
}
