import type { CurrentSubscription } from '@solacore/contract';
import { useFocusEffect } from 'expo-router';
import { useCallback, useState } from 'react';
import { api } from '@/api/client.ts';

/** The person's plan, asked whenever home is shown; null while nobody knows. */
export function useCurrentPlan(): CurrentSubscription | null {
  const [plan, setPlan] = useState<CurrentSubscription | null>(null);
  useFocusEffect(
    useCallback(() => {
      let isLeft = false;
      api.subscriptions.current().then(
        (current) => {
          if (!isLeft) setPlan(current);
        },
        // Without an answer the first message finds out.
        () => undefined,
      );
      return () => {
        isLeft = true;
      };
    }, []),
  );
  return plan;
}
