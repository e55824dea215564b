import type { LocalDb } from '@/local-db/records';
import { holdSession, listHeld } from '../session/held-sessions.ts';
import { loadSession } from '../session/load-session.ts';
import type { SessionDeps } from '../session/session-deps.ts';
import { sendWaiting, stopWaiting } from '../session/waiting-words.ts';

const delivering = new WeakMap<LocalDb, Promise<void>>();

/**
 * Sends what waits, one after the other in the order it was said, each with its whole reply. Who
 * asks while that goes on waits for it. Rejects where the device's store does not answer.
 */
export function deliverWaiting(deps: SessionDeps): Promise<void> {
  const { db } = deps;
  const running = delivering.get(db);
  if (running) return running;
  const mine = deliverAll(deps).finally(() => delivering.delete(db));
  delivering.set(db, mine);
  return mine;
}

async function deliverAll(deps: SessionDeps): Promise<void> {
  for (const { conversationId } of await deps.db.listWaiting()) {
    const held = holdSession(deps.db, conversationId, () => loadSession(deps, conversationId));
    try {
      const session = await held.opening;
      if (session && (await sendWaiting(session)) === 'noServer') return;
    } finally {
      held.release();
    }
  }
}

/** The login is over: what was said under it does not go under another. */
export async function stopDelivery(db: LocalDb): Promise<void> {
  await db.stopWaiting();
  for (const session of await listHeld(db)) await stopWaiting(session);
}
