import { useEffect } from 'react';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { connection } from '@/platform/connection';
import { sendConsents } from './consent-queue.ts';
import { useConsentStore } from './consent-store.ts';

/** What was agreed to follows the login: sent while there is one, forgotten when it ends. */
export function useConsentDelivery(): void {
  const status = useAuthStore((store) => store.status);
  useEffect(() => {
    if (status === 'signedOut') useConsentStore.getState().forget();
    if (status !== 'signedIn') return;
    void sendConsents();
    return connection.onReturn(() => void sendConsents());
  }, [status]);
}
