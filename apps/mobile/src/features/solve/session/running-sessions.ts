import type { LocalDb } from '@/local-db/records';
import type { Session } from './session-deps.ts';

/* A turn outlives its screen: who comes back finds it running. */
const running = new WeakMap<LocalDb, Map<string, Session>>();

const idOf = ({ store }: Session) => store.getState().conversation.id;

export function findRunningSession(db: LocalDb, conversationId: string): Session | undefined {
  return running.get(db)?.get(conversationId);
}

/** Whether a reply is being written anywhere. */
export function isAnyRunning(db: LocalDb): boolean {
  return (running.get(db)?.size ?? 0) > 0;
}

export function holdRunning(session: Session): void {
  const sessions = running.get(session.deps.db) ?? new Map<string, Session>();
  sessions.set(idOf(session), session);
  running.set(session.deps.db, sessions);
}

export function letGo(session: Session): void {
  const sessions = running.get(session.deps.db);
  if (sessions?.get(idOf(session)) === session) sessions.delete(idOf(session));
}
