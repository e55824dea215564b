import { ApiError } from '@solacore/client';
import { type CurrentSubscription, type PlanId, plans, tiers } from '@solacore/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Platform } from 'react-native';
import { api } from '@/api/client.ts';

const mostLooks = 10;
const betweenLooksMs = 1000;

export type Activation =
  | { status: 'activating' | 'late' }
  | { status: 'ready'; current: CurrentSubscription };

/** A plan, or sessions in a pack: more of them than this many. */
type Bought = { planId: PlanId | null } | { packsAbove: number };

/** Whether what was bought is there: asked once a second for ten seconds, then on demand. */
export function useActivation(bought: Bought): Activation & { again: () => void } {
  const [state, setState] = useState<Activation>({ status: 'activating' });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(bought);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
  useEffect(() => {
    let isLeft = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (looks: number) => {
      const current = await askCurrent().catch(() => null);
      if (isLeft) return;
      if (current && isActive(current, latest.current))
        return setState({ status: 'ready', current });
      if (looks >= mostLooks) return setState({ status: 'late' });
      timer = setTimeout(() => void look(looks + 1), betweenLooksMs);
    };
    void look(1);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [attempt]);
  const again = useCallback(() => {
    setState({ status: 'activating' });
    setAttempt((count) => count + 1);
  }, []);
  return { ...state, again };
}

/** After a purchase in the store the server is to look there; without it, what it knows. */
async function askCurrent(): Promise<CurrentSubscription> {
  if (Platform.OS === 'web') return api.subscriptions.current();
  try {
    return await api.subscriptions.sync();
  } catch (error) {
    if (error instanceof ApiError) return api.subscriptions.current();
    throw error;
  }
}

function isActive({ tier, usage }: CurrentSubscription, bought: Bought): boolean {
  if ('packsAbove' in bought) return usage.pack_sessions_left > bought.packsAbove;
  const expected = bought.planId ? plans[bought.planId].tier : 'standard';
  return tiers.indexOf(tier) >= tiers.indexOf(expected);
}
