import { type Step, stepAfter, steps } from '@solacore/contract';
import type { WalkEvent } from '@solacore/solve';
import type { Conversation } from '@/local-db/records';
import { catchUp } from './catch-up.ts';
import { mayLeave } from './consent-gate.ts';
import { isClosedThere, openByHand } from './hand-opening.ts';
import { move, moved } from './move.ts';
import { newWords } from './new-words.ts';
import { prepareTurn } from './prepare-turn.ts';
import { runTurn } from './run-turn.ts';
import { changeConversation } from './save-session.ts';
import type { Session, SessionDeps } from './session-deps.ts';
import { isBusy, isCrisis } from './session-state.ts';

/** The person's tap on Continue: the next step opens with its own reply, or as it was left. */
export async function continueToNextStep(session: Session): Promise<void> {
  const { conversation } = session.store.getState();
  const confirmed = withFeelingConfirmed(conversation, session.deps.feelingWord);
  await goOn(session, { type: 'continue' }, session.deps.continueMessage(), confirmed);
}

/** The step is left out; what it holds so far stays. */
export async function skipStep(session: Session): Promise<void> {
  const { conversation } = session.store.getState();
  await goOn(session, { type: 'skip' }, session.deps.skipMessage(), conversation);
}

async function goOn(session: Session, event: WalkEvent, words: string, from: Conversation) {
  await prepareTurn(session, () => goOnNow(session, event, words, from));
}

async function goOnNow(session: Session, event: WalkEvent, words: string, from: Conversation) {
  const next = moved({ ...session.store.getState(), conversation: from }, event);
  if (next === from) return;
  const isAsking = !next.stepComplete && !isClosedThere(next);
  if (isAsking && !(await mayLeave(session, () => goOn(session, event, words, from)))) return;
  await changeConversation(session, () => next);
  if (isClosedThere(next)) return openByHand(session, next.shownStep);
  if (isAsking) await runTurn(session, newWords(session, words, next.shownStep, true));
}

/** Back to an earlier step, which stands as it was left. Nothing is sent. */
export async function goBack(session: Session, to: Step): Promise<void> {
  if (!isBusy(session.store.getState())) await goBackNow(session, to);
}

async function goBackNow(session: Session, to: Step): Promise<void> {
  if (!(await move(session, { type: 'back', to }))) return;
  session.store.setState({ problem: null, isEditing: false });
  const { conversation } = session.store.getState();
  if (isClosedThere(conversation)) await openByHand(session, to);
}

/** From now on it is only listened to, or worked on again. */
export async function changeMode(session: Session, mode: 'listen' | 'work'): Promise<void> {
  if (!isBusy(session.store.getState())) await move(session, { type: mode });
}

/** None of the options: back to the problem once, then a kind end. */
export async function declineOptions(session: Session, why: string): Promise<void> {
  const at = session.deps.now().toISOString();
  const masked = session.masker.mask(why).slice(0, longestWhy);
  if (isBusy(session.store.getState())) return;
  if (await move(session, { type: 'none', why: masked, at })) await tellOfTheEnd(session);
}

/** Enough for now, without a plan. */
export async function endHere(session: Session): Promise<void> {
  const at = session.deps.now().toISOString();
  if (await move(session, { type: 'end', at })) await tellOfTheEnd(session);
}

const longestWhy = 500;

async function tellOfTheEnd(session: Session): Promise<void> {
  if (session.store.getState().conversation.endedAt === null) return;
  await changeConversation(session, (before) => ({ ...before, status: 'completed' }));
  // Without a connection the server hears of it at the next opening.
  await catchUp(session).catch(() => undefined);
}

/**
 * Does what words asked of the session itself, without sending them. Called within `prepareTurn()`.
 * False: they are an answer.
 */
export async function goAsAsked(session: Session, asked: 'back' | 'skip'): Promise<boolean> {
  const state = session.store.getState();
  const { shownStep, id } = state.conversation;
  const { skipMessage } = session.deps;
  const before = steps[steps.indexOf(shownStep) - 1];
  if (isCrisis(state) || (asked === 'back' ? !before : stepAfter(shownStep) === null)) return false;
  session.draft = '';
  await session.deps.db.saveDraft(id, '');
  if (asked === 'skip') await goOnNow(session, { type: 'skip' }, skipMessage(), state.conversation);
  else if (before) await goBackNow(session, before);
  return true;
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
