import { useMemo, useSyncExternalStore } from 'react';
import type { Session } from './session/session-deps.ts';
import type { SessionState } from './session/session-state.ts';
import { steadyState } from './session/steady-state.ts';

/** The state of a conversation; words that come in draw nothing again but their own reply. */
export function useSteadyState(session: Session): SessionState {
  const read = useMemo(() => steadyState(session), [session]);
  return useSyncExternalStore(session.store.subscribe, read);
}
