import { useEffect, useState } from 'react';
import { api } from '@/api/client.ts';

/** Whether the account has a password; null until the server has said so, or cannot. */
export function useHasPassword(): boolean | null {
  const [hasPassword, setHasPassword] = useState<boolean | null>(null);
  useEffect(() => {
    let mounted = true;
    api.identities.list().then(
      (ways) => {
        if (mounted) setHasPassword(ways.has_password);
      },
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, []);
  return hasPassword;
}
