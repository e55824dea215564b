import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Session } from './session/session-deps.ts';
import { isBusy, type SessionState } from './session/session-state.ts';
import { steadyState } from './session/steady-state.ts';

/**
 * The state of a conversation as it is drawn. Words that come in draw nothing again but their own
 * reply; the beginning and the end of a turn are drawn in pieces, so that no frame waits for them.
 */
export function useShownState(session: Session): SessionState {
  const read = useMemo(() => steadyState(session), [session]);
  const now = useSyncExternalStore(session.store.subscribe, read);
  const late = useDeferredValue(now);
  return mayWait(late, now) ? late : now;
}

/** Help and the question for consent never wait, and nothing does that is not part of a turn. */
function mayWait(late: SessionState, now: SessionState): boolean {
  if (late.safety !== now.safety || late.afterConsent !== now.afterConsent) return false;
  return isBusy(late) || isBusy(now);
}
