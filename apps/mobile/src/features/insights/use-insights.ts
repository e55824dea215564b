import { type EmotionFamily, emotionFamily } from '@solacore/solve/kept';
import { useCallback, useEffect, useState } from 'react';
import { monthsOf } from '@/features/history/months.ts';
import { useLocalDb } from '@/local-db';
import { onConversationsChanged } from '@/local-db/conversation-changes.ts';
import type { Insights, Span } from '@/local-db/history/history-records.ts';
import type { LocalDb } from '@/local-db/records.ts';

/** One month with the kinds of feelings that were named in it, the most frequent first. */
export type MonthOfFeelings = { month: Span; feelings: { family: EmotionFamily; count: number }[] };

type LookingBack = Pick<Insights, 'plans' | 'weight'> & { months: MonthOfFeelings[] };

type State = { status: 'loading' | 'failed' } | { status: 'ready'; back: LookingBack | null };

const shownMonths = 6;

/** What can be counted here; `back` is null while there is nothing to count. */
export function useInsights(): { state: State; reload: () => void } {
  const { status, db, tryAgain } = useLocalDb();
  const [state, setState] = useState<State>({ status: 'loading' });
  const load = useCallback(() => {
    if (!db) return;
    lookBack(db, new Date()).then(
      (back) => setState({ status: 'ready', back }),
      () => setState({ status: 'failed' }),
    );
  }, [db]);
  useEffect(() => {
    load();
    return onConversationsChanged(load);
  }, [load]);
  const view: State = status === 'failed' ? { status: 'failed' } : state;
  return { state: view, reload: db ? load : tryAgain };
}

async function lookBack(db: LocalDb, now: Date): Promise<LookingBack | null> {
  const from = new Date(now.getFullYear(), now.getMonth() - shownMonths + 1, 1, 12);
  const spans = monthsOf({ from: from.toISOString(), until: now.toISOString() });
  const { feelings, plans, weight } = await db.readInsights(spans);
  const months = spans.flatMap((month): MonthOfFeelings[] => {
    const counts = new Map<EmotionFamily, number>();
    for (const { feeling, count } of feelings.filter((one) => one.month.from === month.from)) {
      const family = emotionFamily(feeling);
      counts.set(family, (counts.get(family) ?? 0) + count);
    }
    const named = [...counts].map(([family, count]) => ({ family, count }));
    return named.length === 0 ? [] : [{ month, feelings: named.sort((a, b) => b.count - a.count) }];
  });
  const isEmpty =
    months.length === 0 && sum(Object.values(plans)) === 0 && sum(Object.values(weight)) === 0;
  return isEmpty ? null : { months, plans, weight };
}

export const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
