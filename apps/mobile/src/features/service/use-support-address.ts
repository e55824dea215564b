import { useEffect } from 'react';
import { useServiceStore } from './service-store.ts';

/** Where people may write to, once the server has said so; null while it has not. */
export function useSupportAddress(): string | null {
  const { status, supportEmail, ask } = useServiceStore();
  useEffect(() => {
    if (status === 'unknown') void ask();
  }, [status, ask]);
  return supportEmail;
}
