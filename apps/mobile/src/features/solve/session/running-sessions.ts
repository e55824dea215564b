import type { Session } from './session-deps.ts';

/* A turn outlives its screen: who comes back finds it running. */
const running = new Map<string, Session>();

const idOf = (session: Session) => session.store.getState().conversation.id;

export function findRunningSession(conversationId: string): Session | undefined {
  return running.get(conversationId);
}

export function holdRunning(session: Session): void {
  running.set(idOf(session), session);
}

export function letGo(session: Session): void {
  if (running.get(idOf(session)) === session) running.delete(idOf(session));
}
