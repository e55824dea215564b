import type { Session } from './session-deps.ts';
import { isBusy } from './session-state.ts';

/**
 * Does what comes before a turn: checks, consent, the step. Until that has begun the turn or given
 * it up the conversation is busy, so that nothing else is said meanwhile and lost.
 */
export async function prepareTurn(session: Session, prepare: () => Promise<void>): Promise<void> {
  const { store } = session;
  if (isBusy(store.getState())) return;
  session.preparing = prepare;
  store.setState({ phase: 'preparing' });
  try {
    await prepare();
  } finally {
    // After a turn the next one may be in preparation by now.
    if (session.preparing === prepare) {
      session.preparing = null;
      if (store.getState().phase === 'preparing') store.setState({ phase: 'idle' });
    }
  }
}
