import type { ClientConfig } from '@solacore/contract';
import { useEffect } from 'react';
import { useServiceStore } from './service-store.ts';

/** Other services that the server lets people sign in with; asked once. */
export function useSignInServices(): ClientConfig['sign_in'] {
  const { status, signIn, ask } = useServiceStore();
  useEffect(() => {
    if (status === 'unknown') void ask();
  }, [status, ask]);
  return signIn;
}
