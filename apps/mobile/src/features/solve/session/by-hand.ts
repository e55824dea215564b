import { type SolveState, stepAfter } from '@solacore/contract';
import type { Conversation, Message } from '@/local-db/records';
import { catchUp } from './catch-up.ts';
import { acceptPlan, changeResults } from './fill-in.ts';
import { isHandOpening, openByHand } from './hand-opening.ts';
import { move } from './move.ts';
import type { Session } from './session-deps.ts';
import { isStoppedByDanger, retryTurn } from './talk.ts';
import { retryableWords } from './turn-edges.ts';

type HandResult = {
  write: (conversation: Conversation) => SolveState;
  /** What the person wrote, for the check of safety. */
  texts: string[];
};

/**
 * Keeps what was written into a form. False: the words speak of danger, nothing of them is kept
 * and the fixed card shows.
 */
export async function keepByHand(session: Session, result: HandResult): Promise<boolean> {
  for (const text of result.texts) {
    if (text.trim() !== '' && (await isStoppedByDanger(session, text))) return false;
  }
  const { conversation } = session.store.getState();
  await changeResults(session, () => result.write(conversation));
  return true;
}

/** The form of a step is complete: the next one opens as a form too, and nothing is sent. */
export async function continueByHand(session: Session): Promise<void> {
  const next = stepAfter(session.store.getState().conversation.shownStep);
  if (!next) return acceptPlan(session);
  if (!(await move(session, { type: 'continue' }))) return;
  await openByHand(session, next);
  // Without a connection the server hears of it later.
  void catchUp(session).catch(() => undefined);
}

/** Back to the conversation: a step that was opened by hand asks for its reply, words are sent again. */
export async function talkAgain(session: Session): Promise<void> {
  const { deps, store } = session;
  const state = store.getState();
  const words = retryableWords(state);
  if (words?.step !== state.conversation.shownStep) return;
  if (isHandOpening(words)) {
    const text = deps.continueMessage();
    const asked: Message = { ...words, content: text, masked: text, status: 'cut' };
    store.setState(({ messages }) => ({
      messages: messages.map((message) => (message.id === asked.id ? asked : message)),
    }));
  }
  await retryTurn(session);
}
