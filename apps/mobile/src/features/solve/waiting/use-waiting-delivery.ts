import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { onConversationsChanged } from '@/local-db/conversation-changes';
import { localDbStore } from '@/local-db/local-db-state';
import type { LocalDb } from '@/local-db/records';
import { connection } from '@/platform/connection';
import { loadSessionPart } from '../load-session-part';
import { isAnyHeld } from '../session/held-sessions.ts';
import { countWaiting } from './waiting-store.ts';

/** What waits follows the login: it goes while there is one, and stops waiting when that ends. */
export function useWaitingDelivery(): void {
  const status = useAuthStore((store) => store.status);
  const { db } = useStore(localDbStore);
  useEffect(() => {
    if (!db) return;
    if (status === 'signedIn') return deliverOnceSomethingWaits(db);
    if (status === 'signedOut') {
      void stopAll(db)
        .catch(() => undefined)
        .then(() => countWaiting(db));
    }
    return undefined;
  }, [db, status]);
}

/**
 * Words that wait pass every check again, so what checks them has to come first. Where it does not,
 * they go on waiting, and it is asked for again. Returns the way to stop.
 */
function deliverOnceSomethingWaits(db: LocalDb): () => void {
  let isStopped = false;
  let isLoading = false;
  let stop: (() => void) | null = null;
  const load = async () => {
    if (stop || isLoading || (await countWaiting(db)) === 0) return;
    isLoading = true;
    try {
      const { depsOf, keepDelivering } = await loadSessionPart();
      if (!isStopped) stop ??= keepDelivering(depsOf(db), connection);
    } finally {
      isLoading = false;
    }
  };
  const look = () => void load().catch(() => undefined);
  look();
  const stops = [connection.onReturn(look), onConversationsChanged(look)];
  return () => {
    isStopped = true;
    stop?.();
    for (const one of stops) one();
  };
}

async function stopAll(db: LocalDb): Promise<void> {
  await db.stopWaiting();
  if (isAnyHeld(db)) await (await loadSessionPart()).stopDelivery(db);
}
