import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Session } from './session/session-deps.ts';
import { isBusy, type SessionState } from './session/session-state.ts';
import { steadyState } from './session/steady-state.ts';

/**
 * The state of a conversation as it is drawn. Words that come in draw nothing again but their own
 * reply; what a turn ends with is drawn in pieces, so that no frame waits for it.
 */
export function useShownState(session: Session): SessionState {
  const read = useMemo(() => steadyState(session), [session]);
  const now = useSyncExternalStore(session.store.subscribe, read);
  const late = useDeferredValue(now);
  return mayWait(late, now) ? late : now;
}

/**
 * What a turn brings and its end may wait for a few frames; its beginning does not, as the words that
 * follow would begin the drawing anew. Help and the question for consent never wait.
 */
function mayWait(late: SessionState, now: SessionState): boolean {
  if (late.safety !== now.safety || late.afterConsent !== now.afterConsent) return false;
  return isBusy(late);
}
