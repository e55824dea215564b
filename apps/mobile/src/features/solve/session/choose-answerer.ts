import { reconcile } from './server-session.ts';
import type { Session } from './session-deps.ts';
import { isBusy, isCrisis } from './session-state.ts';
import { retryTurn } from './talk.ts';

/** From now on the guide on this device answers, beginning with words that found no answer. */
export async function goOnHere(session: Session): Promise<void> {
  const { store, deps } = session;
  const state = store.getState();
  if (state.isLocal || isBusy(state) || isCrisis(state)) return;
  // The page that asks says kindly why somebody under age gets no answer here either.
  if (!deps.mayTalkHere()) return store.setState({ afterConsent: async () => undefined });
  store.setState({ isLocal: true, problem: null });
  const last = state.messages.at(-1)?.status;
  if (last === 'failed' || last === 'cut' || last === 'waiting') await retryTurn(session);
}

/** Instead of agreeing: what waits for the person's consent is answered on this device. */
export async function answerWithGuide(session: Session): Promise<void> {
  const { store, deps } = session;
  if (!deps.mayTalkHere()) return;
  store.setState({ isLocal: true });
  // Before the conversation shows again: its field reads the draft.
  const running = store.getState().afterConsent?.();
  store.setState({ afterConsent: null });
  await running;
}

/** From now on words are sent again. What was said meanwhile goes along as what came before. */
export async function goOnThere(session: Session): Promise<void> {
  const { store, deps } = session;
  if (!deps.isSignedIn() || isBusy(store.getState())) return;
  store.setState({ isLocal: false });
  // Without a connection the next words say so.
  await reconcile(session).catch(() => undefined);
}
