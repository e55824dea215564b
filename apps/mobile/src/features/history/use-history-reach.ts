import { useFocusEffect } from 'expo-router';
import { useCallback, useState } from 'react';
import { api } from '@/api/client.ts';
import { readPreference, writePreference } from '@/platform/preferences';

/** How far back the person's plan shows: `days` 0 is nothing, null is everything. */
export type HistoryReach =
  | { status: 'loading' }
  | { status: 'unknown' }
  | { status: 'known'; days: number | null };

const preference = 'historyDays';
const everything = 'all';

/** What the plan gives, asked whenever the screen is shown; without an answer what it gave last. */
export function useHistoryReach(): { reach: HistoryReach; askAgain: () => void } {
  const [reach, setReach] = useState<HistoryReach>(() => lastKnown() ?? { status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useFocusEffect(
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again.
    useCallback(() => {
      let isLeft = false;
      api.subscriptions.current().then(
        ({ features: { history_days: days } }) => {
          writePreference(preference, days === null ? everything : String(days));
          if (!isLeft) setReach({ status: 'known', days });
        },
        () => {
          if (!isLeft) setReach(lastKnown() ?? { status: 'unknown' });
        },
      );
      return () => {
        isLeft = true;
      };
    }, [attempt]),
  );
  return {
    reach,
    askAgain: () => {
      setReach(lastKnown() ?? { status: 'loading' });
      setAttempt((count) => count + 1);
    },
  };
}

function lastKnown(): HistoryReach | null {
  const kept = readPreference(preference);
  if (kept === everything) return { status: 'known', days: null };
  return kept !== null && /^\d+$/.test(kept) ? { status: 'known', days: Number(kept) } : null;
}
