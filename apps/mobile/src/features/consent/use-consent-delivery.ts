import { useEffect } from 'react';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { sendConsents } from './consent-queue.ts';
import { useConsentStore } from './consent-store.ts';

/** What was agreed to follows the login: sent while there is one, forgotten when it ends. */
export function useConsentDelivery(): void {
  const status = useAuthStore((store) => store.status);
  useEffect(() => {
    if (status === 'signedIn') void sendConsents();
    if (status === 'signedOut') useConsentStore.getState().forget();
  }, [status]);
}
