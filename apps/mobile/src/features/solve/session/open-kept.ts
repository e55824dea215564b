import { isOver } from '@solacore/solve';
import { takeFirstWords } from '@/local-db/start-conversation';
import { catchUp } from './catch-up.ts';
import { loadSession } from './load-session.ts';
import { resumeTurn } from './run-turn.ts';
import { findRunningSession } from './running-sessions.ts';
import { reconcile } from './server-session.ts';
import type { Session, SessionDeps } from './session-deps.ts';
import { sayWords } from './talk.ts';

/**
 * Opens a kept conversation as it stands: with the reply that is being written, one that was when
 * the app went away, or the words typed at home. Undefined where the device has none of that id.
 */
export async function openKept(deps: SessionDeps, id: string): Promise<Session | undefined> {
  const running = findRunningSession(deps.db, id);
  if (running) return running;
  const session = await loadSession(deps, id);
  if (!session) return undefined;
  if (session.draft !== '' && takeFirstWords(id)) {
    const words = session.draft;
    // The device keeps them as a draft until it has them as words.
    session.draft = '';
    void sayWords(session, words);
    return session;
  }
  if (session.store.getState().messages.at(-1)?.status === 'streaming') {
    void resumeTurn(session);
    return session;
  }
  const { isLocal, conversation } = session.store.getState();
  if (isLocal && !isOver(conversation)) return session;
  // Without a connection the device's own copy is good enough.
  void reconcile(session)
    .then(() => catchUp(session))
    .catch(() => undefined);
  return session;
}
