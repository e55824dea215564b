import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { localDbStore } from '@/local-db/local-db-state';
import { connection } from '@/platform/connection';
import { depsOf } from '../deps-of.ts';
import { stopDelivery } from './deliver-waiting.ts';
import { keepDelivering } from './keep-delivering.ts';
import { countWaiting } from './waiting-store.ts';

/** What waits follows the login: it goes while there is one, and stops waiting when that ends. */
export function useWaitingDelivery(): void {
  const status = useAuthStore((store) => store.status);
  const { db } = useStore(localDbStore);
  useEffect(() => {
    if (!db) return;
    if (status === 'signedIn') return keepDelivering(depsOf(db), connection);
    if (status === 'signedOut') {
      void stopDelivery(db)
        .catch(() => undefined)
        .then(() => countWaiting(db));
    }
    return undefined;
  }, [db, status]);
}
