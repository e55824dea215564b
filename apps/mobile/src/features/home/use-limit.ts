import { type CurrentSubscription, tierLimits } from '@solacore/contract';
import { useEffect, useState } from 'react';
import { api } from '@/api/client.ts';

export type Limit = { conversations: number; period: 'lifetime' | 'month'; renewsAt: Date | null };

/** The limit of the person's plan once it is reached; null before, and while nobody knows. */
export function useLimit(): Limit | null {
  const [limit, setLimit] = useState<Limit | null>(null);
  useEffect(() => {
    let mounted = true;
    api.subscriptions.current().then(
      (subscription) => mounted && setLimit(reachedLimit(subscription)),
      // Without an answer the first message finds out.
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, []);
  return limit;
}

function reachedLimit(subscription: CurrentSubscription): Limit | null {
  const { tier, usage, current_period_end: end } = subscription;
  const { sessions_used: used, sessions_limit: conversations } = usage;
  if (conversations === null || used < conversations) return null;
  const { period } = tierLimits[tier];
  return { conversations, period, renewsAt: end && period === 'month' ? new Date(end) : null };
}
