import { useEffect } from 'react';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { adoptSample } from './open-sample.ts';

/** What was tried without an account stays when somebody signs in. */
export function useSampleAdoption(): void {
  const status = useAuthStore((store) => store.status);
  useEffect(() => {
    if (status === 'signedIn') void adoptSample().catch(() => undefined);
  }, [status]);
}
