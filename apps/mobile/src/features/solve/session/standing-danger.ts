import type { LocalDb } from '@/local-db/records';
import type { SessionState } from './session-state.ts';

type Danger = SessionState['safety'];

const standing = new WeakMap<LocalDb, Map<string, Danger>>();

/** What stood on the screen when the conversation was left: looking elsewhere clears nothing. */
export function standingDanger(db: LocalDb, conversationId: string): Danger {
  return standing.get(db)?.get(conversationId) ?? null;
}

/** In memory only: what danger a person spoke of is not written down. */
export function keepStandingDanger(db: LocalDb, { conversation, safety }: SessionState): void {
  const dangers = standing.get(db) ?? new Map<string, Danger>();
  dangers.set(conversation.id, safety);
  standing.set(db, dangers);
}
