import type { CurrentSubscription, User } from '@solacore/contract';
import { useCallback, useEffect, useState } from 'react';
import { api } from '@/api/client.ts';

type Account = { user: User; subscription: CurrentSubscription };

export type AccountState =
  | { status: 'loading' }
  | { status: 'unreachable' }
  | { status: 'ready'; account: Account };

/** The signed-in person and their plan, asked of the server when the screen opens. */
export function useAccount(): AccountState & { reload: () => void } {
  const [state, setState] = useState<AccountState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
  useEffect(() => {
    let mounted = true;
    setState({ status: 'loading' });
    Promise.all([api.users.me(), api.subscriptions.current()]).then(
      ([user, subscription]) => {
        if (mounted) setState({ status: 'ready', account: { user, subscription } });
      },
      () => {
        if (mounted) setState({ status: 'unreachable' });
      },
    );
    return () => {
      mounted = false;
    };
  }, [attempt]);

  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, reload };
}
